import { readFileSync } from 'node:fs';
import { type BenchMatter, steadySteps } from './steadySteps';
import { weigh } from './weigh';

/** Takes every step in a separate Node process. Its argument is a file with the packs and texts to measure with. */
const [file = ''] = process.argv.slice(2);
const matter = JSON.parse(readFileSync(file, 'utf8')) as BenchMatter;
const { names, growth } = steadySteps(matter, { isBrowser: false, weigh });
const costs = { names: names.flatMap((step) => step()), growth: growth.map((step) => step()) };
process.stdout.write(JSON.stringify(costs));
