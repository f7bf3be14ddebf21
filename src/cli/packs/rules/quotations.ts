import type { PackFiles } from '../../../core/pack/packFiles';
import type { PackProblem } from '../../../core/pack/packProblem';
import { countWords } from '../../../core/pack/packText';
import { foldModel } from '../../../core/quote/foldedModel';
import { placeQuote } from '../../../core/quote/placeQuote';
import { findExact } from '../../../core/quote/quoteCandidates';
import type { TextQuoteSelector } from '../../../core/quote/textQuoteSelector';
import type { TextModel } from '../../../core/text/textModel';
import type { Rule } from '../rule';

/** A longer quotation would reproduce the article rather than point into it. */
const MOST_WORDS = 12;

export const quotationLength: Rule = {
  name: 'quotation-length',
  asks: `A quotation has at most ${MOST_WORDS} words, and so do its prefix and its suffix.`,
  find: ({ files }) =>
    listQuotations(files).flatMap(({ file, line, field, quote }) =>
      (['exact', 'prefix', 'suffix'] as const).flatMap((part): PackProblem[] => {
        const words = countWords(quote[part] ?? '');
        if (words <= MOST_WORDS) return [];
        const mend = `Quote at most ${MOST_WORDS}; it only has to be unique.`;
        return [{ file, line, field: `${field}.${part}`, message: `${words} words`, mend }];
      }),
    ),
};

export const quotationTwice: Rule = {
  name: 'quotation-twice',
  asks: 'No two notes, and no two mentions, point to the same quotation.',
  find: ({ files }) => {
    const seen = new Set<string>();
    return listQuotations(files).flatMap(({ file, line, field, kind, quote }): PackProblem[] => {
      const key = JSON.stringify([file, kind, quote.prefix, quote.exact, quote.suffix]);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const mend = 'Add a prefix or a suffix, or remove one of the two.';
      return [{ file, line, field, message: 'the same quotation as another', mend }];
    });
  },
};

export const quotationUnique: Rule = {
  name: 'quotation-unique',
  asks: 'A quotation occurs exactly once in the text of its article, if that is given.',
  find: ({ files, articleTexts }) =>
    listQuotations(files).flatMap(({ file, id, line, field, quote }): PackProblem[] => {
      const model = articleTexts.get(id);
      if (!model) return [];
      const fault = findFault(model, quote);
      return fault === null ? [] : [{ file, line, field, ...fault }];
    }),
};

/** Why a quotation is not placed where its words occur unchanged; null where it is. */
function findFault(
  model: TextModel,
  quote: TextQuoteSelector,
): Pick<PackProblem, 'message' | 'mend'> | null {
  const folded = foldModel(model);
  const exact = findExact(folded, quote.exact).map((hit) => folded.unfoldToWords(hit).start);
  if (exact.length === 0) {
    return { message: 'not in the text', mend: 'Quote the words exactly as they are there.' };
  }
  const place = placeQuote(model, quote);
  if ('start' in place && exact.includes(place.start)) return null;
  if ('reason' in place && place.reason === 'ambiguous' && exact.length > 1) {
    return { message: `occurs ${exact.length} times in the text`, mend: 'Add a prefix or suffix.' };
  }
  const mend = 'Copy both from the text.';
  return { message: 'its prefix or suffix does not match the text', mend };
}

function listQuotations(files: PackFiles) {
  return files.articles.flatMap(({ path: file, id, article, lineOf }) => [
    ...article.mentions.map((quote, index) => {
      const line = lineOf(['mentions', index, 'exact']);
      return { file, id, kind: 'mention', line, field: `mentions[${index}]`, quote };
    }),
    ...article.notes.map(({ quote }, index) => {
      const line = lineOf(['notes', index, 'exact']);
      return { file, id, kind: 'note', line, field: `notes[${index}]`, quote };
    }),
  ]);
}
