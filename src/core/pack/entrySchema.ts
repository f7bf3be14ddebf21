import * as v from 'valibot';
import { compilePhrase } from '../match/phrase';
import { ENTRY_KINDS } from './pack';
import { MAX_NAME_WORDS } from './packLimits';
import { company, day, id, line, list, packDate, paragraph } from './packText';

/** A name as it stands in articles: of words, and no more of them than are looked for. */
const name = v.pipe(
  line,
  v.check(
    (text) => compilePhrase(text).length > 0,
    'holds no word. Write the name, or remove the line.',
  ),
  v.check(
    (text) => compilePhrase(text).length <= MAX_NAME_WORDS,
    `over ${MAX_NAME_WORDS} words, and so never found. Write a shorter one.`,
  ),
);

const companyList = v.optional(v.pipe(list(company), v.nonEmpty('empty. Name the company.')));

const guard = v.pipe(
  v.strictObject({
    phrase: companyList,
    sentence: companyList,
    paragraph: companyList,
    article: companyList,
  }),
  v.check(
    (lists) => Object.keys(lists).length > 0,
    'asks for nothing. Name its company in `phrase`, `sentence`, `paragraph` or `article`.',
  ),
);

const alias = v.strictObject({
  text: name,
  needs: v.optional(guard),
  unless: v.optional(guard),
  /** Other entries that go by this name too: the ambiguity is meant, and guards tell them apart. */
  sharedWith: v.optional(v.pipe(list(id), v.nonEmpty('empty. Name the other entry.'))),
});

const pattern = v.strictObject({
  text: line,
  needs: v.optional(guard),
  unless: v.optional(guard),
  matches: v.pipe(list(paragraph), v.nonEmpty('empty. Write a sentence in which it is found.')),
  refuses: v.optional(list(paragraph)),
});

/** At least one source for each statement: a statement without one is an opinion. */
export const citedSources = v.pipe(list(id), v.nonEmpty('empty. Cite a source by its id.'));

const fact = {
  date: packDate,
  known: v.optional(packDate),
  text: paragraph,
  sources: citedSources,
};

/** The head of `entries/<id>.md`, as its editor writes it. */
export const entrySchema = v.strictObject({
  name: line,
  fullName: v.optional(line),
  kind: v.picklist(ENTRY_KINDS),
  kindLabel: v.optional(line),
  pronunciation: v.optional(v.strictObject({ of: line, say: line })),
  aliases: v.optional(list(v.union([name, alias]))),
  patterns: v.optional(list(pattern)),
  refuses: v.optional(list(name)),
  facts: v.optional(list(v.strictObject(fact))),
  relations: v.optional(list(v.strictObject({ with: id, ...fact }))),
  /** Loaded or vague words of this file that stay, and why. */
  keeps: v.optional(list(v.strictObject({ word: line, because: line }))),
  reviewed: day,
});

export type AuthoredEntry = v.InferOutput<typeof entrySchema>;
