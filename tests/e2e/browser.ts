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

export interface Browser {
  readonly context: BrowserContext;
  readonly background: Background;
  /** What the browser does when the reader presses a command's keys on the tab in front. */
  press(command: ReaderCommand): Promise<void>;
  /** What the browser does when the reader clicks the toolbar button on the tab in front. */
  clickToolbar(): Promise<void>;
  /** Opens the options page and takes the choice with this label. */
  chooseInOptions(label: string): Promise<void>;
  /** A finger's tap on the page, which is in front, at a point of its viewport. */
  tap(page: Page, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** The tab in front. */
  tabInFront(): Promise<number>;
  /** Stops the background, as the browser does when it has had nothing to do for a while. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  close(): Promise<void>;
}

export const VIEWPORTS = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
};
