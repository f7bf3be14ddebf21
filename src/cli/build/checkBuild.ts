import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadPacks } from '../packFiles/loadPacks';
import { PACKS_FOLDER } from '../packFiles/readPackFiles';
import { columns } from '../terminal/columns';
import { buildExtension } from './buildExtension';
import { builtPacks } from './builtPacks';
import { findCarriedDefinitions } from './findCarriedDefinitions';

/**
 * Builds what readers get and checks it against its budget: the content script, which every page of the
 * paper pays for, its CSS, and the packs, which only the background carries.
 */

const FOLDER = '.output/chrome-mv3';
const IN_PAGE = join(FOLDER, 'content-scripts');

/** In bytes after gzip. */
const BUDGET = { script: 35_000, css: 3_000, packs: 120_000 };

const failure = buildExtension();
if (failure !== null) {
  console.error(failure);
  process.exit(1);
}

const inPage = readdirSync(IN_PAGE).map((name) => ({
  name,
  text: readFileSync(join(IN_PAGE, name), 'utf8'),
}));
const { packs } = loadPacks(PACKS_FOLDER);
const weight = (ending: string) =>
  inPage
    .filter(({ name }) => name.endsWith(ending))
    .reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
const weights = [
  { what: 'content script', bytes: weight('.js'), budget: BUDGET.script },
  { what: 'its CSS', bytes: weight('.css'), budget: BUDGET.css },
  {
    what: 'packs',
    bytes: gzipSync(JSON.stringify(builtPacks(packs)), { level: 9 }).length,
    budget: BUDGET.packs,
  },
];
console.log(
  columns(weights.map(({ what, bytes, budget }) => [what, `${bytes} of ${budget} bytes gzipped`])),
);

const faults = weights
  .filter(({ bytes, budget }) => bytes === 0 || bytes > budget)
  .map(({ what, bytes, budget }) => `${what}: ${bytes} bytes, budget ${budget}`);
const scripts = inPage.map(({ text }) => text);
for (const id of findCarriedDefinitions(packs, scripts)) {
  faults.push(`content script: it contains the definition of ${id}; only the background may`);
}

const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const permissions = {
  permissions: manifest.permissions,
  host_permissions: manifest.host_permissions ?? [],
  matches: [
    ...new Set(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)),
  ],
  web_accessible_resources: manifest.web_accessible_resources ?? [],
};
const allowed = {
  permissions: ['storage'],
  host_permissions: [],
  matches: ['*://*.nytimes.com/*'],
  web_accessible_resources: [],
};
if (JSON.stringify(permissions) !== JSON.stringify(allowed)) {
  faults.push(`manifest: it asks for ${JSON.stringify(permissions)}`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
