// Only what the benchmark calls: the peers' own type declarations are missing or wrong.

declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(terms: string[], options: { accuracy: 'exactly'; separateWordSearch: boolean }): void;
    markRegExp(pattern: RegExp): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    element: Element,
    options: { find: RegExp; wrap: string },
  ): void;
}
