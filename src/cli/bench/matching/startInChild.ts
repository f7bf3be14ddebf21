import { readFileSync } from 'node:fs';
import { type StartMatter, takeStart } from './startCost';

/** A cold start in a process that has run nothing before. Its argument is a file with the packs and texts to start with. */
const [file = ''] = process.argv.slice(2);
process.stdout.write(
  JSON.stringify(takeStart(JSON.parse(readFileSync(file, 'utf8')) as StartMatter)),
);
