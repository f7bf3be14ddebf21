import { placeQuote } from '../../core/quote/placeQuote';
import type { TextQuoteSelector } from '../../core/quote/textQuoteSelector';
import { buildTextModel, type Span } from '../../core/text/textModel';
import { type EditedWord, editWords } from './editedArticle';
import { anchorLikeHypothesis } from './hypothesisAnchoring';
import { randomFrom } from './randomFrom';

/** How one tool placed quotations in edited articles. */
export interface QuoteScore {
  readonly tool: 'sidelight' | 'hypothesis';
  readonly quotes: number;
  readonly placed: number;
  readonly wrong: number;
  readonly errors: readonly string[];
}

interface Quote {
  readonly selector: TextQuoteSelector;
  /** The positions of its words in the original, half-open. */
  readonly from: number;
  readonly to: number;
}

const CONTEXT = 32;
const QUOTES_A_RUN = 5;

/**
 * Takes quotations from a text, edits the text, and places them again. A placed one is wrong where most
 * of the words at its place are not its own.
 */
export function measureQuotes(
  paragraphs: readonly string[],
  share: number,
  runs: number,
): QuoteScore[] {
  const tally = newTally();
  for (let run = 0; run < runs; run += 1) {
    const random = randomFrom(run * 1000 + Math.round(share * 100));
    const words = paragraphs.flatMap((paragraph) => paragraph.split(' '));
    const quotes = takeQuotes(words, random);
    const edited = editWords(words, share, random);
    tally.add(quotes, edited);
  }
  return tally.scores();
}

/**
 * Plants a look-alike of each quotation elsewhere, in another context, and removes the original: no right
 * place is left, and every place is wrong.
 */
export function measureLookAlikes(paragraphs: readonly string[], runs: number): QuoteScore[] {
  const tally = newTally();
  for (let run = 0; run < runs; run += 1) {
    const random = randomFrom(run + 77);
    const words = paragraphs.flatMap((paragraph) => paragraph.split(' '));
    for (const quote of takeQuotes(words, random)) {
      const alike = words.slice(quote.from, quote.to);
      if (run % 2 === 1)
        alike[Math.floor(random() * alike.length)] = words[run % words.length] ?? '';
      const planted = alike.map((text): EditedWord => ({ text, origin: null }));
      const rest = words
        .map((text, origin): EditedWord => ({ text, origin }))
        .filter(
          ({ origin }) => origin === null || origin < quote.from - 12 || origin >= quote.to + 12,
        );
      const at = Math.floor(random() * rest.length);
      tally.add([quote], [...rest.slice(0, at), ...planted, ...rest.slice(at)]);
    }
  }
  return tally.scores();
}

/**
 * Puts a *not* into each quotation or right before it, or changes one of its figures, and leaves its
 * context as it is: the text now says something else, and every place is wrong.
 */
export function measureChangedMeaning(paragraphs: readonly string[], runs: number): QuoteScore[] {
  const tally = newTally();
  const words = paragraphs.flatMap((paragraph) => paragraph.split(' '));
  for (let run = 0; run < runs; run += 1) {
    const random = randomFrom(run + 770);
    for (const quote of takeQuotes(words, random)) {
      const figure = words.findIndex((word, at) => isWithin(quote, at) && /\d/.test(word));
      const at = quote.from + Math.floor(random() * (quote.to - quote.from));
      const changed = words.map((text): EditedWord => ({ text, origin: null }));
      if (figure < 0) changed.splice(at, 0, { text: 'not', origin: null });
      else changed[figure] = { text: withOtherFigure(words[figure] ?? ''), origin: null };
      tally.add([quote], changed);
    }
  }
  return tally.scores();
}

function isWithin({ from, to }: Quote, at: number): boolean {
  return at >= from && at < to;
}

function withOtherFigure(word: string): string {
  return word.replace(/\d/, (figure) => String((Number(figure) % 9) + 1));
}

/** Takes quotations of four to twelve words that occur once in the text, with their context. */
function takeQuotes(words: readonly string[], random: () => number): Quote[] {
  const text = words.join(' ');
  const starts: number[] = [];
  words.reduce((at, word) => {
    starts.push(at);
    return at + word.length + 1;
  }, 0);
  const quotes: Quote[] = [];
  for (let tries = 0; quotes.length < QUOTES_A_RUN && tries < 100; tries += 1) {
    const length = 4 + Math.floor(random() * 9);
    const from = Math.floor(random() * (words.length - length));
    const start = starts[from] ?? 0;
    const exact = words.slice(from, from + length).join(' ');
    if (text.indexOf(exact) !== text.lastIndexOf(exact)) continue;
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - CONTEXT), start);
    quotes.push({
      selector: { exact, prefix, suffix: text.slice(end, end + CONTEXT) },
      from,
      to: from + length,
    });
  }
  return quotes;
}

function newTally() {
  const counts = {
    sidelight: { quotes: 0, placed: 0, wrong: 0, errors: [] as string[] },
    hypothesis: { quotes: 0, placed: 0, wrong: 0, errors: [] as string[] },
  };
  return {
    add(quotes: readonly Quote[], edited: readonly EditedWord[]): void {
      const text = edited.map((word) => word.text).join(' ');
      const model = buildTextModel([{ kind: 'paragraph', text }]);
      for (const quote of quotes) {
        const place = placeQuote(model, quote.selector);
        note('sidelight', quote, 'reason' in place ? null : place, edited, text);
        note('hypothesis', quote, anchorLikeHypothesis(text, quote.selector), edited, text);
      }
    },
    scores: (): QuoteScore[] =>
      (['sidelight', 'hypothesis'] as const).map((tool) => ({ tool, ...counts[tool] })),
  };

  function note(
    tool: QuoteScore['tool'],
    quote: Quote,
    place: Span | null,
    edited: readonly EditedWord[],
    text: string,
  ): void {
    const count = counts[tool];
    count.quotes += 1;
    if (place === null) return;
    count.placed += 1;
    if (isRight(quote, place, edited)) return;
    count.wrong += 1;
    count.errors.push(`“${quote.selector.exact}” at “${text.slice(place.start, place.end)}”`);
  }
}

/** Whether most of the words at the place are the quotation's own, from its original place. */
function isRight({ from, to }: Quote, place: Span, edited: readonly EditedWord[]): boolean {
  let at = 0;
  let own = 0;
  let all = 0;
  for (const { text, origin } of edited) {
    if (at < place.end && at + text.length > place.start) {
      all += 1;
      if (origin !== null && origin >= from && origin < to) own += 1;
    }
    at += text.length + 1;
  }
  return own * 2 > all;
}
