import { heedClosedPipe } from './heedClosedPipe';
import { runPacks } from './packs/runPacks';

heedClosedPipe();
process.exitCode = runPacks(process.argv.slice(2));
