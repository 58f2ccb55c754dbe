// Who may do what: every route tried by every role through the real handlers, on one's own and on others'.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RouteId, routeList } from '../../../functions/contract/routes.ts';
import { roles } from '../../../functions/core/access.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { bothWays, type Target, targets } from '../../support/prepared-targets.ts';
import { type RouteRequests, routeRequests } from '../../support/route-requests.ts';
import { newTable } from '../../support/table.ts';

const homes = {
  respondent: '1980',
  coordinator: '1980',
  signatory: '1980',
  'county-lead': '19',
  'county-reader': '19',
};
let engine: TestEngine;
let api: TestApi;
const people = new Map<string, string | undefined>([
  ['not signed in', undefined],
  ['no membership', 'nobody'],
]);
let requests: RouteRequests;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  for (const role of roles) {
    const home = role in homes ? homes[role as keyof typeof homes] : 'se';
    const sections = role === 'respondent' ? { loans: bothWays } : {};
    people.set(role, await addPerson(api.table, role, home, sections));
  }
  for (const { org } of Object.values(targets)) await addPerson(api.table, 'signatory', org);
  requests = routeRequests(api, people.get('county-lead') ?? '');
});
afterAll(() => engine.stop());

/** Routes that name an organisation or a county are tried on all three targets. */
function targetsOf(id: RouteId): [string, Target][] {
  const named =
    /\{(org|county)\}/.test(routeList.find((route) => route.id === id)?.path ?? '') || id === 'listResponses';
  return named ? Object.entries(targets) : [['', targets.own]];
}

describe('the matrix of roles and routes', () => {
  it('is as it was agreed', async () => {
    const width = 33;
    const lines = [
      `${''.padEnd(width)}${[...people.keys()].map((name) => name.padEnd(18)).join('')}`.trimEnd(),
    ];
    for (const { id } of routeList as readonly { id: RouteId }[]) {
      for (const [where, target] of targetsOf(id)) {
        const cells: string[] = [];
        for (const as of people.values()) {
          const request = await requests[id](target);
          const { status, body } = await api.call(id, as === undefined ? request : { ...request, as });
          cells.push(status < 300 ? String(status) : body.code);
        }
        const name = [id, where].filter(Boolean).join(', ');
        lines.push(`${name.padEnd(width)}${cells.map((cell) => cell.padEnd(18)).join('')}`.trimEnd());
      }
    }
    expect(api.logged).toEqual([]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/role-route.txt');
    // Every route is called by every role on three targets, documents drawn too.
  }, 400_000);

  it('lets nobody in who has not signed in, except where the contract says so', async () => {
    for (const { id, action } of routeList as readonly { id: RouteId; action: string }[]) {
      const { status } = await api.call(id, await requests[id](targets.own));
      expect(`${id} ${status}`).toBe(`${id} ${action === 'public' ? 200 : 401}`);
    }
  });
});
