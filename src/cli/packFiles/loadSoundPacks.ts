import { countOf } from '../../core/annotate/countOf';
import type { Pack } from '../../core/pack/pack';
import { UsageError } from '../terminal/usageError';
import { loadPacks } from './loadPacks';
import { PACKS_FOLDER } from './readPackFiles';

/** Loads all packs of the project. Throws a `UsageError` that says how to list the problems where a pack has any. */
export function loadSoundPacks(): readonly Pack[] {
  const { packs, problems } = loadPacks(PACKS_FOLDER);
  if (problems.length > 0) {
    throw new UsageError(
      `the packs have ${countOf(problems.length, 'fault', 'faults')}; \`npm run packs -- check\` lists them`,
    );
  }
  return packs;
}
