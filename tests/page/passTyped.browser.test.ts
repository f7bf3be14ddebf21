import { afterEach, expect, it, vi } from 'vitest';
import { passTyped } from '../../src/page/passTyped';

afterEach(() => document.body.replaceChildren());

/** A field with the focus in a closed root of the page. */
function mountField() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const field = document.createElement('input');
  root.append(field);
  document.body.append(host);
  field.focus();
  return { root, field };
}

it('tells the element that has the focus, and nobody outside', () => {
  const { root, field } = mountField();
  const inside = vi.fn(({ key }: KeyboardEvent) => key);
  const outside = vi.fn();
  field.addEventListener('keydown', inside);
  for (const capture of [true, false]) addEventListener('keydown', outside, { capture });
  passTyped(new KeyboardEvent('keydown', { key: 'k', composed: true }), root);
  for (const capture of [true, false]) removeEventListener('keydown', outside, { capture });
  expect(inside).toHaveReturnedWith('k');
  expect(outside).not.toHaveBeenCalled();
});

it.each([true, false])('prevents what our interface prevents: %s', (prevented) => {
  const { root, field } = mountField();
  field.addEventListener('keydown', (event) => {
    if (prevented) event.preventDefault();
  });
  const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
  passTyped(event, root);
  expect(event.defaultPrevented).toBe(prevented);
});

it('passes on what has no key', () => {
  const { root, field } = mountField();
  const heard = vi.fn();
  field.addEventListener('input', heard);
  passTyped(new InputEvent('input', { data: 'k' }), root);
  expect(heard).toHaveBeenCalledOnce();
});
