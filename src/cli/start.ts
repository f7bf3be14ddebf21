import { readFileSync } from 'node:fs';
import { hasDisplay } from './browser/hasDisplay';
import { buildExtension } from './build/buildExtension';
import { loadPacks } from './packFiles/loadPacks';
import { PACKS_FOLDER } from './packFiles/readPackFiles';
import { isFresh } from './start/isFresh';
import { mentionTable } from './start/mentionTable';
import { type OpenedPage, openInBrowser } from './start/openInBrowser';
import { waitForMarks } from './start/paintedMarks';
import { type DemoPage, readDemoPage } from './start/readDemoPage';
import { takePictures } from './start/takePictures';
import { fromCallersFolder } from './terminal/callersFolder';

const HELP = `Usage: npm start [-- FILE]

Opens an article with the extension loaded: one that was written for the project, or FILE, a saved page
(.html) or a text (.txt, one paragraph a line). Without a display, or with --headless, it prints what was
marked and writes pictures to .output/demo/.`;

const EXTENSION = '.output/chrome-mv3-demo';
const ARTICLES = 'tests/fixtures/articles';
const SAMPLE: DemoPage = {
  address: 'https://www.nytimes.com/2024/03/31/opinion/border-town-talks.html',
  html: 'tests/fixtures/pages/border-town.html',
};
const BUILT_FROM = [
  ...['src', 'entrypoints', PACKS_FOLDER, ARTICLES],
  ...['wxt.config.ts', 'package-lock.json'],
];

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const wantsHeadless = args.includes('--headless');
const [file, ...rest] = args.filter((arg) => arg !== '--headless');
if (rest.length > 0 || file?.startsWith('-'))
  stop('Name one file. `npm start -- --help` explains.');

build();
const { packs, problems } = loadPacks(PACKS_FOLDER, ARTICLES);
if (problems.length > 0) stop(problems.join('\n'));
const demo = file === undefined ? sample() : readFile(file);
await (hasDisplay() && !wantsHeadless ? openWindow() : openHeadless());

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function build(): void {
  if (isFresh(`${EXTENSION}/manifest.json`, BUILT_FROM)) return;
  console.log('Building the extension …');
  const failure = buildExtension('--mode', 'demo');
  if (failure !== null) stop(`${failure}\nThe build failed; see above.`);
}

function sample(): DemoPage {
  return { ...SAMPLE, html: readFileSync(SAMPLE.html, 'utf8') };
}

function readFile(name: string): DemoPage {
  try {
    return readDemoPage(fromCallersFolder(name), packs);
  } catch (error) {
    return stop(`Cannot read ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

async function open(headless: boolean): Promise<OpenedPage> {
  console.log(`Opening ${demo.address} …`);
  try {
    return await openInBrowser(demo, EXTENSION, { headless });
  } catch (error) {
    return stop(`The browser did not start: ${error instanceof Error ? error.message : error}`);
  }
}

async function openWindow(): Promise<void> {
  const { context, page } = await open(false);
  const closed = new Promise((done) => context.on('close', done));
  page.on('close', () => void context.close());
  console.log(
    'Point at an underlined name. Alt+Shift+S opens the sidebar. Close the window to end.',
  );
  await closed;
}

async function openHeadless(): Promise<void> {
  const opened = await open(true);
  const marks = await waitForMarks(opened.page);
  const { table, richest } = mentionTable(demo, packs, marks);
  console.log(`\n${table}\n`);
  if (marks.length > 0) {
    await takePictures(opened, richest, (path) => console.log(`picture: ${path}`));
  }
  await opened.context.close();
}
