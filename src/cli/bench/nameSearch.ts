import type { Mention } from '../../core/match/mention';
import type { Pack } from '../../core/pack/pack';

/** Finds what the browser's own search would, as a baseline: every occurrence of every name. */
export function searchNames(pack: Pack, text: string, ignoresCase: boolean): Mention[] {
  const searched = ignoresCase ? text.toLowerCase() : text;
  return Object.values(pack.entries).flatMap((entry) => {
    const found: Mention[] = [];
    const names = entry.aliases.map((alias) => alias.text).sort((a, b) => b.length - a.length);
    for (const name of names) {
      const wanted = ignoresCase ? name.toLowerCase() : name;
      for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
        const end = at + wanted.length;
        if (found.some((mention) => mention.start < end && at < mention.end)) continue;
        found.push({ entryId: entry.id, via: 'alias', start: at, end });
      }
    }
    return found;
  });
}
