import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountHost } from '../../src/page/mountHost';
import borderTown from '../fixtures/pages/border-town.html?raw';
import { nextFrame, showPage } from './showPage';

const css = ':host { all: initial; position: fixed; inset: 0 auto auto 0; } button { color: red }';

it('hangs one closed element off the root, and takes it away', () => {
  const { life, leave } = showPage(borderTown);
  const before = document.documentElement.children.length;
  const { host } = mountHost(document, { mode: 'closed', css, signal: life.signal });
  expect(document.documentElement.children).toHaveLength(before + 1);
  expect(document.documentElement.lastElementChild).toBe(host);
  expect(host.localName).toBe('sidelight-root');
  expect(host.shadowRoot).toBeNull();
  expect(host.attributes).toHaveLength(0);
  leave();
});

it('takes the place of one that an ended script left', () => {
  const { life, leave } = showPage(borderTown);
  document.documentElement.append(document.createElement('sidelight-root'));
  const { host } = mountHost(document, { mode: 'closed', css, signal: life.signal });
  expect([...document.querySelectorAll('sidelight-root')]).toEqual([host]);
  leave();
});

it('styles its inside', () => {
  const { life, leave } = showPage(borderTown);
  const { root } = mountHost(document, { mode: 'closed', css, signal: life.signal });
  const button = document.createElement('button');
  root.append(button);
  expect(getComputedStyle(button).color).toBe('rgb(255, 0, 0)');
  leave();
});

it('lets the page’s bubbling listeners hear nothing from inside', async () => {
  const { life, leave } = showPage(borderTown);
  const { root } = mountHost(document, { mode: 'open', css, signal: life.signal });
  const button = document.createElement('input');
  root.append(button);
  const heard = vi.fn();
  const types = [
    'pointerdown',
    'mousedown',
    'click',
    'keydown',
    'keyup',
    'input',
    'focusin',
    'wheel',
  ];
  for (const type of types) {
    document.addEventListener(type, heard, { signal: life.signal });
    window.addEventListener(type, heard, { signal: life.signal });
  }
  const inside = vi.fn();
  button.addEventListener('click', inside);
  await userEvent.click(button);
  await userEvent.keyboard('a');
  expect(inside).toHaveBeenCalledOnce();
  expect(button.value).toBe('a');
  expect(heard).not.toHaveBeenCalled();
  leave();
});

it('comes back when the page moves it into something of its own', async () => {
  const { life, leave } = showPage(borderTown);
  const { host } = mountHost(document, { mode: 'closed', css, signal: life.signal });
  const own = document.createElement('div');
  document.body.append(own);
  own.attachShadow({ mode: 'closed' }).append(host);
  await nextFrame();
  expect(host.parentNode).toBe(document.documentElement);
  own.remove();
  leave();
});

it('comes back once when the page removes it, then stays away and says so', async () => {
  const { life, leave } = showPage(borderTown);
  const onRefused = vi.fn();
  const { host } = mountHost(document, { mode: 'closed', css, signal: life.signal, onRefused });
  host.remove();
  await nextFrame();
  expect(host.isConnected).toBe(true);
  expect(onRefused).not.toHaveBeenCalled();
  host.remove();
  await nextFrame();
  expect(host.isConnected).toBe(false);
  expect(onRefused).toHaveBeenCalledOnce();
  leave();
});

it('does not come back after its life', async () => {
  const { life, leave } = showPage(borderTown);
  const { host } = mountHost(document, { mode: 'closed', css, signal: life.signal });
  life.abort();
  await nextFrame();
  expect(host.isConnected).toBe(false);
  leave();
});
