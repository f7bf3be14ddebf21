// The peers' own type declarations are missing or wrong; what the benchmark calls of them.

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
