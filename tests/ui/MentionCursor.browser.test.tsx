import { h } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MentionCursor, mentionLabel } from '../../src/ui/MentionCursor';
import { ISIS_K } from './doubles';
import { expectNoBarriers, mountInShadow, settle } from './mountInShadow';

function stage(html: string) {
  const p = document.createElement('p');
  p.style.cssText = 'width: 300px; font: 20px/30px monospace; padding-bottom: 3000px';
  p.innerHTML = html;
  document.body.append(p);
  onTestFinished(() => {
    p.remove();
    scrollTo(0, 0);
  });
  const marks = [...p.querySelectorAll('mark')];
  const onOpen = vi.fn();
  const draw = (index: number) => {
    const mark = marks[index];
    if (mark === undefined) throw new Error('no such mark');
    return (
      <MentionCursor
        mentionKey={String(index)}
        label={mentionLabel(ISIS_K, index + 1, marks.length)}
        rects={() => mark.getClientRects()}
        contextElement={mark}
        dark={false}
        onOpen={onOpen}
      />
    );
  };
  return { marks, draw, onOpen };
}

const LABEL = 'ISIS-K, Armed group, mention 3 of 14. Press Enter to open the definition.';

it('is labelled in one sentence and one request', () => {
  expect(mentionLabel(ISIS_K, 3, 14)).toBe(LABEL);
});

it('takes the focus, and opens by Enter', async () => {
  const { draw, onOpen } = stage('Here is <mark>ISIS-K</mark>.');
  const { root, get, host } = mountInShadow(draw(0));
  await settle();
  expect(root.activeElement).toBe(get('button'));
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledOnce();
  await expectNoBarriers(host);
});

it('gives the focus to a new element for the next mention, so that it is announced', async () => {
  const { draw } = stage('Here is <mark>ISIS-K</mark> and <mark>ISIS-K</mark>.');
  const { root, draw: redraw } = mountInShadow(draw(0));
  await settle();
  const before = root.activeElement;
  redraw(draw(1));
  await settle();
  expect(root.activeElement).not.toBe(before);
  expect(root.activeElement?.getAttribute('aria-label')).toContain('mention 2 of 2');
});

it('draws a visible ring around each line of the mention, and follows it', async () => {
  const { marks, draw } = stage('Words before it, and <mark>the accord of Doha</mark>.');
  const { root } = mountInShadow(draw(0));
  await userEvent.keyboard('{Shift}');
  await settle();
  const tops = () =>
    [...root.querySelectorAll('span')].map((s) => s.getBoundingClientRect().top + 2);
  const lines = () => [...(marks[0]?.getClientRects() ?? [])].map(({ top }) => top);
  expect(lines()).toHaveLength(2);
  expect(tops()).toEqual(lines().map((top) => expect.closeTo(top, 0)));
  scrollTo(0, 40);
  await settle();
  expect(tops()).toEqual(lines().map((top) => expect.closeTo(top, 0)));
  const ring = root.querySelector('span');
  expect(ring && getComputedStyle(ring).outlineWidth).toBe('2px');
});

it('is as light as the page, in an interface that the reader wants dark', async () => {
  const { draw } = stage('Here is <mark>ISIS-K</mark>.');
  const { root } = mountInShadow(draw(0), 'dark');
  await userEvent.keyboard('{Shift}');
  await settle();
  const [glow, line] = ['span', 'u'].map((name) => {
    const drawn = root.querySelector(name);
    return drawn === null ? null : getComputedStyle(drawn);
  });
  expect(glow?.backgroundColor).toBe('rgb(246, 238, 214)');
  expect(glow?.outlineColor).toBe('rgb(47, 79, 143)');
  expect(line?.backgroundColor).toBe('rgb(90, 111, 150)');
});

it('lets the pointer through', async () => {
  const { marks, draw } = stage('Here is <mark>ISIS-K</mark>.');
  mountInShadow(draw(0));
  await settle();
  const box = marks[0]?.getBoundingClientRect();
  if (box === undefined) throw new Error('the mark is written above');
  expect(document.elementFromPoint(box.left + 5, box.top + 5)).toBe(marks[0]);
});
