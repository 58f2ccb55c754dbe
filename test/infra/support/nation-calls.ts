// What the nation's administrator asks of the bundles.
import { expect } from 'vitest';
import { knownToSave } from '../../support/sample-known.ts';
import { meetingToPlan } from '../../support/sample-meeting.ts';
import type { RunningBundles } from './running-bundles.ts';

const person = 'admin';

/** Allots, meets, reads in what is known, and looks after who may do what: the answers, in that order. */
export async function callsOfNation(bundles: RunningBundles) {
  const month = new Date().toISOString().slice(0, 7);
  const allotment = { total: 21, counties: { '19': 1 }, source: 'Beslut', expectedVersion: 0 };
  return [
    await bundles.call('allotFunds', { person, params: { year: '2027' }, body: allotment }),
    await bundles.call('readFunds', { person, params: { year: '2027' } }),
    await bundles.call('saveNationalMeeting', { person, params: { meeting: 'one' }, body: meetingToPlan }),
    await bundles.call('saveKnown', {
      person,
      params: { source: 'oppna-jamforelser', year: '2024' },
      body: knownToSave,
    }),
    await bundles.call('listKnown', { person }),
    await bundles.call('readNationalStaff', { person }),
    await bundles.call('listSurveys', { person }),
    await bundles.call('readAudit', { person, query: { month } }),
  ];
}

/** Plans a round that has ended and establishes it; gives its id. */
export async function establishRound(bundles: RunningBundles): Promise<string> {
  const body = {
    id: 'faststalld-2025',
    name: { sv: 'Hösten 2025' },
    surveys: ['behovsinventering@2026-1'],
    scope: { counties: ['19'], kinds: ['municipality'] },
    opensAt: '2025-01-01T00:00:00Z',
    closesAt: '2025-02-01T00:00:00Z',
  };
  expect(await bundles.call('createRound', { person, body })).toMatchObject({ statusCode: 201 });
  const established = await bundles.call('changeRound', {
    person,
    params: { round: body.id },
    body: { status: 'established' },
  });
  expect(established, established.body).toMatchObject({ statusCode: 200 });
  return body.id;
}
