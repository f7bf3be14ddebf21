import { h } from 'preact';
import type { EntryView } from '../core/annotate/annotations';

/** How a name is said; of which name, where the heading above has others too. */
export function HowToSay({ entry: { name, pronunciation } }: { readonly entry: EntryView }) {
  if (pronunciation === null) return null;
  const { of, say } = pronunciation;
  return (
    <p class="say">
      {of !== name && `${of}: `}
      <i>{say}</i>
    </p>
  );
}
