import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/cli/article/readArticle';
import { temporaryFolder, writeTemporary } from '../temporaryFolder';

const folder = temporaryFolder();

describe('a line of a text has its white space as a page shows it', () => {
  it.each([
    ['an indent', '   The river rose.', 'The river rose.'],
    ['a tab', '\tThe\triver rose.', 'The river rose.'],
    ['two spaces after a sentence', 'The river rose.  It fell.', 'The river rose. It fell.'],
    ['a space at the end', 'The river rose. \r\n', 'The river rose.'],
    ['a form feed between pages', '\fThe river rose.\n\f\nIt fell.', 'The river rose.\nIt fell.'],
    [
      'a no-break space, which a page keeps',
      'On May\u00a01\u00a0it rose.',
      'On May\u00a01\u00a0it rose.',
    ],
  ])('%s', (_, text, expected) => {
    const path = writeTemporary(folder, 'text.txt', text);
    expect(readArticle(path, {})?.model.text).toBe(expected);
  });
});
