import { describe, expect, it, vi } from 'vitest';
import type { AnnotationReport } from '../../../src/cli/annotate/reportAnnotations';
import { runAnnotate } from '../../../src/cli/annotate/runAnnotate';
import { expectArticle, expectMetadata, withoutOptional } from '../../page/compareWithSaved';
import { listSavedPages, readSavedPage } from '../../page/savedPages.mjs';
import { skippedWithout } from '../../shared.mjs';
import { captureConsole } from '../captureConsole';

// Read once: they are the same for every page.
vi.mock(import('../../../src/cli/packFiles/loadPacks'), async (original) => {
  const { loadPacks } = await original();
  let loaded: ReturnType<typeof loadPacks> | undefined;
  return { loadPacks: (folder) => (loaded ??= loadPacks(folder)) };
});

const names = listSavedPages();

describe.skipIf(names.length === 0)(
  `what \`npm run annotate\` says of saved pages of the paper, ${skippedWithout('nyt')}`,
  () => {
    it('is said of 26 pages', () => {
      expect(names).toHaveLength(26);
    });

    it.each(names)('%s', (name) => {
      const { file, meta } = readSavedPage(name);
      const { status, stdout, stderr } = captureConsole(runAnnotate, [file, '--json']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const { article } = JSON.parse(stdout) as AnnotationReport;
      if (!expectArticle(article, meta)) return;
      expectMetadata(article, meta);
      const paragraphs = article.blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ text }) => text);
      expect
        .soft(withoutOptional(paragraphs, meta).map((text) => text.split(/\s+/, 8).join(' ')))
        .toEqual(meta.body.paragraphs.map(({ first }) => first));
    });
  },
);
