/** Prose as a small tree, parsed when a pack is built, so that no markup is ever interpreted in a page. */
export type Inline =
  | string
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  /** A link to another entry of the same pack. */
  | { readonly type: 'entry'; readonly id: string; readonly children: readonly Inline[] };

/** One paragraph. */
export type Prose = readonly Inline[];

/** The words alone, as a screen reader or a search would read them. */
export function plainText(prose: Prose): string {
  return prose.map((part) => (typeof part === 'string' ? part : plainText(part.children))).join('');
}

/** Prose in which no words stand in two parts that could stand in one. */
export function joinText(parts: readonly Inline[]): Prose {
  const joined: Inline[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (typeof part === 'string' && typeof before === 'string') joined.splice(-1, 1, before + part);
    else joined.push(part);
  }
  return joined;
}

/** The entries that the prose links to, in order, each as often as it is linked. */
export function linkedEntries(prose: Prose): string[] {
  return prose.flatMap((part) => {
    if (typeof part === 'string') return [];
    return [...(part.type === 'entry' ? [part.id] : []), ...linkedEntries(part.children)];
  });
}

/**
 * The same with its last word as a part of its own, the last one, so that what follows can be kept on
 * its line. That part is empty where the prose ends in emphasis or a link.
 */
export function partLastWord(prose: Prose): Prose {
  const end = prose.at(-1);
  if (typeof end !== 'string') return [...prose, ''];
  const cut = end.lastIndexOf(' ') + 1;
  return [...prose.slice(0, -1), end.slice(0, cut), end.slice(cut)];
}
