// The county's list of organisations: what is shown, and in what order.
import { describe, expect, it } from 'vitest';
import { inOrder, isShown, latest } from '../../../web/county/responses/listing.ts';
import type { OrganisationStanding, ResponseSummary } from '../../../web/county/responses/standing.ts';

const response = (more: Partial<ResponseSummary>): ResponseSummary => ({
  survey: 'behovsinventering',
  status: 'not-started',
  edition: 1,
  isLeft: true,
  isOverdue: false,
  ...more,
});
const organisation = (name: string, ...responses: ResponseSummary[]): OrganisationStanding => ({
  organisation: { id: name, name, kind: 'municipality' },
  responsible: [],
  invited: 0,
  responses,
});

const done = response({ status: 'submitted', isLeft: false, updatedAt: '2026-11-02T00:00:00.000Z' });
const half = response({
  status: 'draft',
  progress: { answered: 28, total: 56 },
  updatedAt: '2026-11-10T00:00:00.000Z',
});
const toSign = response({ status: 'awaiting-signature', updatedAt: '2026-11-05T00:00:00.000Z' });
const late = response({ isOverdue: true });

const all = [
  organisation('Örebro', done),
  organisation('Arboga', half, done),
  organisation('Ale', toSign),
  organisation('Åre', late),
];
const names = (some: readonly OrganisationStanding[]) => some.map((one) => one.organisation.name);

describe('the list', () => {
  it('shows all, those with something left, or those who are late', () => {
    expect(names(all.filter((one) => isShown(one, 'all')))).toHaveLength(4);
    expect(names(all.filter((one) => isShown(one, 'left')))).toEqual(['Arboga', 'Ale', 'Åre']);
    expect(names(all.filter((one) => isShown(one, 'overdue')))).toEqual(['Åre']);
  });

  it('stands in Swedish order, by what is answered, or by how long nothing has changed', () => {
    expect(names(inOrder(all, 'name'))).toEqual(['Ale', 'Arboga', 'Åre', 'Örebro']);
    expect(names(inOrder(all, 'least-answered'))).toEqual(['Åre', 'Arboga', 'Ale', 'Örebro']);
    expect(names(inOrder(all, 'longest-quiet'))).toEqual(['Åre', 'Örebro', 'Ale', 'Arboga']);
  });

  it('knows the latest change over all questionnaires, and that there is none', () => {
    expect(latest(organisation('Arboga', done, half))).toBe('2026-11-10T00:00:00.000Z');
    expect(latest(organisation('Åre', late))).toBe('');
  });
});
