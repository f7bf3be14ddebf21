import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { recognizeArticle } from '../../core/article/recognizeArticle';
import type { Pack } from '../../core/pack/pack';
import { readArticle } from '../article/readArticle';
import { setInPage } from './setInPage';

/** A page, and the address under which it is opened. */
export interface DemoPage {
  readonly address: string;
  readonly html: string;
}

/** Where a text of no known article is opened. */
const FOLDER = 'https://www.nytimes.com/2024/01/31/opinion';

/**
 * Reads a reader's file as a page of the paper: a saved page as it is, under the address that it names;
 * a text set in the paper's page structure, as the article of the packs that it opens like, if any.
 * Throws what the file system throws.
 */
export function readDemoPage(path: string, packs: readonly Pack[]): DemoPage {
  const name = basename(path).replace(/\.[^.]*$/, '');
  const own = `${FOLDER}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.html`;
  const article = readArticle(path, {});
  if (!path.endsWith('.txt')) {
    const claimed = article?.metadata.url ?? '';
    const isOfPaper = /^https?:\/\/(?:[^/]+\.)?nytimes\.com\//.test(claimed);
    return { address: isOfPaper ? claimed : own, html: readFileSync(path, 'utf8') };
  }
  const model = article?.model ?? { text: '', blocks: [] };
  const metadata = article?.metadata ?? { title: null, bylines: [], publishedAt: null, url: null };
  const articles = packs.flatMap((pack) => pack.articles);
  const file = recognizeArticle(articles, metadata, model)?.file;
  const address = file?.url ?? own;
  const html = setInPage({
    address,
    title: file?.title ?? name,
    bylines: file?.bylines ?? [],
    date: file?.published ?? '2024-01-31',
    paragraphs: model.blocks.map(({ start, end }) => model.text.slice(start, end)),
  });
  return { address, html };
}
