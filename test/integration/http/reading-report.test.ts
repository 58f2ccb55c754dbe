// What each reader sees of a county report, on screen and as a document.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId } from '../../../functions/core/ids.ts';
import { answersOfVasteras } from '../../support/answers-of-vasteras.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let lead: string;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'signatory', '1980');
  lead = await addPerson(api.table, 'county-lead', '19');
});
afterAll(() => engine.stop());

const { newRound, save, submit } = answersOfVasteras(() => api, 'signatory-1980');

describe('the county report', () => {
  const read = (round: string, who = lead) =>
    api.call('readReport', { as: who, params: { round, county: '19' } });

  it('is empty before anybody has submitted, whether the job has run or not', async () => {
    const round = await newRound();
    const before = await read(round);
    await api.recompute({ round: round as never, county: vastmanland });
    const { computedAt: _, editions, ...after } = (await read(round)).body;
    expect(before).toMatchObject({
      status: 200,
      body: { organisations: { inScope: 10, responded: 0 }, ordered: false },
    });
    expect(before.body).toMatchObject(after);
    expect([before.body.editions, editions]).toMatchObject([
      [{ edition: 1, status: 'preliminary' }],
      [{ edition: 1, status: 'preliminary' }],
    ]);
  });

  it('is unknown for no round and for a county that the round does not ask', async () => {
    const round = await newRound({ scope: { counties: [countyId('01')], kinds: ['municipality'] } });
    expect([(await read('nix')).body.code, (await read(round)).body.code]).toEqual([
      'unknown-round',
      'unknown-county',
    ]);
  });

  it('shows the round as it is now, also when it was computed before', async () => {
    const round = await newRound();
    await api.recompute({ round: round as never, county: vastmanland });
    api.setTime('2026-12-24T00:00:00.000Z');
    expect((await read(round)).body.roundStatus).toBe('closed');
    api.setTime('2026-11-22T10:00:00.000Z');
    expect((await read(round)).body.roundStatus).toBe('open');
  });

  it('says what was said beside the scores, and what has changed since the round before', async () => {
    const before = await newRound({ opensAt: '2025-11-01T00:00:00.000Z' });
    const round = await newRound();
    await save(before, { 'styrning-samordning.nulage': 1, 'styrning-samordning.behov': 4 });
    await submit(before);
    await save(round, {
      'styrning-samordning.nulage': 3,
      'styrning-samordning.behov': 2,
      'boende.stodtyp': ['metod', 'kompetens'],
      'boende.malgrupp': ['barn-0-12'],
      'avslut-topp3': ['boende', 'valdsutovare'],
      'styr-plan': 'nej',
      'styr-samordnare-tjanst': 150,
    });
    await submit(round);
    await api.recompute({ round: round as never, county: vastmanland });
    const { body } = await read(round);
    expect(body.said).toMatchObject({
      surveyRef: 'behovsinventering@2026-1',
      support: {
        answered: 1,
        ranked: [
          { choice: 'metod', count: 1, first: 1, municipalities: 1 },
          { choice: 'kompetens', count: 1, first: 0, municipalities: 1 },
        ],
      },
      targetGroups: { answered: 1, ranked: [{ choice: 'barn-0-12', count: 1 }] },
      wishes: { answered: 1 },
    });
    const factOf = (id: string) =>
      body.said.facts.find(({ question }: { question: string }) => question === id);
    expect(factOf('styr-plan')).toEqual({
      question: 'styr-plan',
      section: 'styrning-samordning',
      answered: 1,
      counts: { nej: 1 },
    });
    expect(factOf('styr-samordnare-tjanst')).toMatchObject({ values: { '1980': 150 } });
    expect(body.sinceLast).toMatchObject({ round: before, organisations: { before: 1, both: 1 } });
    const area = body.sinceLast.areas.find((one: { area: string }) => one.area === 'styrning-samordning');
    expect(area.nulage).toEqual({
      change: 'same',
      compared: {
        all: { before: { n: 1, mean: 1 }, now: { n: 1, mean: 3 } },
        both: { before: { n: 1, mean: 1 }, now: { n: 1, mean: 3 } },
      },
    });
  });

  it('gives its county lead, and no reader, the free texts of submitted editions', async () => {
    const round = await newRound();
    const texts = (who: string, section = 'boende') =>
      api.call('readReportTexts', { as: who, params: { round, county: '19' }, query: { section } });
    await save(round, { 'boende.kommentar': 'Det saknas platser.', 'boende.behov': 3 });
    expect((await texts(lead)).body).toMatchObject({ section: 'boende', texts: [] });
    await submit(round);
    expect((await texts(lead)).body.texts).toEqual([
      {
        organisation: { id: '1980', name: 'Västerås', kind: 'municipality' },
        surveyRef: 'behovsinventering@2026-1',
        section: 'boende',
        question: 'boende.kommentar',
        kind: 'text',
        text: 'Det saknas platser.',
        edition: 1,
        submittedAt: expect.stringMatching(/^2026-11-22T10:00/),
      },
    ]);
    const reader = await addPerson(api.table, 'county-reader', '19');
    const elsewhere = await addPerson(api.table, 'county-lead', '18');
    expect((await texts(reader)).body.code).toBe('not-allowed');
    expect((await texts(elsewhere)).body.code).toBe('not-allowed');
    expect((await texts(lead, 'finns-inte')).body.code).toBe('unknown-section');
  });

  it('comes as a document with the free texts for its county lead, and without for a reader', async () => {
    const round = await newRound();
    await save(round, { 'boende.kommentar': 'Det saknas platser.' });
    await submit(round);
    const reader = await addPerson(api.table, 'county-reader', '19');
    for (const [route, name] of [
      ['readReportPdf', 'PDF of Västmanlands län'],
      ['readReportDocx', 'DOCX of Västmanlands län'],
      ['readReportXlsx', 'XLSX of Västmanlands län'],
    ] as const) {
      const textFor = async (who: string) => {
        const { body } = await api.call(route, { as: who, params: { round, county: '19' } });
        return Buffer.from(body, 'base64').toString();
      };
      expect(await textFor(lead)).toBe(`${name}: Det saknas platser.`);
      expect(await textFor(reader)).toBe(name);
    }
  });

  it('comes as a document with a name that says whose it is', async () => {
    const round = await newRound();
    const { status, headers, body } = await api.call('readReportPdf', {
      as: lead,
      params: { round, county: '19' },
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Lansrapport Vastmanlands lan 2026-11-22 (pahittade svar).pdf"; ' +
        "filename*=UTF-8''L%C3%A4nsrapport%20V%C3%A4stmanlands%20l%C3%A4n%202026-11-22%20%28p%C3%A5hittade%20svar%29.pdf",
    });
    expect(Buffer.from(body, 'base64').toString()).toBe('PDF of Västmanlands län');
  });
});
