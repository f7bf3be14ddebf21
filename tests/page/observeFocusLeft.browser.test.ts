import { expect, it, onTestFinished, vi } from 'vitest';
import { observeFocusLeft } from '../../src/page/observeFocusLeft';

/** Two buttons of ours in a shadow root and one of the page's; what is called, and the way to end it. */
function stage() {
  const host = document.createElement('div');
  const own = document.createElement('button');
  document.body.append(host, own);
  onTestFinished(() => {
    host.remove();
    own.remove();
  });
  const root = host.attachShadow({ mode: 'closed' });
  const [one, other] = [document.createElement('button'), document.createElement('button')];
  root.append(one, other);
  const onLeft = vi.fn();
  const life = new AbortController();
  observeFocusLeft(root, onLeft, life.signal);
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  onTestFinished(() => hasFocus.mockRestore());
  one.focus();
  return { one, other, own, onLeft, life, hasFocus };
}

const passTask = () => new Promise((done) => setTimeout(done, 10));

it.each([
  { where: 'into the page', act: ({ own }) => own.focus(), times: 1 },
  { where: 'nowhere', act: ({ one }) => one.blur(), times: 1 },
  { where: 'to another place of ours', act: ({ other }) => other.focus(), times: 0 },
  {
    where: 'nowhere, and comes back at once',
    act: ({ one, other }) => {
      one.blur();
      other.focus();
    },
    times: 0,
  },
  {
    where: 'into the page, once its signal has aborted',
    act: ({ own, life }) => {
      own.focus();
      life.abort();
    },
    times: 0,
  },
] satisfies { where: string; act: (on: ReturnType<typeof stage>) => void; times: number }[])(
  'goes $where: called $times times',
  async ({ act, times }) => {
    const on = stage();
    act(on);
    await passTask();
    expect(on.onLeft).toHaveBeenCalledTimes(times);
  },
);

it('is not called while the reader looks into another window', async () => {
  const { one, onLeft, hasFocus } = stage();
  // Only a person can go to one.
  hasFocus.mockReturnValue(false);
  one.blur();
  await passTask();
  expect(onLeft).not.toHaveBeenCalled();
});
