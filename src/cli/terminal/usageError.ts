/** A wrong command line, or a file that cannot be read: shown as one line, without a stack. */
export class UsageError extends Error {}
