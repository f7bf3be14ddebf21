import { minify } from 'terser';
import type { Plugin } from 'vite';
import { findPageOnlyNames } from './pageOnlyNames';

/** The module in which WXT wraps every content script; a line of it imports the script. */
const WRAPPER = /virtual:wxt-content-script-isolated-world-entrypoint/;

/**
 * Runs content scripts without WXT's wrapper, whose context lets the page know when a script of ours
 * starts, and ends ours on an event that every page can send. Ours end by other means: `observeRemoval`,
 * and the host of a newer script. It also gives properties that only the page reads short names, which
 * saves a hundredth of the script.
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
      const names = new RegExp(`^(?:${findPageOnlyNames('.').join('|')})$`);
      const { code: renamed } = await minify(code, {
        compress: false,
        mangle: { properties: { regex: names } },
      });
      return renamed === undefined ? null : { code: renamed, map: null };
    },
  };
}
