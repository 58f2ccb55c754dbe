// Every function's bundle, as synthesised, does its work against the table engine: a municipality answers and submits, the
// report follows, the county reads it. Nothing but the template's environment and what Lambda gives is there to lean on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeGrants } from './support/describe-grants.ts';
import { callsOfNation, establishRound } from './support/nation-calls.ts';
import { reportYear } from './support/report-year.ts';
import { runJob } from './support/run-job.ts';
import { names, type RunningBundles, stage, startBundles } from './support/running-bundles.ts';
import { type Synthesised, synthesise } from './support/synthesised.ts';

let system: Synthesised;
let bundles: RunningBundles;

beforeAll(async () => {
  system = synthesise();
  bundles = await startBundles(system);
});
afterAll(() => bundles?.stop());

const round = { round: 'hosten-2026' };
const response = { ...round, org: '1980', survey: 'behovsinventering' };

describe('from question to report, on bundles alone', () => {
  it('open answers that all is well, describes the API and knows no unknown receipt', async () => {
    expect(await bundles.call('health')).toMatchObject({ statusCode: 200, body: '{"status":"ready"}' });
    const description = JSON.parse((await bundles.call('openapi')).body);
    expect(description.openapi).toMatch(/^3\.1/);
    const check = await bundles.call('checkReceipt', { params: { receipt: 'LB-2026-AAAA-AAAA' } });
    expect(check).toMatchObject({ statusCode: 200, body: '{"valid":false}' });
  });

  it('people says who is signed in, and refuses who is not', async () => {
    const me = JSON.parse((await bundles.call('me', { person: 'signatory' })).body);
    expect(me).toMatchObject({ person: { id: 'signatory' }, memberships: [{ role: 'signatory' }] });
    const stranger = await bundles.call('me');
    expect(stranger).toMatchObject({ statusCode: 401 });
    expect(JSON.parse(stranger.body)).toMatchObject({ code: 'not-signed-in' });
  });

  it('surveys gives the questionnaire whole', async () => {
    const answer = await bundles.call('readSurvey', {
      person: 'signatory',
      params: { surveyRef: 'behovsinventering@2026-1' },
    });
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).questions.length).toBeGreaterThan(100);
  });

  it('rounds opens a round', async () => {
    const created = await bundles.call('createRound', {
      person: 'admin',
      body: {
        id: round.round,
        name: { sv: 'Hösten 2026' },
        surveys: ['behovsinventering@2026-1'],
        scope: { counties: ['19'], kinds: ['municipality'] },
        opensAt: '2026-01-01T00:00:00Z',
        closesAt: '2099-01-01T00:00:00Z',
      },
    });
    expect(created).toMatchObject({ statusCode: 201 });
    const listed = await bundles.call('listRounds', { person: 'signatory' });
    expect(JSON.parse(listed.body).rounds).toMatchObject([{ id: round.round, status: 'open' }]);
  });

  it('responses saves answers, submits them and shows them', async () => {
    const changes = ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => ({
      question: `boende.${question}`,
      value: 3,
      expectedVersion: 0,
    }));
    const rows = [{ id: 'team', 'res-namn': 'Teamet', 'res-omraden': ['boende'] }];
    const resources = { question: 'resurser', value: rows, expectedVersion: 0 };
    const body = { changes: [...changes, resources] };
    const saved = await bundles.call('writeAnswers', { person: 'signatory', params: response, body });
    expect(saved.statusCode, saved.body).toBe(200);
    expect(JSON.parse(saved.body).results.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
    const submitted = await bundles.call('submit', {
      person: 'signatory',
      params: response,
      headers: { 'idempotency-key': 'one' },
      body: {},
    });
    expect(submitted.statusCode, submitted.body).toBe(201);
    const read = await bundles.call('readResponse', { person: 'lead', params: response });
    expect(JSON.parse(read.body)).toMatchObject({ status: 'submitted' });
  });

  it('steps accepts what was submitted, and lists its editions', async () => {
    const accepted = await bundles.call('acceptResponse', {
      person: 'lead',
      params: response,
      body: { edition: 1 },
    });
    expect(accepted.statusCode, accepted.body).toBe(200);
    const editions = await bundles.call('listEditions', { person: 'signatory', params: response });
    expect(JSON.parse(editions.body).editions).toMatchObject([{ edition: 1 }]);
  });

  it('results shows an organisation what it has submitted', async () => {
    const params = { round: round.round, org: '1980' };
    const read = await bundles.call('readResults', { person: 'signatory', params });
    expect(read.statusCode, read.body).toBe(200);
  });

  it('outcomes takes a municipality’s table and adds up the county’s', async () => {
    const table = {
      table: 'utfallstabell-su-vuxna@0.1-forslag',
      rules: 1,
      coverage: 'alla',
      cases: { interval: [1, 4] },
      variables: {},
    };
    const year = String(new Date().getUTCFullYear() - 2);
    const own = { person: 'signatory', params: { org: '1980', year } };
    const sent = await bundles.call('sendOutcomes', { ...own, body: { expectedVersion: 0, table } });
    expect(sent.statusCode, sent.body).toBe(201);
    const history = await bundles.call('readOutcomeHistory', own);
    expect(JSON.parse(history.body).versions).toHaveLength(1);
    const county = await bundles.call('readCountyOutcomes', {
      person: 'lead',
      params: { county: '19', year },
    });
    expect(JSON.parse(county.body).totals.cases).toEqual({ status: 'suppressed' });
  });

  it('opinions shows those who answer what others say', async () => {
    const read = await bundles.call('readOpinions', { person: 'signatory', params: response });
    expect(JSON.parse(read.body)).toEqual({ sections: [], opinions: [] });
  });

  it('recompute-reports takes the records that its filter lets through', async () => {
    expect(await runJob(bundles, 'recompute-reports')).toBeGreaterThanOrEqual(2);
  });

  it('people invites a colleague, and send-mails sends the invitation', async () => {
    const invited = await bundles.call('invite', {
      person: 'signatory',
      params: { org: '1980' },
      body: { email: 'anna@vasteras.example', role: 'coordinator', title: 'samordnare' },
    });
    expect(invited.statusCode, invited.body).toBe(201);
    await runJob(bundles, 'send-mails');
    const sent = await (await fetch(bundles.mailbox)).json();
    expect(sent).toMatchObject([{ to: ['anna@vasteras.example'], from: 'nobody@lagesbild.example' }]);
  });

  it('reminders shows whom the county would remind, and remind goes through all of them', async () => {
    const shown = await bundles.call('readReminders', { person: 'lead', params: { county: '19' } });
    expect(shown.statusCode, shown.body).toBe(200);
    const standing = await bundles.call('followRound', {
      person: 'lead',
      params: { ...round, county: '19' },
    });
    expect(JSON.parse(standing.body)).toMatchObject({ municipalities: { inScope: 10, responded: 1 } });
    expect(await bundles.invoke('remind', {})).toEqual({ queued: expect.any(Number) });
  });

  it('sync-registers carries what was submitted over, and registers finds and changes it', async () => {
    expect(await runJob(bundles, 'sync-registers')).toBe(1);
    const search = { params: { county: '19', register: 'resurser' } };
    const found = await bundles.call('searchRegisters', { person: 'lead', ...search });
    expect(JSON.parse(found.body).rows).toMatchObject([{ id: 'team', organisation: { name: 'Västerås' } }]);
    const change = { row: 'team', values: { 'res-namn': 'Nya teamet' }, expectedVersion: 1 };
    const own = { params: { org: '1980', register: 'resurser' }, body: { changes: [change] } };
    const changed = await bundles.call('writeRegister', { person: 'signatory', ...own });
    expect(JSON.parse(changed.body).results).toMatchObject([{ ok: true, version: 2 }]);
  });

  it('reports shows the submission in the county report', async () => {
    const report = await bundles.call('readReport', { person: 'lead', params: { ...round, county: '19' } });
    expect(report.statusCode, report.body).toBe(200);
    expect(JSON.parse(report.body)).toMatchObject({ organisations: { inScope: 10, responded: 1 } });
  });

  it('decisions records what the steering group decides, and establishes no report of an open round', async () => {
    const params = { ...round, county: '19' };
    const { report, proposed } = JSON.parse(
      (await bundles.call('readDecision', { person: 'lead', params })).body,
    );
    const order = proposed.map(({ area }: { area: string }) => area);
    const decided = await bundles.call('decide', {
      person: 'lead',
      params,
      body: {
        report: { edition: report.edition, inputsHash: report.inputsHash },
        order,
        selected: order.slice(0, 1),
        reasons: [],
        participants: ['länssamordnare'],
        decidedOn: report.computedAt.slice(0, 10),
        reference: 'RV 2026-0113',
        expectedVersion: 0,
      },
    });
    expect(decided.statusCode, decided.body).toBe(201);
    const { inputsHash, computedAt } = report;
    const body = { report: { inputsHash, computedAt }, expectedEdition: 0 };
    const refused = await bundles.call('establishReport', { person: 'lead', params, body });
    expect(JSON.parse(refused.body).code).toBe('round-not-closed');
  });

  it('plans begins a plan; follow-up follows it up, reports its year and lets documents print it', async () => {
    const params = await reportYear(bundles);
    for (const route of ['readYearPdf', 'readYearDocx'] as const) {
      const document = await bundles.call(route, { person: 'lead', params: { ...params, edition: '1' } });
      expect(document, document.body).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    }
  });

  it('documents makes files of a plan, and compares one with it', async () => {
    const params = { county: '19', period: '2026-' };
    const file = { format: 'lagesbild-plan-1', ...params, edition: 'arbetsversion' };
    const answers = [
      await bundles.call('readPlanPdf', { person: 'lead', params }),
      await bundles.call('readPlanDocx', { person: 'lead', params }),
      await bundles.call('readPlanXlsx', { person: 'lead', params }),
      await bundles.call('checkPlanImport', { person: 'lead', params, body: { file, rows: [] } }),
    ];
    for (const { statusCode, body } of answers) expect(statusCode, body).toBe(200);
  });

  it('documents makes a PDF of it', async () => {
    const document = await bundles.call('readReportPdf', {
      person: 'lead',
      params: { ...round, county: '19' },
    });
    expect(document, document.body).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(document.headers['content-type']).toBe('application/pdf');
    expect(Buffer.from(document.body, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('documents makes the blank form as PDF and Word, and the receipt', async () => {
    const params = { surveyRef: 'behovsinventering@2026-1' };
    const { submitted } = JSON.parse(
      (await bundles.call('readResponse', { person: 'lead', params: response })).body,
    );
    const documents = [
      await bundles.call('readFormPdf', { person: 'lead', params }),
      await bundles.call('readFormDocx', { person: 'lead', params }),
      await bundles.call('readReceiptPdf', {
        person: 'signatory',
        params: { ...response, receipt: submitted.receipt },
      }),
    ];
    for (const document of documents) expect(document, document.body).toMatchObject({ statusCode: 200 });
    expect(
      documents.map(({ body }) => Buffer.from(body, 'base64').subarray(0, 4).toString('latin1')),
    ).toEqual(['%PDF', 'PK\u0003\u0004', '%PDF']);
  });

  it('the nation’s functions allot, meet, compare, read in what is known and look after who may do what', async () => {
    const calls = await callsOfNation(bundles);
    expect(calls.map(({ statusCode }) => statusCode)).toEqual([201, 200, 200, 201, 200, 200, 200, 200]);
    // The round is open: its figures are not the nation's to read yet.
    const compared = await bundles.call('readComparison', { person: 'admin', params: round });
    expect(JSON.parse(compared.body)).toMatchObject({ code: 'comparison-not-open' });
    const consent = await bundles.call('readNationalConsent', {
      person: 'signatory',
      params: { org: '1980' },
    });
    expect(consent.statusCode, consent.body).toBeLessThan(500);
  });

  it('tell-established tells the bus of the decision', async () => {
    await runJob(bundles, 'tell-established');
    const told = await (await fetch(bundles.events)).json();
    const kinds = told.map((event: { detail: { kind: string } }) => event.detail.kind);
    expect(kinds).toContain('decision-recorded');
  });

  it('publish-open-data publishes a round that the nation establishes, and open-data shows it', async () => {
    const params = { round: await establishRound(bundles) };
    for (const job of ['recompute-reports', 'publish-open-data'] as const) await runJob(bundles, job);
    const listed = JSON.parse((await bundles.call('listOpenData')).body);
    expect(listed.rounds.map(({ round: id }: { round: string }) => id)).toEqual([params.round]);
    expect((await bundles.call('readOpenDataManifest', { params })).statusCode).toBe(200);
    expect((await bundles.call('readOpenDataFigures', { params })).statusCode).toBe(200);
  });

  it('asks the table for nothing that is not granted', () => {
    const grants = describeGrants(system, stage).split('\n\n');
    for (const name of names) {
      const paragraph = grants.find((text) => text.startsWith(`${name.replaceAll('-', '')}Role\n`)) ?? '';
      const granted = new Set(/^ {2}Table\.Arn: (.*)$/m.exec(paragraph)?.[1]?.split(', '));
      const needed = [...(bundles.needed.get(name) ?? [])];
      expect(needed.length, `${name} never reached the table`).toBeGreaterThan(0);
      expect(
        needed.filter((action) => !granted.has(action)),
        name,
      ).toEqual([]);
    }
  });
});
