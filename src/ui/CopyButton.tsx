import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface CopyButtonProps {
  /** True once the clipboard has it. */
  onCopy(): Promise<boolean>;
}

/** How long it says what became of it, in milliseconds. */
const SAID_MS = 3000;

/** Takes an entry along as plain text: what is shown here cannot be selected. */
export function CopyButton({ onCopy }: CopyButtonProps) {
  const [word, setWord] = useState('Copy');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <button
      type="button"
      class="link"
      aria-live="polite"
      onClick={() =>
        void onCopy().then((copied) => {
          setWord(copied ? 'Copied' : 'Not copied');
          clearTimeout(timer.current);
          timer.current = setTimeout(setWord, SAID_MS, 'Copy');
        })
      }
    >
      {word}
    </button>
  );
}
