/** One step of `npm test`; `npm run test:<name>` runs it alone. */
export interface TestStep {
  readonly name: string;
  /** What the step looks at, for its line. */
  readonly looksAt: string;
  /** What to do about a failure. */
  readonly advice: string;
  /** Which tool counts its tests; a step without one counts as a single test. */
  readonly counts: 'vitest' | 'playwright' | null;
}

/** Cheapest first, so that failures show soon. */
export const TEST_STEPS: readonly TestStep[] = [
  {
    name: 'format',
    looksAt: 'formatting and lint',
    advice: '`npx biome check --write` fixes most of it.',
    counts: null,
  },
  {
    name: 'types',
    looksAt: 'types, and the core without the DOM',
    advice: 'Fix the types above.',
    counts: null,
  },
  {
    name: 'unit',
    looksAt: 'unit tests in Node and jsdom',
    advice: '`npm run test:watch` runs them again on every change.',
    counts: 'vitest',
  },
  {
    name: 'browser',
    looksAt: 'tests in a real Chromium',
    advice: '`npm run test:browser -- FILE` runs one file.',
    counts: 'vitest',
  },
  {
    name: 'packs',
    looksAt: 'the packs, by every rule',
    advice: '`npm run packs -- check --fix` writes the canonical form; the rest is for an editor.',
    counts: null,
  },
  {
    name: 'spelling',
    looksAt: 'the spelling of what readers read',
    advice: 'Correct the word, or add it to annotations/words.txt if it is right.',
    counts: null,
  },
  {
    name: 'architecture',
    looksAt: 'rooms, cycles, names, the repository itself',
    advice: 'CONTRIBUTING.md has the rules.',
    counts: 'vitest',
  },
  {
    name: 'exports',
    looksAt: 'unused files, exports and dependencies',
    advice: 'Remove what nothing uses.',
    counts: null,
  },
  {
    name: 'build',
    looksAt: 'production build within its budget',
    advice: '`npx wxt build --analyze` shows what takes the space.',
    counts: null,
  },
  {
    name: 'e2e',
    looksAt: 'the built extension in a real browser',
    advice: '`npm run test:e2e -- -g "NAME"` runs one test.',
    counts: 'playwright',
  },
  {
    name: 'firefox',
    looksAt: 'the same in a real Firefox, and the packages',
    advice: '`npm run test:firefox -- -g "NAME"` runs one test.',
    counts: 'playwright',
  },
];
