import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementText } from '../../src/page/elementText';
import { type FoundArticle, findArticle } from '../../src/page/findArticle';

/** Real pages of the paper, which stay outside the project. Their README says how they are compared. */
const SAVED = path.resolve(import.meta.dirname, '../../../shared/nyt');
const present = existsSync(SAVED);

interface SavedMeta {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly bylines: readonly string[];
  readonly date_published: string | null;
  readonly body: {
    readonly paragraphs?: readonly { readonly first: string; readonly last: string }[];
    readonly headings?: readonly string[];
  };
  readonly optional: readonly { readonly first: string }[];
  readonly must_not: readonly { readonly first_words: string }[];
}

interface Score {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function load(slug: string): { meta: SavedMeta; article: FoundArticle | null } {
  const folder = path.join(SAVED, slug);
  const meta: SavedMeta = JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8'));
  const html = readFileSync(path.join(folder, 'source.html'), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { meta, article: findArticle(page, meta.url) };
}

/** The paragraphs of the page, in order, without those that a reader may show or drop. */
function shownParagraphs(article: FoundArticle, meta: SavedMeta): string[] {
  return article.blocks
    .filter((block) => block.kind === 'paragraph')
    .map((block) => elementText(block.element))
    .filter((text) => !meta.optional.some((optional) => text.startsWith(words(optional.first))));
}

const scores: Score[] = [];
const slugs = present
  ? readdirSync(SAVED).filter((name) => existsSync(path.join(SAVED, name, 'meta.json')))
  : [];

describe.skipIf(!present)(
  'saved pages of the paper (skipped where ../shared/nyt is absent)',
  () => {
    it.each(slugs)('%s', (slug) => {
      const { meta, article } = load(slug);
      if (meta.kind !== 'article' && (meta.kind !== 'interactive' || article === null)) {
        expect(article).toBeNull();
        return;
      }
      if (article === null) throw new Error('no article found');
      const expected = (meta.body.paragraphs ?? []).map(({ first }) => words(first));
      const shown = shownParagraphs(article, meta);
      scores.push({
        expected: expected.length,
        found: shown.length,
        right: expected.filter((first) => shown.some((text) => text.startsWith(first))).length,
      });

      expect.soft(shown.map((text) => text.split(' ').slice(0, 8).join(' '))).toEqual(expected);
      const headings = article.blocks
        .filter((block) => block.kind === 'heading')
        .map((block) => elementText(block.element));
      expect.soft(headings).toEqual((meta.body.headings ?? []).map(words));
      const { title, bylines, publishedAt } = article.metadata;
      expect.soft(title?.toLowerCase()).toBe(words(meta.title).toLowerCase());
      expect
        .soft(bylines.map((name) => name.toLowerCase()))
        .toEqual(meta.bylines.map((name) => name.toLowerCase()));
      expect.soft(publishedAt).toBe(meta.date_published);
      const forbidden = meta.must_not.map((block) => words(block.first_words));
      expect
        .soft(shown.filter((text) => forbidden.some((first) => text.startsWith(first))))
        .toEqual([]);
    });

    it('reaches a paragraph precision and recall of 0.99', () => {
      const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
      expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(0.99);
      expect(sum('right') / sum('expected')).toBeGreaterThanOrEqual(0.99);
    });
  },
);
