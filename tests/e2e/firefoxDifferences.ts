/** What is not shown in Firefox by the suite that runs in both browsers, and what is shown instead. */
export interface Difference {
  /** The test's name, or how the names of several begin. */
  readonly test: string;
  readonly reason: string;
}

export const FIREFOX_DIFFERENCES: readonly Difference[] = [
  {
    test: 'axe finds nothing on the options page',
    reason:
      'Playwright cannot drive pages of an extension in Firefox; a choice on that page is made by the debugger in marks.spec.ts',
  },
  {
    test: 'axe finds nothing in',
    reason:
      'axe judges the tree and colors that the same code makes; in Firefox it takes ten seconds a page',
  },
  {
    test: 'everyone gets in',
    reason:
      'the matrix is of axe, media that only Chromium emulates, and pages of the extension; the parts are shown by the other tests',
  },
  {
    test: 'where no motion is wanted',
    reason: 'Playwright emulates media in Chromium alone; what moves without it is shown in both',
  },
  {
    test: 'in forced colors',
    reason: 'Playwright emulates media in Chromium alone',
  },
  {
    test: 'does nothing while nothing changes',
    reason: 'it reads the counters of Chromium’s protocol; the observers are the same code',
  },
  {
    test: 'a day of articles leaves',
    reason: 'what is alive is counted by Chromium’s protocol; what lets go of it is the same code',
  },
  {
    test: 'a printed page carries no trace',
    reason: 'Playwright prints in Chromium alone',
  },
  {
    test: 'shifts the layout by 0',
    reason:
      'Firefox does not report layout shifts; sidebar.spec.ts compares every box of the page before and after',
  },
  {
    test: 'leaves a word that a double click selects without a popover',
    reason: 'WebDriver BiDi as Playwright speaks it makes two single clicks of a double click',
  },
  {
    test: 'is toggled by a true click on the toolbar button',
    reason:
      'it speaks the protocol of Chromium; in Firefox every toolbar click of the suite goes by the way of the button’s own key',
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
  {
    test: 'the browser’s own shortcuts toggle',
    reason:
      'keys that xdotool presses do not reach a Firefox that is driven; the suite calls the shortcuts where the browser itself keeps them',
  },
  {
    test: 'a store that is full says so once',
    reason: 'Firefox gives the store of an extension as much room as the disk has',
  },
  {
    test: 'does not open while a finger scrolls over marks',
    reason: 'no protocol of Firefox makes a scroll gesture of a finger',
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
