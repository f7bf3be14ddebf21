import type { WordShape } from '../text/words';

/** A parsed pattern; the language is described in `pattern.ts`. */
export type PatternNode =
  | { readonly type: 'word'; readonly key: string; readonly shape: WordShape }
  | { readonly type: 'entry'; readonly id: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly type: 'optional'; readonly item: PatternNode }
  | { readonly type: 'anyOrder'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'mark'; readonly item: PatternNode };

/** What keeps a pattern from being understood. */
export interface PatternProblem {
  /** UTF-16 offset in its text. */
  readonly at: number;
  /** What is wrong, as the end of a sentence. */
  readonly message: string;
  /** What to do about it, as a whole sentence. */
  readonly mend: string;
}

/** What a node is made of, in order; nothing for a word, an entry and a gap. */
export function childrenOf(node: PatternNode): readonly PatternNode[] {
  switch (node.type) {
    case 'sequence':
      return node.items;
    case 'choice':
      return node.options;
    case 'anyOrder':
      return node.parts;
    case 'optional':
    case 'mark':
      return [node.item];
    default:
      return [];
  }
}
