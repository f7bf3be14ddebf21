import type { PackFile } from '../../../src/core/pack/authoredFile';

/** The smallest pack that says something: two entries, two sources, one article. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'sample/pack.yaml': `title: A sample
language: en-US
scope: Two groups of the valley and what lies between them.
licence: CC-BY-4.0
editors:
  - The editors
reviewed: 2026-11-25
`,
  'sample/sources.yaml': `daily:
  title: The valley divides
  publisher: The Daily
  date: 2015-02
  url: https://daily.example/valley
  evidence: publisher

report:
  title: Report on the valley
  publisher: The Institute
  evidence: general
`,
  'sample/entries/lake-league.md': `---
name: Lake League
kind: group
aliases:
  - Lake League
facts:
  - date: 2015-01/2015-02
    text: The league was founded at the lake.
    sources: [daily]
relations:
  - with: hill-front
    date: 2016/..
    text: The [Lake League](lake-league) has fought the [Hill Front](hill-front) since 2016.
    sources: [daily, report]
reviewed: 2026-11-25
---
A league of fishing towns around the lake, which broke with the hills in 2015.

Its towns keep *one* fleet, and the [Hill Front](hill-front) keeps none.
`,
  'sample/entries/hill-front.md': `---
name: Hill Front
kind: group
aliases:
  - text: Front
    needs:
      article: ["@lake-league", hills]
patterns:
  - text: front of the hills
    matches:
      - The front of the hills fell.
reviewed: 2026-11-25
---
A front of hill villages.
`,
  'sample/articles/2016-03-01-lake.yaml': `url: https://www.nytimes.com/2016/03/01/world/lake.html
title: The lake and the hills
bylines:
  - Ada Reyes
published: 2016-03-01
opening: The boats came in at dawn.
digest: 1-abc
why:
  lake-league: It owns the boats.
mentions:
  - entry: hill-front
    exact: the group
    prefix: "and then "
notes:
  - id: boats
    title: How many boats?
    exact: forty boats
    text: The league counted forty, the front nine.
    asOf: 2016-03
    sources: [daily]
timeline:
  - date: 2015
    text: The league is founded.
    entry: lake-league
`,
};

/** The sample with some files replaced, added or (with null) left out. */
export function sampleFiles(changes: Readonly<Record<string, string | null>> = {}): PackFile[] {
  return Object.entries({ ...SAMPLE, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
}

/** The sample with one piece of one file exchanged; throws where the piece is not there. */
export function sampleWith(path: string, piece: string, replacement: string): PackFile[] {
  const file = `sample/${path}`;
  const text = SAMPLE[file] ?? '';
  if (!text.includes(piece)) throw new RangeError(`${file} does not hold ${piece}`);
  return sampleFiles({ [file]: text.replace(piece, replacement) });
}

/** A further entry with these lines in its head, and this below it. */
export function sampleEntry(head: string, body = 'A thing.'): Record<string, string> {
  const text = `---\nname: B\nkind: group\nreviewed: 2026-11-25\n${head}\n---\n${body}\n`;
  return { 'sample/entries/b.md': text };
}
