// What lies in a county's partition, in a round's, and a person's memberships.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, organisationId, personId, roundId } from '../../../functions/core/ids.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { putCountyReport, readCountyReport } from '../../../functions/storage/county-reports.ts';
import { memberships } from '../../../functions/storage/entities/people.ts';
import { listMembers, readMemberships } from '../../../functions/storage/memberships.ts';
import { isReachable } from '../../../functions/storage/ping.ts';
import { listResponseStates, readResponseStates } from '../../../functions/storage/responses.ts';
import { listRounds, readRound, replaceRound } from '../../../functions/storage/rounds.ts';
import { beginResponse } from '../../../functions/storage/save-answers.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound, vastmanland } from '../../support/people.ts';
import { at, draftOf, newResponse } from '../../support/responses.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
});
afterAll(() => engine.stop());

describe("a county's responses", () => {
  it("are its own, of this round: not another county's and not another round's", async () => {
    const here = newResponse('1980');
    const alsoHere = { ...here, organisation: organisationId('1984') };
    const elsewhere = { ...here, county: countyId('01'), organisation: organisationId('0180') };
    for (const response of [here, alsoHere, elsewhere, newResponse('1980')]) {
      await beginResponse(table, response, draftOf(response), []);
    }
    const listed = await listResponseStates(table, { round: here.round, county: vastmanland });
    expect(listed.map(({ organisation }) => organisation)).toEqual(['1980', '1984']);
    const read = await readResponseStates(table, [elsewhere, here, newResponse('1984')]);
    expect(read.map(({ organisation }) => organisation).sort()).toEqual(['0180', '1980']);
  });
});

describe('the states of many responses', () => {
  it('are read in as many batches as it takes', async () => {
    const one = newResponse('1980');
    await beginResponse(table, one, draftOf(one), []);
    const others = Array.from({ length: 130 }, () => newResponse('1980'));
    const read = await readResponseStates(table, [...others, one]);
    expect(read.map(({ round }) => round)).toEqual([one.round]);
  });
});

describe('a stored report', () => {
  const times = { opensAt: at, closesAt: at, computedAt: at };
  const report = { version: 1, basis: 'basis', ...times, body: new Uint8Array([1, 2, 3]) };

  it('replaces only the version it was made from', async () => {
    const key = { round: roundId('reports'), county: vastmanland };
    expect(await readCountyReport(table, key)).toBeUndefined();
    expect(await putCountyReport(table, key, report, 0)).toBe(true);
    expect(await putCountyReport(table, key, report, 0)).toBe(false);
    expect(await putCountyReport(table, key, { ...report, version: 2 }, 1)).toBe(true);
    expect(await putCountyReport(table, key, { ...report, version: 2 }, 1)).toBe(false);
    expect(await readCountyReport(table, key)).toEqual({ ...report, version: 2 });
  });
});

describe('a round', () => {
  it('is made once and changed from the version that stands', async () => {
    const round = openRound('changed');
    await addRound(table, round);
    await expect(addRound(table, round)).rejects.toThrow('refused');
    const audit = { id: 'a1', at, person: personId('admin'), action: 'round-changed', target: {} } as const;
    const changed = { ...round, name: { sv: 'Ändrad' }, version: 2 };
    expect(await replaceRound(table, changed, audit)).toBe('committed');
    expect(await replaceRound(table, changed, audit)).toBe('refused');
    expect(await readRound(table, round.id)).toEqual(changed);
    expect(await listRounds(table)).toContainEqual(changed);
  });
});

describe('memberships', () => {
  it("are a person's own, one for each role in each organisation", async () => {
    const person = await addPerson(table, 'respondent', '1980', { sections: ['boende'] });
    await addPerson(table, 'respondent', '1980', { sections: ['valdsutovare'] });
    await addPerson(table, 'signatory', '1984');
    expect(await readMemberships(table, personId(person), '2026-11-22')).toEqual([
      {
        role: 'respondent',
        organisation: '1980',
        organisationKind: 'municipality',
        organisationName: 'Västerås',
        county: '19',
        displayName: 'respondent i 1980',
        sections: ['valdsutovare'],
        loans: [{ section: 'valdsutovare', kind: 'answer' }],
      },
    ]);
    expect(await readMemberships(table, personId('nobody'), '2026-11-22')).toEqual([]);
  });

  it('that lent sections before loans had a last day lend them still', async () => {
    const person = personId('stored-earlier');
    const identity = { person, organisation: '1980', role: 'respondent' };
    const place = { organisation: '1980', organisationKind: 'municipality', organisationName: 'Västerås' };
    const Item = {
      ...memberships.key(identity),
      ...{
        ...place,
        type: 'Membership',
        v: 2,
        role: 'respondent',
        displayName: 'Anna',
        sections: ['boende'],
      },
    };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
    expect(await readMemberships(table, person, '2026-11-22')).toMatchObject([
      { sections: ['boende'], loans: [{ section: 'boende', kind: 'answer' }] },
    ]);
  });

  it('are lent to their last day, and gone when they are withdrawn', async () => {
    const loans = [{ section: 'boende', kind: 'answer', until: '2026-11-22' } as const];
    const person = personId(await addPerson(table, 'respondent', '1983', { loans }));
    const sections = async (today: string) =>
      (await readMemberships(table, person, today)).map((membership) => membership.sections);
    expect(await sections('2026-11-22')).toEqual([['boende']]);
    expect(await sections('2026-11-23')).toEqual([[]]);
    await addPerson(table, 'respondent', '1983', { withdrawnAt: at });
    expect(await sections('2026-11-22')).toEqual([]);
    expect(await listMembers(table, '1983')).toEqual([]);
  });
});

describe('the table', () => {
  it('is reachable, and one that does not exist is not', async () => {
    expect(await isReachable(table)).toBe(true);
    expect(await isReachable({ ...table, name: 'no-such-table' })).toBe(false);
  });
});
