import { afterEach, describe, expect, it } from 'vitest';
import { articleOf, observe, query, settled, textOf, told } from './observed';

describe('observeArticle goes on where a field of a form stands in front of what it asks', () => {
  afterEach(() => {
    for (const each of document.querySelectorAll('form')) Element.prototype.remove.call(each);
  });

  it.each(['parentNode', 'contains', 'nodeType', 'matches', 'nodeName'])(
    '%s: there is no article, until the form is gone',
    async (name) => {
      const form = `<form><input name="${name}"><b>1</b></form>`;
      observe(articleOf('Ice').replace('<h1>', `${form}<h1>`));
      for (const place of [document.head, document.documentElement]) {
        place.append(document.querySelector('form')?.cloneNode(true) ?? '');
      }
      for (const each of document.querySelectorAll('form, form b')) each.toggleAttribute('hidden');
      query('p').textContent = 'The lake froze.';
      await settled();
      expect(told.filter((finding) => finding !== null)).toEqual([]);
      for (const each of document.querySelectorAll('form')) Element.prototype.remove.call(each);
      await settled();
      expect(textOf(told.at(-1))).toContain('The lake froze.');
    },
  );
});
