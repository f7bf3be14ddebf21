import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/cli/packs/jsonSchemas';

it.each([...jsonSchemas()])(
  'annotations/schema/%s says what the code says; else `npm run packs -- schema`',
  (name, text) => {
    expect(readFileSync(`annotations/schema/${name}`, 'utf8')).toBe(text);
  },
);

it('lets a year stand without quotation marks', () => {
  const entry = JSON.parse(jsonSchemas().get('entry.schema.json') ?? '');
  expect(entry.properties.facts.items.properties.date.anyOf).toContainEqual({
    type: 'integer',
    minimum: 1000,
    maximum: 9999,
  });
});
