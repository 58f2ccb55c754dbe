// What each operation consumes of the table: read and write units against the least for the bytes moved, and how many
// items it reads. Run: node test/bench/units.ts.
import type { RoundId } from '../../functions/core/ids.ts';
import { packReport, putCountyReport } from '../../functions/storage/county-reports.ts';
import { fullReport } from '../support/full-report.ts';
import { openRound } from '../support/people.ts';
import {
  type Consumption,
  leastUnits,
  type Moved,
  readUnitBytes,
  watchConsumption,
  writeUnitBytes,
} from './consumption.ts';
import { addCounty, benchRound, county, municipalities, readReport, save, submit } from './county.ts';
import { fullInventory } from './inventory.ts';
import { addNation, readResults } from './nation.ts';
import { printTable, printTarget, times } from './printing.ts';
import { startSystem } from './system.ts';

/** Who reads, how the report stands, and its document. */
const mostItemsForReport = 3;
/** Everything on the report's page but free text: who reads, and the report. */
const mostUnitsForReport = 3;
/** Of results beside all 290 municipalities: one small item for each county. */
const mostUnitsForResults = 12;

const system = await startSystem();
try {
  await addCounty(system, 1);
  const consumptionOf = watchConsumption(system.table);
  const round = benchRound(0);
  const [first, second, ...others] = municipalities.map(({ id }) => ({ round, municipality: id }));
  const [one, ...rest] = fullInventory;
  if (first === undefined || second === undefined || one === undefined) throw new Error('nobody to measure');

  const newAnswer = await consumptionOf(save(system, first, [one]));
  const changedAnswer = await consumptionOf(
    save(system, first, [{ ...one, value: null, expectedVersion: 1 }]),
  );
  await save(system, first, [{ ...one, expectedVersion: 2 }, ...rest])();
  for (const of of others) {
    await save(system, of, fullInventory)();
    await submit(system, of)();
  }
  const whole = await consumptionOf(save(system, second, fullInventory));
  await submit(system, second)();
  // A report stands before the last of the municipalities submits, as it mostly does.
  await system.scoresChanged({ round, county }, second.municipality)();
  const submission = await consumptionOf(submit(system, first));
  const computing = await consumptionOf(system.scoresChanged({ round, county }, first.municipality));
  const reading = await consumptionOf(readReport(system, round));
  const full = await consumptionOf(readReport(system, await addFullReport()));
  await addNation(system);
  const results = await consumptionOf(readResults(system, first.municipality));

  printUnits([
    ['a new answer saved', newAnswer],
    ['an answer changed', changedAnswer],
    [`${fullInventory.length} answers saved at once`, whole],
    [`${fullInventory.length} answers submitted`, submission],
    [`report and counts of ${municipalities.length} municipalities computed`, computing],
    ['the same report read', reading],
    ['a report with everything beside, every answer another, read', full],
    ['own results read beside the nation', results],
  ]);
  printTarget({
    name: 'report read, items',
    measured: String(reading.read.items),
    wanted: `at most ${mostItemsForReport}`,
    isMet: reading.read.items <= mostItemsForReport,
  });
  printTarget({
    name: 'report with everything beside read in one request, read units',
    measured: `${full.read.units} (${full.read.bytes} bytes)`,
    wanted: `at most ${mostUnitsForReport}`,
    isMet: full.read.units <= mostUnitsForReport,
  });
  printTarget({
    name: 'own results beside the nation, read units',
    measured: String(results.read.units),
    wanted: `at most ${mostUnitsForResults}`,
    isMet: results.read.units <= mostUnitsForResults,
  });
} finally {
  await system.stop();
}

/** As it would be stored for the county when most have answered, in a round of its own. */
async function addFullReport(): Promise<RoundId> {
  const of = { round: benchRound(1), county };
  const report = fullReport({ county, region: 'answered', overrides: { round: of.round } });
  const { opensAt, closesAt } = openRound(of.round);
  const stored = {
    version: 1,
    basis: '0'.repeat(64),
    opensAt,
    closesAt,
    computedAt: report.computedAt,
    body: packReport(report),
  };
  if (!(await putCountyReport(system.table, of, stored, 0))) throw new Error('a report stands there already');
  return of.round;
}

function printUnits(operations: readonly (readonly [name: string, Consumption])[]): void {
  const side = ['items', 'bytes', 'units', 'least', 'ratio'];
  printTable(
    'Consumed capacity, as the table engine counts it',
    ['', 'calls', ...side.map((name) => `read ${name}`), ...side.map((name) => `write ${name}`)],
    operations.map(([name, { calls, read, written }]) => [
      name,
      String(calls),
      ...describe(read, readUnitBytes),
      ...describe(written, writeUnitBytes),
    ]),
    [
      'least: one item of all the bytes moved, strongly consistent; ceil(bytes / 4 KB) read units, ceil(bytes / 1 KB)',
      'write units, bytes in transactions counted apart and twice. Reads that find nothing cost a unit and move no byte.',
    ],
  );
}

function describe(moved: Moved, unitBytes: number): string[] {
  const least = leastUnits(moved, unitBytes);
  const { items, bytes, transactedBytes, units } = moved;
  const ratio = least === 0 ? '' : times(units / least);
  return [items, bytes + transactedBytes, units, least].map(String).concat(ratio);
}
