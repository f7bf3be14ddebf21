import { articleSchema } from '../../core/pack/articleSchema';
import type { PackFile } from '../../core/pack/authoredFile';
import { entrySchema } from '../../core/pack/entrySchema';
import { splitFrontMatter } from '../../core/pack/frontMatter';
import { packSchema } from '../../core/pack/packSchema';
import { sourcesSchema } from '../../core/pack/sourceSchema';
import { canonicalYaml } from './canonicalYaml';

/** The canonical form of a pack's file, given its path inside the pack's folder. The file must parse. */
export function canonicalFile({ path, text }: PackFile): string {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (path.endsWith('.md')) return canonicalEntry(plain);
  const [name, schema] = schemaOf(path);
  return withSchema(canonicalYaml(plain, schema), name);
}

function canonicalEntry(text: string): string {
  const parts = splitFrontMatter(text);
  if (!parts) return text;
  const body = parts.body
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `---\n${canonicalYaml(parts.yaml, entrySchema)}---\n${body}\n`;
}

/** Editors with a YAML language server complete and underline using the schema that this line names. */
function withSchema(yaml: string, schema: string): string {
  const line = `# yaml-language-server: $schema=${schema}\n`;
  return line + yaml.replace(/^# yaml-language-server:.*\n/gm, '').replace(/^\n+/, '');
}

/** The schema of a YAML file, and its address as seen from the file. */
function schemaOf(path: string): [address: string, schema: unknown] {
  if (path === 'pack.yaml') return ['../schema/pack.schema.json', packSchema];
  if (path === 'sources.yaml') return ['../schema/sources.schema.json', sourcesSchema];
  return ['../../schema/article.schema.json', articleSchema];
}
