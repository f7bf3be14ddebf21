import { toJsonSchema } from '@valibot/to-json-schema';
import { articleSchema } from '../../core/pack/articleSchema';
import { entrySchema } from '../../core/pack/entrySchema';
import { PACK_DATE } from '../../core/pack/packDate';
import { packSchema } from '../../core/pack/packSchema';
import { sourcesSchema } from '../../core/pack/sourceSchema';

const SCHEMAS = {
  pack: [packSchema, 'pack.yaml of a Sidelight pack'],
  sources: [sourcesSchema, 'sources.yaml of a Sidelight pack'],
  entry: [entrySchema, 'The front matter of entries/<id>.md of a Sidelight pack'],
  article: [articleSchema, 'articles/<date-slug>.yaml of a Sidelight pack'],
} as const;

/** The JSON Schemas of a pack's files, by file name, for editors that complete and underline. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, [schema, title]]) => {
      // What JSON Schema cannot express is left to `packs check`.
      const json = toJsonSchema(schema, { target: 'draft-07', errorMode: 'ignore' });
      const text = JSON.stringify({ title, ...json }, allowYears, 2);
      return [`${name}.schema.json`, `${text}\n`];
    }),
  );
}

/** A YAML editor reads a year as a number; in a pack every value is text. */
function allowYears(key: string, value: unknown): unknown {
  if (key === '0' || typeof value !== 'object' || value === null) return value;
  if (!('pattern' in value) || value.pattern !== PACK_DATE.source) return value;
  return { anyOf: [value, { type: 'integer', minimum: 1000, maximum: 9999 }] };
}
