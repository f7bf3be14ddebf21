import type { FieldPath, PackProblem } from './packProblem';

/** One of a pack's files as text; `path` is relative to some folder above. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** A file as its editor wrote it, with the way back to its lines. */
export interface AuthoredFile<Authored> {
  /** Path inside the pack's folder. */
  readonly path: string;
  /** The file's name without its ending. */
  readonly id: string;
  readonly authored: Authored;
  readonly lineOf: (path: FieldPath) => number;
}

/** A parsed file, null where problems kept it from being understood, with every problem in it. */
export interface FileReading<File> {
  readonly file: File | null;
  readonly problems: readonly PackProblem[];
}
