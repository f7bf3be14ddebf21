import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/cli/article/readArticle';
import {
  listPackFolders,
  readExtraArticles,
  readPackFiles,
} from '../src/cli/packFiles/readPackFiles';
import { canonicalFile } from '../src/cli/packs/canonicalFile';
import { checkPack } from '../src/cli/packs/checkPack';
import { readArticleTexts } from '../src/cli/packs/readArticleTexts';
import { reportSources } from '../src/cli/packs/sourceReport';
import { viewEntry } from '../src/core/annotate/viewEntry';
import type { Pack } from '../src/core/pack/pack';
import { formatPackProblem } from '../src/core/pack/packProblem';
import { parsePack } from '../src/core/pack/parsePack';
import { textDigest } from '../src/core/text/textDigest';
import { findShared, skippedWithout } from './shared.mjs';

const ESSAY = findShared('article/essay.txt');
const TODAY = new Date().toISOString().slice(0, 10);

describe.each(listPackFolders())('%s', { timeout: 60_000 }, (folder) => {
  const files = readPackFiles(folder);
  const { pack, problems } = parsePack(files);

  it('can be read', () => {
    expect(problems.map(formatPackProblem)).toEqual([]);
  });

  it('breaks no rule, and places each quotation once in the texts at hand', () => {
    const texts = readArticleTexts(files, ESSAY === null ? [] : [ESSAY]);
    const findings = checkPack(files, TODAY, texts).filter(({ isReminder }) => !isReminder);
    expect(findings.map(formatPackProblem)).toEqual([]);
  });

  it('says the same in its canonical form', () => {
    const name = basename(folder);
    const canonical = files.map(({ path, text }) => ({
      path,
      text: canonicalFile({ path: path.slice(name.length + 1), text }),
    }));
    const { pack: same, problems } = parsePack(canonical);
    expect(problems).toEqual([]);
    if (!pack || !same) throw new Error('one of the two could not be read');
    expect(withoutFacts(same)).toEqual(withoutFacts(pack));
    // Facts may have changed places, but a reader sees them by date in any case.
    expect(viewsOf(same)).toEqual(viewsOf(pack));
  });

  it('rests at least three facts of five on a source that was read', () => {
    const report = pack && reportSources(pack);
    expect((report?.factsRead ?? 0) / (report?.facts ?? 1)).toBeGreaterThanOrEqual(0.6);
  });

  it('annotates the essay as it stands', ({ skip }) => {
    if (ESSAY === null) return skip(skippedWithout('article/essay.txt'));
    const model = readArticle(ESSAY, {})?.model;
    const article = pack?.articles.find(({ opening }) => model?.text.startsWith(opening));
    if (!model || !article) skip('the pack has no file for the essay');
    else expect(article.digest).toBe(textDigest(model));
  });
});

function withoutFacts(pack: Pack): Pack {
  const entries = Object.entries(pack.entries).map(([id, entry]) => [
    id,
    { ...entry, facts: [], relations: [] },
  ]);
  return { ...pack, entries: Object.fromEntries(entries) };
}

/** Every entry as it is told in an article of no known day, and in each that the pack has a file for. */
function viewsOf(pack: Pack) {
  return [null, ...pack.articles].flatMap((article) =>
    Object.keys(pack.entries).map((id) => viewEntry(pack, id, article?.published ?? null, article)),
  );
}

it('takes the articles that were written for tests into the first pack', () => {
  const [folder = ''] = listPackFolders();
  const name = basename(folder);
  const extra = readExtraArticles(name, 'tests/fixtures/articles');
  expect(extra.length).toBeGreaterThan(0);
  const { problems } = parsePack([...readPackFiles(folder), ...extra]);
  expect(problems.map(formatPackProblem)).toEqual([]);
});
