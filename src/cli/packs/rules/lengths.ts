import { countWords } from '../../../core/pack/packText';
import { plainText } from '../../../core/pack/prose';
import { buildTextModel } from '../../../core/text/textModel';
import { tokenize } from '../../../core/text/tokens';
import { listProse } from '../listProse';
import type { Rule } from '../rule';

const DEFINITION = 30;
const PROSE = { least: 40, most: 120 };
const WHY = 40;
const NOTE = 80;

export const definitionLength: Rule = {
  name: 'definition-length',
  asks: `A definition is one sentence of at most ${DEFINITION} words.`,
  find: ({ files }) =>
    listProse(files)
      .filter(({ field }) => field === 'definition')
      .flatMap(({ file, line, field, text }) => {
        const at = { file, line, field };
        const words = countWords(text);
        const sentences = countSentences(text);
        return [
          ...(words > DEFINITION
            ? [{ ...at, message: `${words} words`, mend: `Cut it to ${DEFINITION}.` }]
            : []),
          ...(sentences > 1
            ? [{ ...at, message: `${sentences} sentences`, mend: 'Make it one.' }]
            : []),
        ];
      }),
};

export const proseLength: Rule = {
  name: 'prose-length',
  asks: `The prose below a definition has ${PROSE.least} to ${PROSE.most} words.`,
  find: ({ files }) =>
    files.entries.flatMap(({ path: file, entry, bodyLines }) => {
      const words = countWords(entry.prose.map(plainText).join(' '));
      const at = { file, line: bodyLines[1] ?? bodyLines[0] ?? 1, field: 'prose' };
      if (words < PROSE.least) {
        const mend = `Write ${PROSE.least} to ${PROSE.most} words below the definition.`;
        return [{ ...at, message: `${words} words`, mend }];
      }
      if (words <= PROSE.most) return [];
      const mend = `Cut it to ${PROSE.most}; what has a date belongs in the facts.`;
      return [{ ...at, message: `${words} words`, mend }];
    }),
};

export const whyLength: Rule = {
  name: 'why-length',
  asks: `The reason why an entry matters to an article has at most ${WHY} words.`,
  find: ({ files }) => tooLong(files, /^why\./, WHY),
};

export const noteLength: Rule = {
  name: 'note-length',
  asks: `A note has at most ${NOTE} words.`,
  find: ({ files }) => tooLong(files, /^notes\[/, NOTE),
};

function tooLong(files: Parameters<typeof listProse>[0], fields: RegExp, most: number) {
  return listProse(files)
    .filter(({ field, text }) => fields.test(field) && countWords(text) > most)
    .map(({ file, line, field, text }) => {
      return {
        file,
        line,
        field,
        message: `${countWords(text)} words`,
        mend: `Cut it to ${most}.`,
      };
    });
}

function countSentences(text: string): number {
  const model = buildTextModel([{ kind: 'paragraph', text: text.replaceAll('\n', ' ') }]);
  return tokenize(model).sentences.length;
}
