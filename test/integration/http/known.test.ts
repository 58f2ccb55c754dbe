// What other sources say of municipalities, through the API: read in by the nation, told to whom it concerns.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../../../surveys/places.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const admin = 'national-admin-se';
const respondent = 'signatory-1980';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'national-admin', 'se');
  await addPerson(api.table, 'national-analyst', 'se');
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-lead', '01');
  await addPerson(api.table, 'signatory', '1980');
  await addPerson(api.table, 'signatory', '1981');
});
afterAll(() => engine.stop());

const file = { name: 'oppna-jamforelser-2024.xlsx', hash: 'a'.repeat(64) };
const question = { survey: 'behovsinventering', question: 'upp-rutin' };
const routine = {
  id: 'Aktuell rutin',
  name: 'Aktuell rutin vid indikation på våld',
  kind: 'yes-no',
  question,
};
const values = { '1980': 1, '1981': 0, '1984': null };
const save = (year: string, body: object, source = 'oppna-jamforelser', as = admin) =>
  api.call('saveKnown', { as, params: { source, year }, body });
const read = async (org: string, as = respondent, survey = 'behovsinventering') =>
  api.call('readKnown', { as, params: { org, survey } });
const first = (indicators: object[] = [{ ...routine, values }]) => ({ expectedVersion: 0, file, indicators });

describe('a year of a source', () => {
  it('is read in, told to each municipality as its own, and answers no question', async () => {
    const saved = await save('2024', first());
    expect(saved).toMatchObject({
      status: 201,
      body: {
        version: 1,
        file,
        indicators: [{ ...routine, municipalities: 3, known: 2, missing: 1, yes: 1 }],
      },
    });
    expect(saved.body).not.toHaveProperty('person');
    expect((await read('1980')).body).toEqual({
      known: [
        {
          question: 'upp-rutin',
          source: 'oppna-jamforelser',
          year: 2024,
          name: routine.name,
          kind: 'yes-no',
          value: 1,
          synthetic: false,
        },
      ],
    });
    expect((await read('1981', 'signatory-1981')).body.known[0].value).toBe(0);
    expect((await read('1984', 'county-lead-19')).body.known[0].value).toBeNull();
    expect((await read('1980', respondent, 'mognad')).body).toEqual({ known: [] });
  });

  it('sent twice is one; made from an older version it is told what stands', async () => {
    const once = await save('2023', first());
    expect((await save('2023', first())).body).toEqual(once.body);
    const late = await save('2023', first([{ ...routine, name: 'Annat', values }]));
    expect(late).toMatchObject({ status: 409, body: { code: 'known-changed', current: { version: 1 } } });
    expect((await save('2022', { ...first(), expectedVersion: 3 })).body).toMatchObject({
      code: 'known-changed',
      current: null,
    });
  });

  it('keeps the values of an indicator that is sent without, and takes away one that is left out', async () => {
    const other = { id: 'Plan', name: 'Plan', kind: 'yes-no', values: { '1980': 0 } };
    await save('2021', first([{ ...routine, values }, other]));
    const { question: _, ...nowhere } = routine;
    const changed = await save('2021', { expectedVersion: 1, indicators: [nowhere] });
    expect(changed).toMatchObject({ status: 201, body: { version: 2, file } });
    expect(changed.body.indicators).toEqual([
      { ...nowhere, municipalities: 3, known: 2, missing: 1, yes: 1 },
    ]);
    const back = await save('2021', {
      expectedVersion: 2,
      indicators: [nowhere, { ...other, values: undefined }],
    });
    expect(back).toMatchObject({
      status: 422,
      body: { code: 'known-invalid', issues: [{ path: 'indicators.1.values', code: 'no-values' }] },
    });
  });

  it.each<[string, object, string]>([
    ['an unknown municipality', { ...routine, values: { '9999': 1 } }, 'unknown-municipality'],
    ['a third value', { ...routine, values: { '1980': 2 } }, 'not-yes-no'],
    [
      'a scored question',
      { ...routine, question: { ...question, question: 'boende.behov' }, values },
      'unknown-question',
    ],
    [
      'no such question',
      { ...routine, question: { ...question, question: '__proto__' }, values },
      'unknown-question',
    ],
  ])('with %s is refused whole', async (_, indicator, code) => {
    const refused = await save('2020', first([indicator]));
    expect(refused).toMatchObject({ status: 422, body: { code: 'known-invalid', issues: [{ code }] } });
    const { sets } = (await api.call('listKnown', { as: admin })).body;
    expect(sets.some(({ year }: { year: number }) => year === 2020)).toBe(false);
  });

  it('of Kolada needs ids of key figures; none is ours', async () => {
    const refused = await save('2024', first([{ ...routine, values }]), 'kolada');
    expect(refused).toMatchObject({ status: 422, body: { issues: [{ code: 'not-key-figure' }] } });
    const taken = await save(
      '2024',
      first([
        {
          id: 'N00000',
          name: 'Ärenden',
          kind: 'number',
          unit: 'per 10 000 vuxna',
          question,
          values: { '1980': 12.5 },
        },
      ]),
      'kolada',
    );
    expect(taken.status).toBe(201);
    expect((await read('1980')).body.known).toContainEqual({
      question: 'upp-rutin',
      source: 'kolada',
      year: 2024,
      name: 'Ärenden',
      kind: 'number',
      unit: 'per 10 000 vuxna',
      value: 12.5,
      synthetic: false,
    });
  });

  it('holds as many indicators and municipalities as there can be', async () => {
    const everyone = Object.fromEntries(
      places.organisations
        .filter(({ kind }) => kind === 'municipality')
        .map(({ id }, at) => [id, at + 0.123_456]),
    );
    const indicators = Array.from({ length: 120 }, (_, at) => ({
      id: `N${String(at).padStart(5, '0')}`,
      name: `Nyckeltal ${at}`,
      kind: 'number',
      values: at < 100 ? everyone : {},
    }));
    const saved = await save('2019', first(indicators), 'kolada');
    expect(saved.status).toBe(201);
    expect(saved.body.indicators[99]).toMatchObject({ municipalities: 290, known: 290 });
  });
});

describe('who may', () => {
  it('read in: the administrator alone', async () => {
    for (const as of ['national-analyst-se', 'county-lead-19', respondent]) {
      expect((await save('2018', first(), 'oppna-jamforelser', as)).status).toBe(403);
      expect((await api.call('listKnown', { as })).status).toBe(403);
    }
  });

  it('read: the organisation and its county, and nobody of another', async () => {
    expect((await read('1980', 'county-lead-19')).status).toBe(200);
    expect((await read('1980', 'county-lead-01')).status).toBe(403);
    expect((await read('1981')).status).toBe(403);
    expect((await read('region-19', 'county-lead-19')).body).toEqual({ known: [] });
  });
});
