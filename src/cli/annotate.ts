import { heedClosedPipe } from './heedClosedPipe';
import { runAnnotate } from './runAnnotate';

heedClosedPipe();
process.exitCode = runAnnotate(process.argv.slice(2));
