// What each reader sees: the status list, a response, a report, oneself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId } from '../../../functions/core/ids.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import {
  addPerson,
  addRound,
  inventory,
  openRound,
  regionInventory,
  vastmanland,
} from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let as: string;
let lead: string;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  as = await addPerson(api.table, 'signatory', '1980');
  lead = await addPerson(api.table, 'county-lead', '19');
});
afterAll(() => engine.stop());

async function newRound(more: Parameters<typeof openRound>[1] = {}): Promise<string> {
  rounds += 1;
  return addRound(api.table, openRound(`round-${rounds}`, more));
}

const paramsOf = (round: string, org = '1980') => ({ round, org, survey: 'behovsinventering' });

async function save(round: string, changes: Record<string, unknown>) {
  const body = {
    changes: Object.entries(changes).map(([question, value]) => ({ question, value, expectedVersion: 0 })),
  };
  expect((await api.call('writeAnswers', { as, params: paramsOf(round), body })).status).toBe(200);
}

async function submit(round: string) {
  const headers = { 'idempotency-key': 'k' };
  return (await api.call('submit', { as, params: paramsOf(round), headers, body: {} })).body;
}

describe('the status list', () => {
  it('of a county names everybody who is asked, also those who have not begun', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    await submit(round);
    const { body } = await api.call('listResponses', {
      as: lead,
      params: { round },
      query: { county: '19' },
    });
    expect(body.responses).toHaveLength(20);
    expect(body.responses.filter(({ status }: { status: string }) => status === 'not-started')).toHaveLength(
      19,
    );
    expect(body.responses.find(({ status }: { status: string }) => status === 'submitted')).toMatchObject({
      organisation: { id: '1980', name: 'Västerås', kind: 'municipality' },
      survey: 'behovsinventering',
      edition: 1,
      submitted: { edition: 1, late: false },
    });
  });

  it("of one's own shows one's own only", async () => {
    const round = await newRound();
    const { body } = await api.call('listResponses', { as, params: { round } });
    expect(
      body.responses.map(
        ({ organisation, survey }: Record<string, { id: string }>) => `${organisation?.id} ${survey}`,
      ),
    ).toEqual(['1980 behovsinventering', '1980 mognad']);
  });

  it('must be told the county by somebody who has no organisation', async () => {
    const round = await newRound();
    const { body } = await api.call('listResponses', { as: lead, params: { round } });
    expect(body).toMatchObject({
      status: 400,
      code: 'invalid-request',
      issues: [{ path: 'county', code: 'required' }],
    });
  });

  it('is unknown for a county that the round does not ask, and for no round', async () => {
    const round = await newRound({ scope: { counties: [countyId('01')], kinds: ['municipality'] } });
    const asked = await api.call('listResponses', { as: lead, params: { round }, query: { county: '19' } });
    const nowhere = await api.call('listResponses', {
      as: lead,
      params: { round: 'nix' },
      query: { county: '19' },
    });
    expect([asked.body.code, nowhere.body.code]).toEqual(['unknown-county', 'unknown-round']);
  });

  it('asks regions too when the round does, but for no questionnaire that is not theirs', async () => {
    const round = await newRound({ scope: { counties: [vastmanland], kinds: ['municipality', 'region'] } });
    const { body } = await api.call('listResponses', {
      as: lead,
      params: { round },
      query: { county: '19' },
    });
    const regions = body.responses.filter(
      ({ organisation }: { organisation: { kind: string } }) => organisation.kind === 'region',
    );
    expect(regions).toEqual([]);
  });

  it('asks a region its own questionnaire and a municipality its own, and neither the other’s', async () => {
    const round = await newRound({
      surveys: [inventory, regionInventory],
      scope: { counties: [vastmanland], kinds: ['municipality', 'region'] },
    });
    const region = await addPerson(api.table, 'signatory', 'region-19');
    const asked = async (person: string) => {
      const { body } = await api.call('listResponses', { as: person, params: { round } });
      return body.responses.map(
        ({ organisation, survey }: Record<string, { id: string }>) => `${organisation?.id} ${survey}`,
      );
    };
    expect(await asked(as)).toEqual(['1980 behovsinventering']);
    expect(await asked(region)).toEqual(['region-19 behovsinventering-region']);
    const read = async (person: string, org: string, survey: string) =>
      (await api.call('readResponse', { as: person, params: { round, org, survey } })).body.code;
    expect(await read(as, '1980', 'behovsinventering-region')).toBe('unknown-survey');
    expect(await read(region, 'region-19', 'behovsinventering')).toBe('unknown-survey');
    const write = await api.call('writeAnswers', {
      as: region,
      params: { round, org: 'region-19', survey: 'behovsinventering' },
      body: { changes: [{ question: 'boende.behov', value: 3, expectedVersion: 0 }] },
    });
    expect(write.body.code).toBe('unknown-survey');
  });
});

