import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/match/compileIndex';
import { findMentions } from '../../../src/core/match/findMentions';
import { parsePattern } from '../../../src/core/match/pattern';
import { compilePattern } from '../../../src/core/match/patternProgram';
import { buildTextModel } from '../../../src/core/text/textModel';
import { marked } from './marked';
import { packOf } from './packOf';

const found = (pattern: string, text: string) =>
  marked(
    packOf({
      it: { patterns: [pattern] },
      taliban: { aliases: ['Taliban'] },
      group: { refuses: ['Khorasan Group'] },
    }),
    text,
  )
    .filter((mention) => mention.startsWith('it: '))
    .map((mention) => mention.slice(4));

describe('a pattern', () => {
  it.each([
    ['finds words in order', 'signed in Doha', 'It was signed in Doha.', ['signed in Doha']],
    ['refuses words in another order', 'signed in Doha', 'in Doha signed', []],
    ['lets a comma pass', 'Doha Qatar', 'signed in Doha, Qatar', ['Doha, Qatar']],
    ['lets a possessive pass', 'Kabul airport', 'at Kabul’s airport', ['Kabul’s airport']],
    [
      'lets a hyphen stand for a space',
      'concert hall attack',
      'the concert-hall attack',
      ['concert-hall attack'],
    ],
    ['refuses a bracket between its words', 'concert hall', 'a concert (a hall)', []],
    ['heeds capitals', 'Doha deal', 'the doha deal, the Doha Deal', ['Doha Deal']],
    [
      'takes any of several words',
      '(deal|peace accord) of 2020',
      'the peace accord of 2020, the deal of 2020',
      ['peace accord of 2020', 'deal of 2020'],
    ],
    [
      'takes an optional word where it stands',
      'the? (so-called)? caliphate',
      'a so-called caliphate',
      ['so-called caliphate'],
    ],
    ['does without it', 'so-called? caliphate', 'a caliphate', ['caliphate']],
    [
      'takes endings',
      'bomb(ing|ings) attack(s)?',
      'bombings attack; bombing attacks; bomb attack',
      ['bombings attack', 'bombing attacks'],
    ],
    [
      'says nothing by a written possessive',
      "(Moscow|Kabul)('s)? airport",
      'Moscow’s airport and Kabul airport',
      ['Moscow’s airport', 'Kabul airport'],
    ],
    [
      'crosses a gap',
      'agreement … Doha',
      'an agreement that was signed in Doha',
      ['agreement that was signed in Doha'],
    ],
    ['crosses no gap of seven words', 'agreement … Doha', 'an agreement a b c d e f g Doha', []],
    [
      'crosses a gap of six',
      'agreement … Doha',
      'an agreement a b c d e f Doha',
      ['agreement a b c d e f Doha'],
    ],
    [
      'crosses a wider gap where it says so',
      'agreement …9 Doha',
      'an agreement a b c d e f g h i Doha',
      ['agreement a b c d e f g h i Doha'],
    ],
    [
      'takes three points for a gap',
      'agreement ... Doha',
      'an agreement in Doha',
      ['agreement in Doha'],
    ],
    ['crosses a gap of nothing', 'agreement … Doha', 'the agreement, Doha', ['agreement, Doha']],
    [
      'takes no optional word from the next sentence',
      'deal (of Doha)?',
      'It was a deal. Of Doha they said nothing.',
      ['deal'],
    ],
    ['stays inside its sentence', 'agreement … Doha', 'an agreement. Doha was hot', []],
    ['stays before a semicolon', 'attack … Moscow', 'an attack on a church; Moscow mourned', []],
    [
      'begins anew behind a semicolon',
      'attack … Moscow',
      'the attack in Moscow; the attack on a church; in Moscow, the attack on Moscow',
      ['attack in Moscow', 'attack on Moscow'],
    ],
    [
      'finds no part behind a semicolon',
      '[attack & hall & Moscow]',
      'In Moscow an attack was feared; the hall was full.',
      [],
    ],
    [
      'crosses a colon',
      'attack … Moscow',
      'an attack unlike the last: Moscow mourned',
      ['attack unlike the last: Moscow'],
    ],
    [
      'begins as late as it can',
      'attack … Moscow',
      'an attack on a church and an attack in Moscow',
      ['attack in Moscow'],
    ],
    [
      'ends as early as it can',
      'attack … Moscow',
      'the attack in Moscow that Moscow mourned',
      ['attack in Moscow'],
    ],
    [
      'takes optional words at its end',
      'attack in (Moscow)? Oblast?',
      'the attack in Moscow Oblast',
      ['attack in Moscow Oblast'],
    ],
    [
      'marks a part',
      'its {Khorasan branch} in',
      'its Khorasan branch in Kabul',
      ['Khorasan branch'],
    ],
    [
      'finds parts in any order',
      '[attack & hall & Moscow]',
      'In Moscow, at a hall, the attack',
      ['attack'],
    ],
    [
      'finds parts in their order too',
      '[attack & hall & Moscow]',
      'the attack on a hall in Moscow',
      ['attack'],
    ],
    ['needs all its parts', '[attack & hall & Moscow]', 'the attack in Moscow', []],
    ['lets no two parts share a word', '[attack (hall)? & hall]', 'the attack hall', ['attack']],
    ['marks another part where it says so', '[attack & {hall}]', 'the attack on a hall', ['hall']],
    [
      'takes alternatives in a part',
      '[attack|raid & a hall|the club]',
      'the club, scene of the raid',
      ['raid'],
    ],
    [
      'keeps twelve words between parts',
      '[attack & hall]',
      `attack ${'a '.repeat(12)}hall`,
      ['attack'],
    ],
    ['keeps no more than twelve', '[attack & hall]', `attack ${'a '.repeat(13)}hall`, []],
    [
      'finds an entry by its name',
      'deal with the @taliban',
      'a deal with the Taliban',
      ['deal with the Taliban'],
    ],
    [
      'refuses a word that is no mention',
      'deal with the @taliban',
      'a deal with the Taliban-X',
      [],
    ],
    ['is refused inside a NIL name', '{Khorasan} (branch|group)', 'the Khorasan Group', []],
    ['is refused where it cuts a NIL name', 'men of the Khorasan', 'men of the Khorasan Group', []],
    [
      'is found around a whole one',
      'men of … Group and sons',
      'men of the Khorasan Group and sons',
      ['men of the Khorasan Group and sons'],
    ],
    ['is refused inside a hyphenated word', 'attack in Moscow', 'a counter-attack in Moscow', []],
    [
      'is refused before the rest of a hyphenated word',
      'attack in Moscow',
      'attack in Moscow-City',
      [],
    ],
    [
      'is found in each sentence',
      'the deal',
      'He saw the deal. She saw the deal.',
      ['the deal', 'the deal'],
    ],
  ])('%s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('heeds its guards', () => {
    const pattern = {
      text: 'the deal',
      needs: { sentence: ['Kabul'] },
      unless: { sentence: ['2025'] },
    };
    const pack = packOf({ it: { patterns: [pattern] } });
    expect(marked(pack, 'the deal. Kabul saw the deal. In 2025 Kabul saw the deal.')).toEqual([
      'it: the deal',
    ]);
  });
});

