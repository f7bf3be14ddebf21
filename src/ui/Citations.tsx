import { h } from 'preact';

export interface CitationsProps {
  /** Positions in the list of sources, from 1. */
  readonly cites: readonly number[];
  onCite(position: number): void;
}

/** Superscript numbers that show their source. */
export function Citations({ cites, onCite }: CitationsProps) {
  return (
    <sup class="cites">
      {cites.map((position) => (
        <button
          key={position}
          type="button"
          aria-label={`Source ${position}`}
          onClick={() => onCite(position)}
        >
          {position}
        </button>
      ))}
    </sup>
  );
}
