import type { PackProblem } from '../../../core/pack/packProblem';
import { listProse } from '../listProse';
import type { Rule } from '../rule';
import { findLoadedWords } from './loadedWords';

export const wording: Rule = {
  name: 'wording',
  asks: 'No loaded or vague word, unless `keeps` says why it stays.',
  find: ({ files }) => {
    const kept = new Map(listKeeps(files).map(({ file, words }) => [file, words]));
    return listProse(files).flatMap(({ file, line, field, text }) =>
      findLoadedWords(text)
        .filter(({ found }) => !kept.get(file)?.includes(found.toLowerCase()))
        .map(({ found, loaded }): PackProblem => {
          const message = `“${found}”: ${loaded.because}`;
          const mend = `Write ${loaded.better}; or say under \`keeps\` why it stays.`;
          return { file, line, field, message, mend };
        }),
    );
  },
};

export const needlessKeep: Rule = {
  name: 'needless-keep',
  asks: 'A word under `keeps` is a loaded word that the file uses.',
  find: ({ files }) => {
    const prose = listProse(files);
    return listKeeps(files).flatMap(({ file, words, lineOf }) => {
      const used = prose
        .filter((piece) => piece.file === file)
        .flatMap(({ text }) => findLoadedWords(text).map(({ found }) => found.toLowerCase()));
      return words.flatMap((word, index): PackProblem[] => {
        if (used.includes(word)) return [];
        const field = `keeps[${index}]`;
        const line = lineOf(['keeps', index]);
        return [{ file, line, field, message: `“${word}” is not used here`, mend: 'Remove it.' }];
      });
    });
  },
};

function listKeeps(files: Parameters<Rule['find']>[0]['files']) {
  return [...files.entries, ...files.articles].map(({ path: file, authored, lineOf }) => {
    const words = (authored.keeps ?? []).map(({ word }) => word.toLowerCase());
    return { file, words, lineOf };
  });
}
