import { basename } from 'node:path';
import { listPackFolders } from '../packFiles/readPackFiles';
import { UsageError } from '../terminal/usageError';

/** The folder of the pack that `--pack` names, or the only one. */
export function choosePackFolder(id: string | undefined): string {
  const folders = listPackFolders();
  const names = folders.map((folder) => basename(folder)).join(', ');
  const chosen = id === undefined ? folders : folders.filter((folder) => basename(folder) === id);
  const [first, second] = chosen;
  if (first === undefined)
    throw new UsageError(`there is no pack ${id ?? ''}; there are: ${names}`);
  if (second !== undefined) throw new UsageError(`name one with --pack: ${names}`);
  return first;
}
