import { curlQuotes } from '../text/curlQuotes';
import type { PackFile } from './authoredFile';
import type { Pack } from './pack';
import type { PackProblem } from './packProblem';
import { parsePackFiles } from './parsePackFiles';

/**
 * Parses one pack from its files (`annotations/README.md` describes them). The pack is plain JSON, and
 * null where there is any problem; all problems are told at once, by file and line.
 */
export function parsePack(files: readonly PackFile[]): {
  readonly pack: Pack | null;
  readonly problems: readonly PackProblem[];
} {
  const { files: parsed, problems } = parsePackFiles(files);
  const { id, head, sources, entries, articles } = parsed;
  if (problems.length > 0 || !head || !sources) return { pack: null, problems };
  const pack: Pack = {
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
  return { pack, problems };
}
