import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a built file is newer than every file it was built from. */
export function isFresh(built: string, from: readonly string[]): boolean {
  return existsSync(built) && from.every((place) => newest(place) < statSync(built).mtimeMs);
}

/** When a file or anything in a folder last changed, in milliseconds since the epoch; 0 if it does not exist. */
function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const own = statSync(place).mtimeMs;
  if (!statSync(place).isDirectory()) return own;
  const inside = readdirSync(place, { recursive: true, withFileTypes: true });
  // A folder's own time changes when a file is removed from it.
  return Math.max(own, ...inside.map((item) => statSync(join(item.parentPath, item.name)).mtimeMs));
}
