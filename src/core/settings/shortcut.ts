/** A command of the reader's and the keys that call it now. */
export interface Shortcut {
  /** What it does, as the manifest says it. */
  readonly description: string;
  /** `Alt+Shift+S`; empty where the reader has taken it away. */
  readonly keys: string;
}
