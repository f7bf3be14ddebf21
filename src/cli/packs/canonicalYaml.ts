import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type ScalarTag,
  type YAMLMap,
} from 'yaml';
import { stringifyString } from 'yaml/util';
import { firstDay } from '../../core/pack/packDate';

/** Where a folded text (`>-`) breaks, in characters. Any other text is on one line. */
const FOLD_AT = 100;

/** Lists that are sorted by date. */
const BY_DATE = new Set(['facts', 'relations', 'timeline']);

/** Fields in which a year has no quotation marks. */
const DATES = new Set(['date', 'known', 'asOf']);

/** What YAML 1.2 reads as something other than text. @see https://yaml.org/spec/1.2.2/#1032-tag-resolution */
const NO_TEXT =
  /^(?:[-+]?(?:\d+|0o[0-7]+|0x[\da-f]+|\d*\.?\d+(?:e[-+]?\d+)?|\.inf)|\.nan|true|false|null|~)$/i;

const text: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (value) => value,
  stringify(item, context, onComment, onChompKeep) {
    const lineWidth = item.type === Scalar.BLOCK_FOLDED ? FOLD_AT : 0;
    const changed = { ...context, options: { ...context.options, lineWidth } };
    const scalar = { ...item, value: String(item.value) } as Scalar;
    return stringifyString(scalar, changed, onComment, onChompKeep);
  },
};

/**
 * The canonical way to write a YAML file of a pack: fields in the order of its schema, dated items by
 * date, records sorted by id, and no more quotation marks than needed. Comments stay with what they are
 * about. The text must fit the schema.
 */
export function canonicalYaml(source: string, schema: unknown): string {
  const document = parseDocument(source, {
    schema: 'failsafe',
    customTags: (tags) => [text, ...tags.filter((tag) => !isText(tag))],
  });
  order(document.contents, schema);
  if (kindOf(schema) === 'record') sortById(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function order(node: unknown, schema: unknown): void {
  if (isMap(node)) {
    const fields = Object.keys(entriesOf(schema));
    if (fields.length > 0) {
      const rank = (pair: Pair) => fields.indexOf(keyOf(pair));
      node.items.sort((a, b) => rank(a) - rank(b));
      setSpaceBefore(node.items[0]?.key, false);
    }
    for (const pair of node.items) {
      if (isSeq(pair.value) && BY_DATE.has(keyOf(pair))) sortByDate(pair.value.items);
      if (isScalar(pair.value)) setStyle(pair.value, keyOf(pair));
      else order(pair.value, entriesOf(schema)[keyOf(pair)]);
    }
  } else if (isSeq(node)) {
    setSpaceBefore(node.items[0], false);
    for (const item of node.items) {
      if (isScalar(item)) setStyle(item, '');
      else order(item, bare(schema)?.item);
      if (isMap(item)) liftComment(item);
    }
  }
}

/** A folded text stays one; what an editor's YAML would read as a number is quoted, except a year. */
function setStyle(scalar: Scalar, field: string): void {
  if (scalar.type === Scalar.BLOCK_FOLDED) return;
  const isText = DATES.has(field) || !NO_TEXT.test(String(scalar.value));
  if (isText) delete scalar.type;
  else scalar.type = Scalar.QUOTE_DOUBLE;
}

function isText(tag: unknown): boolean {
  return typeof tag === 'object' && tag !== null && 'tag' in tag && tag.tag === text.tag;
}

/** The parts of a valibot schema that describe its shape. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
}

/** A schema without `optional` around it; of a union, the object. */
function bare(schema: unknown): Shape | undefined {
  const shape = schema as Shape | undefined;
  if (shape?.wrapped !== undefined) return bare(shape.wrapped);
  if (shape?.type !== 'union') return shape;
  return bare(shape.options?.find((option) => bare(option)?.entries !== undefined));
}

function entriesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return bare(schema)?.entries ?? {};
}

function kindOf(schema: unknown): string | undefined {
  return bare(schema)?.type;
}

function sortByDate(items: unknown[]): void {
  const dateOf = (item: unknown) => firstDay(isMap(item) ? String(item.get('date')) : '');
  items.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

function sortById(document: Document): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  (contents as YAMLMap).items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  contents.items.forEach((pair, index) => {
    setSpaceBefore(pair.key, index > 0);
  });
}

/** A comment on an item's first field belongs to the whole item. */
function liftComment(item: YAMLMap): void {
  const key = item.items[0]?.key;
  if (!isScalar(key) || !key.commentBefore) return;
  item.commentBefore = [item.commentBefore, key.commentBefore].filter(Boolean).join('\n');
  key.commentBefore = null;
}

/** Sets whether a blank line precedes a key or an item; before the first, it would separate it from its list. */
function setSpaceBefore(node: unknown, isSpaced: boolean): void {
  if (isMap(node) || isScalar(node)) node.spaceBefore = isSpaced;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
