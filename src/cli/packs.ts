import { runPacks } from './packs/runPacks';
import { heedClosedPipe } from './terminal/heedClosedPipe';

heedClosedPipe();
process.exitCode = runPacks(process.argv.slice(2));
