import { describe, expect, it } from 'vitest';
import { problemsOf } from './problemsOf';
import { sampleWith } from './samplePack';

const LEAGUE = 'entries/lake-league.md';
const FRONT = 'entries/hill-front.md';
const ARTICLE = 'articles/2016-03-01-lake.yaml';

describe('each fault is told with its file, line, field and mend', () => {
  it.each([
    [
      'an empty alias',
      LEAGUE,
      '  - Lake League\n',
      '  - Lake League\n  - ""\n',
      'entries/lake-league.md:6: aliases[1]: empty. Write it or remove the line.',
    ],
    [
      'an alias twice',
      LEAGUE,
      '  - Lake League\n',
      '  - Lake League\n  - Lake League\n',
      'entries/lake-league.md:6: aliases[1]: stands twice. Remove one of the two.',
    ],
    [
      'an unknown field',
      LEAGUE,
      'kind: group',
      'kind: group\ncolor: red',
      'entries/lake-league.md:4: color: unknown field. Check its spelling, or remove it.',
    ],
    [
      'an unknown field in an alias',
      FRONT,
      '    needs:',
      '    need:',
      'entries/hill-front.md:6: aliases[0].need: unknown field. Check its spelling, or remove it.',
    ],
    [
      'a missing field',
      LEAGUE,
      'name: Lake League\n',
      '',
      'entries/lake-league.md:2: name: missing. Add `name:` and its value.',
    ],
    [
      'an unknown kind',
      LEAGUE,
      'kind: group',
      'kind: gang',
      'entries/lake-league.md:3: kind: "gang" is not known. Write one of: group, person, people, organization, office, event, agreement, place, idea.',
    ],
    [
      'a text where a list belongs',
      LEAGUE,
      'sources: [daily]',
      'sources: daily',
      'entries/lake-league.md:9: facts[0].sources: not a list. Write one item a line, each after "- ".',
    ],
    [
      'a fact without source',
      LEAGUE,
      'sources: [daily]',
      'sources: []',
      'entries/lake-league.md:9: facts[0].sources: empty. Cite a source by its id.',
    ],
    [
      'a fact without date',
      LEAGUE,
      '  - date: 2015-01/2015-02\n    text',
      '  - text',
      'entries/lake-league.md:7: facts[0].date: missing. Add `date:` and its value.',
    ],
    [
      'a date in words',
      LEAGUE,
      '2015-01/2015-02',
      'January 2015',
      'entries/lake-league.md:7: facts[0].date: not a date. Write `2015`, `2015-01`, `2015-01-26`, a span `2014-10/2015-01`, or `2015/..`.',
    ],
    [
      'a day that never was',
      LEAGUE,
      '2015-01/2015-02',
      '2015-02-30',
      'entries/lake-league.md:7: facts[0].date: no such date in the calendar. Look it up; a span ends after it begins.',
    ],
    [
      'a span that ends before it begins',
      LEAGUE,
      '2015-01/2015-02',
      '2015-02/2014',
      'entries/lake-league.md:7: facts[0].date: no such date in the calendar. Look it up; a span ends after it begins.',
    ],
    [
      'a review on a day that never was',
      FRONT,
      'reviewed: 2026-11-25',
      'reviewed: 2026-11-31',
      'entries/hill-front.md:12: reviewed: no such day in the calendar. Look the date up.',
    ],
    [
      'a link to an address',
      LEAGUE,
      '(hill-front) keeps',
      '(https://example.org) keeps',
      'entries/lake-league.md:19: a link to `https://example.org`, which is not an entry. Link to an entry by its id, as in `[Taliban](taliban)`; addresses belong in sources.yaml.',
    ],
    [
      'a link to a script',
      LEAGUE,
      '(hill-front) keeps',
      '(javascript:alert) keeps',
      'entries/lake-league.md:19: a link to `javascript:alert`, which is not an entry. Link to an entry by its id, as in `[Taliban](taliban)`; addresses belong in sources.yaml.',
    ],
    [
      'HTML in prose',
      LEAGUE,
      '*one*',
      '<b>one</b>',
      'entries/lake-league.md:19: holds HTML. Only plain paragraphs, *emphasis* and [links](id) to entries are shown: write it as a sentence.',
    ],
    [
      'a heading in prose',
      LEAGUE,
      'Its towns',
      '# Its towns',
      'entries/lake-league.md:19: holds a heading. Only plain paragraphs, *emphasis* and [links](id) to entries are shown: write it as a sentence.',
    ],
    [
      'a picture in a fact',
      LEAGUE,
      'at the lake.',
      'at the ![lake](lake.png).',
      'entries/lake-league.md:8: facts[0].text: holds a picture. Only plain paragraphs, *emphasis* and [links](id) to entries are shown: write it as a sentence.',
    ],
    [
      'two paragraphs in a fact',
      LEAGUE,
      'text: The league was',
      'text: |\n      The league\n\n      was',
      'entries/lake-league.md:8: facts[0].text: more than one paragraph. Make it one.',
    ],
    [
      'a guard for nothing',
      FRONT,
      '      article: ["@lake-league", hills]',
      '      {}',
      'entries/hill-front.md:6: aliases[0].needs: asks for nothing. Name its company in `phrase`, `sentence`, `paragraph` or `article`.',
    ],
    [
      'a guard whose id is none',
      FRONT,
      '@lake-league',
      '@Lake League',
      'entries/hill-front.md:7: aliases[0].needs.article[0]: not a mention of an entry. Write "@" and the id of the entry, as in "@isis-k".',
    ],
    [
      'a name that runs backwards',
      FRONT,
      'name: Hill Front',
      'name: Hill \u202eFront',
      'entries/hill-front.md:2: name: holds an invisible character. Type the line again by hand.',
    ],
    [
      'a name over two lines',
      FRONT,
      'name: Hill Front',
      'name: |-\n  Hill\n  Front',
      'entries/hill-front.md:2: name: runs over a line break. Write it on one line.',
    ],
    [
      'a longer name that is also an alias',
      LEAGUE,
      'facts:',
      'refuses: [Lake League]\nfacts:',
      'entries/lake-league.md:6: refuses[0]: also an alias. Remove one of the two.',
    ],
    [
      'an address that runs a script',
      'sources.yaml',
      'https://daily.example/valley',
      'javascript:alert(1)',
      'sources.yaml:5: daily.url: not a web address. Write it whole, from `https://` on.',
    ],
    [
      'an unknown level of evidence',
      'sources.yaml',
      'evidence: general',
      'evidence: rumor',
      'sources.yaml:11: report.evidence: "rumor" is not known. Write one of: publisher, copy, general.',
    ],
    [
      'a source whose id is none',
      'sources.yaml',
      'report:',
      'The Report:',
      'sources.yaml:8: The Report: not an id. Use lower-case letters, digits and single hyphens, as in `isis-k`.',
    ],
    [
      'a source named like the root of all objects',
      'sources.yaml',
      'report:',
      '__proto__:',
      'sources.yaml:8: __proto__: this name cannot be used. Choose another.',
    ],
    [
      'a key written twice',
      'sources.yaml',
      'report:',
      'daily:',
      'sources.yaml:8: daily: written twice. Keep one of the two.',
    ],
    [
      'a reference inside YAML',
      'pack.yaml',
      'title: A sample',
      'title: &a A sample',
      'pack.yaml:1: refers to another place in the file. Write the value out, without & and *.',
    ],
    [
      'a long opening',
      ARTICLE,
      'at dawn.',
      'at dawn and the town was on its feet.',
      'articles/2016-03-01-lake.yaml:6: opening: over 12 words. Keep the first 12; more would reproduce the article.',
    ],
    [
      'a date that is not in the name of the file',
      ARTICLE,
      'published: 2016-03-01',
      'published: 2016-03-02',
      'articles/2016-03-01-lake.yaml:5: published: not the date in the name of the file. Name the file `2016-03-02-<slug>.yaml`.',
    ],
    [
      'a time line that rests on nothing',
      ARTICLE,
      '    entry: lake-league\n',
      '',
      'articles/2016-03-01-lake.yaml:22: timeline[0]: rests on nothing. Name its `entry`, or cite `sources`.',
    ],
    [
      'a pattern that cannot be read',
      FRONT,
      'text: front of the hills',
      'text: front of (the hills',
      'entries/hill-front.md:9: patterns[0].text: ',
    ],
  ])('%s', (_, path, piece, replacement, expected) => {
    const [problem, ...others] = problemsOf(sampleWith(path, piece, replacement));
    expect(problem).toContain(expected);
    expect(others).toEqual([]);
  });
});
