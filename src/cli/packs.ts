import { runPacks } from './packs/runPacks';

process.exitCode = runPacks(process.argv.slice(2));
