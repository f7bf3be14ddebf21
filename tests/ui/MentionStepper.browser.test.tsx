import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/match/mention';
import { ANNOTATIONS, mentionAt } from './doubles';
import { openSidebar } from './openSidebar';

describe('going through mentions', () => {
  const places = [240, 420, 500].map((start) => mentionAt('isis-k', start));
  it.each([
    { name: 'the next from where the reader is', at: 250, now: null, press: 'Next', to: 420 },
    { name: 'the one before', at: 430, now: null, press: 'Previous', to: 420 },
    { name: 'the next from the current mention', at: 0, now: 1, press: 'Next', to: 500 },
    { name: 'round at the end', at: 0, now: 2, press: 'Next', to: 240 },
    { name: 'round at the beginning', at: 0, now: 0, press: 'Previous', to: 500 },
  ])('goes to $name', async ({ at, now, press, to }) => {
    const currentMention = now === null ? null : (places[now] ?? null);
    const { button, given } = await openSidebar({ readingOffset: at, currentMention });
    button(`${press} mention of ISIS-K`).click();
    expect(given.onJump).toHaveBeenCalledExactlyOnceWith(mentionAt('isis-k', to));
  });

  it('says which of how many is current, and lights the entry', async () => {
    const { get } = await openSidebar({ currentMention: places[1] ?? null });
    expect(get('[data-entry=isis-k] .stepper').textContent).toContain('2 of 3');
    expect(get('.current').dataset['entry']).toBe('isis-k');
  });

  it('offers one way to a single mention, and does not count it through', async () => {
    const { root, get } = await openSidebar({
      currentMention: ANNOTATIONS.mentions.find(({ entryId }) => entryId === 'al-qaeda') ?? null,
    });
    expect(root.querySelectorAll('[data-entry=al-qaeda] .stepper button')).toHaveLength(1);
    expect(get('[data-entry=al-qaeda] .stepper').textContent).toBe('›');
    expect(get('.current').dataset['entry']).toBe('al-qaeda');
  });

  it('puts all numbers in one column and all arrows in others, also while they say which is current', async () => {
    const columns = async (currentMention: Mention | null) => {
      const { root } = await openSidebar({ currentMention });
      const letters = new Range();
      const right = (selector: string) =>
        [...root.querySelectorAll(`.stepper > ${selector}`)].map((part) => {
          letters.selectNodeContents(part.firstChild ?? part);
          return letters.getBoundingClientRect().right;
        });
      return [right('span'), right('[title^=Prev]'), right('[title^=Next]')].map(
        (rights) => new Set(rights),
      );
    };
    const [numbers, back, on] = await columns(null);
    expect([numbers, back, on].map((rights) => rights?.size)).toEqual([1, 1, 1]);
    expect(await columns(places[1] ?? null)).toEqual([numbers, back, on]);
  });
});
