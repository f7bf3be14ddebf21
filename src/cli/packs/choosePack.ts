import { basename } from 'node:path';
import type { Pack } from '../../core/pack/pack';
import { loadPacks } from '../loadPacks';
import { listPackFolders, PACKS_FOLDER } from '../readPackFiles';
import { UsageError } from './command';

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

/** All packs of the project, without fault; a fault ends the command with the way to see it. */
export function loadSoundPacks(): readonly Pack[] {
  const { packs, problems } = loadPacks(PACKS_FOLDER);
  if (problems.length > 0) {
    throw new UsageError(
      `the packs have ${problems.length} faults; \`npm run packs -- check\` lists them`,
    );
  }
  return packs;
}
