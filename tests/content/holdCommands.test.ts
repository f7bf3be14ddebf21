import { expect, it } from 'vitest';
import { type HeldCommands, holdCommands } from '../../entrypoints/nytimes.content/holdCommands';
import type { ReaderCommand } from '../../src/extension/messages';

type Step = 'expect' | 'drop' | 'give' | ReaderCommand;

const NEXT = 'next-mention';
const SIDEBAR = 'toggle-sidebar';

/** What ran, each in the first, second … reading. */
function ran(steps: readonly Step[]): [number, ReaderCommand][] {
  const commands: HeldCommands = holdCommands();
  const all: [number, ReaderCommand][] = [];
  let readings = 0;
  for (const step of steps) {
    if (step === 'expect') commands.expect();
    else if (step === 'drop') commands.drop();
    else if (step === 'give') {
      const reading = ++readings;
      commands.giveTo((command) => all.push([reading, command]));
    } else commands.run(step);
  }
  return all;
}

it.each<[string, Step[], [number, ReaderCommand][]]>([
  [
    'runs at once where an article is read',
    ['give', NEXT, NEXT],
    [
      [1, NEXT],
      [1, NEXT],
    ],
  ],
  ['waits for the first article', [NEXT, 'give'], [[1, NEXT]]],
  ['gives way to the one pressed after it', [NEXT, SIDEBAR, 'give'], [[1, SIDEBAR]]],
  ['waits while the text is read anew', ['give', 'expect', NEXT, 'give'], [[2, NEXT]]],
  ['is handed to the reading that replaces the awaited one', [NEXT, 'expect', 'give'], [[1, NEXT]]],
  ['is for none that comes later where there is no article', ['drop', NEXT, 'expect', 'give'], []],
  ['is dropped where there turns out to be no article', [NEXT, 'drop', 'expect', 'give'], []],
  ['runs once', [NEXT, 'give', 'expect', 'give'], [[1, NEXT]]],
])('a command %s', (_, steps, expected) => {
  expect(ran(steps)).toEqual(expected);
});
