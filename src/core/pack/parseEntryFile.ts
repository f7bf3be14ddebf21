import { curlQuotes } from '../text/curlQuotes';
import type { AuthoredFile, FileReading } from './authoredFile';
import { type AuthoredEntry, entrySchema } from './entrySchema';
import { splitFrontMatter } from './frontMatter';
import type { Entry } from './pack';
import type { FieldPath, PackProblem } from './packProblem';
import { parseProse } from './parseProse';
import { parseProseField } from './parseProseField';
import { parseYamlFile } from './parseYamlFile';

/** `entries/<id>.md`: the entry, and the lines on which its paragraphs stand. */
export interface EntryFile extends AuthoredFile<AuthoredEntry> {
  readonly entry: Entry;
  /** The lines of the definition and of each paragraph after it. */
  readonly bodyLines: readonly number[];
}

/** Parses an entry's file, with every problem in it. */
export function parseEntryFile(path: string, text: string): FileReading<EntryFile> {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const message = 'no front matter';
    const mend = 'Begin the file with a line of "---", its fields, and another line of "---".';
    return { file: null, problems: [{ file: path, line: 1, field: '', message, mend }] };
  }
  const head = parseYamlFile(path, parts.yaml, entrySchema, parts.yamlLine);
  const body = parseProse(parts.body);
  const problems: PackProblem[] = [
    ...head.problems,
    ...body.problems.map(({ lineBelow, message, mend }) => {
      return { file: path, line: parts.bodyLine + lineBelow, field: '', message, mend };
    }),
  ];
  const [definition, ...prose] = body.paragraphs;
  if (!definition) {
    const mend = 'Write one plain sentence below the second "---".';
    problems.push({
      file: path,
      line: parts.bodyLine,
      field: 'definition',
      message: 'missing',
      mend,
    });
  }
  if (!head.file) return { file: null, problems };

  const { authored, id, lineOf } = head.file;
  const proseAt = (value: string, at: FieldPath) => {
    const field = parseProseField(value, { file: path, path: at, line: lineOf(at) });
    problems.push(...field.problems);
    return field.prose;
  };
  const entry: Entry = {
    id,
    name: curlQuotes(authored.name),
    fullName: authored.fullName && curlQuotes(authored.fullName),
    kind: authored.kind,
    kindLabel: authored.kindLabel,
    pronunciation: authored.pronunciation,
    aliases: (authored.aliases ?? []).map((alias) => {
      if (typeof alias === 'string') return { text: alias };
      return { text: alias.text, needs: alias.needs, unless: alias.unless };
    }),
    patterns: (authored.patterns ?? []).map((pattern) => ({
      ...pattern,
      refuses: pattern.refuses ?? [],
    })),
    refuses: authored.refuses ?? [],
    definition: definition?.prose ?? [],
    prose: prose.map((part) => part.prose),
    facts: (authored.facts ?? []).map((fact, index) => ({
      ...fact,
      text: proseAt(fact.text, ['facts', index, 'text']),
    })),
    relations: (authored.relations ?? []).map((relation, index) => ({
      ...relation,
      text: proseAt(relation.text, ['relations', index, 'text']),
    })),
    reviewed: authored.reviewed,
  };
  const bodyLines = body.paragraphs.map((part) => parts.bodyLine + part.lineBelow);
  return { file: { path, id, authored, lineOf, entry, bodyLines }, problems };
}
