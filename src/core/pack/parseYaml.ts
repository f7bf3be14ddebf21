import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { PACK_LIMITS } from './packLimits';
import type { FieldPath } from './packProblem';

/** A YAML text as a value, with the line of each of its fields. */
export interface YamlText {
  /** Made of strings, lists and plain objects only; undefined where there are problems. */
  readonly value: unknown;
  /** The line of a field, from 1; of a field that is not there, that of the nearest field above it. */
  readonly lineOf: (path: FieldPath) => number;
  readonly problems: readonly YamlProblem[];
}

export interface YamlProblem {
  readonly line: number;
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** No pack needs more; deeper nesting is a mistake or an attack on the parser. */
const MAX_DEPTH = 12;

/** Names that every JavaScript object has, and that a table of ours therefore cannot hold. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const ADVICE =
  'Mind the indentation, and put quotation marks around text that holds ": " or begins with a sign.';

/**
 * Parses the YAML that packs are written in: every scalar is text (so that `2023` and `no` stay what
 * the editor wrote), each key stands once, and nothing refers to another place in the file.
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, firstLine = 1): YamlText {
  const depth = deepestBracket(text);
  if (depth !== null) {
    return failed(firstLine, [
      {
        line: firstLine + depth,
        field: '',
        message: 'nested too deeply',
        mend: 'Write flat lists.',
      },
    ]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // Ours below: the parser compares each key with each.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1;
  const faults = [...document.errors, ...document.warnings].slice(0, PACK_LIMITS.problems);
  const problems: YamlProblem[] = faults.map((error) => ({
    line: lineAt(error.pos[0]),
    ...explain(error.message),
  }));
  visit(document, {
    Node(_, node, path) {
      const line = lineAt(node.range?.[0] ?? 0);
      if (isMap(node)) {
        for (const problem of repeatedKeys(node.items, lineAt)) problems.push(problem);
      }
      if (path.length > MAX_DEPTH * 2) {
        problems.push({ line, field: '', message: 'nested too deeply', mend: 'Write flat lists.' });
        return visit.BREAK;
      }
      if (isAlias(node) || node.anchor !== undefined) {
        const message = 'refers to another place in the file';
        problems.push({ line, field: '', message, mend: 'Write the value out, without & and *.' });
      }
      return undefined;
    },
    Pair(_, pair) {
      const key = keyOf(pair.key);
      if (key === null || FORBIDDEN_KEYS.has(key)) {
        const at = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
        const message = 'this name cannot be used';
        problems.push({ line: lineAt(at), field: key ?? '', message, mend: 'Choose another.' });
      }
    },
  });
  if (problems.length > 0) return failed(firstLine, problems);
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    problems,
  };
}

function failed(firstLine: number, problems: readonly YamlProblem[]): YamlText {
  return { value: undefined, lineOf: () => firstLine, problems };
}

function explain(message: string): Omit<YamlProblem, 'line'> {
  // The parser recurses, and reports a stack overflow like any other fault.
  if (message.startsWith('Maximum call stack')) {
    return { field: '', message: 'nested too deeply', mend: 'Write flat lists.' };
  }
  return { field: '', message: `not readable as YAML (${message.split('\n')[0]})`, mend: ADVICE };
}

function* repeatedKeys(
  items: readonly Pair[],
  lineAt: (offset: number) => number,
): Iterable<YamlProblem> {
  const seen = new Set<string>();
  for (const { key } of items) {
    const field = keyOf(key);
    if (field === null) continue;
    if (seen.has(field)) {
      const line = lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
      yield { line, field, message: 'written twice', mend: 'Keep one of the two.' };
    }
    seen.add(field);
  }
}

/** The parser recurses, so depth is bounded before it runs. The line (from 0) that goes too deep, or null. */
function deepestBracket(text: string): number | null {
  let depth = 0;
  let line = 0;
  for (const character of text) {
    if (character === '\n') line += 1;
    else if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (depth > MAX_DEPTH * 4) return line;
  }
  return null;
}

function keyOf(key: unknown): string | null {
  return isScalar(key) && typeof key.value === 'string' ? key.value : null;
}

function offsetOf(contents: Node | null, path: FieldPath): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item.key) === step);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
