import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { findBrowser } from './src/cli/browser/findBrowser.mjs';
import { hasDisplay } from './src/cli/browser/hasDisplay';
import { contentScriptPlugin } from './src/cli/build/contentScriptPlugin';
import { packsPlugin } from './src/cli/build/packsPlugin';
import { repackZip } from './src/cli/build/repackZip';

/** Builds that also know the articles that were written for tests and the demonstration. */
const MODES_WITH_FIXTURES = ['e2e', 'demo'];

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** Where Firefox has a menu bar, Alt with S opens its History menu, with or without Shift. */
const FIREFOX_SIDEBAR_KEY = {
  default: 'Alt+Shift+S',
  linux: 'Alt+Shift+L',
  windows: 'Alt+Shift+L',
};

const chromium = findBrowser();

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => ({
    // In every mode: otherwise each element is given where it stands in the code, a new object at every drawing.
    oxc: { jsx: { development: false } },
    build: {
      target: ['chrome128', 'firefox140'],
      minify: 'terser',
      // Unsafe only where built-ins are replaced or plain functions are called with `new`: not in our own world.
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true },
      },
    },
    plugins: [
      contentScriptPlugin(),
      packsPlugin({
        extraArticles: MODES_WITH_FIXTURES.includes(mode) ? 'tests/fixtures/articles' : null,
      }),
    ],
  }),
  webExt: {
    disabled: !hasDisplay(),
    binaries: chromium ? { chrome: chromium } : {},
  },
  zip: {
    artifactTemplate: 'sidelight-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'sidelight-{{version}}-sources.zip',
  },
  hooks: {
    'build:manifestGenerated': ({ config }, { content_scripts = [] }) => {
      // As the reader's own styles, that no page can overrule: `host.css` says there that we run.
      if (config.browser !== 'firefox') return;
      for (const script of content_scripts) Object.assign(script, { css_origin: 'user' });
    },
    'zip:done': async (_, paths) => {
      for (const path of paths) writeFileSync(path, await repackZip(readFileSync(path)));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: 'Short, dated, sourced context beside the words of a New York Times article.',
    permissions: ['storage'],
    action: { default_title: 'Sidelight: no article on this page' },
    // Chromium gives an extension no key that it uses itself, and says nothing: N and P are such.
    commands: {
      'toggle-sidebar': {
        suggested_key: browser === 'firefox' ? FIREFOX_SIDEBAR_KEY : { default: 'Alt+Shift+S' },
        description: 'Open or close the sidebar',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next mention',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous mention',
      },
      'toggle-mention': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: 'Open or close the definition of the mention',
      },
    },
    ...(browser === 'firefox' ? FIREFOX : { minimum_chrome_version: '128' }),
  }),
});
