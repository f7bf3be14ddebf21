import { afterEach, describe, expect, it } from 'vitest';
import type { Scheme } from '../../src/core/settings/settings';
import { observeScheme, readScheme } from '../../src/page/scheme';
import { nextFrame, wait } from './showPage';

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('style');
});

function show(html: string, root = ''): Element {
  document.documentElement.setAttribute('style', root);
  document.body.innerHTML = html;
  const text = document.querySelector('p');
  if (text === null) throw new Error('no text');
  return text;
}

describe('readScheme', () => {
  it.each([
    ['a white page', '<div style="background: #fff"><p>x', '', 'light'],
    ['a dark box on a white page', '<div style="background: #121212"><p>x', '', 'dark'],
    [
      'a light box on a dark page',
      '<div style="background: #eee"><p>x',
      'background: #000',
      'light',
    ],
    ['no background at all', '<p>x', '', 'light'],
    ['a dark canvas', '<p>x', 'color-scheme: dark', 'dark'],
    [
      'a thin veil over a dark page',
      '<p style="background: rgb(255 255 255 / 0.2)">x',
      'background: #000',
      'dark',
    ],
    [
      'a thick veil over a dark page',
      '<p style="background: rgb(255 255 255 / 0.8)">x',
      'background: #000',
      'light',
    ],
    ['a color in another space', '<p style="background: oklch(0.2 0 0)">x', '', 'dark'],
    [
      'an opaque box before a picture',
      '<p style="background: #fff; color: #fff">x',
      'background-image: linear-gradient(red, blue)',
      'light',
    ],
    [
      'light text on a picture',
      '<p style="background-image: linear-gradient(red, blue); color: #fff">x',
      '',
      'dark',
    ],
  ])('sees %s', (_, html, root, scheme) => {
    expect(readScheme(show(html, root))).toBe(scheme);
  });
});

describe('observeScheme', () => {
  it('tells the scheme at once, each change once, and nothing after its life', async () => {
    const text = show('<div><p>x', 'background: #fff');
    const life = new AbortController();
    const seen: Scheme[] = [];
    observeScheme(text, (scheme) => seen.push(scheme), life.signal);
    expect(seen).toEqual(['light']);
    document.documentElement.style.background = '#111';
    await nextFrame();
    expect(seen).toEqual(['light', 'dark']);
    document.documentElement.className = 'theme';
    await nextFrame();
    expect(seen).toEqual(['light', 'dark']);
    document.documentElement.removeAttribute('class');
    life.abort();
    document.documentElement.style.background = '#fff';
    await nextFrame();
    expect(seen).toEqual(['light', 'dark']);
  });

  it('waits for the end of a fade', async () => {
    const text = show('<div style="background: #fff; transition: background-color 60ms"><p>x');
    const life = new AbortController();
    const seen: Scheme[] = [];
    observeScheme(text, (scheme) => seen.push(scheme), life.signal);
    await nextFrame();
    if (text.parentElement) text.parentElement.style.backgroundColor = '#000';
    await wait(250);
    expect(seen).toEqual(['light', 'dark']);
    life.abort();
  });

  it('sees a style sheet that comes later', async () => {
    const text = show('<p class="x">x');
    const life = new AbortController();
    const seen: Scheme[] = [];
    observeScheme(text, (scheme) => seen.push(scheme), life.signal);
    const style = document.createElement('style');
    style.textContent = '.x { background: #000 }';
    document.head.append(style);
    await nextFrame();
    expect(seen).toEqual(['light', 'dark']);
    life.abort();
    style.remove();
  });
});
