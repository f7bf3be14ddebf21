import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { countOf } from '../../core/annotate/countOf';
import { formatPackProblem } from '../../core/pack/packProblem';
import { parsePack } from '../../core/pack/parsePack';
import { isCalendarDay } from '../../core/text/calendarDay';
import { listPackFolders, readPackFiles } from '../packFiles/readPackFiles';
import { fromCallersFolder } from '../terminal/callersFolder';
import { UsageError } from '../terminal/usageError';
import { canonicalFile } from './canonicalFile';
import { checkPack, type PackFinding } from './checkPack';
import type { PackCommand } from './packCommand';
import { readArticleTexts } from './readArticleTexts';
import { RULES } from './rules/rules';

/** `npm run packs -- check` */
export const checkCommand: PackCommand = {
  name: 'check',
  does: 'report everything that is wrong with the packs',
  help: `[FOLDER ...] [--fix] [--text FILE ...] [--today DATE]

Checks all packs, or those in the folders. The exit status is 1 if it finds anything but reminders.

  --fix          write the files in their canonical form first
  --text FILE    the text of an article, for the rules on quotations; may be given more than once
  --today DATE   the day to count reviews from, instead of today

Besides checking that every file can be read (form), it applies these rules:

${RULES.map(({ name, asks, isReminder }) => `  ${name.padEnd(23)}${asks}${isReminder ? ' (a reminder)' : ''}`).join('\n')}`,
  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        text: { type: 'string', multiple: true, default: [] },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    });
    if (!isCalendarDay(values.today)) throw new UsageError(`${values.today} is not a day`);
    const folders = positionals.length > 0 ? positionals.map(namedFolder) : listPackFolders();
    let failures = 0;
    for (const folder of folders) {
      if (values.fix) fix(folder);
      const files = readPackFiles(folder);
      const texts = readArticleTexts(files, values.text);
      const findings = checkPack(files, values.today, texts);
      failures += findings.filter(({ isReminder }) => !isReminder).length;
      print(folder, findings);
    }
    return failures > 0 ? 1 : 0;
  },
};

/** The folder of a pack as the user typed it, relative to the repository's root if it is inside. */
function namedFolder(typed: string): string {
  const folder = fromCallersFolder(typed);
  if (!existsSync(join(folder, 'pack.yaml'))) {
    throw new UsageError(`${typed} holds no pack.yaml; name the folder of a pack`);
  }
  const below = relative('.', folder);
  return isAbsolute(below) || below.startsWith('..') ? folder : below;
}

function fix(folder: string): void {
  const files = readPackFiles(folder);
  if (!parsePack(files).pack) {
    console.log(`${folder}: not rewritten, because some of it cannot be read.`);
    return;
  }
  const name = basename(folder);
  for (const { path, text } of files) {
    const inside = path.slice(name.length + 1);
    const canonical = canonicalFile({ path: inside, text });
    if (canonical === text) continue;
    writeFileSync(join(dirname(folder), path), canonical);
    console.log(`${join(folder, inside)}: rewritten`);
  }
}

function print(folder: string, findings: readonly PackFinding[]): void {
  for (const finding of findings) {
    const line = formatPackProblem({ ...finding, file: join(folder, finding.file) });
    console.log(`${line} (${finding.isReminder ? 'reminder, ' : ''}${finding.rule})`);
  }
  const reminders = findings.filter(({ isReminder }) => isReminder).length;
  const problems = findings.length - reminders;
  console.log(`${folder}: ${howMany(problems, 'problem')}, ${howMany(reminders, 'reminder')}`);
}

function howMany(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : countOf(count, noun, `${noun}s`);
}
