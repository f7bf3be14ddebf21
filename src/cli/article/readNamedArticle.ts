import type { AnnotateRequest } from '../../core/annotate/annotations';
import { isCalendarDay } from '../../core/text/calendarDay';
import { UsageError } from '../terminal/usageError';
import { type KnownMetadata, readArticle } from './readArticle';

/**
 * Reads the article that a command line names, with the metadata it gives, as `readArticle` does; null
 * where the page holds none. Throws `UsageError` where it cannot be read or the metadata is not valid.
 */
export function readNamedArticle(path: string, known: KnownMetadata): AnnotateRequest | null {
  if (known.date !== undefined && !isCalendarDay(known.date)) {
    throw new UsageError(`--date ${known.date} is not a day like 2024-03-31`);
  }
  if (known.url !== undefined && !URL.canParse(known.url)) {
    throw new UsageError(`--url ${known.url} is not a web address`);
  }
  try {
    return readArticle(path, known);
  } catch (error) {
    if (!(error instanceof Error && isOfTheFile(error))) throw error;
    throw new UsageError(`cannot read ${path}: ${error.message.split('\n')[0]}`);
  }
}

/** What the file system throws has a code; what `readArticle` throws is a `RangeError`. All else is a fault of ours. */
function isOfTheFile(error: Error): boolean {
  return 'code' in error || error instanceof RangeError;
}
