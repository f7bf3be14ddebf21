import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadPacks } from '../packFiles/loadPacks';
import { PACKS_FOLDER } from '../packFiles/readPackFiles';
import { builtPacks } from './builtPacks';

const NAME = 'virtual:sidelight-packs';
/** The leading NUL keeps other plugins from handling it. @see https://vite.dev/guide/api-plugin#virtual-modules-convention */
const RESOLVED = `\0${NAME}`;

/**
 * Provides `virtual:sidelight-packs` to the background: every pack under `annotations/`, parsed and checked
 * while building, and the plan of their index. A problem in a pack fails the build, which lists them all.
 */
export function packsPlugin({ extraArticles }: { extraArticles: string | null }): Plugin {
  return {
    name: 'sidelight-packs',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { packs, problems, paths } = loadPacks(PACKS_FOLDER, extraArticles);
      if (problems.length > 0) this.error(`The packs have faults:\n${problems.join('\n')}`);
      for (const path of paths) this.addWatchFile(resolve(path));
      const built = builtPacks(packs);
      return `export default ${asCode(built.packs)};\nexport const plan = ${asCode(built.plan)};`;
    },
  };
}

/**
 * A JSON text is parsed faster than the same value as code.
 * @see https://v8.dev/blog/cost-of-javascript-2019#json
 */
function asCode(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
