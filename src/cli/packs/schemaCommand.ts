import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS_FOLDER } from '../packFiles/readPackFiles';
import { jsonSchemas } from './jsonSchemas';
import type { PackCommand } from './packCommand';

/** `npm run packs -- schema` */
export const schemaCommand: PackCommand = {
  name: 'schema',
  does: 'write the JSON Schemas by which an editor completes fields and underlines mistakes',
  help: `

Writes annotations/schema/*.json from the code's own schemas. YAML files name theirs in their first line
(\`# yaml-language-server: …\`, which \`check --fix\` writes), so that an editor with a YAML language
server needs no settings. For the front matter of entries, associate entry.schema.json by hand.`,
  run() {
    const folder = join(PACKS_FOLDER, 'schema');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of jsonSchemas()) {
      writeFileSync(join(folder, name), text);
      console.log(join(folder, name));
    }
    return 0;
  },
};
