import { h } from 'preact';

/** The three signs that a word would be too long for. Each stands in a button that has a name. */
export function CloseIcon() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d="m3.5 3.5 9 9m0-9-9 9" />
    </svg>
  );
}

export function PinIcon() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d="M9.5 2 14 6.5l-2 .7-2.6 2.6-.4 3L3.2 7l3-.4L8.8 4zM5.6 10.4 2 14" />
    </svg>
  );
}

export function SearchIcon() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
      <path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.2 3.3 3.7 3.7" />
    </svg>
  );
}
