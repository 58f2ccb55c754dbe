// The nation's comparison: what a request reads of the table, and what computing it takes, as the nation grows a
// hundredfold. Run: node test/bench/comparison.ts.
import type { Context } from 'aws-lambda';
import { comparisonRoutes } from '../../functions/contract/routes/comparison.ts';
import { comparisonIndicatorRoutes } from '../../functions/contract/routes/comparison-indicators.ts';
import { comparisonTrendRoutes } from '../../functions/contract/routes/comparison-trend.ts';
import { indicatorsOf } from '../../functions/core/comparison/indicators.ts';
import { countyId, type OrganisationId, roundId } from '../../functions/core/ids.ts';
import { itemsByDimension } from '../../functions/core/maturity/scores.ts';
import { tallyPeers } from '../../functions/core/results/peers.ts';
import { municipalQuestionnaires } from '../../functions/entry/municipal-questionnaires.ts';
import { comparisonImplementations } from '../../functions/http/comparison.ts';
import { comparisonIndicatorImplementations } from '../../functions/http/comparison-indicators.ts';
import { comparisonTrendImplementations } from '../../functions/http/comparison-trend.ts';
import { createHandler } from '../../functions/http/handler.ts';
import { recomputeComparison } from '../../functions/jobs/recompute-comparison.ts';
import { createTable } from '../../functions/local/engine/open-table.ts';
import { rollFor } from '../../functions/local/seed/dice.ts';
import { connectTable } from '../../functions/storage/client.ts';
import { packPeers, putPeers } from '../../functions/storage/peer-counts.ts';
import { places as sweden } from '../../surveys/places.ts';
import type { Places } from '../../surveys/types.ts';
import { eventFor } from '../support/api.ts';
import { configFor, startEngine } from '../support/engine.ts';
import { addPerson, addRound, inventory, maturity, openRound } from '../support/people.ts';
import { watchConsumption } from './consumption.ts';
import { printTable, printTarget } from './printing.ts';

/** Who reads, the round and the published item. */
const mostUnits = 6;
const sizes = [1, 10, 100] as const;
const dates = {
  opensAt: '2026-01-01T00:00:00.000Z',
  dueAt: '2026-02-01T00:00:00.000Z',
  closesAt: '2026-03-01T00:00:00.000Z',
};
const now = (): string => '2026-04-01T00:00:00.000Z';

