/** One step of `npm test`; `npm run test:<name>` runs it alone. */
export interface TestStep {
  readonly name: string;
  /** What the step looks at, for its line. */
  readonly looksAt: string;
  /** What a failure asks for. */
  readonly mend: string;
  /** Which tool counts its tests; a step without one counts as one. */
  readonly counts: 'vitest' | 'playwright' | null;
}

/** In the order of cost: what fails soonest comes first. */
export const TEST_STEPS: readonly TestStep[] = [
  {
    name: 'format',
    looksAt: 'formatting and lint',
    mend: '`npx biome check --write` mends most of it.',
    counts: null,
  },
  {
    name: 'types',
    looksAt: 'types, and the core without the DOM',
    mend: 'Mend the types above.',
    counts: null,
  },
  {
    name: 'unit',
    looksAt: 'unit tests in Node and jsdom',
    mend: '`npm run test:watch` runs them again on every change.',
    counts: 'vitest',
  },
  {
    name: 'browser',
    looksAt: 'tests in a real Chromium',
    mend: '`npm run test:browser -- FILE` runs one file.',
    counts: 'vitest',
  },
  {
    name: 'packs',
    looksAt: 'the packs, by every rule',
    mend: '`npm run packs -- check --fix` writes the canonical form; the rest is for an editor.',
    counts: null,
  },
  {
    name: 'spelling',
    looksAt: 'the spelling of what readers read',
    mend: 'Mend the word, or add it to annotations/words.txt if it is right.',
    counts: null,
  },
  {
    name: 'architecture',
    looksAt: 'rooms, cycles, names, the repository itself',
    mend: 'CONTRIBUTING.md has the rules.',
    counts: 'vitest',
  },
  {
    name: 'exports',
    looksAt: 'unused files, exports and dependencies',
    mend: 'Remove what nothing uses.',
    counts: null,
  },
  {
    name: 'build',
    looksAt: 'production build within its budget',
    mend: '`npx wxt build --analyze` shows what weighs.',
    counts: null,
  },
  {
    name: 'e2e',
    looksAt: 'the built extension in a real browser',
    mend: '`npm run test:e2e -- -g "NAME"` runs one test.',
    counts: 'playwright',
  },
  {
    name: 'firefox',
    looksAt: 'the same in a real Firefox, and the packages',
    mend: '`npm run test:firefox -- -g "NAME"` runs one test.',
    counts: 'playwright',
  },
];
