import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { curlQuotes } from '../text/curlQuotes';
import { holdsInvisible } from './invisibleText';
import { PACK_LIMITS } from './packLimits';
import { isPackId } from './packText';
import { type Inline, joinText, type Prose, plainText } from './prose';

export interface ProseProblem {
  /** Lines below the first line of the text, from 0. */
  readonly lineBelow: number;
  readonly message: string;
  readonly mend: string;
}

export interface ParsedProse {
  readonly paragraphs: readonly { readonly prose: Prose; readonly lineBelow: number }[];
  readonly problems: readonly ProseProblem[];
}

const NAMES: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a block quotation',
  break: 'a forced line break',
  code: 'a block of code',
  definition: 'a link definition',
  heading: 'a heading',
  html: 'HTML',
  image: 'a picture',
  imageReference: 'a picture',
  inlineCode: 'code',
  linkReference: 'a link by reference',
  list: 'a list',
  strong: 'strong emphasis',
  thematicBreak: 'a rule',
};

/**
 * Parses the little Markdown of packs: paragraphs of text, `*emphasis*` and links to entries,
 * `[Taliban](taliban)`. Anything else is a problem, so that nothing is ever dropped in silence.
 * Straight quotation marks come out curled.
 */
export function parseProse(markdown: string): ParsedProse {
  const tooMuch = findExcess(markdown);
  if (tooMuch !== null) return { paragraphs: [], problems: [tooMuch] };
  const problems: ProseProblem[] = [];
  const tree: Root = fromMarkdown(markdown);
  const paragraphs = tree.children.flatMap((node) => {
    if (node.type === 'paragraph') {
      return [{ prose: curled(inlines(node, problems, 0)), lineBelow: lineBelow(node) }];
    }
    problems.push(foreign(node));
    return [];
  });
  return { paragraphs, problems };
}

function inlines(parent: Parents, problems: ProseProblem[], depth: number): Prose {
  if (depth > PACK_LIMITS.markupDepth) {
    const message = 'links and emphasis lie too deep in one another';
    problems.push({ lineBelow: lineBelow(parent), message, mend: 'Write it plainly.' });
    return [];
  }
  const parts = parent.children.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        // Also what an entity such as `&#x202e;` stood for.
        if (holdsInvisible(node.value)) problems.push(invisible(node));
        // A reference to what the text does not define is no link to the parser, but text.
        if (node.value.includes('][')) problems.push(foreign(node, 'linkReference'));
        return [node.value.replace(/\s*\n\s*/g, ' ')];
      case 'emphasis':
        return [{ type: 'emphasis', children: inlines(node, problems, depth + 1) }];
      case 'link':
        if (node.title || !isPackId(node.url)) {
          problems.push(node.title ? titledLink(node) : badLink(node));
          return [];
        }
        return [{ type: 'entry', id: node.url, children: inlines(node, problems, depth + 1) }];
      default:
        problems.push(foreign(node));
        return [];
    }
  });
  // Markdown splits text at escapes and entities; a reader of the tree should not have to know.
  return joinText(parts);
}

/** With quotation marks as a printer sets them; only the tree shows what a mark follows. */
function curled(prose: Prose, before = ''): Prose {
  let read = before;
  return prose.map((part) => {
    const set =
      typeof part === 'string'
        ? curlQuotes(part, read)
        : { ...part, children: curled(part.children, read) };
    read = plainText([set]) || read;
    return set;
  });
}

/** What the Markdown parser would take long over, found before it runs. */
function findExcess(markdown: string): ProseProblem | null {
  const { bodyCharacters, markupSigns } = PACK_LIMITS;
  if (markdown.length > bodyCharacters) {
    const message = `over ${bodyCharacters} characters`;
    return { lineBelow: 0, message, mend: 'Keep what helps at this place in an article.' };
  }
  if ((markdown.match(/[*_[\]`<>&!]/g)?.length ?? 0) <= markupSigns) return null;
  return {
    lineBelow: 0,
    message: `over ${markupSigns} signs of markup`,
    mend: 'Write it plainly.',
  };
}

function invisible(node: Nodes): ProseProblem {
  const mend = 'Type the line again by hand.';
  return { lineBelow: lineBelow(node), message: 'holds an invisible character', mend };
}

function badLink(node: PhrasingContent & { type: 'link' }): ProseProblem {
  return {
    lineBelow: lineBelow(node),
    message: `a link to \`${node.url}\`, which is not an entry`,
    mend: 'Link to an entry by its id, as in `[Taliban](taliban)`; addresses belong in sources.yaml.',
  };
}

function titledLink(node: Nodes): ProseProblem {
  const mend = 'Write only the id in the brackets, as in `[Taliban](taliban)`.';
  return { lineBelow: lineBelow(node), message: 'holds a link with a title', mend };
}

function foreign(node: Nodes, type = node.type): ProseProblem {
  return {
    lineBelow: lineBelow(node),
    message: `holds ${NAMES[type] ?? type}`,
    mend: 'Only plain paragraphs, *emphasis* and [links](id) to entries are shown: write it as a sentence.',
  };
}

function lineBelow(node: Nodes): number {
  return (node.position?.start.line ?? 1) - 1;
}
