// Every bench, each in a process of its own and one after the other; then all targets, met or not. Times never fail a
// run, for the machine may be busy; a bench that breaks does. `node test/bench/run.ts pdf units` runs some.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { targetMark } from './printing.ts';

const benches = [
  'bundles',
  'answer-check',
  'guard',
  'handlers',
  'units',
  'comparison',
  'writers',
  'priorities',
  'meeting',
  'pdf',
  'outcomes',
  'outcomes-page',
] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.some((bench) => bench === name));
if (unknown.length > 0) {
  console.error(`unknown bench: ${unknown.join(', ')}. There are: ${benches.join(', ')}`);
  process.exit(2);
}

const targets: string[] = [];
const broken: string[] = [];
for (const bench of benches.filter((name) => asked.length === 0 || asked.includes(name))) {
  const start = performance.now();
  console.log(`\n▶ ${bench}`);
  if ((await run(bench)) !== 0) broken.push(bench);
  console.log(`  (${((performance.now() - start) / 1000).toFixed(0)} s)`);
}

console.log('\nTargets, in this run on this machine');
for (const target of targets) console.log(`  ${target}`);
if (broken.length > 0) console.error(`\nBroken: ${broken.join(', ')}`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** Shows what the bench prints, but keeps its targets for the end. Gives its exit code. */
async function run(bench: string): Promise<number> {
  const file = join(import.meta.dirname, `${bench}.ts`);
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith(targetMark)) targets.push(line.slice(targetMark.length));
    else console.log(line);
  }
  return ended;
}
