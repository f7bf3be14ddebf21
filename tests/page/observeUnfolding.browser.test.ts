import { describe, expect, it } from 'vitest';
import { articleOf, observe, PARAGRAPHS, query, settled, textOf, told } from './observed';
import { wait } from './showPage';

describe('observeArticle tells that the rest is shown', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const REST = `<div class="StoryBodyCompanionColumn rest"><div>${rest.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  const CUT = `<style>.cut .rest { display: none } .veil { visibility: hidden }</style>${articleOf('Ice', [first]).replace('<b>', `${REST}<b>`)}`;

  it.each<[string, () => void, () => void]>([
    [
      'by a class of what is around it',
      () => query('section').classList.add('cut'),
      () => query('section').classList.remove('cut'),
    ],
    [
      'by a style sheet',
      () => query('section').classList.add('cut'),
      () => query('body style').replaceChildren(),
    ],
    [
      'by a style of its own',
      () => {
        for (const rest of document.querySelectorAll('.rest p'))
          rest.setAttribute('style', 'display: none');
      },
      () => {
        for (const rest of document.querySelectorAll('.rest p')) rest.removeAttribute('style');
      },
    ],
  ])('%s', async (_, fold, unfold) => {
    document.body.innerHTML = CUT;
    fold();
    observe(document.body.innerHTML);
    await settled();
    expect(told.map(textOf)).toEqual([first]);
    unfold();
    await wait(150);
    expect(told).toHaveLength(2);
    expect(textOf(told[1])).toBe(PARAGRAPHS.join('\n'));
  });

  it('and nothing of a paragraph that takes its room but is veiled', async () => {
    observe(CUT.replace(/<p>(?=They)/, '<p class="veil">'));
    await wait(300);
    query('.veil').setAttribute('style', 'padding: 9px');
    await wait(300);
    expect(told).toHaveLength(1);
  });
});
