// CPU time of the handlers: saving one answer, submitting a full inventory, the report of Västra Götaland computed
// and read; each against the same table calls without our code. Run: node test/bench/handlers.ts.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import { inventAnswers } from '../../functions/local/seed/invent-answers.ts';
import { listScores } from '../../functions/storage/county-reports.ts';
import { scores } from '../../functions/storage/entities/scores.ts';
import { inventory } from '../support/people.ts';
import { addCounty, benchRound, county, municipalities, readReport, save, submit } from './county.ts';
import { type InTurns, measureInTurns, type Task } from './in-turns.ts';
import { fullInventory } from './inventory.ts';
import { cpuMilliseconds, median } from './measure.ts';
import { milliseconds, printTable, printTarget, times } from './printing.ts';
import { type BenchSystem, startSystem } from './system.ts';

const turns = 7;
const blockSize = 20;
const reportRound = benchRound(0);
const submissionRounds = Math.ceil(((turns + 1) * blockSize) / municipalities.length);
const recomputationLimit = 100;

const system = await startSystem();
try {
  await addCounty(system, 1 + submissionRounds);
  const measured = [
    ['one answer saved', await measureSaving(system)],
    [`${fullInventory.length} answers submitted`, await measureSubmitting(system)],
    [`report of ${municipalities.length} municipalities computed`, await measureComputing(system)],
    ['the same report read', await measureReading(system)],
  ] as const;
  printTable(
    `CPU time of the handlers (median of ${turns} turns)`,
    ['', 'handler', 'table calls alone', 'ratio', 'first in the process'],
    measured.map(([name, { first, ours, bare }]) => [
      name,
      milliseconds(median(ours)),
      milliseconds(median(bare)),
      times(median(ours) / median(bare)),
      milliseconds(first),
    ]),
    [`First in the process: each of the first ${blockSize}; of computing, the first one.`],
  );
  stateComputing(measured[2][1]);
} finally {
  await system.stop();
}

/** CPU milliseconds of a task, one after the other. */
async function cpuOfEach(tasks: readonly Task[]): Promise<number> {
  const total = await cpuMilliseconds(async () => {
    for (const task of tasks) await task();
  });
  return total / tasks.length;
}

/** An answer that stands is changed, again and again: its history is written too. */
async function measureSaving(system: BenchSystem): Promise<InTurns<number>> {
  const of = { round: benchRound(1), municipality: '1401' };
  await system.onBoth(save(system, of, fullInventory));
  const change = (version: number) => ({
    question: 'boende.behov',
    value: version % 2,
    expectedVersion: version,
  });
  const block = (turn: number) =>
    Array.from({ length: blockSize }, (_, index) => save(system, of, [change(1 + turn * blockSize + index)]));
  return measureInTurns(system, turns, block, cpuOfEach);
}

async function measureSubmitting(system: BenchSystem): Promise<InTurns<number>> {
  const inventories = Array.from({ length: submissionRounds }, (_, number) =>
    municipalities.map(({ id }) => ({ round: benchRound(1 + number), municipality: id })),
  )
    .flat()
    // The first one has been saved to, above.
    .slice(1, 1 + (turns + 1) * blockSize);
  for (const of of inventories) await system.onBoth(save(system, of, fullInventory));
  const block = (turn: number) =>
    inventories.slice(turn * blockSize, (turn + 1) * blockSize).map((of) => submit(system, of));
  return measureInTurns(system, turns, block, cpuOfEach);
}

/** Everybody has answered, as invented for the local system; then one municipality's scores change at each turn. */
async function measureComputing(system: BenchSystem): Promise<InTurns<number>> {
  const questionnaire = questionnaires.get(inventory);
  if (questionnaire === undefined) throw new Error('the inventory is not compiled');
  for (const organisation of municipalities) {
    const of = { round: reportRound, municipality: organisation.id };
    const answers = inventAnswers(questionnaire, organisation, { id: reportRound, year: 2026 });
    await system.onBoth(save(system, of, answers));
    await system.onBoth(submit(system, of));
  }
  const key = { round: reportRound, county };
  const [changed] = await listScores(system.table, key);
  if (changed === undefined) throw new Error('nobody has submitted');
  const { name: TableName } = system.table;
  return measureInTurns(
    system,
    turns,
    async (turn) => {
      const Item = scores.toItem(
        { ...key, organisation: changed.organisation },
        { ...changed, edition: 2 + turn },
      );
      await system.onBoth(() => system.table.client.send(new PutCommand({ TableName, Item })));
      return [system.scoresChanged(key, changed.organisation)];
    },
    cpuOfEach,
  );
}

function measureReading(system: BenchSystem): Promise<InTurns<number>> {
  const block = () => Array.from({ length: blockSize }, () => readReport(system, reportRound));
  return measureInTurns(system, turns, block, cpuOfEach);
}

function stateComputing({ first, ours }: InTurns<number>): void {
  const usual = median(ours);
  printTarget({
    name: `report of ${municipalities.length} municipalities computed, CPU`,
    measured: `${milliseconds(usual)} (first ${milliseconds(first)})`,
    wanted: `under ${recomputationLimit} ms`,
    isMet: usual < recomputationLimit,
  });
}
