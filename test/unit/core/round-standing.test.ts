// Who has something left, who is late and by how much.
import { describe, expect, it } from 'vitest';
import { responseStatuses } from '../../../functions/core/response.ts';
import { daysLate, hasSomethingLeft, isOverdue } from '../../../functions/core/round-standing.ts';

const dueAt = '2026-11-20T22:59:59.000Z';
const after = '2026-11-22T08:00:00.000Z';

describe('a response', () => {
  it('is left to do until it has been submitted or declined', () => {
    expect(responseStatuses.filter(hasSomethingLeft)).toEqual([
      'not-started',
      'draft',
      'awaiting-signature',
      'returned',
      'reopened',
    ]);
  });

  it('is late when the deadline has passed and nothing has come in', () => {
    const late = responseStatuses.filter((status) => isOverdue({ status }, dueAt, after));
    expect(late).toEqual(['not-started', 'draft', 'awaiting-signature', 'returned', 'reopened']);
    expect(responseStatuses.filter((status) => isOverdue({ status }, dueAt, dueAt))).toEqual([]);
  });

  it('is not late when it is to be mended', () => {
    expect(isOverdue({ status: 'returned', submitted: {} }, dueAt, after)).toBe(false);
    expect(hasSomethingLeft('returned')).toBe(true);
  });
});

it('days late are those begun since the deadline', () => {
  const due = Date.parse(dueAt);
  const days = (hours: number) => daysLate(due, due + hours * 3_600_000);
  expect([-5, 0, 1, 24, 25, 48].map(days)).toEqual([0, 0, 1, 1, 2, 2]);
});
