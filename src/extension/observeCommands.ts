import { releaseAt } from './lifetime';
import { onMessage, type ReaderCommand } from './messages';

/** Calls back with what the reader asks for by shortcut or toolbar button, until the signal aborts. */
export function observeCommands(
  onCommand: (command: ReaderCommand) => void,
  signal: AbortSignal,
): void {
  releaseAt(
    signal,
    onMessage('command', ({ data }) => onCommand(data)),
  );
}
