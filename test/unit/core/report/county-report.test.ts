// The county report around its numbers: who is in it, what names it, what makes it another.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountyReportSchema } from '../../../../functions/contract/routes/reports.ts';
import { countyId, organisationId, surveyRef } from '../../../../functions/core/ids.ts';
import { buildCountyReport } from '../../../../functions/core/report/county-report.ts';
import { saysTheSame } from '../../../../functions/core/report/establishing.ts';
import { fnv1a } from '../../../../functions/core/report/fnv1a.ts';
import { correspondingTo } from '../../../../functions/core/report/regions.ts';
import {
  nothingSubmitted,
  type ReportInput,
  reportHashes,
  reportInputFor,
} from '../../../../functions/core/report/report-input.ts';
import type { Round } from '../../../../functions/core/round.ts';
import { questionnaires } from '../../../../functions/entry/questionnaires.ts';
import { places } from '../../../../surveys/places.ts';
import { inventory, maturity, openRound, regionInventory, vastmanland } from '../../../support/people.ts';

const at = '2026-11-22T10:00:00.000Z';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const scoresOf = (id: string, code: string) => ({
  organisation: organisationId(id),
  edition: 1,
  submittedAt: at,
  areas: Object.fromEntries(
    (questionnaires.get(inventory)?.sections ?? [])
      .filter(({ kind }) => kind === 'area')
      .map((area) => [area.id, code]),
  ),
});

function inputOf(
  round: Round,
  municipalities: ReportInput['scores'],
  regions: ReportInput['scores'] = [],
): ReportInput {
  const submitted = { ...nothingSubmitted, municipalities, regions };
  const input = reportInputFor({ places, questionnaires }, round, vastmanland, submitted);
  if (input === undefined) throw new Error('the county is in the round');
  return input;
}

function reportOf(
  scores: ReportInput['scores'],
  round = openRound('r'),
  regions: ReportInput['scores'] = [],
) {
  const input = inputOf(round, scores, regions);
  return buildCountyReport(input, new Map(), at, reportHashes(input, hash).inputsHash);
}

describe('a county report', () => {
  it('fits its contract, empty and full', () => {
    const full = places.organisations
      .filter(({ county, kind }) => county === '19' && kind === 'municipality')
      .map(({ id }) => scoresOf(id, '1342'));
    for (const report of [reportOf([]), reportOf(full)])
      expect(CountyReportSchema.parse(report)).toEqual(report);
    expect(reportOf(full)).toMatchObject({
      ordered: true,
      organisations: { inScope: 10, responded: 10, populationShare: 1 },
    });
  });

  it('counts each submission that its numbers hold, and its share of the population', () => {
    const { organisations, municipalities } = reportOf([scoresOf('1980', '1342')]);
    const inhabitants = places.organisations.filter(
      ({ county, kind }) => county === '19' && kind === 'municipality',
    );
    const everyone = inhabitants.reduce((sum, { population }) => sum + population, 0);
    const vasteras = inhabitants.find(({ id }) => id === '1980')?.population ?? 0;
    expect(organisations).toEqual({ inScope: 10, responded: 1, populationShare: vasteras / everyone });
    expect(municipalities.filter(({ responded }) => responded)).toMatchObject([
      { id: '1980', name: 'Västerås', edition: 1, submittedAt: at },
    ]);
    expect(municipalities.find(({ id }) => id === '1984')).toEqual({
      id: '1984',
      name: 'Arboga',
      responded: false,
      areas: {},
    });
  });

  it('leaves out who is not in the round: other counties and regions', () => {
    const strangers = [scoresOf('0180', '4444'), scoresOf('region-19', '4444')];
    expect(reportOf([scoresOf('1980', '1342'), ...strangers])).toEqual(reportOf([scoresOf('1980', '1342')]));
  });

  it('does not depend on the order in which answers came', () => {
    const scores = ['1980', '1984', '1960', '1961', '1962', '1904'].map((id, index) =>
      scoresOf(id, `${index % 5}${(index + 2) % 5}31`),
    );
    expect(reportOf(scores.toReversed())).toEqual(reportOf(scores));
  });

  it('of a round without a needs inventory has no areas', () => {
    expect(reportOf([], openRound('r', { surveys: [surveyRef('mognad@2026-1')] })).priorities).toEqual([]);
  });

  it('is none for a county that the round does not ask', () => {
    expect(
      reportInputFor({ places, questionnaires }, openRound('r'), countyId('01'), nothingSubmitted),
    ).toBeUndefined();
  });
});

