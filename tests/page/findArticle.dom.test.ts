import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleMetadata } from '../../src/core/article/articleMetadata';
import type { BlockKind } from '../../src/core/text/textModel';
import { elementText } from '../../src/page/elementText';
import { findArticle } from '../../src/page/findArticle';

const PAGES = path.resolve(import.meta.dirname, '../fixtures/pages');

interface Expected {
  /** What the page is there to show. */
  readonly trait: string;
  readonly article:
    | (ArticleMetadata & {
        readonly blocks: readonly { readonly kind: BlockKind; readonly opening: string }[];
      })
    | null;
}

const rows = readdirSync(PAGES)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => {
    const expected: Expected = JSON.parse(readFileSync(path.join(PAGES, file), 'utf8'));
    return { name: file.replace('.expected.json', ''), ...expected };
  });

function findIn(name: string) {
  const html = readFileSync(path.join(PAGES, `${name}.html`), 'utf8');
  return findArticle(new DOMParser().parseFromString(html, 'text/html'), 'about:blank');
}

describe('findArticle', () => {
  it.each(rows)('$name: $trait', ({ name, article }) => {
    const found = findIn(name);
    const seen =
      found === null
        ? null
        : {
            ...found.metadata,
            blocks: found.blocks.map(({ kind, element }, index) => {
              const opening = article?.blocks[index]?.opening ?? '';
              return { kind, opening: elementText(element).slice(0, opening.length || 60) };
            }),
          };
    expect(seen).toEqual(article);
  });

  it('takes the page’s own address, without query and fragment, where none is claimed', () => {
    const page = new DOMParser().parseFromString(
      '<article id="story"><h1>Ice</h1><section name="articleBody"><p>It froze.</p></section></article>',
      'text/html',
    );
    const found = findArticle(page, 'https://www.nytimes.com/2024/05/06/world/ice.html?x=1#y');
    expect(found?.metadata).toEqual({
      title: 'Ice',
      bylines: [],
      publishedAt: '2024-05-06',
      url: 'https://www.nytimes.com/2024/05/06/world/ice.html',
    });
  });
});
