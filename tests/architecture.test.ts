import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEST_STEPS } from '../src/cli/test/testSteps';
import { FIREFOX_DIFFERENCES } from './e2e/firefoxDifferences';
import { findCycle, listFiles, type Module, plainWords, readModules, wordRuns } from './repository';
import { findShared, skippedWithout } from './shared.mjs';

const ROOMS = ['core', 'page', 'ui', 'extension', 'cli'] as const;
type Room = (typeof ROOMS)[number];

/** Which rooms a room may import. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  core: ['core'],
  page: ['page', 'core'],
  ui: ['ui', 'core'],
  extension: ['extension', 'core'],
  cli: ['cli', 'core', 'page'],
};

/** Which packages a room may import; only the command line has Node. */
const MAY_USE: Record<Room, RegExp> = {
  core: /^(?:valibot|yaml|mdast|mdast-util-from-markdown|approx-string-match)$/,
  page: /^$/,
  ui: /^(?:preact(?:\/.*)?)$/,
  extension: /^(?:wxt\/.*|valibot)$/,
  cli: /^(?!wxt\/|preact|virtual:)/,
};

/** What stands at the top, and nothing else. */
const TOP_LEVEL = [
  '.ci',
  '.editorconfig',
  '.gitignore',
  '.npmrc',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'annotations',
  'biome.json',
  'cspell.config.yaml',
  'docs',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

/** Where one starts looking for the seam is 250; here is where one must have found it. */
const MOST_LINES = 300;

/** Folders under `tests/` that mirror no folder of the source, and the one that `tests/content` mirrors. */
const OF_THE_WHOLE = ['e2e', 'fuzz'];
const CONTENT_SCRIPT = 'entrypoints/nytimes.content';

/** Scripts `test:<name>` that are no step of `npm test`, because they run part of one. */
const PARTS_OF_STEPS = ['watch', 'firefox-quick'];

const files = listFiles();
const modules = readModules(['src/', 'entrypoints/']);
const rooms = ROOMS.map((room) => ({
  room,
  modules: modules.filter(({ path }) => path.startsWith(`src/${room}/`)),
}));

function isOurs(name: string): boolean {
  return name.startsWith('src/') || name.startsWith('entrypoints/');
}

describe('the rooms', () => {
  it.each(rooms)('$room imports only the rooms that it may', ({ room, modules }) => {
    const allowed = MAY_IMPORT[room].map((other) => `src/${other}/`);
    expect(modules.length).toBeGreaterThan(0);
    expect(
      modules.flatMap(({ path, imports }) =>
        imports
          .filter((name) => isOurs(name) && !allowed.some((prefix) => name.startsWith(prefix)))
          .map((name) => `${path} imports ${name}`),
      ),
    ).toEqual([]);
  });

  it.each(rooms)('$room uses only the packages that it may', ({ room, modules }) => {
    expect(
      modules.flatMap(({ path, imports }) =>
        imports
          .filter((name) => !isOurs(name) && !MAY_USE[room].test(name))
          .map((name) => `${path} imports ${name}`),
      ),
    ).toEqual([]);
  });

  it.each(rooms.filter(({ room }) => room !== 'extension' && room !== 'cli'))(
    '$room does not say browser.*, chrome.* or process.*',
    ({ modules }) => {
      const saying = modules.filter(({ text }) =>
        /(?<![\w.'"`/])(?:browser|chrome|process)\.\w/.test(withoutComments(text)),
      );
      expect(saying.map(({ path }) => path)).toEqual([]);
    },
  );

  it('has no file outside a room, and no circle of imports', () => {
    const outside = modules.filter(
      ({ path }) =>
        path.startsWith('src/') && !ROOMS.some((room) => path.startsWith(`src/${room}/`)),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
    expect(findCycle(modules)).toBeNull();
  });

  it('does not match in the page: nothing that its scripts import finds names or places quotations', () => {
    const inPage = reachable(modules, (path) =>
      /^entrypoints\/.*content(?:\/index)?\.ts$/.test(path),
    );
    expect(inPage.length).toBeGreaterThan(50);
    // What a mention is, the page may know.
    const matching = /^src\/core\/(?:match\/(?!mention\.ts)|quote\/|annotate\/annotate\.ts)/;
    expect(inPage.filter((path) => matching.test(path))).toEqual([]);
    const inBackground = reachable(modules, (path) => path === 'entrypoints/background.ts');
    expect(inBackground.filter((path) => matching.test(path)).length).toBeGreaterThan(10);
  });

  it('imports every file of ours by a path that exists, without its ending', () => {
    const paths = new Set(files);
    const broken = modules.flatMap(({ path, imports }) =>
      imports.filter((name) => isOurs(name) && !paths.has(name)).map((name) => `${path}: ${name}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the files', () => {
  it('are no barrels: each module exports what it holds', () => {
    const barrels = modules.filter(({ text }) =>
      /^export\s+(?:type\s+)?[*{][^;]*?\bfrom\b/m.test(text),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('make no markup from a string: what a pack or a page says stays text', () => {
    const inBrowser = modules.filter(({ path }) => !path.startsWith('src/cli/'));
    const making = inBrowser.filter(({ text }) =>
      /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\s*=|insertAdjacentHTML|createContextualFragment|document\.write/.test(
        withoutComments(text),
      ),
    );
    expect(making.map(({ path }) => path)).toEqual([]);
  });

  it('have no default exports, but where a tool insists', () => {
    const INSISTS = ['src/cli/test/testCounts.ts'];
    const defaults = modules.filter(
      ({ path, text }) =>
        path.startsWith('src/') &&
        !INSISTS.includes(path) &&
        !path.endsWith('.d.ts') &&
        /^\s*export default\b/m.test(text),
    );
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });

  it('are named for the one thing inside, in camel case, components with a capital', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|types|constants|index)\.\w+$/;
    const named =
      /^(?:[a-z][A-Za-z0-9]*(?:\.d)?\.(?:m?ts|mjs|tsx|css|json)|[A-Z][A-Za-z0-9]*\.tsx)$/;
    const odd = files.filter((path) => {
      if (!path.startsWith('src/')) return false;
      return drawers.test(path) || !named.test(path.slice(path.lastIndexOf('/') + 1));
    });
    expect(odd).toEqual([]);
  });

  it(`are short: at most ${MOST_LINES} lines`, () => {
    const written = files.filter((path) => isOurs(path) && /\.(?:m?[jt]s|tsx|css)$/.test(path));
    expect(written.filter((path) => path.endsWith('.css'))).not.toEqual([]);
    const long = written.filter(
      (path) => readFileSync(path, 'utf8').split('\n').length > MOST_LINES,
    );
    expect(long).toEqual([]);
  });

  it('of the tests lie in folders that mirror those of the source', () => {
    const folders = new Set(
      files.filter(isOurs).flatMap((path) => {
        const parts = path.split('/').slice(0, -1);
        return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
      }),
    );
    const astray = files.filter((path) => {
      const [, folder] = /^tests\/(.+)\/[^/]+\.test\.tsx?$/.exec(path) ?? [];
      if (folder === undefined || OF_THE_WHOLE.includes(folder)) return false;
      return !folders.has(`src/${folder}`.replace(/^src\/content\b/, CONTENT_SCRIPT));
    });
    expect(astray).toEqual([]);
  });
});

describe('the repository', () => {
  it('holds at its top what the design names, and nothing else', () => {
    expect([...new Set(files.map((path) => path.split('/')[0]))].sort()).toEqual(TOP_LEVEL);
  });

  it('reads ../shared in its measurements, and in its tests by tests/shared.mjs alone', () => {
    const reading = [...modules, ...readModules(['tests/'])].filter(({ text }) =>
      /['"`/]\.\.\/shared[/'"`]/.test(withoutComments(text)),
    );
    expect(reading.map(({ path }) => path)).toEqual([
      'src/cli/bench/quality.ts',
      'tests/shared.mjs',
    ]);
  });

  it('asks the public registry alone for its packages', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const foreign = Object.entries(lock.packages).filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  it('has a script for every step of `npm test`, and a step for every such script', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = Object.keys(scripts).flatMap((name) => /^test:(.+)/.exec(name)?.[1] ?? []);
    const steps = TEST_STEPS.map(({ name }) => name);
    expect([...steps, ...PARTS_OF_STEPS].sort()).toEqual(named.sort());
  });

  it.each(FIREFOX_DIFFERENCES)(
    'has the test that Firefox is said not to show: $test',
    ({ test }) => {
      const specs = files.filter((path) => /^tests\/e2e\/.*\.spec\.ts$/.test(path));
      expect(specs.filter((path) => readFileSync(path, 'utf8').includes(test))).not.toEqual([]);
    },
  );

  it('reproduces no fifteen words of the essay', ({ skip }) => {
    const present = ['essay.txt', 'page-furniture.txt'].flatMap(
      (name) => findShared(`article/${name}`) ?? [],
    );
    skip(present.length === 0, skippedWithout('article'));
    const theirs = new Set(
      present.flatMap((path) => [...wordRuns(plainWords(readFileSync(path, 'utf8')), 15)]),
    );
    const copying = files
      .filter((path) => path !== 'package-lock.json' && !/\.(?:png|jpg|woff2?)$/.test(path))
      .flatMap((path) => {
        for (const run of wordRuns(plainWords(readFileSync(path, 'utf8')), 15)) {
          if (theirs.has(run)) return [`${path}: ${run.split(' ').slice(0, 4).join(' ')} …`];
        }
        return [];
      });
    expect(copying).toEqual([]);
  });
});

/** The paths of the modules that are loaded with those that are chosen. */
function reachable(modules: readonly Module[], isFirst: (path: string) => boolean): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const found = new Set(modules.map(({ path }) => path).filter(isFirst));
  for (const path of found) {
    for (const name of byPath.get(path)?.loads ?? []) if (byPath.has(name)) found.add(name);
  }
  return [...found];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
