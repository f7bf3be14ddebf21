import * as v from 'valibot';
import { day, line, list, paragraph } from './packText';

/** `pack.yaml`, as its editor writes it. */
export const packSchema = v.strictObject({
  title: line,
  language: v.pipe(
    line,
    v.regex(
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
      'not a language. Write a BCP 47 tag, as `en-US`.',
    ),
  ),
  scope: paragraph,
  licence: v.pipe(
    line,
    v.regex(/^[A-Za-z0-9.+-]+$/, 'not a licence. Write its SPDX identifier, as `CC-BY-4.0`.'),
  ),
  editors: v.pipe(list(line), v.nonEmpty('empty. Name at least one editor.')),
  reviewed: day,
});

export type AuthoredHead = v.InferOutput<typeof packSchema>;
