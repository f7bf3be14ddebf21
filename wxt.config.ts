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
  },
});
