import type { AnnotateRequest, Annotations } from '../../core/annotate/annotations';
import { plainText } from '../../core/pack/prose';

/** The JSON that `npm run annotate -- FILE --json` prints; offsets in UTF-16 code units. */
export interface AnnotationReport {
  readonly article: {
    readonly title: string | null;
    readonly bylines: readonly string[];
    readonly publishedAt: string | null;
    readonly url: string | null;
    readonly blocks: readonly {
      readonly kind: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
  } | null;
  readonly mentions: readonly {
    readonly entry: string;
    readonly exact: string;
    readonly start: number;
    readonly end: number;
    readonly via: string;
  }[];
  readonly notes: readonly {
    readonly id: string;
    readonly title: string;
    readonly exact: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly asOf: string | null;
    readonly sources: readonly string[];
  }[];
  readonly unplaced: readonly {
    readonly kind: string;
    readonly id: string;
    readonly label: string;
    readonly exact: string;
    readonly reason: string;
  }[];
}

/** The report on a page without an article. */
export const NO_ARTICLE: AnnotationReport = {
  article: null,
  mentions: [],
  notes: [],
  unplaced: [],
};

/** Reports every mention, whatever density a reader has chosen. */
export function reportAnnotations(
  { metadata, model }: AnnotateRequest,
  annotations: Annotations,
): AnnotationReport {
  const { text } = model;
  const { mentions, entries } = annotations;
  return {
    article: {
      title: metadata.title,
      bylines: metadata.bylines,
      publishedAt: metadata.publishedAt,
      url: metadata.url,
      blocks: model.blocks.map(({ kind, start, end }) => ({
        kind,
        start,
        end,
        text: text.slice(start, end),
      })),
    },
    mentions: mentions.flatMap(({ entryId, start, end, via }) =>
      entries[entryId]?.kind === 'note'
        ? []
        : { entry: entryId, exact: text.slice(start, end), start, end, via },
    ),
    notes: mentions.flatMap(({ entryId, start, end }) => {
      const note = entries[entryId];
      if (note?.kind !== 'note') return [];
      return {
        id: note.id,
        title: note.name,
        exact: text.slice(start, end),
        start,
        end,
        text: plainText(note.definition),
        asOf: note.asOf,
        sources: note.sources.map((source) => source.id),
      };
    }),
    unplaced: annotations.unplaced.map(({ kind, id, label, exact, reason }) => ({
      kind,
      id,
      label,
      exact,
      reason,
    })),
  };
}
