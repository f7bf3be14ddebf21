import { describe, expect, it } from 'vitest';
import { type PopoverEvent, popoverMachine } from '../../../src/core/popover/popoverMachine';
import {
  CLOSED,
  type PopoverState,
  shownEntry,
  shownIn,
} from '../../../src/core/popover/popoverState';
import {
  click,
  dwelt,
  follow,
  graced,
  into,
  key,
  off,
  onTheWay,
  onTheWayOver,
  over,
} from './events';

function run(events: readonly PopoverEvent[]) {
  let state: PopoverState = CLOSED;
  let effects: readonly { readonly type: string }[] = [];
  for (const event of events) ({ state, effects } = popoverMachine(state, event));
  const shown = shownIn(state);
  return {
    state,
    name: state.name,
    entry: shown === null ? null : shownEntry(shown),
    effects: effects.map((effect) => effect.type),
  };
}

const OPEN = [over('isis-k'), dwelt(1)];
const LEAVING = [...OPEN, off];

describe('the edges of the popover machine', () => {
  it.each<[string, PopoverEvent[], string, string | null, string[]]>([
    [
      'closed + over a mark → dwelling, timer started',
      [over('isis-k')],
      'dwelling',
      null,
      ['startDwell'],
    ],
    ['closed + off → closed', [off], 'closed', null, []],
    [
      'dwelling + moves on within the mark → rests anew',
      [over('isis-k'), over('isis-k', 20)],
      'dwelling',
      null,
      ['startDwell'],
    ],
    [
      'dwelling + trembles → the timer runs on',
      [over('isis-k'), over('isis-k', 3)],
      'dwelling',
      null,
      [],
    ],
    ['dwelling + off → closed', [over('isis-k'), off], 'closed', null, []],
    [
      'dwelling + another mark → dwelling there',
      [over('isis-k'), over('taliban')],
      'dwelling',
      null,
      ['startDwell'],
    ],
    [
      'dwelling + a button goes down → closed',
      [over('isis-k'), { type: 'pressed' }],
      'closed',
      null,
      [],
    ],
    ['dwelling + its dwell elapsed → open', OPEN, 'open', 'isis-k', []],
    [
      'dwelling + an old dwell elapsed → dwelling',
      [over('isis-k'), over('taliban'), dwelt(1)],
      'dwelling',
      null,
      [],
    ],
    ['closed + a late dwell → closed', [over('isis-k'), off, dwelt(1)], 'closed', null, []],
    ['open + off → leaving, grace started', LEAVING, 'leaving', 'isis-k', ['startGrace']],
    [
      'open + another mark → leaving, resting there meanwhile',
      [...OPEN, over('taliban')],
      'leaving',
      'isis-k',
      ['startGrace', 'startDwell'],
    ],
    [
      'open + scrolled out of sight → closed',
      [...OPEN, { type: 'markHidden' }],
      'closed',
      null,
      [],
    ],
    ['open + a button goes down → open', [...OPEN, { type: 'pressed' }], 'open', 'isis-k', []],
    ['leaving + back on the mark → open', [...LEAVING, over('isis-k')], 'open', 'isis-k', []],
    ['leaving + pointer enters the popover → open', [...LEAVING, into], 'open', 'isis-k', []],
    [
      'leaving + on the way to the popover → leaving, grace renewed',
      [...LEAVING, onTheWay],
      'leaving',
      'isis-k',
      ['startGrace'],
    ],
    [
      'leaving + crosses another mark on the way → leaving, no dwell',
      [...LEAVING, onTheWayOver('taliban')],
      'leaving',
      'isis-k',
      ['startGrace'],
    ],
    ['leaving + grace elapsed → closed', [...LEAVING, graced(2)], 'closed', null, []],
    [
      'leaving + an old grace elapsed → leaving',
      [...LEAVING, onTheWay, graced(2)],
      'leaving',
      'isis-k',
      [],
    ],
    ['open + a late grace → open', [...LEAVING, into, graced(2)], 'open', 'isis-k', []],
    [
      'leaving + dwell on another mark elapsed → open there',
      [...OPEN, over('taliban'), dwelt(3)],
      'open',
      'taliban',
      [],
    ],
    [
      'leaving + grace elapsed while resting elsewhere → dwelling there',
      [...OPEN, over('taliban'), graced(2)],
      'dwelling',
      null,
      [],
    ],
    [
      'leaving + resting elsewhere, then off → leaving, that dwell forgotten',
      [...OPEN, over('taliban'), off, dwelt(3)],
      'leaving',
      'isis-k',
      [],
    ],
    ['closed + click on a mark → pinned', [click('isis-k')], 'pinned', 'isis-k', []],
    ['open + click on its mark → pinned', [...OPEN, click('isis-k')], 'pinned', 'isis-k', []],
    ['pinned + pointer leaves → pinned', [click('isis-k'), off], 'pinned', 'isis-k', []],
    [
      'pinned + over another mark → pinned',
      [click('isis-k'), over('taliban')],
      'pinned',
      'isis-k',
      [],
    ],
    [
      'pinned + click on another mark → pinned there',
      [click('isis-k'), click('taliban')],
      'pinned',
      'taliban',
      [],
    ],
    ['pinned + click outside → closed', [click('isis-k'), click(null)], 'closed', null, []],
    [
      'pinned + scrolled out of sight → pinned',
      [click('isis-k'), { type: 'markHidden' }],
      'pinned',
      'isis-k',
      [],
    ],
    ['pinned + Esc → closed', [click('isis-k'), { type: 'dismissed' }], 'closed', null, []],
    ['open + pin → pinned', [...OPEN, { type: 'pinToggled' }], 'pinned', 'isis-k', []],
    ['open + use → pinned', [...OPEN, { type: 'used' }], 'pinned', 'isis-k', []],
    ['leaving + use → pinned', [...OPEN, off, { type: 'used' }], 'pinned', 'isis-k', []],
    ['pinned + use → pinned', [click('isis-k'), { type: 'used' }], 'pinned', 'isis-k', []],
    ['closed + use → closed', [{ type: 'used' }], 'closed', null, []],
    ['pinned + unpin → open', [click('isis-k'), { type: 'pinToggled' }], 'open', 'isis-k', []],
    ['closed + pin → closed', [{ type: 'pinToggled' }], 'closed', null, []],
    [
      'closed + key on a mark → pinned, focus goes in',
      [key('isis-k')],
      'pinned',
      'isis-k',
      ['focusPopover'],
    ],
    [
      'pinned by key + Esc → closed, focus returns',
      [key('isis-k'), { type: 'dismissed' }],
      'closed',
      null,
      ['returnFocus'],
    ],
    [
      'pinned by key + key on another mark → pinned there',
      [key('isis-k'), key('taliban')],
      'pinned',
      'taliban',
      ['focusPopover'],
    ],
    [
      'opened by key and unpinned + Esc → closed, focus returns',
      [key('isis-k'), { type: 'pinToggled' }, { type: 'dismissed' }],
      'closed',
      null,
      ['returnFocus'],
    ],
    [
      'opened by key and unpinned, left by the pointer + grace elapsed → closed, focus returns',
      [key('isis-k'), { type: 'pinToggled' }, off, graced(1)],
      'closed',
      null,
      ['returnFocus'],
    ],
    [
      'opened by key and unpinned, left for another mark + grace elapsed → dwelling there, focus returns',
      [key('isis-k'), { type: 'pinToggled' }, over('taliban'), graced(1)],
      'dwelling',
      null,
      ['returnFocus'],
    ],
    [
      'opened by key and unpinned, left for another mark + dwell elapsed → open there, focus returns',
      [key('isis-k'), { type: 'pinToggled' }, over('taliban'), dwelt(2)],
      'open',
      'taliban',
      ['returnFocus'],
    ],
    [
      'open + follow a link → pinned on the other entry',
      [...OPEN, follow('taliban')],
      'pinned',
      'taliban',
      [],
    ],
    [
      'pinned + follow the entry on show → unchanged',
      [click('isis-k'), follow('isis-k')],
      'pinned',
      'isis-k',
      [],
    ],
    [
      'pinned elsewhere + back → pinned on the first entry',
      [...OPEN, follow('taliban'), { type: 'wentBack' }],
      'pinned',
      'isis-k',
      [],
    ],
    [
      'pinned on the first entry + back → unchanged',
      [click('isis-k'), { type: 'wentBack' }],
      'pinned',
      'isis-k',
      [],
    ],
    ['closed + follow → closed', [follow('taliban')], 'closed', null, []],
    ['any + article gone → closed', [...OPEN, { type: 'articleGone' }], 'closed', null, []],
  ])('%s', (_edge, events, name, entry, effects) => {
    expect(run(events)).toMatchObject({ name, entry, effects });
  });

  it.each<[string, PopoverEvent[], PopoverEvent]>([
    ['open, over its mark', OPEN, over('isis-k', 40)],
    ['leaving, over nothing', LEAVING, off],
    ['pinned, over another mark', [click('isis-k')], over('taliban')],
    ['dwelling, trembling', [over('isis-k')], over('isis-k', 2)],
  ])('is the same value, and nothing is drawn: %s', (_, before, event) => {
    const { state } = run(before);
    expect(popoverMachine(state, event).state).toBe(state);
  });

  it('following links by keyboard still gives the focus back on Esc', () => {
    const { effects } = run([key('isis-k'), follow('taliban'), { type: 'dismissed' }]);
    expect(effects).toEqual(['returnFocus']);
  });
});