describe('a pattern with a fault', () => {
  it.each([
    ['', 0, 'nothing stands here'],
    ['(a|b', 0, '“(” is not closed'],
    ['a)', 1, '“)” closes nothing'],
    ['a (b|) c', 5, 'nothing stands here'],
    ['[a]', 0, '“[…]” has 1 parts'],
    ['[a & b & c & d & e & f]', 0, '“[…]” has 6 parts'],
    ['(a & b)', 3, '“&” stands outside “[…]”'],
    ['a & b', 2, '“&” closes nothing'],
    ['@ b', 0, '“@” names no entry'],
    ['a …99 b', 2, 'a gap of 99 words'],
    ['… a', 0, 'it begins with a gap'],
    ['a …', 0, 'it ends with a gap'],
    ['a? (b)?', 0, 'everything in it may be left out'],
    ['{a {b}}', 0, '“{…}” stands inside “{…}”'],
    ['a …? b', 2, 'a gap is optional already'],
    ['word(a b) c', 4, 'a group stands against a word'],
    ['? a', 0, '“?” has nothing before it'],
  ])('%j tells where and what', (text, at, message) => {
    const { node, problems } = parsePattern(text);
    expect(node).toBeNull();
    expect(problems[0]).toMatchObject({ at, message });
    expect(problems[0]?.mend).toMatch(/^[A-Z].*\.$/);
  });

  it('is too large where its parts would multiply', () => {
    const many = `[${Array(5)
      .fill(`(${Array(60).fill('a …30 b').join('|')})`)
      .join(' & ')}]`;
    const { node } = parsePattern(many);
    expect(node && compilePattern(node)).toBeNull();
  });
});

describe('any pattern at all', () => {
  const piece = fc.constantFrom(
    ...['a', 'b', 'Moscow', 'ISIS', "'s", 'x-y', '(', ')', '[', ']', '{', '}', '|', '&', '?', '…'],
    ...['…3', '...', '@taliban', ' ', ' ', ',', '9/11', 'U.S.', '\u00AD', '\uD800'],
  );
  const patterns = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  const word = fc.constantFrom(
    'a',
    'b',
    'Moscow',
    'ISIS',
    'Taliban',
    'x-y',
    '.',
    ',',
    '9/11',
    'U.S.',
  );
  const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  it('never throws, never loops, never matches outside the text', () => {
    fc.assert(
      fc.property(fc.oneof(patterns, fc.string({ unit: 'binary' })), texts, (pattern, text) => {
        const pack = packOf({
          it: { aliases: [pattern], patterns: [pattern], refuses: [pattern.slice(1)] },
          taliban: { aliases: ['Taliban'] },
        });
        const model = buildTextModel([{ kind: 'paragraph', text }]);
        for (const { start, end } of findMentions(compileIndex([pack]), model)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('finds its own words, where it is nothing but words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(found(text, `Zz zz. ${text} zz.`)).toContain(text);
      }),
    );
  });
});
