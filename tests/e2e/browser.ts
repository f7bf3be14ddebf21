import type { BrowserContext, Page } from '@playwright/test';
import type { ReaderCommand } from '../../src/extension/messages';

export interface LaunchOptions {
  /** Folder of the build. */
  readonly folder: string;
  /** Folder of the profile; the same one again is a restart. */
  readonly profile: string;
  /** A phone: touch, no hover, 390 px. */
  readonly phone?: boolean;
  /** Every connection of the browser goes there. */
  readonly proxy?: URL;
  /** A window on this display (`:99`), where keys and clicks are the system's own. */
  readonly display?: string;
}

/** The extension's background: work runs there, with its `chrome`, and wakes it if it sleeps. */
export interface Background {
  evaluate<Result, Argument>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export interface Work {
  /** Of scripts in Chromium; in Firefox, of all that the page's process does. */
  readonly ms: number;
  readonly layouts: number;
  readonly styles: number;
}

export interface Browser {
  readonly context: BrowserContext;
  readonly background: Background;
  /** What the browser does when the reader presses a command's keys on the tab in front. */
  press(command: ReaderCommand): Promise<void>;
  /** What the browser does when the reader clicks the toolbar button on the tab in front. */
  clickToolbar(): Promise<void>;
  /** The reader's own click on the toolbar button, while the page is in front. */
  clickButton(page: Page): Promise<void>;
  /** A finger's tap on the page, which is in front, at a point of its viewport. */
  tap(page: Page, at: Point): Promise<void>;
  /** A finger drawn over the page, which is in front, so that it scrolls down by so many pixels. */
  swipe(page: Page, from: Point, by: number): Promise<void>;
  doubleClick(page: Page, at: Point): Promise<void>;
  /** What the reader's system tells a page. Firefox tells all pages the same, until asked with `{}`. */
  emulate(page: Page, media: Media): Promise<void>;
  /** The page, which is in front, as a document for paper, without what differs from day to day. */
  print(page: Page): Promise<string>;
  /** An expression in the page, which is in front, asked of the browser: what a page broke, Playwright stumbles over. */
  ask(page: Page, expression: string): Promise<unknown>;
  /** What the page, which is in front, costs in so many milliseconds. */
  measureWork(page: Page, ms: number): Promise<Work>;
  /** The tab in front. */
  tabInFront(): Promise<number>;
  /** Stops the background, as the browser does when it has had nothing to do for a while. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Takes the extension away under the pages that are open. */
  removeExtension(how: 'removed' | 'switched off'): Promise<void>;
  close(): Promise<void>;
}

export const VIEWPORTS = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
};
