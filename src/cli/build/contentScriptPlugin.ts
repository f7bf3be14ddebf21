import type { Plugin } from 'vite';
import { shortenNames } from './shortenNames';

/** The module in which WXT wraps every content script; a line of it imports the script. */
const WRAPPER = /virtual:wxt-content-script-isolated-world-entrypoint/;

/**
 * Runs content scripts without WXT's wrapper, whose context lets the page know when a script of ours
 * starts, and ends ours on an event that every page can send. Ours end by other means: `observeRemoval`,
 * and the host of a newer script. It also shortens names that only the page reads.
 */
export function contentScriptPlugin(): Plugin {
  return {
    name: 'sidelight:content-script',
    transform: {
      filter: { id: WRAPPER },
      handler(code) {
        const [line] = /^import definition from .*;$/m.exec(code) ?? [];
        if (line === undefined) throw new RangeError('WXT wraps content scripts in another way');
        return `${line} export default definition.main();`;
      },
    },
    async renderChunk(code, { facadeModuleId }) {
      if (!WRAPPER.test(facadeModuleId ?? '')) return null;
      const renamed = await shortenNames(code, '.');
      return renamed === null ? null : { code: renamed, map: null };
    },
  };
}
