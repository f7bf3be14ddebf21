import type { ReaderCommand } from '../../src/extension/messages';

type Run = (command: ReaderCommand) => void;

/** The way of the reader's commands to the article that is read. */
export interface HeldCommands {
  readonly run: Run;
  /** Hold the last command until `giveTo`: there may be an article. The initial state. */
  expect(): void;
  /** Pass commands to `run`, the held one first. */
  giveTo(run: Run): void;
  /** Drop commands, the held one too, until `expect`: there is no article. */
  drop(): void;
}

/** Holds what a reader presses before the article is known, until there is something to run it on. */
export function holdCommands(): HeldCommands {
  let waiting: ReaderCommand | null = null;
  const hold: Run = (command) => {
    waiting = command;
  };
  let current = hold;
  return {
    run: (command) => current(command),
    expect() {
      current = hold;
    },
    giveTo(run) {
      current = run;
      if (waiting !== null) run(waiting);
      waiting = null;
    },
    drop() {
      waiting = null;
      current = () => {};
    },
  };
}
