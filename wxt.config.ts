import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Sidelight',
    description: 'Short, dated, sourced context beside the words of a New York Times article.',
    permissions: ['storage'],
    action: { default_title: 'Sidelight: no article on this page' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open or close the sidebar',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Go to the next mention',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the previous mention',
      },
      'toggle-mention': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: 'Open or close the definition of the mention',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
    minimum_chrome_version: '128',
  },
});
