// CPU time of a county's numbers with 10 000 draws, against the bare drawing of as many random numbers.
// Run: node test/bench/priorities.ts.
import { spawnSync } from 'node:child_process';
import { computePriorities } from '../../functions/core/priority/compute-priorities.ts';
import { startSfc32 } from '../../functions/core/priority/sfc32.ts';
import type { PriorityInput } from '../../functions/core/priority/types.ts';
import { coreQuestions, defaultWeights } from '../../functions/core/priority/types.ts';
import { answeredCounty, draws, municipalities } from './answered-county.ts';
import { cpuMilliseconds, median } from './measure.ts';
import { milliseconds, printTarget } from './printing.ts';

const runs = 5;
const limit = 100;

const [share] = process.argv.slice(2);
if (share === undefined) {
  for (const missing of ['0.1', '0.25', '0.5']) runInNewProcess(missing);
} else {
  await printTimes(Number(share));
}

/** So that each share of missing answers has a cold first run. */
function runInNewProcess(missing: string): void {
  const [, file = ''] = process.argv;
  const { status } = spawnSync(process.execPath, [file, missing], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the run with ${missing} missing failed`);
}

/** `missing` is the share of all answers that is missing, evenly spread. */
async function printTimes(missing: number): Promise<void> {
  const input = answeredCounty(missing);
  const numbers = numbersPerDraw(input);
  const [cold = Number.NaN, ...warm] = await cpuOfRuns(() => computePriorities(input));
  const bare = median(await cpuOfRuns(() => drawBare(numbers)));
  const usual = median(warm);
  console.log(
    `${municipalities} municipalities, ${100 * missing} % missing, ${numbers} numbers a draw: ` +
      `cold ${cold.toFixed(0)} ms CPU, then ${usual.toFixed(0)} ms; bare numbers ${bare.toFixed(0)} ms ` +
      `(ratio ${(usual / bare).toFixed(1)})`,
  );
  printTarget({
    name: `numbers of ${municipalities} municipalities, ${100 * missing} % missing, CPU`,
    measured: `${milliseconds(usual)} (first ${milliseconds(cold)})`,
    wanted: `under ${limit} ms`,
    isMet: usual < limit,
  });
}

async function cpuOfRuns(run: () => unknown): Promise<number[]> {
  const found: number[] = [];
  for (let made = 0; made < runs; made += 1) found.push(await cpuMilliseconds(run));
  return found;
}

function numbersPerDraw({ submitted }: PriorityInput): number {
  const answers = [...submitted.values()].flatMap((response) =>
    Object.values(response).flatMap((area) => coreQuestions.map((question) => area[question])),
  );
  return Object.keys(defaultWeights).length + answers.filter((answer) => answer === 'missing').length;
}

function drawBare(numbersPerDraw: number): void {
  const fill = startSfc32(1);
  const numbers = new Uint32Array(numbersPerDraw);
  for (let made = 0; made < draws; made += 1) fill(numbers);
}
