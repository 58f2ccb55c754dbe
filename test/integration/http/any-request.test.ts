// Any JSON into any handler: answered, or refused as the contract says; never a fault of ours.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredErrors } from '../../../functions/contract/declared-errors.ts';
import { type RouteId, routes } from '../../../functions/contract/routes.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, inventory, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const params = { round: 'open', org: '1980', survey: 'behovsinventering' };

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'signatory', '1980');
  await addPerson(api.table, 'national-admin', 'se');
  await addPerson(api.table, 'county-lead', '19');
  await addRound(api.table, openRound('open'));
});
afterAll(() => engine.stop());

/** JSON of every kind, with the names and values that mean something here among the rest. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'boende.behov',
      'behovsinventering@2026-1',
      '19',
      '1980',
      'municipality',
      'vet-inte',
      '2026-11-22T00:00:00Z',
      '0000-01-01T00:00:00+14:00',
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'changes',
        'question',
        'value',
        'comment',
        'expectedVersion',
        'version',
        'id',
        'name',
        'sv',
        'surveys',
        'scope',
        'counties',
        'kinds',
        'opensAt',
        'dueAt',
        'closesAt',
        'status',
        'email',
        'role',
        'title',
        'sections',
        'until',
        'person',
        'lend',
        'takeBack',
        'handOverTo',
      ),
      tie('value'),
      { maxKeys: 7 },
    ),
  ),
})).value;

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('open', '1980', '19', 'behovsinventering', '%00', '#', "' OR 1=1"),
);

describe('any request whatsoever', () => {
  it.each(Object.keys(routes) as RouteId[])(
    'to %s is answered, refused as its contract says, and never a fault',
    async (id) => {
      const names = [...routes[id].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const fitting: Record<string, string> = {
        ...params,
        county: '19',
        surveyRef: inventory,
        receipt: 'LB-2026-AAAA-AAAA',
        invitation: `1980.${'A'.repeat(22)}`,
      };
      const anyParams = fc.record(
        Object.fromEntries(names.map((name) => [name, fc.oneof(fc.constant(fitting[name] ?? ''), text)])),
      );
      const request = fc.record({
        as: fc.constantFrom('signatory-1980', 'national-admin-se', 'county-lead-19'),
        params: anyParams,
        query: fc.dictionary(fc.constantFrom('county', 'checksum', '__proto__'), text, { maxKeys: 2 }),
        headers: fc.record({ 'idempotency-key': text, 'accept-language': text }),
        rawBody: fc.oneof(
          json.map((value) => JSON.stringify(value)),
          text,
        ),
      });
      const declared = new Set<string>(declaredErrors(routes[id]));
      await fc.assert(
        fc.asyncProperty(request, async (call) => {
          const { status, body } = await api.call(id, {
            ...call,
            headers: { 'content-type': 'application/json', ...call.headers },
          });
          expect(status, JSON.stringify(body)).toBeLessThan(500);
          if (status >= 400) expect(declared, body.code).toContain(body.code);
        }),
        { numRuns: 150 },
      );
      expect(api.logged).toEqual([]);
    },
  );
});
