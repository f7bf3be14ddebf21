import { describe, expect, it } from 'vitest';
import { readPackFiles } from '../../../src/cli/packFiles/readPackFiles';
import { readDemoPage } from '../../../src/cli/start/readDemoPage';
import { parsePack } from '../../../src/core/pack/parsePack';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const { pack } = parsePack(readPackFiles('tests/fixtures/packs/valley'));
const packs = pack ? [pack] : [];
const folder = temporaryFolder();

describe("a reader's file is opened under an address of the paper", () => {
  it('a text that opens like an article of a pack, as that article', () => {
    const { address, html } = readDemoPage('tests/fixtures/packs/valley.txt', packs);
    expect(address).toBe('https://www.nytimes.com/2016/03/01/world/lake.html');
    expect(html).toContain('<h1 data-testid="headline">The Lake and the Hills</h1>');
    expect(html).toContain('Ada Reyes');
  });

  it.each(['My Notes.txt', 'MY NOTES.TXT', 'my-notes.md', 'my-notes'])(
    'any other text, under its own name: %s',
    (name) => {
      const path = writeTemporary(folder, name, 'A line of mine.\n');
      const { address, html } = readDemoPage(path, packs);
      expect(address).toBe('https://www.nytimes.com/2024/01/31/opinion/my-notes.html');
      expect(html).toContain('>A line of mine.</p>');
    },
  );

  it('a saved page, as it is, under the address that it names', () => {
    const { address, html } = readDemoPage('tests/fixtures/pages/border-town.html', packs);
    expect(address).toBe('https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html');
    expect(html).toContain('<article id="story"');
  });

  it('a saved page whose name does not say so, as it is', () => {
    const page = '<!DOCTYPE html><p>A line of mine.</p>';
    const path = writeTemporary(folder, 'saved', page);
    expect(readDemoPage(path, packs).html).toBe(page);
  });

  it('a page of another site, under an address of the paper all the same', () => {
    const html = '<link rel="canonical" href="https://evil.example/nytimes.com/a"><p>Hello.</p>';
    const path = writeTemporary(folder, 'other.html', html);
    expect(readDemoPage(path, packs)).toEqual({
      address: 'https://www.nytimes.com/2024/01/31/opinion/other.html',
      html,
    });
  });
});
