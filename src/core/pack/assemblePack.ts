import { curlQuotes } from '../text/curlQuotes';
import type { Pack } from './pack';
import type { parsePackFiles } from './parsePackFiles';

/** The pack that parsed files make, as plain JSON; null where they have any problem. */
export function assemblePack({
  files: { id, head, sources, entries, articles },
  problems,
}: ReturnType<typeof parsePackFiles>): Pack | null {
  if (problems.length > 0 || !head || !sources) return null;
  return {
    id,
    ...head.authored,
    sources: Object.fromEntries(
      Object.entries(sources.authored).map(([source, each]) => [
        source,
        { ...each, title: curlQuotes(each.title) },
      ]),
    ),
    entries: Object.fromEntries(entries.map(({ entry }) => [entry.id, entry])),
    articles: articles.map(({ article }) => article),
  };
}
