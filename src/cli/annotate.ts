import { runAnnotate } from './annotate/runAnnotate';
import { heedClosedPipe } from './terminal/heedClosedPipe';

heedClosedPipe();
process.exitCode = runAnnotate(process.argv.slice(2));
