import { minify } from 'terser';
import type { Plugin } from 'vite';
import { findPageOnlyNames } from './pageOnlyNames';

/** The module that WXT wraps every content script in, whose first line imports the script. */
const WRAPPER = /virtual:wxt-content-script-isolated-world-entrypoint/;

/**
 * Runs content scripts as they are. WXT's wrapper has a context that tells the page when a script of
 * ours has started, and ends ours at an event that every page can send. What it ends has other ends
 * here: `observeRemoval`, and the host of a newer script. And gives their properties short names where
 * nobody else reads them, which is a hundredth of what a page of the paper loads.
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
