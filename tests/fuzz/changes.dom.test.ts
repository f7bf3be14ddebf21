import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Finding, findArticle } from '../../src/page/findArticle';
import { observeArticle } from '../../src/page/observeArticle';
import { readText } from '../../src/page/readText';
import { fuzzParameters } from './cases';

const STORY = [
  'The ice came.',
  '',
  'It froze the harbor.',
  'They wrote it down.',
  'Then it thawed.',
]
  .map((text) => `<p>${text}<i> So they say.</i></p>`)
  .join('');
const PAGE = `<article><h1>Ice</h1><section name="articleBody"><div>${STORY}<h2>Salt</h2><p>It stayed.</p><ul><li>One boat.</li></ul><p></p></div></section></article>`;

/** One change: its elements are picked by number, round and round; then the page is left alone so long, in milliseconds. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'reorder', 'hide', 'value', 'replace', 'form'),
  at: fc.nat(100),
  to: fc.nat(100),
  text: fc.constantFrom('', 'A boat.', 'The lake was frozen, too.'),
  pause: fc.constantFrom(0, 0, 10, 60, 400, 1200),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no layout, and so none of these.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what was last told of an article that changes is what a fresh reading finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 25 }), async (changes) => {
      document.body.innerHTML = PAGE;
      const life = new AbortController();
      let told: Finding = null;
      observeArticle(
        document,
        (finding) => {
          told = finding;
        },
        life.signal,
      );
      for (const one of changes) {
        apply(one);
        await vi.advanceTimersByTimeAsync(one.pause);
      }
      await vi.advanceTimersByTimeAsync(2000);
      life.abort();
      expect(textOf(told)).toBe(textOf(findArticle(document, document.URL)));
    }),
    fuzzParameters(150),
  );
});

function textOf(found: Finding): string | null {
  return found === null || found === 'too long'
    ? found
    : `${found.metadata.title}\n${readText(found).model.text}`;
}

function apply({ kind, at, to, text }: Change): void {
  const parts = [...document.querySelectorAll('h1, section p, section h2, section li, section i')];
  const one = parts[at % parts.length];
  const other = parts[to % parts.length];
  if (one === undefined || other === undefined) return;
  switch (kind) {
    case 'insert': {
      const paragraph = document.createElement('p');
      paragraph.append(new Text(text));
      one.after(paragraph);
      break;
    }
    case 'remove':
      one.remove();
      break;
    case 'reorder':
      if (!one.contains(other)) other.before(one);
      break;
    case 'hide':
      one.toggleAttribute('hidden');
      break;
    case 'value':
      if (one.firstChild?.nodeType === 3) one.firstChild.nodeValue = text;
      break;
    case 'replace':
      one.replaceWith(one.cloneNode(true));
      break;
    case 'form':
      one.insertAdjacentHTML('afterend', '<form><input name="parentNode"><b>1</b></form>');
  }
}
