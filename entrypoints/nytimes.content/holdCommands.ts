import type { ReaderCommand } from '../../src/extension/messages';

type Run = (command: ReaderCommand) => void;

/** The way of the reader's commands to the article that is read. */
export interface HeldCommands {
  readonly run: Run;
  /** There may be an article: the last command waits for it. So it is from the start. */
  expect(): void;
  /** Here they go, the one that waits first. */
  giveTo(run: Run): void;
  /** There is no article: what is pressed here is for none that comes later. */
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
