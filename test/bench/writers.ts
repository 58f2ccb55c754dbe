// Eight writers, each submitting saved inventories one after the other: rate and waiting through the handlers, against
// the table engine alone doing the same reads and writes. Run: node test/bench/writers.ts.
import { addCounty, benchRound, municipalities, save, submit } from './county.ts';
import { measureInTurns, type Task } from './in-turns.ts';
import { fullInventory } from './inventory.ts';
import { median, percentile, wallMilliseconds } from './measure.ts';
import { milliseconds, printTable, printTarget, times } from './printing.ts';
import { type BenchSystem, startSystem } from './system.ts';

const writers = 8;
const turns = 9;
const leastShare = 0.5;

interface Submitted {
  readonly perSecond: number;
  /** Milliseconds that each writer waited for each submission. */
  readonly waits: readonly number[];
}

const system = await startSystem();
try {
  await prepare(system);
  // A round of the county is a block.
  const block = (turn: number) => inventoriesOf(turn).map((of) => submit(system, of));
  const { ours, bare } = await measureInTurns(system, turns, block, submitTogether);
  const ratios = ours.map(({ perSecond }, turn) => perSecond / (bare[turn]?.perSecond ?? Number.NaN));
  const ratio = median(ratios);
  printTable(
    `${writers} writers submit inventories of ${fullInventory.length} answers (${turns} turns of ${municipalities.length})`,
    ['', 'a second, median', 'slowest turn', 'fastest turn', 'p50', 'p99'],
    [describe('handlers', ours), describe('engine alone', bare)],
    [`Share of the engine's rate, turn by turn: ${ratios.map((one) => one.toFixed(2)).join(' ')}.`],
  );
  printTarget({
    name: `${writers} writers submitting, share of the rate of the engine alone`,
    measured: `${times(ratio)} (p99 ${milliseconds(percentile(waitsOf(ours), 0.99))})`,
    wanted: `at least ${times(leastShare)}`,
    isMet: ratio >= leastShare,
  });
} finally {
  await system.stop();
}

/** Every inventory is saved on both sides before any is submitted. */
async function prepare(system: BenchSystem): Promise<void> {
  const rounds = turns + 1;
  await addCounty(system, rounds);
  const all = Array.from({ length: rounds }, (_, number) => inventoriesOf(number)).flat();
  await workThrough(all.map((of) => () => system.onBoth(save(system, of, fullInventory))));
}

function inventoriesOf(round: number) {
  return municipalities.map(({ id }) => ({ round: benchRound(round), municipality: id }));
}

async function submitTogether(tasks: readonly Task[]): Promise<Submitted> {
  const waits: number[] = [];
  const timed = tasks.map((task) => async () => void waits.push(await wallMilliseconds(task)));
  const total = await wallMilliseconds(() => workThrough(timed));
  return { perSecond: (1000 * tasks.length) / total, waits };
}

/** Each writer takes the next task as soon as its last one is done. */
async function workThrough(tasks: readonly Task[]): Promise<void> {
  const waiting = tasks.values();
  const write = async (): Promise<void> => {
    for (const task of waiting) await task();
  };
  await Promise.all(Array.from({ length: writers }, write));
}

function describe(name: string, blocks: readonly Submitted[]): string[] {
  const rates = blocks.map(({ perSecond }) => perSecond);
  const waits = waitsOf(blocks);
  return [
    name,
    ...[median(rates), Math.min(...rates), Math.max(...rates)].map((rate) => rate.toFixed(0)),
    milliseconds(percentile(waits, 0.5)),
    milliseconds(percentile(waits, 0.99)),
  ];
}

function waitsOf(blocks: readonly Submitted[]): number[] {
  return blocks.flatMap(({ waits }) => waits);
}
