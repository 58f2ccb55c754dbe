// What a hostile or broken client sends: a refusal with a stable code, never a fault of ours, and nothing written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId } from '../../../functions/core/ids.ts';
import { type Call, newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let as: string;
const params = { round: 'open', org: '1980', survey: 'behovsinventering' };

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  as = await addPerson(api.table, 'signatory', '1980');
  await addPerson(api.table, 'national-admin', 'se');
  await addPerson(api.table, 'county-lead', '19');
  await addRound(api.table, openRound('open'));
  await addRound(
    api.table,
    openRound('closed', { closesAt: '2026-11-20T00:00:00.000Z', dueAt: '2026-11-20T00:00:00.000Z' }),
  );
  await addRound(api.table, openRound('planned', { opensAt: '2026-12-01T00:00:00.000Z' }));
  await addRound(
    api.table,
    openRound('elsewhere', { scope: { counties: [countyId('01')], kinds: ['municipality'] } }),
  );
});
afterAll(() => engine.stop());

const good = { question: 'boende.behov', value: 3, expectedVersion: 0 };
const patch = (call: Call) => api.call('writeAnswers', { as, params, ...call });
const change = (more: object) =>
  patch({ body: { changes: [good, { ...good, question: 'boende.nulage', ...more }] } });

async function expectNothingWritten(): Promise<void> {
  const { body } = await api.call('readResponse', { as, params });
  expect({ status: body.status, answers: body.answers }).toEqual({ status: 'not-started', answers: [] });
}

/** One bad change after a good one, and what the issue is called. */
const unsavable: readonly [what: string, issue: string, more: object][] = [
  ['an unknown question', 'unknown-question', { question: 'boende.finns-inte' }],
  ['a text where a number belongs', 'wrong-type', { value: 'tre' }],
  ['an object where a number belongs', 'wrong-type', { value: { antal: 3 } }],
  ['a value off the scale', 'off-scale', { value: 5 }],
  ['a fraction on the scale', 'off-scale', { value: 2.5 }],
  ['a number no computer holds', 'off-scale', { value: 1e308 }],
  [
    'a text longer than its question takes',
    'too-long',
    { question: 'boende.kommentar', value: 'a'.repeat(9000) },
  ],
  ['a comment longer than a comment', 'too-long', { comment: 'a'.repeat(9000) }],
];

