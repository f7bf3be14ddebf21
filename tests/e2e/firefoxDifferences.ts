/** What is not shown in Firefox by the suite that runs in both browsers, and what is shown instead. */
export interface Difference {
  /** The test's name, or how the names of several begin. */
  readonly test: string;
  readonly reason: string;
}

export const FIREFOX_DIFFERENCES: readonly Difference[] = [
  {
    test: 'a day of articles leaves',
    reason: 'what is alive is counted by Chromium’s protocol; what lets go of it is the same code',
  },
  {
    test: 'shifts the layout by 0',
    reason:
      'Firefox does not report layout shifts; sidebar.spec.ts compares every box of the page before and after',
  },
  {
    test: 'no event names what is inside, whatever',
    reason:
      'Firefox names the element inside to every page that hears the event, and nothing of ours can keep it from that: docs/threat-model.md',
  },
  {
    test: 'no event tells what the reader types',
    reason: 'Firefox lets such a page read the field itself: docs/threat-model.md',
  },
  {
    test: 'a page neither reads nor fills by commands',
    reason: 'Firefox lets such a page read the field itself: docs/threat-model.md',
  },
  {
    test: 'a page that begins a new document, to hear',
    reason:
      'it is left alone for the guard that Chromium alone needs; new-root.spec.ts has the reading begin anew',
  },
  {
    test: 'the browser’s own accessibility tree',
    reason:
      'it is asked of Chromium’s protocol, and Firefox’s driver has nothing like it; what it is made from is asserted in both browsers, by role, name and state, by the other tests of accessibility-tree.spec.ts',
  },
  {
    test: 'what an extension that was updated left in a page withdraws',
    reason:
      'Firefox runs an updated extension in the pages that are open: firefox-update.spec.ts has the reading go on',
  },
  {
    test: 'a page that changes after the extension was updated makes it withdraw',
    reason:
      'Firefox runs an updated extension in the pages that are open: firefox-update.spec.ts has the reading go on',
  },
];

/** Warnings of the linter of Firefox's store that stay, and why; any other fails. */
export const STORE_WARNINGS: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact holds the assignment to innerHTML of its dangerouslySetInnerHTML. Nothing of ours uses it: tests/architecture.test.ts says so.',
};

export function findDifference(title: string): Difference | null {
  return FIREFOX_DIFFERENCES.find(({ test }) => title.startsWith(test)) ?? null;
}
