import { h } from 'preact';
import { SearchIcon } from './Icons';

export interface SearchFieldProps {
  readonly query: string;
  onQuery(query: string): void;
}

/** Filters the list while the reader types. Esc clears it first, and only then closes anything. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  return (
    <label class="search">
      <SearchIcon />
      <input
        type="search"
        aria-label="Search these notes"
        placeholder="Search these notes"
        autocomplete="off"
        spellcheck={false}
        value={query}
        // `guardEvents` restores it where a command of the page has put text in.
        defaultValue={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const isEscape = event.key === 'Escape';
          if (isEscape && (event.isComposing || query === '')) return;
          // The page has shortcuts of its own; what is typed here is not meant for it.
          event.stopPropagation();
          if (!isEscape) return;
          event.preventDefault();
          onQuery('');
        }}
      />
    </label>
  );
}
