import { formatPackDate, PACK_DATE } from '../core/pack/packDate';

/** A pack's date as a reader writes it; what is already in words stays as it is. */
export function printDate(date: string): string {
  return PACK_DATE.test(date) ? formatPackDate(date) : date;
}
