import { runAnnotate } from './runAnnotate';

process.exitCode = runAnnotate(process.argv.slice(2));
