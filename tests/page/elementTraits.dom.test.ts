import { describe, expect, it } from 'vitest';
import { createTraitsReader } from '../../src/page/elementTraits';
import { FURNITURE } from '../../src/page/furniture';

/** The selectors of the table that ask for another attribute than the class. */
const selectors = FURNITURE.flatMap((row) => row.split(', ')).filter((each) => /[#[]/.test(each));

/** The least that matches such a selector: what it asks for, on an element with nothing else. */
function elementFor(selector: string): HTMLElement {
  const [, attribute = 'id', value, id = ''] =
    /^(?:\[([\w-]+)(?:\^?="([^"]*)")?\]|#([\w-]+))$/.exec(selector) ?? [];
  const element = document.createElement('div');
  element.setAttribute(attribute, value ?? id);
  return element;
}

describe('an element that an attribute makes furniture', () => {
  it.each(selectors)(
    'is told from one of the same tag and class that was read before: %s',
    (selector) => {
      const named = elementFor(selector);
      expect(named.matches(selector)).toBe(true);
      const read = createTraitsReader();
      expect(read(document.createElement('div')).isFurniture).toBe(false);
      expect(read(named).isFurniture).toBe(true);
      expect(read(document.createElement('div')).isFurniture).toBe(false);
    },
  );
});
