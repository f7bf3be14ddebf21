/** One of `npm run packs -- <name>`. */
export interface PackCommand {
  readonly name: string;
  /** What it does, in one line. */
  readonly does: string;
  /** Printed by `--help` below the usage line. */
  readonly help: string;
  /** Prints to standard output; returns the exit status. Throws `UsageError` for a wrong command line. */
  readonly run: (args: readonly string[]) => number;
}
