import { UsageError } from '../terminal/usageError';
import { checkCommand } from './checkCommand';
import { coverageCommand } from './coverageCommand';
import { digestCommand } from './digestCommand';
import { newCommand } from './newCommand';
import type { PackCommand } from './packCommand';
import { schemaCommand } from './schemaCommand';
import { showCommand } from './showCommand';
import { sourcesCommand } from './sourcesCommand';

const COMMANDS: readonly PackCommand[] = [
  checkCommand,
  newCommand,
  coverageCommand,
  sourcesCommand,
  showCommand,
  digestCommand,
  schemaCommand,
];

const HELP = `Usage: npm run packs -- COMMAND [options]

${COMMANDS.map(({ name, does }) => `  ${name.padEnd(10)} ${does}`).join('\n')}

\`npm run packs -- COMMAND --help\` explains each. annotations/README.md is the handbook.`;

/** Runs `npm run packs -- ARGS`: prints the result and returns the exit status. */
export function runPacks([name, ...args]: readonly string[]): number {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(HELP);
    return name === undefined ? 1 : 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    console.error(`packs: there is no command ${name} (--help lists them)`);
    return 1;
  }
  if (args.includes('--help')) {
    console.log(`Usage: npm run packs -- ${name} ${command.help}`);
    return 0;
  }
  try {
    return command.run(args);
  } catch (error) {
    if (!isMeantForReader(error)) throw error;
    console.error(`packs ${name}: ${error.message} (--help explains)`);
    return 1;
  }
}

/** Whether it is about a wrong command line or an unreadable file, not a bug. */
function isMeantForReader(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error instanceof UsageError) return true;
  const code = 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') || /^E[A-Z]+$/.test(code);
}
