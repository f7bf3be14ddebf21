import { h } from 'preact';
import { useState } from 'preact/hooks';

export interface CopyButtonProps {
  /** True once the clipboard has it. */
  onCopy(): Promise<boolean>;
}

/** Takes an entry along as plain text: what is shown here cannot be selected. */
export function CopyButton({ onCopy }: CopyButtonProps) {
  const [word, setWord] = useState('Copy');
  return (
    <button
      type="button"
      class="link"
      aria-live="polite"
      onClick={() => void onCopy().then((copied) => setWord(copied ? 'Copied' : 'Not copied'))}
    >
      {word}
    </button>
  );
}
