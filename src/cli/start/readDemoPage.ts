import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { recognizeArticle } from '../../core/article/recognizeArticle';
import type { Pack } from '../../core/pack/pack';
import { isHtml } from '../article/isHtml';
import { readArticle } from '../article/readArticle';
import { setInPage } from './setInPage';

/** A page, and the address at which it is opened. */
export interface DemoPage {
  readonly address: string;
  readonly html: string;
}

/** Where a text that belongs to no known article is opened. */
const FOLDER = 'https://www.nytimes.com/2024/01/31/opinion';

/**
 * Reads the user's file as a page of the paper: a saved page as it is, at the address that it names; a
 * text in the structure of the paper's pages, as the article in the packs with the same opening, if any.
 * Throws what the file system throws.
 */
export function readDemoPage(path: string, packs: readonly Pack[]): DemoPage {
  const name = basename(path).replace(/\.[^.]*$/, '');
  const own = `${FOLDER}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.html`;
  const article = readArticle(path, {});
  const content = readFileSync(path, 'utf8');
  if (isHtml(path, content)) {
    const claimed = article?.metadata.url ?? '';
    const isOfPaper = /^https?:\/\/(?:[^/]+\.)?nytimes\.com\//.test(claimed);
    return { address: isOfPaper ? claimed : own, html: content };
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
