import { readOwnCorpus } from './cli/bench/readOwnCorpus';
import { readFileSync, readdirSync } from 'node:fs';
import { measureQuotes, measureLookAlikes } from './cli/bench/measureQuotes';
const runs = Number(process.argv[2] ?? 500);
const sets: Record<string, string[]> = {};
sets.essay = readFileSync('/work/shared/article/' + readdirSync('/work/shared/article').find((f) => f.endsWith('.txt')), 'utf8').split('\n').filter((l) => l.length > 100);
sets.own = readOwnCorpus('tests/fixtures/mentions').flatMap((t: any) => t.model.text.split('\n'));
sets.ten = readdirSync('/work/shared/corpus').filter((f) => f.endsWith('.txt')).flatMap((f) => readFileSync('/work/shared/corpus/' + f, 'utf8').split('\n').slice(1).filter((l) => l.length > 100));
sets.blind = [6,8,9].flatMap((n) => readdirSync('/tmp/blind'+n).filter((f) => f.endsWith('.txt')).flatMap((f) => readFileSync('/tmp/blind'+n+'/' + f, 'utf8').split('\n').slice(1).filter((l) => l.length > 100)));
for (const [name, paragraphs] of Object.entries(sets)) {
  console.log(name, paragraphs.length, 'paragraphs', paragraphs.join(' ').split(' ').length, 'words');
  for (const share of [0.01, 0.05, 0.1]) { const [s] = measureQuotes(paragraphs, share, runs); console.log(' ', share, s!.quotes, 'placed', (s!.placed / s!.quotes).toFixed(3), 'wrong', s!.wrong); for (const e of s!.errors) console.log('     ', e); }
  const [l] = measureLookAlikes(paragraphs, runs); console.log('  look-alikes', l!.quotes, 'wrong', l!.wrong); for (const e of l!.errors.slice(0, 10)) console.log('     ', e);
}
