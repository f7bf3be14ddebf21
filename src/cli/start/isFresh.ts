import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a built file is newer than every file in the places that it was built from. */
export function isFresh(built: string, from: readonly string[]): boolean {
  return existsSync(built) && from.every((place) => newest(place) < statSync(built).mtimeMs);
}

/** The time of the latest change in a file or folder, in milliseconds; 0 where there is none. */
function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const own = statSync(place).mtimeMs;
  if (!statSync(place).isDirectory()) return own;
  const inside = readdirSync(place, { recursive: true, withFileTypes: true });
  // A folder's own time tells of a file that was removed.
  return Math.max(own, ...inside.map((item) => statSync(join(item.parentPath, item.name)).mtimeMs));
}
