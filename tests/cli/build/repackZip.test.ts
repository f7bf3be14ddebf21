import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { repackZip } from '../../../src/cli/build/repackZip';

function pack(names: readonly string[], year: number): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const name of names) zip.file(name, `in ${name}`, { date: new Date(Date.UTC(year, 3, 5)) });
  return zip.generateAsync({ type: 'uint8array' });
}

it('makes the same bytes from the same files, whenever and in whatever order they were packed', async () => {
  const one = await repackZip(await pack(['a/b.js', 'c.json'], 2024));
  expect(one).toEqual(await repackZip(await pack(['c.json', 'a/b.js'], 2026)));
  expect(one).not.toEqual(await repackZip(await pack(['c.json', 'a/d.js'], 2026)));
});

it('keeps every file as it was', async () => {
  const { files } = await JSZip.loadAsync(await repackZip(await pack(['c.json', 'a/b.js'], 2026)));
  expect(Object.keys(files)).toEqual(['a/b.js', 'c.json']);
  expect(await files['a/b.js']?.async('string')).toBe('in a/b.js');
});
