import * as v from 'valibot';
import { citedSources } from './entrySchema';
import {
  address,
  countWords,
  day,
  id,
  line,
  list,
  packDate,
  paragraph,
  quotation,
} from './packText';

const quote = {
  exact: quotation,
  prefix: v.optional(quotation),
  suffix: v.optional(quotation),
};

const timelineEvent = v.pipe(
  v.strictObject({
    date: packDate,
    text: paragraph,
    entry: v.optional(id),
    sources: v.optional(citedSources),
  }),
  v.check(
    (event) => event.entry !== undefined || event.sources !== undefined,
    'rests on nothing. Name its `entry`, or cite `sources`.',
  ),
);

/** `articles/<date-slug>.yaml`, as its editor writes it. */
export const articleSchema = v.strictObject({
  url: address,
  title: line,
  bylines: list(line),
  published: day,
  opening: v.pipe(
    line,
    v.check(
      (text) => countWords(text) <= 12,
      'over 12 words. Keep the first 12; more would reproduce the article.',
    ),
  ),
  digest: line,
  why: v.optional(v.record(id, paragraph)),
  mentions: v.optional(list(v.strictObject({ entry: id, ...quote }))),
  notes: v.optional(
    list(
      v.strictObject({
        id,
        title: line,
        ...quote,
        text: paragraph,
        asOf: packDate,
        sources: citedSources,
      }),
    ),
  ),
  timeline: v.optional(list(timelineEvent)),
  /** Loaded or vague words of this file that stay, and why. */
  keeps: v.optional(list(v.strictObject({ word: line, because: line }))),
});

export type AuthoredArticle = v.InferOutput<typeof articleSchema>;
