import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/match/mention';
import { ANNOTATIONS, mentionAt } from './doubles';
import { openSidebar } from './openSidebar';

describe('going through mentions', () => {
  const places = [240, 420, 500].map((start) => mentionAt('isis-k', start));
  it.each([
    { name: 'the next from where the reader is', now: null, press: 'Next' },
    { name: 'the one before', now: null, press: 'Previous' },
    { name: 'the next from the current mention', now: 1, press: 'Next' },
    { name: 'the one before the current mention', now: 1, press: 'Previous' },
  ])('asks for $name', async ({ now, press }) => {
    const current = now === null ? null : (places[now] ?? null);
    const { button, given } = await openSidebar({ currentMention: current });
    button(`${press} mention of ISIS-K`).click();
    expect(given.onStep).toHaveBeenCalledExactlyOnceWith(places, current, press.toLowerCase());
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
