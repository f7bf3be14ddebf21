import { columns } from '../../terminal/columns';
import type { Soak } from '../measureSoak';
import { type CurveWeight, growthOf, lastHalfSlope } from './curve';
import type { Holdings } from './measureMoves';
import type { Tabs } from './measureTabs';

/** The memory of a long day, as tables. */
export function soakTable({ chromium, moves, loads, tabs }: Soak): string {
  return [
    `Chromium ${chromium}; heaps in kB, all garbage collected. Goal: within 10 % of the start`,
    '',
    'articles without loading, in one tab',
    curveTable([
      ['with Sidelight', moves.ours.curve],
      ['with Sidelight, no machine code', moves.interpreted.curve],
      ['without', moves.control.curve],
    ]),
    '',
    'what the tab of these held',
    ...(moves.ours.holdings === null ? [] : [holdingsTable(moves.ours.holdings)]),
    '',
    'articles loaded, in one tab',
    curveTable([
      ['with Sidelight', loads.ours],
      ['without', loads.control],
    ]),
    '',
    `${tabs.ours.tabs} tabs at once`,
    tabsTable(tabs),
  ].join('\n');
}

type Curve = readonly CurveWeight[];

function curveTable(curves: readonly (readonly [name: string, Curve])[]): string {
  const articles = curves[0]?.[1].map(({ articles }) => `${articles}`) ?? [];
  const row = (name: string, curve: Curve, heapOf: (at: CurveWeight) => number | null) => [
    name,
    ...curve.map((at) => kilobytes(heapOf(at))),
    percent(growthOf(curve, heapOf)),
  ];
  const rows = curves.flatMap(([name, curve]) => {
    const heap = [...row(name, curve, ({ tab }) => tab.heap), `${lastHalfSlope(curve).toFixed(0)}`];
    const nodes = row('  nodes and the like', curve, ({ tab }) => tab.native);
    if (curve[0]?.background == null) return [heap, nodes];
    return [heap, nodes, row('  background', curve, ({ background }) => background)];
  });
  return columns([['', ...articles, 'growth', 'bytes an article, last half'], ...rows]);
}

function holdingsTable(of: Holdings): string {
  const rows = Object.keys(of.before).map((kind) => [
    kind,
    ...[of.before, of.after, of.goneBefore, of.goneAfter].map((held) => `${held[kind]}`),
  ]);
  return [
    columns([['', 'before', 'after', 'article gone, before', 'article gone, after'], ...rows]),
    `  ${of.timers.asked} timers and frames asked for, ${of.timers.waiting} waiting; ${of.askedWhileIdle} asked for while idle`,
  ].join('\n');
}

function tabsTable({ ours, interpreted, control }: Soak['tabs']): string {
  const row = (name: string, weights: Tabs['background']) => {
    if (weights === null) return [];
    const { before, open, after } = weights;
    return [[name, ...[before, open, after].map(kilobytes), percent(after / before - 1)]];
  };
  return columns([
    ['', 'one tab', 'all open', 'one again', 'growth'],
    ['a tab’s heap, median', '', kilobytes(ours.tabHeap)],
    ['  without Sidelight', '', kilobytes(control.tabHeap)],
    ...row('the tab that stays', { ...ours.first, open: null }),
    ...row('background', ours.background),
    ...row('background, no machine code', interpreted.background),
    ['renderer processes', '', `${ours.renderers}`],
  ]);
}

function kilobytes(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 1000).toFixed(0);
}

function percent(share: number): string {
  return `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
}
