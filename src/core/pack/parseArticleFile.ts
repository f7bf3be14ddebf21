import { curlQuotes } from '../text/curlQuotes';
import { type AuthoredArticle, articleSchema } from './articleSchema';
import type { AuthoredFile, FileReading } from './authoredFile';
import type { ArticleFile } from './pack';
import type { FieldPath, PackProblem } from './packProblem';
import { parseProseField } from './parseProseField';
import { parseYamlFile } from './parseYamlFile';

/** `articles/<date-slug>.yaml`. */
export interface ArticleSource extends AuthoredFile<AuthoredArticle> {
  readonly article: ArticleFile;
}

/** Parses an article's file, with every problem in it. */
export function parseArticleFile(path: string, text: string): FileReading<ArticleSource> {
  const yaml = parseYamlFile(path, text, articleSchema);
  if (!yaml.file) return { file: null, problems: yaml.problems };
  const { authored, id, lineOf } = yaml.file;
  const problems: PackProblem[] = [];
  const proseAt = (value: string, at: FieldPath) => {
    const field = parseProseField(value, { file: path, path: at, line: lineOf(at) });
    problems.push(...field.problems);
    return field.prose;
  };
  const article: ArticleFile = {
    id,
    url: authored.url,
    title: authored.title,
    bylines: authored.bylines,
    published: authored.published,
    opening: authored.opening,
    digest: authored.digest,
    why: Object.fromEntries(
      Object.entries(authored.why ?? {}).map(([entry, why]) => [
        entry,
        proseAt(why, ['why', entry]),
      ]),
    ),
    mentions: authored.mentions ?? [],
    notes: (authored.notes ?? []).map((note, index) => ({
      id: note.id,
      title: curlQuotes(note.title),
      quote: { exact: note.exact, prefix: note.prefix, suffix: note.suffix },
      text: proseAt(note.text, ['notes', index, 'text']),
      asOf: note.asOf,
      sources: note.sources,
    })),
    timeline: (authored.timeline ?? []).map((event, index) => ({
      ...event,
      text: proseAt(event.text, ['timeline', index, 'text']),
      sources: event.sources ?? [],
    })),
  };
  return { file: { path, id, authored, lineOf, article }, problems };
}