describe('a region', () => {
  it('answers, submits and gets a receipt, and its county lead reads what it submitted', async () => {
    const round = await newRound({
      surveys: [regionInventory],
      scope: { counties: [vastmanland], kinds: ['region'] },
    });
    const region = await addPerson(api.table, 'signatory', 'region-19');
    const params = { round, org: 'region-19', survey: 'behovsinventering-region' };
    const changes = [{ question: 'tandvard-och-vald.behov', value: 3, expectedVersion: 0 }];
    expect((await api.call('writeAnswers', { as: region, params, body: { changes } })).status).toBe(200);
    const headers = { 'idempotency-key': 'region' };
    const { body: receipt } = await api.call('submit', { as: region, params, headers, body: {} });
    expect(receipt).toMatchObject({ organisation: 'region-19', survey: params.survey, answered: 1 });
    const { body } = await api.call('readResponse', { as: lead, params });
    expect(body).toMatchObject({
      organisation: { id: 'region-19', name: 'Region Västmanland', kind: 'region' },
      status: 'submitted',
      answers: [{ question: 'tandvard-och-vald.behov', value: 3 }],
    });
  });
});

describe('a response', () => {
  it('shows its draft to its own people and to nobody else', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    const own = await api.call('readResponse', { as, params: paramsOf(round) });
    const leads = await api.call('readResponse', { as: lead, params: paramsOf(round) });
    expect(own.body).toMatchObject({
      status: 'draft',
      may: { write: true, submit: true },
      answers: [{ value: 3 }],
    });
    expect(leads.body).toMatchObject({ status: 'draft', may: { write: false, submit: false }, answers: [] });
  });

  it('shows the county lead what was submitted', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    await submit(round);
    const { body } = await api.call('readResponse', { as: lead, params: paramsOf(round) });
    expect(body).toMatchObject({ status: 'submitted', answers: [{ question: 'boende.behov', value: 3 }] });
  });

  it('never shows who wrote by more than the name they are shown by', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    const { body } = await api.call('readResponse', { as, params: paramsOf(round) });
    expect(Object.keys(body.answers[0]).sort()).toEqual([
      'at',
      'author',
      'confirmed',
      'question',
      'value',
      'version',
    ]);
  });

  it('is open to a respondent in the sections lent to them, and closed in the others', async () => {
    const round = await newRound();
    const respondent = await addPerson(api.table, 'respondent', '1980', { sections: ['boende'] });
    await save(round, { 'boende.behov': 3, 'valdsutovare.behov': 2 });
    const { receipt } = await submit(round);
    const read = await api.call('readResponse', { as: respondent, params: paramsOf(round) });
    expect(read.body).toMatchObject({ sections: ['boende'], answers: [{ question: 'boende.behov' }] });
    const signed = await api.call('readReceipt', { as: respondent, params: { ...paramsOf(round), receipt } });
    expect(signed.body.answers).toMatchObject([{ question: 'boende.behov' }]);
    const next = await newRound();
    const changes = ['boende.behov', 'valdsutovare.behov'].map((question) => ({
      question,
      value: 1,
      expectedVersion: 0,
    }));
    const { body } = await api.call('writeAnswers', {
      as: respondent,
      params: paramsOf(next),
      body: { changes },
    });
    expect(body).toMatchObject({
      status: 403,
      code: 'section-not-lent',
      issues: [{ question: 'valdsutovare.behov' }],
    });
  });

  it('is shown with the receipt of its own only', async () => {
    const [one, other] = [await newRound(), await newRound()];
    await save(one, { 'boende.behov': 3 });
    const { receipt } = await submit(one);
    const wrong = await api.call('readReceipt', { as, params: { ...paramsOf(other), receipt } });
    const none = await api.call('readReceipt', { as, params: { ...paramsOf(one), receipt: 'nix' } });
    expect([wrong.body.code, none.body.code]).toEqual(['unknown-receipt', 'unknown-receipt']);
  });
});

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

