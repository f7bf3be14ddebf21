import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/core/pack/parsePack';
import { sampleFiles } from './samplePack';

describe('a pack without fault', () => {
  const { pack, problems } = parsePack(sampleFiles());

  it('has no problems and takes its id from its folder', () => {
    expect(problems).toEqual([]);
    expect(pack?.id).toBe('sample');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('takes its id from its title where there is no folder', () => {
    const files = sampleFiles().map(({ path, text }) => ({ path: path.slice(7), text }));
    expect(parsePack(files).pack?.id).toBe('a-sample');
  });

  it('holds definitions and prose as trees', () => {
    const entry = pack?.entries['lake-league'];
    expect(entry?.definition).toEqual([
      'A league of fishing towns around the lake, which broke with the hills in 2015.',
    ]);
    expect(entry?.prose).toEqual([
      [
        'Its towns keep ',
        { type: 'emphasis', children: ['one'] },
        ' fleet, and the ',
        { type: 'entry', id: 'hill-front', children: ['Hill Front'] },
        ' keeps none.',
      ],
    ]);
  });

  it('curls quotation marks in what is shown, and leaves what is compared', () => {
    const changes: Record<string, readonly [string, string]> = {
      'sample/entries/hill-front.md': [
        'name: Hill Front\n',
        "name: Hill Front\nfullName: The villages' front\n",
      ],
      'sample/articles/2016-03-01-lake.yaml': ['It owns the boats.', "It's the boats' owner."],
      'sample/sources.yaml': ['Report on the valley', 'The "valley" report'],
    };
    const files = sampleFiles().map(({ path, text }) => ({
      path,
      text: text
        .replace(...(changes[path] ?? ['', '']))
        .replace('exact: the group', `exact: "the group's"`),
    }));
    const set = parsePack(files).pack;
    expect(set?.entries['hill-front']?.fullName).toBe('The villages’ front');
    expect(set?.articles[0]?.why['lake-league']).toEqual(['It’s the boats’ owner.']);
    expect(Object.values(set?.sources ?? {}).map(({ title }) => title)).toContain(
      'The “valley” report',
    );
    expect(set?.articles[0]?.mentions[0]?.exact).toBe("the group's");
  });

  it('keeps the spaces of a quotation, and a year as text', () => {
    expect(pack?.articles[0]?.mentions[0]?.prefix).toBe('and then ');
    expect(pack?.articles[0]?.timeline[0]?.date).toBe('2015');
  });

  it('reads files with Windows line ends alike', () => {
    const files = sampleFiles().map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    expect(parsePack(files)).toEqual({ pack, problems });
  });
});
