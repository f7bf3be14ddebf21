import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPackId } from '../../core/pack/packText';
import { isCalendarDay } from '../../core/text/calendarDay';
import { UsageError } from '../terminal/usageError';
import { articleTemplate } from './articleTemplate';
import { choosePackFolder } from './choosePackFolder';
import { entryTemplate } from './entryTemplate';
import type { PackCommand } from './packCommand';

/** `npm run packs -- new` */
export const newCommand: PackCommand = {
  name: 'new',
  does: 'start an entry or an article from a commented template',
  help: `entry ID [--pack PACK]
       npm run packs -- new article URL [--pack PACK]

Writes a template that passes \`check\` once it is filled in. No file is overwritten.

  entry ID      ID in lower case with hyphens, like isis-k; it becomes the file's name
  article URL   the address of the article; its date and slug name the file
  --pack PACK   the pack's folder under annotations/, if there are several`,
  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pack: { type: 'string' } },
    });
    const [kind, name] = positionals;
    if ((kind !== 'entry' && kind !== 'article') || name === undefined) {
      throw new UsageError('say `entry ID` or `article URL`');
    }
    const folder = choosePackFolder(values.pack);
    const [path, text] = kind === 'entry' ? newEntry(name) : newArticle(name);
    const file = join(folder, path);
    if (existsSync(file)) throw new UsageError(`${file} already exists`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(
      `${file} is ready to be filled in; \`npm run packs -- check\` lists what is missing.`,
    );
    return 0;
  },
};

function newEntry(id: string): [path: string, text: string] {
  if (!isPackId(id)) {
    throw new UsageError(`${id} is not an id; use lower-case letters, digits and hyphens`);
  }
  return [`entries/${id}.md`, entryTemplate(id, new Date().toISOString().slice(0, 10))];
}

/** The paper's addresses hold the date and end with a slug. */
function newArticle(address: string): [path: string, text: string] {
  const found =
    /^(https:\/\/[^?#]*\/(\d{4})\/(\d{2})\/(\d{2})\/(?:[^?#]*\/)?([^/?#]+?)(?:\.html)?)(?:[?#].*)?$/.exec(
      address,
    );
  const [, url = '', year = '', month = '', day = '', rawSlug = ''] = found ?? [];
  const date = `${year}-${month}-${day}`;
  const slug = rawSlug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!isCalendarDay(date) || !isPackId(slug)) {
    throw new UsageError(
      `${address} is not the address of an article like …/2024/03/31/section/slug.html`,
    );
  }
  return [`articles/${date}-${slug}.yaml`, articleTemplate(url, date)];
}
