// Counties compared by maturity item and by fact, through the real handlers: what was answered, what is hidden, the files.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { type Answered, newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { submitAnswers } from '../../support/submit-answers.ts';
import { newTable } from '../../support/table.ts';

const counties = ['10', '19', '22'].map(countyId);
const vasternorrland = ['2260', '2262', '2280'];
const vastmanland = ['1904', '1907', '1960', '1980'];
const items = ['roller', 'overenskommelse', 'forum', 'vard', 'ideburna'].map((item) => `sam-${item}`);
const open = '2026-11-22T10:00:00.000Z';
const closed = '2026-12-20T10:00:00.000Z';
const suppressed = { status: 'absent', mark: 'suppressed' };

let engine: TestEngine;
let api: TestApi;
let analyst: string;
const round = 'below-1';
type Body = Answered['body'];

beforeAll(async () => {
  engine = await startEngine();
  const table = await newTable(engine);
  api = newApi(table);
  analyst = await addPerson(table, 'national-analyst', 'se');
  for (const org of ['1080', ...vastmanland, ...vasternorrland]) await addPerson(table, 'signatory', org);
  await addRound(table, openRound(round, { scope: { counties, kinds: ['municipality'] } }));
  const inventory = (org: string, answers: Record<string, unknown>) => {
    api.setTime(open);
    return submitAnswers(api, { round, org, survey: 'behovsinventering' }, answers);
  };
  const maturity = (org: string, values: readonly unknown[]) => {
    api.setTime(open);
    const answers = Object.fromEntries(items.map((item, at) => [item, values[at]]));
    return submitAnswers(api, { round, org, survey: 'mognad' }, answers);
  };
  for (const org of vasternorrland)
    await inventory(org, { 'boe-permanent': 'nej', 'boe-tillgang': ['saknas'] });
  for (const [at, org] of vastmanland.entries())
    await inventory(org, {
      'boe-permanent': at === 0 ? 'delvis' : 'ja',
      // One leaves it out: three is enough.
      'boe-tillgang': at === 3 ? undefined : ['egen-regi', 'enstaka-kop'].slice(0, 1 + (at % 2)),
      'styr-plan': at < 2 ? 'nej' : undefined,
    });
  await inventory('1080', { 'boe-permanent': 'ja' });
  for (const org of vasternorrland) await maturity(org, [4, 3, 2, 1, 0]);
  // Two alone have answered the last item: the county is hidden in all of them.
  for (const [at, org] of vastmanland.entries()) await maturity(org, [2, 2, 2, 2, at < 2 ? 4 : undefined]);
  for (const county of counties) await api.recompute({ round: roundId(round), county });
});
afterAll(() => engine.stop());

async function read(as = analyst, at = closed): Promise<Answered> {
  api.setTime(at);
  return api.call('readComparisonIndicators', { as, params: { round } });
}

const indicatorIn = (body: Body, id: string) => body.indicators.find((one: Body) => one.id === id);
const figureOf = (indicator: Body, county: string) =>
  indicator.counties.find((one: Body) => one.county === county).figure;

describe('indicators', () => {
  it('are read by the nation alone, and not while answers are taken', async () => {
    expect((await read(analyst, open)).body.code).toBe('comparison-not-open');
    expect((await read('signatory-1980')).status).toBe(403);
  });

  it('belong to the comparison that has the same version and checksum', async () => {
    const { body } = await read();
    const whole = await api.call('readComparison', { as: analyst, params: { round } });
    expect([body.version, body.hash]).toEqual([whole.body.version, whole.body.hash]);
    expect(body).toMatchObject({ inventory: 'behovsinventering@2026-1', maturity: 'mognad@2026-1' });
    expect(body.indicators).toHaveLength(55 + 30);
  });

  it('hold each choice of a fact, of those who answered, with the hidden left out', async () => {
    const { body } = await read();
    const permanent = indicatorIn(body, 'boe-permanent');
    expect(permanent).toMatchObject({ kind: 'choice', section: 'boende', options: ['ja', 'delvis', 'nej'] });
    expect(figureOf(permanent, '19')).toEqual({
      status: 'shown',
      valid: 4,
      applicable: 10,
      counts: [3, 1, 0],
    });
    expect(figureOf(permanent, '22')).toMatchObject({ valid: 3, counts: [0, 0, 3] });
    expect(figureOf(permanent, '10')).toEqual(suppressed);
    expect(permanent.nation.figure).toMatchObject({ valid: 7, counts: [3, 1, 3], countiesLeftOut: 1 });
    const access = indicatorIn(body, 'boe-tillgang');
    expect(figureOf(access, '19')).toMatchObject({ valid: 3, counts: [3, 0, 0, 0, 1, 0] });
    expect(figureOf(indicatorIn(body, 'styr-plan'), '19')).toEqual(suppressed);
  });

  it('hold each item of a dimension, in a county all or none', async () => {
    const { body } = await read();
    const found = items.map((item) => indicatorIn(body, item));
    expect(found.map((item) => figureOf(item, '22').value)).toEqual([4, 3, 2, 1, 0]);
    expect(found.map((item) => figureOf(item, '19'))).toEqual(items.map(() => suppressed));
    expect(found[0].nation.figure).toMatchObject({ valid: 3, value: 4, countiesLeftOut: 1 });
    // The dimension itself is shown: it rests on four.
    const whole = await api.call('readComparison', { as: analyst, params: { round } });
    const dimension = whole.body.figures.dimensions.find((one: Body) => one.dimension === found[0].section);
    expect(dimension.counties.find((one: Body) => one.county === '19').score.valid).toBe(4);
  });

  it('stand in the files with their texts, every place a row, and are counted in what the file says of itself', async () => {
    api.setTime(closed);
    const csv = async (table: string) => {
      const query = { table, separator: 'comma' };
      const answered = await api.call('readComparisonCsv', { as: analyst, params: { round }, query });
      expect(answered.status).toBe(200);
      return Buffer.from(String(answered.body), 'base64').toString('utf8').trimEnd().split('\r\n');
    };
    const [facts, levels, manifest] = await Promise.all(['facts', 'items', 'manifest'].map(csv));
    const { body } = await read();
    const options = body.indicators
      .filter(({ kind }: Body) => kind !== 'level')
      .flatMap((one: Body) => one.options).length;
    expect(facts).toHaveLength(1 + 22 * options);
    expect(levels).toHaveLength(1 + 22 * 30);
    expect(facts?.find((row) => row.includes(',boe-permanent,') && row.includes(',ja,Ja,19,'))).toMatch(
      /,Västmanland,0\.75,0\.3,0\.9,4,10,,3$/,
    );
    expect(levels?.find((row) => row.includes(',sam-roller,') && row.includes(',19,'))).toContain(
      ',för få svar för att redovisas,,,,,,för få svar för att redovisas,',
    );
    expect(manifest?.some((row) => row === `Rader i ”Faktafrågor”,${22 * options}`)).toBe(true);
    expect(manifest?.some((row) => row === `Rader i ”Mognadsfrågor”,${22 * 30}`)).toBe(true);
  });
});