describe('the receipt and the blank form as documents', () => {
  const receiptPdf = (who: string, round: string, receipt: string) =>
    api.call('readReceiptPdf', { as: who, params: { ...paramsOf(round), receipt } });
  const submittedIn = ({ body }: { body: string }) => JSON.parse(Buffer.from(body, 'base64').toString());

  it('gives the organisation and its county lead every answer, with what was asked', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3, 'valdsutovare.behov': 2 });
    const { receipt, checksum, surveyHash } = await submit(round);
    for (const who of [as, lead]) {
      const answer = await receiptPdf(who, round, receipt);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringContaining(
          `filename="Kvitto ${receipt} Vasteras Behovsinventering (pahittade svar).pdf"`,
        ),
      });
      expect(submittedIn(answer)).toMatchObject({
        receipt: { receipt, checksum },
        version: surveyHash,
        organisation: 'Västerås',
        round: 'Hösten 2026',
        synthetic: true,
        asked: 132,
        answers: [{ question: 'boende.behov' }, { question: 'valdsutovare.behov' }],
      });
      expect(submittedIn(answer).answers[0]).not.toHaveProperty('authorId');
    }
  });

  it('gives a respondent the lent sections alone, and says that it is a part', async () => {
    const round = await newRound();
    const respondent = await addPerson(api.table, 'respondent', '1980', { sections: ['boende'] });
    await save(round, { 'boende.behov': 3, 'valdsutovare.behov': 2 });
    const { receipt } = await submit(round);
    const answer = await receiptPdf(respondent, round, receipt);
    expect(answer.headers['content-disposition']).toContain('(del)');
    expect(submittedIn(answer)).toMatchObject({
      sections: ['boende'],
      answers: [{ question: 'boende.behov' }],
    });
  });

  it('is unknown for the receipt of another response', async () => {
    const [one, other] = [await newRound(), await newRound()];
    await save(one, { 'boende.behov': 3 });
    const { receipt } = await submit(one);
    expect((await receiptPdf(as, other, receipt)).body.code).toBe('unknown-receipt');
    expect((await receiptPdf(as, one, 'nix')).body.code).toBe('unknown-receipt');
  });

  it('comes as PDF and Word, named by questionnaire and version, and is unknown for no questionnaire', async () => {
    const params = { surveyRef: 'mognad@2026-1' };
    const [pdf, docx] = [
      await api.call('readFormPdf', { as, params }),
      await api.call('readFormDocx', { as: lead, params }),
    ];
    expect(pdf.headers['content-disposition']).toContain('Mognadsenkat 2026-1 blankt formular.pdf');
    expect(docx.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': expect.stringContaining('Mognadsenkat 2026-1 blankt formular.docx'),
    });
    const unknown = await api.call('readFormDocx', { as, params: { surveyRef: 'mognad@1999-1' } });
    expect(unknown.body.code).toBe('unknown-survey');
  });
});

describe('oneself', () => {
  it('is shown with every membership, and without any', async () => {
    expect((await api.call('me', { as: lead })).body).toEqual({
      person: { id: lead },
      memberships: [
        {
          role: 'county-lead',
          organisation: { id: '19', kind: 'county', name: 'Västmanlands län', county: '19' },
          displayName: 'county-lead i 19',
        },
      ],
    });
    expect((await api.call('me', { as: 'nobody' })).body).toEqual({
      person: { id: 'nobody' },
      memberships: [],
    });
  });
});