const refusals: readonly [
  what: string,
  status: number,
  code: string,
  send: () => ReturnType<TestApi['call']>,
][] = [
  [
    'a personnummer in a text',
    422,
    'personal-number',
    () => change({ question: 'boende.kommentar', value: 'Hon är 19811218-9876.' }),
  ],
  ['a personnummer in a comment', 422, 'personal-number', () => change({ comment: 'Gäller 811218-9876.' })],
  [
    'a personnummer in a reason',
    422,
    'personal-number',
    () => change({ value: { special: 'ej-aktuellt', reason: '198112189876' } }),
  ],
  [
    'a personnummer with other signs in it',
    422,
    'personal-number',
    () => change({ question: 'boende.kommentar', value: 'Hon är 1981.12.18 / 9876.' }),
  ],
  [
    'a personnummer in a row of a register',
    422,
    'personal-number',
    () => change({ question: 'resurser', value: [{ id: 'r1', 'res-namn': 'Stöd till 811218_9876' }] }),
  ],
  ['the same question twice', 400, 'invalid-request', () => change({ question: good.question })],
  [
    '10 000 changes',
    400,
    'invalid-request',
    () => patch({ body: { changes: Array.from({ length: 10_000 }, () => good) } }),
  ],
  ['no change', 400, 'invalid-request', () => patch({ body: { changes: [] } })],
  ['a name nobody knows in a change', 400, 'invalid-request', () => change({ admin: true })],
  ['a negative version', 400, 'invalid-request', () => change({ expectedVersion: -1 })],
  ['invalid JSON', 400, 'invalid-json', () => patch({ rawBody: '{"changes":[' })],
  [
    'bytes that are no text',
    400,
    'invalid-json',
    () =>
      patch({
        rawBody: Buffer.from([0x22, 0xff, 0x22]).toString('base64'),
        isBase64Encoded: true,
        headers: { 'content-type': 'application/json' },
      }),
  ],
  ['no body', 400, 'invalid-json', () => patch({})],
  [
    '__proto__ in the body',
    400,
    'invalid-request',
    () => patch({ rawBody: `{"changes":[${JSON.stringify(good)}],"__proto__":{"admin":true}}` }),
  ],
  [
    '__proto__ in a value',
    400,
    'invalid-request',
    () =>
      patch({
        rawBody: '{"changes":[{"question":"boende.behov","value":{"__proto__":1},"expectedVersion":0}]}',
      }),
  ],
  [
    'constructor as a name',
    400,
    'invalid-request',
    () => change({ value: { constructor: { prototype: 1 } } }),
  ],
  [
    'half a character',
    400,
    'invalid-request',
    () =>
      patch({
        rawBody: '{"changes":[{"question":"boende.kommentar","value":"\\ud800","expectedVersion":0}]}',
      }),
  ],
  [
    'nesting without end',
    400,
    'invalid-request',
    () => patch({ rawBody: `${'['.repeat(50_000)}${']'.repeat(50_000)}` }),
  ],
  [
    '2 MB',
    413,
    'body-too-large',
    () => patch({ body: { changes: [{ ...good, comment: 'x'.repeat(2_000_000) }] } }),
  ],
  [
    '2 MB in base64',
    413,
    'body-too-large',
    () => patch({ rawBody: Buffer.alloc(2_000_000, 'x').toString('base64'), isBase64Encoded: true }),
  ],
  [
    'a form',
    415,
    'unsupported-media-type',
    () => patch({ rawBody: 'changes=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  ],
  [
    'a closed round',
    409,
    'round-not-open',
    () => patch({ params: { ...params, round: 'closed' }, body: { changes: [good] } }),
  ],
  [
    'a round that has not opened',
    409,
    'round-not-open',
    () => patch({ params: { ...params, round: 'planned' }, body: { changes: [good] } }),
  ],
  [
    'a round that does not exist',
    404,
    'unknown-round',
    () => patch({ params: { ...params, round: 'nix' }, body: { changes: [good] } }),
  ],
  [
    'a round that does not ask them',
    404,
    'unknown-organisation',
    () => patch({ params: { ...params, round: 'elsewhere' }, body: { changes: [good] } }),
  ],
  [
    'a questionnaire that is not in the round',
    404,
    'unknown-survey',
    () => patch({ params: { ...params, survey: 'annat' }, body: { changes: [good] } }),
  ],
  [
    'a round id that is none',
    400,
    'invalid-request',
    () => patch({ params: { ...params, round: 'a#b' }, body: { changes: [good] } }),
  ],
  [
    'an organisation id that is none',
    400,
    'invalid-request',
    () => patch({ params: { ...params, org: '../1980' }, body: { changes: [good] } }),
  ],
  [
    "another organisation's answers",
    403,
    'not-allowed',
    () => patch({ params: { ...params, org: '1984' }, body: { changes: [good] } }),
  ],
  [
    'an organisation that does not exist',
    403,
    'not-allowed',
    () => patch({ params: { ...params, org: '9999' }, body: { changes: [good] } }),
  ],
  [
    'a key longer than a key',
    400,
    'invalid-request',
    () => api.call('submit', { as, params, body: {}, headers: { 'idempotency-key': 'k'.repeat(201) } }),
  ],
  [
    'a submission that is neither {} nor a list',
    400,
    'invalid-request',
    () => api.call('submit', { as, params, body: { sign: true }, headers: { 'idempotency-key': 'k' } }),
  ],
  [
    'a signer who saw two versions of one answer',
    400,
    'invalid-request',
    () =>
      api.call('submit', {
        as,
        params,
        body: [1, 2].map((version) => ({ question: good.question, version })),
        headers: { 'idempotency-key': 'k' },
      }),
  ],
  [
    'a control character in the name of a round',
    400,
    'invalid-request',
    () =>
      api.call('changeRound', {
        as: 'national-admin-se',
        params: { round: 'open' },
        body: { name: { sv: 'Hösten\u0000 2026' } },
      }),
  ],
  [
    'a county that is none',
    400,
    'invalid-request',
    () => api.call('listResponses', { as, params, query: { county: '' } }),
  ],
];

describe('a request with', () => {
  it.each(unsavable)('%s is refused whole, as %s', async (_, issue, more) => {
    const { body } = await change(more);
    expect(body).toMatchObject({ status: 422, code: 'answers-invalid', issues: [{ code: issue }] });
    expect(body.issues[0].path).toMatch(/^changes\.1\./);
    await expectNothingWritten();
  });

  it.each(refusals)('%s is refused with %i %s and writes nothing', async (_, status, code, send) => {
    const { status: got, headers, body } = await send();
    expect({ got, body }).toMatchObject({
      got: status,
      body: { status, code, titles: { sv: expect.any(String), en: expect.any(String) } },
    });
    expect(headers['content-type']).toContain('application/problem+json');
    await expectNothingWritten();
    expect(api.logged).toEqual([]);
  });
});
