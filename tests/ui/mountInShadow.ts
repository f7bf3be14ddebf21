import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { shadowStyles } from '../../src/ui/shadowStyles';
import { readContrasts } from './contrast';

export type Scheme = 'light' | 'dark';

export interface Mounted {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  draw(content: ComponentChild): void;
  /** The one element that matches; throws without it. */
  get<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** The one button, or link to an entry, to be seen whose visible or given name is this. */
  button(name: string | RegExp): HTMLElement;
}

/** Draws as the content script does: in a shadow root of one host off the root element. */
export function mountInShadow(content: ComponentChild, scheme: Scheme = 'light'): Mounted {
  const host = document.createElement('sidelight-root');
  host.dataset['scheme'] = scheme;
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = shadowStyles;
  root.append(style, place);
  render(content, place);
  onTestFinished(() => {
    render(null, place);
    host.remove();
  });
  const get = <E extends HTMLElement>(selector: string): E => {
    const element = root.querySelector<E>(selector);
    if (element === null) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  const button = (name: string | RegExp) => {
    const pressed = root.querySelectorAll<HTMLElement>('button, [role=link]');
    const found = [...pressed].find((one) => {
      if (!one.checkVisibility()) return false;
      const said = one.getAttribute('aria-label') ?? one.textContent.trim();
      return typeof name === 'string' ? said === name : name.test(said);
    });
    if (found === undefined) throw new Error(`no button is named ${name}`);
    return found;
  };
  return { host, root, get, button, draw: (next) => render(next, place) };
}

/**
 * Looks for barriers as axe knows them (WCAG 2.2 A and AA, and best practices) in our host alone, and
 * for text that stands out too little: 4.5:1, and 7:1 for definitions.
 */
export async function expectNoBarriers(host: HTMLElement): Promise<void> {
  const { violations } = await axe.run(host, {
    rules: { 'target-size': { enabled: true } },
  });
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(said).toEqual([]);
  const { shadowRoot } = host;
  if (shadowRoot === null) throw new Error('the tests mount in an open shadow root');
  const weak = readContrasts(shadowRoot).filter(({ ratio, element }) => {
    const isDefinition =
      element.matches('.definition, .brief') && element.closest('.link') === null;
    return ratio < (isDefinition ? 7 : 4.5);
  });
  expect(weak.map(({ text, ratio }) => `${ratio.toFixed(2)} ${text}`)).toEqual([]);
}

/** Until styles are applied and preact has drawn what changed. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}
