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

/** Where a folded text (`>-`) breaks, in characters. Any other text stands on one line. */
const FOLD_AT = 100;

/** Lists that stand in order of time. */
const BY_DATE = new Set(['facts', 'relations', 'timeline']);

const text: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  resolve: (value) => value,
  stringify(item, context, onComment, onChompKeep) {
    const isFolded = item.type === Scalar.BLOCK_FOLDED;
    const type = isFolded ? item.type : undefined;
    const lineWidth = isFolded ? FOLD_AT : 0;
    const changed = { ...context, options: { ...context.options, lineWidth } };
    return stringifyString(
      { ...item, type, value: String(item.value) } as Scalar,
      changed,
      onComment,
      onChompKeep,
    );
  },
};

/**
 * The one way to write a YAML file of a pack: fields in the order of its schema, what has a date by
 * date, what is looked up by id sorted, no more quotation marks than are needed. Comments stay where
 * they belong. The text must fit the schema.
 */
export function canonicalYaml(source: string, schema: unknown): string {
  const document = parseDocument(source, { schema: 'failsafe', customTags: [text] });
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
    }
    for (const pair of node.items) {
      if (isSeq(pair.value) && BY_DATE.has(keyOf(pair))) sortByDate(pair.value.items);
      order(pair.value, entriesOf(schema)[keyOf(pair)]);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) order(item, bare(schema)?.item);
  }
}

/** The parts of a valibot schema that tell its shape. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
}

/** A schema without `optional` around it; of an alternative, the table. */
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
    if (isScalar(pair.key)) pair.key.spaceBefore = index > 0;
  });
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