const withRegion = (more: Partial<Round> = {}) =>
  openRound('r', {
    surveys: [inventory, regionInventory],
    scope: { counties: [vastmanland], kinds: ['municipality', 'region'] },
    ...more,
  });
const regionScores = (code: string) => ({
  organisation: organisationId('region-19'),
  edition: 2,
  submittedAt: at,
  areas: Object.fromEntries(
    (questionnaires.get(regionInventory)?.sections ?? [])
      .filter(({ kind }) => kind === 'area')
      .map((area) => [area.id, code]),
  ),
});

describe("a region's answers", () => {
  const municipal = ['1980', '1984', '1960', '1961', '1962'].map((id, index) =>
    scoresOf(id, `${index % 5}${(index + 2) % 5}31`),
  );

  it('stand beside the municipalities’, by the region’s areas and with what they correspond to', () => {
    const report = reportOf(municipal, withRegion(), [regionScores('1-x4')]);
    expect(CountyReportSchema.parse(report)).toEqual(report);
    expect(report.regions).toHaveLength(1);
    const [region] = report.regions;
    expect(region).toMatchObject({
      id: 'region-19',
      name: 'Region Västmanland',
      responded: true,
      edition: 2,
      submittedAt: at,
    });
    expect(region?.areas).toHaveLength(10);
    expect(region?.areas[1]).toEqual({
      area: 'samverkan-region-kommun',
      name: { sv: 'Samverkan och vägen till socialtjänsten' },
      corresponds: ['samverkan-lanet', 'halso-sjukvard'],
      answers: { nulage: 1, behov: 'missing', konsekvens: 'not-applicable', lansnytta: 4 },
    });
  });

  it('never change a number, a rank or the hash of the municipalities’', () => {
    const code = fc.stringMatching(/^[0-4x-]{4}$/);
    const alone = reportOf(municipal);
    fc.assert(
      fc.property(code, (answers) => {
        const { regions, ...numbers } = reportOf(
          municipal,
          withRegion({ surveys: [inventory, maturity, regionInventory] }),
          [regionScores(answers)],
        );
        const { regions: none, ...before } = alone;
        expect(regions).toHaveLength(1);
        expect(none).toEqual([]);
        expect(numbers).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  it('are several for one municipal area, and none for housing, of which the region is not asked', () => {
    const [region] = reportOf([], withRegion()).regions;
    if (region === undefined) throw new Error('the region is asked');
    const areasFor = (area: string) => correspondingTo(area, region).map((one) => one.area);
    expect(areasFor('halso-sjukvard')).toEqual([
      'samverkan-region-kommun',
      'fraga-om-vald-i-varden',
      'tandvard-och-vald',
    ]);
    expect(areasFor('boende')).toEqual([]);
  });

  it('are missing before it has answered, and absent where the round does not ask it', () => {
    const [silent] = reportOf([], withRegion()).regions;
    expect(silent).toMatchObject({ responded: false });
    expect(silent).not.toHaveProperty('edition');
    expect(silent?.areas.every(({ answers }) => answers.behov === 'missing')).toBe(true);
    const notAsked = [
      openRound('r'),
      withRegion({ surveys: [inventory] }),
      withRegion({ scope: { counties: [vastmanland], kinds: ['municipality'] } }),
    ];
    for (const round of notAsked) expect(reportOf([], round, [regionScores('4444')]).regions).toEqual([]);
  });

  it('are all there is in a round that asks only regions', () => {
    const round = withRegion({
      surveys: [regionInventory],
      scope: { counties: [vastmanland], kinds: ['region'] },
    });
    const report = reportOf(municipal, round, [regionScores('1234')]);
    expect(CountyReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      organisations: { inScope: 0, responded: 0, populationShare: 0 },
      ordered: false,
      priorities: [],
      municipalities: [],
      regions: [{ responded: true }],
    });
  });

  it('of another county stay out', () => {
    const other = { ...regionScores('4444'), organisation: organisationId('region-20') };
    expect(reportOf([], withRegion(), [other]).regions).toMatchObject([
      { id: 'region-19', responded: false },
    ]);
  });
});

describe("a report's hashes", () => {
  const hashesOf = (scores: ReportInput['scores'], round = openRound('r')) =>
    reportHashes(inputOf(round, scores), hash);
  const standing = hashesOf([scoresOf('1980', '1342')]);

  it('change with any answer', () => {
    expect(hashesOf([scoresOf('1980', '1343')]).inputsHash).not.toBe(standing.inputsHash);
    expect(hashesOf([]).inputsHash).not.toBe(standing.inputsHash);
  });

  it('tell a changed name or time from changed numbers', () => {
    const renamed = hashesOf([scoresOf('1980', '1342')], openRound('r', { name: { sv: 'Ny' } }));
    expect(renamed.inputsHash).toBe(standing.inputsHash);
    expect(renamed.basis).not.toBe(standing.basis);
  });

  it('tell what the report says from what its round is called, when it is due and whom else it asks', () => {
    const { scope } = openRound('r');
    const scores = [scoresOf('1980', '1342')];
    for (const other of [
      { name: { sv: 'Ny' } },
      { dueAt: '2026-12-03T00:00:00.000Z' },
      { closesAt: '2027-02-01T00:00:00.000Z' },
      { version: 2 },
      { establishedAt: '2027-01-01T00:00:00.000Z' },
      { scope: { ...scope, counties: [...scope.counties, countyId('01')] } },
    ]) {
      const hashes = hashesOf(scores, openRound('r', other));
      expect(hashes.basis).not.toBe(standing.basis);
      expect(hashes.contentBasis).toBe(standing.contentBasis);
    }
    const narrowed = openRound('r', { scope: { ...scope, kinds: ['region'] } });
    expect(hashesOf(scores, narrowed).contentBasis).not.toBe(standing.contentBasis);
    expect(hashesOf([scoresOf('1980', '1343')]).contentBasis).not.toBe(standing.contentBasis);
  });

  it('kept before there was one over what a report says are compared over all of it', () => {
    const [old, now] = [{ basis: 'a' }, { basis: 'a', contentBasis: 'x' }];
    expect(saysTheSame(old, now)).toBe(true);
    expect(saysTheSame({ basis: 'b' }, now)).toBe(false);
    expect(saysTheSame({ basis: 'b', contentBasis: 'x' }, now)).toBe(true);
    expect(saysTheSame({ basis: 'a', contentBasis: 'y' }, now)).toBe(false);
  });
});

describe("a report's hashes with a region", () => {
  const hashesOf = (regions: ReportInput['scores']) =>
    reportHashes(inputOf(withRegion(), [scoresOf('1980', '1342')], regions), hash);

  it('tell that the report is another, and that its numbers are the same', () => {
    const [silent, answered, changed] = [[], [regionScores('1342')], [regionScores('1343')]].map(hashesOf);
    expect(new Set([silent?.basis, answered?.basis, changed?.basis]).size).toBe(3);
    const alone = reportHashes(inputOf(openRound('r'), [scoresOf('1980', '1342')]), hash).inputsHash;
    for (const hashes of [silent, answered, changed]) expect(hashes?.inputsHash).toBe(alone);
  });
});

describe('the seed of the draws', () => {
  // Test vectors of the authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a of its text: %j', (text, expected) => {
    expect(fnv1a(text)).toBe(expected);
  });

  it('is fixed by the round and the county', () => {
    expect(reportOf([]).draws.seed).toBe(fnv1a('r/19'));
  });
});
