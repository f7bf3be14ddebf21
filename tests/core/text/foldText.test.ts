import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FoldedSpan,
  type FoldedText,
  foldText,
  foldWord,
} from '../../../src/core/text/foldText';

describe('foldText', () => {
  it.each([
    ['lowers letters and drops diacritics', 'Türkiye and KRAKÓW', 'turkiye and krakow'],
    ['takes letters apart that have no simple form', 'Łódź, Søren, ﬁre', 'lodz, soren, fire'],
    ['makes every dash a hyphen', 'ISIS‑K ISIS–K ISIS—K ISIS−K', 'isis-k isis-k isis-k isis-k'],
    ['folds a sign that is made of another', '10⁻⁹', '10-9'],
    ['makes every apostrophe one', "Qa'ida Qa’ida Qaʿida Qa`ida", "qa'ida qa'ida qa'ida qa'ida"],
    ['makes every quotation mark one', '“war” «war» „war“', '"war" "war" "war"'],
    [
      'drops soft hyphens and zero-width characters',
      'Tali\u00ADban\u200B \uFEFFKabul',
      'taliban kabul',
    ],
    ['makes a run of white space one space', 'in\u00A0 \u2009Doha', 'in doha'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('unfolds to the smallest span of the original', () => {
    const text = 'the Tali\u00ADban’s  rule';
    const { start, end } = foldText(text).unfold({ foldedStart: 4, foldedEnd: 11 });
    expect(text.slice(start, end)).toBe('Tali\u00ADban');
  });

  it('unfolds one space to the whole run that it stands for', () => {
    const folded = foldText('in\u00A0 \u2009Doha');
    expect(folded.unfold({ foldedStart: 2, foldedEnd: 3 })).toEqual({ start: 2, end: 5 });
  });

  it('folds a span that begins inside dropped characters', () => {
    const folded = foldText('Kabul\u00AD fell');
    expect(folded.fold({ start: 6, end: 11 })).toEqual({ foldedStart: 5, foldedEnd: 10 });
  });

  it.each([
    { start: -1, end: 0 },
    { start: 2, end: 1 },
    { start: 0, end: 9 },
  ])('refuses the impossible span $start–$end', ({ start, end }) => {
    const folded = foldText('Doha');
    expect(() => folded.unfold({ foldedStart: start, foldedEnd: end })).toThrow(RangeError);
    expect(() => folded.fold({ start, end })).toThrow(RangeError);
  });

  it('takes no span of the one text for a span of the other', () => {
    const folded = foldText('Doha');
    // @ts-expect-error: the compiler refuses a span of the original here
    expect(() => folded.unfold({ start: 0, end: 4 })).toThrow(RangeError);
    // @ts-expect-error: and a span of folded text here
    expect(() => folded.fold({ foldedStart: 0, foldedEnd: 4 })).toThrow(RangeError);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('a', 'É', 'ﬁ', '\u00AD', ' ', '\u00A0', '…', '‑', '’', '\uD83D', '𝐊'),
    }),
  );

  /** A span inside the folded text, of two numbers of any size. */
  function foldedSpan({ text }: FoldedText, a: number, b: number): FoldedSpan {
    const [one, other] = [a % (text.length + 1), b % (text.length + 1)];
    return { foldedStart: Math.min(one, other), foldedEnd: Math.max(one, other) };
  }

  it('maps every folded span to the text that folds to it, for every string', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldText(text);
        const span = foldedSpan(folded, a, b);
        const original = folded.unfold(span);
        expect(original.start).toBeLessThanOrEqual(original.end);
        expect(original.end).toBeLessThanOrEqual(text.length);
        expect(foldText(text.slice(original.start, original.end)).text).toContain(
          folded.text.slice(span.foldedStart, span.foldedEnd),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('folds back what it unfolded, for every string', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldText(text);
        const span = foldedSpan(folded, a, b);
        const again = folded.fold(folded.unfold(span));
        if (span.foldedStart === span.foldedEnd) return;
        expect(again.foldedStart).toBeLessThanOrEqual(span.foldedStart);
        expect(again.foldedEnd).toBeGreaterThanOrEqual(span.foldedEnd);
        expect(folded.unfold(again)).toEqual(folded.unfold(span));
      }),
      { numRuns: 2000 },
    );
  });

  it('folds folded text to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('foldWord', () => {
  it.each([
    ['Qaʿida', 'qaida'],
    ["Qa'ida", 'qaida'],
    ['Qa`ida', 'qaida'],
    ['N.R.F.', 'nrf'],
    ['10,000', '10000'],
    ['3.5', '3.5'],
    ['Tali\u00ADban', 'taliban'],
    ['ISIS', 'isis'],
  ])('folds %s to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
