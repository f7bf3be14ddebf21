import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabeledText } from './labeledText';
import { type MarkedText, readMarkedText } from './readMarkedText';

/** Reads the project's own labeled texts: every `.json` file in the folder is a list of marked texts. */
export function readOwnCorpus(folder: string): LabeledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as MarkedText[])
    .map(readMarkedText);
}