const engine = await startEngine();
try {
  const table = connectTable('lagesbild-bench-comparison', configFor(engine));
  await createTable(table.client, table.name);
  const analyst = await addPerson(table, 'national-analyst', 'se');
  const consumptionOf = watchConsumption(table);
  const questionnaires = new Map(municipalQuestionnaires);
  const forms = [questionnaires.get(inventory), questionnaires.get(maturity)];
  const areas = (forms[0]?.sections ?? []).filter(({ kind }) => kind === 'area').map(({ id }) => id);
  const indicators = [
    ...(forms[0] ? indicatorsOf('inventory', forms[0]) : []),
    ...(forms[1] ? indicatorsOf('maturity', forms[1]) : []),
  ];
  const facts = indicators.filter(({ kind }) => kind !== 'level');
  const items = forms[1] ? [...itemsByDimension(forms[1])] : [];

  const measured = [];
  for (const size of sizes) {
    const places = timesAsMany(size);
    const round = roundId(`bench-${size}`);
    const counties = places.counties.map(({ id }) => countyId(id));
    const scope = { counties, kinds: ['municipality'] } as const;
    await addRound(table, openRound(round, { surveys: [inventory, maturity], scope, ...dates }));
    for (const county of counties) await addCounts(places, { round, county });
    const needs = { table, places, questionnaires, now, log: { error: console.error } };
    const started = performance.now();
    const computing = await consumptionOf(() => recomputeComparison(needs, round));
    const milliseconds = performance.now() - started;
    const handler = createHandler(
      { ...comparisonRoutes, ...comparisonIndicatorRoutes, ...comparisonTrendRoutes },
      {
        ...comparisonImplementations(needs),
        ...comparisonIndicatorImplementations(needs),
        ...comparisonTrendImplementations(needs),
      },
      needs,
    );
    let bytes = 0;
    const reading = await consumptionOf(async () => {
      const event = eventFor('readComparison', { as: analyst, params: { round } });
      const { statusCode, body = '' } = await handler(event, {} as Context);
      if (statusCode !== 200) throw new Error(body);
      bytes = body.length;
    });
    const below = await consumptionOf(async () => {
      const event = eventFor('readComparisonIndicators', { as: analyst, params: { round } });
      const { statusCode, body = '' } = await handler(event, {} as Context);
      if (statusCode !== 200) throw new Error(body);
    });
    measured.push({ size, municipalities: 290 * size, computing, milliseconds, reading, below, bytes });
  }

  printTable(
    'The comparison, two questionnaires',
    [
      'municipalities',
      'read units of the request',
      'read units below areas and dimensions',
      'bytes read',
      'bytes answered',
      'read units to compute',
      'ms to compute',
    ],
    measured.map(({ municipalities, reading, below, bytes, computing, milliseconds }) =>
      [
        municipalities,
        reading.read.units,
        below.read.units,
        reading.read.bytes,
        bytes,
        computing.read.units,
        milliseconds.toFixed(0),
      ].map(String),
    ),
    [
      'Computed from the counts of 21 counties, which hold an entry for each municipality that has responded.',
    ],
  );
  const [one, ten, hundred] = measured;
  if (one === undefined || ten === undefined || hundred === undefined) throw new Error('nothing measured');
  printTarget({
    name: 'comparison of 290 municipalities read, read units',
    measured: String(one.reading.read.units),
    wanted: `at most ${mostUnits}`,
    isMet: one.reading.read.units <= mostUnits,
  });
  printTarget({
    name: 'comparison of 29 000 municipalities read, read units',
    measured: String(hundred.reading.read.units),
    wanted: `at most ${mostUnits}`,
    isMet: hundred.reading.read.units <= mostUnits,
  });
  const growth = hundred.computing.read.units / one.computing.read.units;
  printTarget({
    name: 'comparison of a hundred times the municipalities computed, read units',
    measured: `${growth.toFixed(1)} times`,
    wanted: 'at most 100 times',
    isMet: growth <= 100,
  });
  // From ten times on: the first computation in a process reads its code too.
  const slower = hundred.milliseconds / ten.milliseconds;
  printTarget({
    name: 'ten times the municipalities computed, time',
    measured: `${slower.toFixed(1)} times`,
    wanted: 'about as many times: at most 20',
    isMet: slower <= 20,
  });

  async function addCounts(places: Places, key: Parameters<typeof putPeers>[1]): Promise<void> {
    const inScope = places.organisations
      .filter(({ kind, county }) => kind === 'municipality' && county === key.county)
      .map(({ id, skrGroup = '-' }) => ({ id: id as OrganisationId, group: skrGroup }));
    const dice = rollFor(`bench/${key.county}`);
    const letters = (length: number) =>
      Array.from({ length }, () => dice.pick(['0', '1', '2', '3', '3', '4', '-', 'x'] as const)).join('');
    const stand = { edition: 1, submittedAt: dates.dueAt };
    const counts = tallyPeers({
      inScope,
      areas,
      dimensions: items.map(([dimension]) => dimension),
      indicators,
      facts: inScope.map(({ id }) => ({
        organisation: id,
        ...stand,
        facts: Object.fromEntries(facts.map(({ id }) => [id, dice.pick(['a', 'ac', 'bc', 'b'])])),
      })),
      scores: inScope.map(({ id }) => ({
        organisation: id,
        ...stand,
        areas: Object.fromEntries(areas.map((area) => [area, letters(4)])),
      })),
      maturity: inScope.map(({ id }) => ({
        organisation: id,
        ...stand,
        dimensions: Object.fromEntries(items.map(([id, questions]) => [id, letters(questions.length)])),
      })),
    });
    const body = packPeers({ ...counts, readableFrom: '2026-03-01T00:01:00.000Z' });
    await putPeers(table, key, { county: key.county, version: 1, basis: '0', body }, 0);
  }
} finally {
  await engine.stop();
}

/** Sweden with `size` municipalities in the place of each. */
function timesAsMany(size: number): Places {
  return {
    ...sweden,
    organisations: sweden.organisations.flatMap((one) =>
      one.kind === 'region'
        ? [one]
        : Array.from({ length: size }, (_, at) => ({
            ...one,
            id: `${one.id}${at === 0 ? '' : String(at).padStart(2, '0')}`,
          })),
    ),
  };
}
