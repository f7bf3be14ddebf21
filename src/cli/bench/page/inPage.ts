import {
  createTextQuoteSelectorMatcher,
  describeTextQuote,
  highlightText,
} from '@apache-annotator/dom';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { Annotations } from '../../../core/annotate/annotations';
import { markedMentions } from '../../../core/annotate/markedMentions';
import type { Mention } from '../../../core/match/mention';
import type { TextModel } from '../../../core/text/textModel';
import { findArticle } from '../../../page/findArticle';
import { paintHighlights } from '../../../page/paintHighlights';
import { readText } from '../../../page/readText';

/** Runs in a page without the extension, and measures the time on its main thread in milliseconds. */
interface Contender {
  /** Undoes what the last run did; not measured. */
  prepare(): void;
  run(): void | Promise<void>;
}

declare global {
  var sidelightBench: {
    /** The page's text as the extension would send it, and how many text nodes hold it. */
    readPage(): { readonly model: TextModel; readonly textNodes: number };
    measure(name: string, runs: number, input: BenchInput): Promise<readonly number[]>;
  };
}

export interface BenchInput {
  readonly mentions: readonly Mention[];
  readonly marks: Annotations['marks'];
  readonly aliases: readonly string[];
}

/** mark.js recurses once per term; with all of them the stack overflows. */
const MARK_TERMS = 100;

/** Runs during this time do not count, nor do the first two, so that only compiled code is measured. */
const WARM_UP_MS = 300;

const pristine = document.body.cloneNode(true) as HTMLElement;

function restore(): void {
  document.body.replaceWith(pristine.cloneNode(true));
  void document.body.offsetHeight;
}

function story(): Element {
  const element = document.querySelector('section[name="articleBody"]');
  if (element === null) throw new Error('the long page has no body section');
  return element;
}

function collect(): string[] {
  const walker = document.createTreeWalker(story(), NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    parts.push((node as Text).data);
  }
  return parts;
}

function readArticle() {
  const found = findArticle(document, document.URL);
  if (found === null) throw new Error('the long page has no article');
  return readText(found);
}

function onePattern(aliases: readonly string[]): RegExp {
  const escaped = aliases.map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
}

function contender(name: string, { mentions, marks, aliases }: BenchInput): Contender {
  let painted = new AbortController();
  const clean = () => {
    painted.abort();
    painted = new AbortController();
    // As in a settled page, and as `restore` leaves it for the peers.
    void document.body.offsetHeight;
  };
  const pattern = onePattern(aliases);
  switch (name) {
    case 'TreeWalker':
      return {
        prepare: () => undefined,
        run() {
          if (collect().join('') === '') throw new Error('no text');
        },
      };
    case 'Sidelight':
    case 'Sidelight, first mentions':
      return {
        prepare: clean,
        run() {
          const { blocks, map } = readArticle();
          // A message is copied on the page's thread.
          JSON.stringify(blocks);
          const marked = markedMentions(
            { mentions, marks },
            name === 'Sidelight' ? 'every' : 'first',
          );
          paintHighlights({ map, mentions: marked, scheme: 'light', signal: painted.signal });
          void document.body.offsetHeight;
        },
      };
    case 'Sidelight: find':
      return { prepare: () => undefined, run: () => void findArticle(document, document.URL) };
    case 'Sidelight: find and read':
      return { prepare: () => undefined, run: () => void readArticle() };
    case 'mark.js markRegExp':
      return {
        prepare: restore,
        run() {
          new Mark(story() as HTMLElement).markRegExp(pattern);
          void document.body.offsetHeight;
        },
      };
    case 'mark.js mark, 100 terms':
      return {
        prepare: restore,
        run() {
          new Mark(story() as HTMLElement).mark(aliases.slice(0, MARK_TERMS), {
            accuracy: 'exactly',
            separateWordSearch: false,
          });
          void document.body.offsetHeight;
        },
      };
    case 'find-and-replace-dom-text':
      return {
        prepare: restore,
        run() {
          findAndReplaceDOMText(story(), { find: pattern, wrap: 'mark' });
          void document.body.offsetHeight;
        },
      };
    case 'Apache Annotator, 10 quotations':
      return annotator(mentions);
    default:
      throw new RangeError(`no contender named ${name}`);
  }
}

/** Quotations instead of names: those of the first ten mentions, since each scans the whole text, described by Annotator itself. */
function annotator(mentions: readonly Mention[]): Contender {
  let selectors: Awaited<ReturnType<typeof describeTextQuote>>[] = [];
  return {
    prepare: restore,
    async run() {
      if (selectors.length === 0) {
        const { map } = readArticle();
        selectors = await Promise.all(
          mentions
            .slice(0, 10)
            .flatMap((mention) => map.rangeOf(mention) ?? [])
            .map((range) => describeTextQuote(range, story())),
        );
      }
      for (const selector of selectors) {
        for await (const range of createTextQuoteSelectorMatcher(selector)(story())) {
          highlightText(range, 'mark');
        }
      }
      void document.body.offsetHeight;
    },
  };
}

globalThis.sidelightBench = {
  readPage: () => ({ model: readArticle().model, textNodes: collect().length }),
  async measure(name, runs, input) {
    const { prepare, run } = contender(name, input);
    const times: number[] = [];
    const warmAt = performance.now() + WARM_UP_MS;
    let warmUps = 0;
    while (times.length < runs) {
      prepare();
      const began = performance.now();
      await run();
      if (warmUps < 2 || began < warmAt) warmUps++;
      else times.push(performance.now() - began);
    }
    prepare();
    return times;
  },
};
