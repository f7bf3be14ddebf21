import { describe, expect, it } from 'vitest';
import { entrySections } from '../../../src/core/annotate/entrySections';
import type { Fact } from '../../../src/core/pack/pack';

const DAY = '2024-03-31';
const fact = (date: string, text: string, known?: string): Fact => ({
  date,
  known,
  text: [text],
  sources: [],
});

function told(facts: readonly Fact[], relations: readonly Fact[], day: string | null) {
  const sections = entrySections(facts, relations, day);
  return Object.fromEntries(
    sections.map((section) => [section.name, section.facts.flatMap(({ text }) => text)]),
  );
}

describe('entrySections', () => {
  it.each([
    ['a day before', '2024-03-30', 'known'],
    ['the day itself', '2024-03-31', 'known'],
    ['the day after', '2024-04-01', 'since'],
    ['a month that has not ended', '2024-03/2024-04', 'since'],
    ['the month that ends that day', '2024-03', 'known'],
    ['the year that has not ended', '2024', 'since'],
    ['the year before', '2023', 'known'],
    ['something going on, from its start', '2015/..', 'known'],
  ])('has %s as it was on the day of publication', (_, date, name) => {
    expect(told([fact(date, 'It was.')], [], DAY)).toEqual({ [name]: ['It was.'] });
  });

  it('goes by when a fact came to be known', () => {
    expect(told([fact('2020', 'Long hidden.', '2024-05')], [], DAY)).toEqual({
      since: ['Long hidden.'],
    });
  });

  it('takes all as known where the day is not known', () => {
    expect(told([fact('2020', 'a'), fact('2030', 'b')], [fact('2030', 'c')], null)).toEqual({
      known: ['a', 'b'],
      related: ['c'],
    });
    expect(entrySections([fact('2020', 'a')], [], null)[0]?.heading).toBe('What is known');
  });

  it('tells the oldest first, and what is of one date as it was given, facts before relations', () => {
    const facts = [fact('2025', 'late'), fact('2024-06', 'first'), fact('2024-06', 'second')];
    const relations = [fact('2024-06', 'relation'), fact('2024-05', 'early relation')];
    expect(told(facts, relations, DAY)).toEqual({
      since: ['early relation', 'first', 'second', 'relation', 'late'],
    });
  });

  it('has no section without facts', () => {
    expect(entrySections([], [], DAY)).toEqual([]);
  });
});
