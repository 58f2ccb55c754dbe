// What has changed since the round before: the same municipalities, comparable questions only.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../functions/core/change-between.ts';
import { type OrganisationId, organisationId, roundId } from '../../../../functions/core/ids.ts';
import { compareWithEarlier } from '../../../../functions/core/report/since-last-round.ts';
import { readAreaCodes } from '../../../../functions/core/scores.ts';

const ids = ['1980', '1981', '1982'].map(organisationId);
const answersOf = (codes: Record<string, string>): Map<OrganisationId, ReturnType<typeof readAreaCodes>> =>
  new Map(
    Object.entries(codes).map(([id, code]) => [organisationId(id), readAreaCodes({ boende: code })] as const),
  );

function compare(now: Record<string, string>, before: Record<string, string>, change: Change = 'same') {
  return compareWithEarlier(['boende'], ids, answersOf(now), {
    round: roundId('forra'),
    name: { sv: 'Förra' },
    answers: answersOf(before),
    change: () => change,
  });
}

describe('what has changed', () => {
  it('is told for all who answered and for those who answered both times, with n each time', () => {
    const { organisations, areas } = compare(
      { '1980': '3411', '1981': '1211' },
      { '1980': '1311', '1982': '2011' },
    );
    expect(organisations).toEqual({ before: 2, both: 1 });
    expect(areas[0]?.nulage).toEqual({
      change: 'same',
      compared: {
        all: { before: { n: 2, mean: 1.5 }, now: { n: 2, mean: 2 } },
        both: { before: { n: 1, mean: 1 }, now: { n: 1, mean: 3 } },
      },
    });
    expect(areas[0]?.behov.compared?.both).toEqual({ before: { n: 1, mean: 3 }, now: { n: 1, mean: 4 } });
  });

  it('pairs only valid answers: missing and not applicable are neither then nor now', () => {
    const { areas } = compare({ '1980': '-x11', '1981': '2211' }, { '1980': '4411', '1981': 'x-11' });
    expect(areas[0]?.nulage.compared).toEqual({
      all: { before: { n: 1, mean: 4 }, now: { n: 1, mean: 2 } },
      both: { before: { n: 0 }, now: { n: 0 } },
    });
  });

  it('leaves out who is not in scope now', () => {
    const { organisations, areas } = compare({ '1980': '2222' }, { '1980': '2222', '0180': '4444' });
    expect(organisations).toEqual({ before: 1, both: 1 });
    expect(areas[0]?.nulage.compared?.all.before).toEqual({ n: 1, mean: 2 });
  });

  it.each(['stricter', 'new'] as const)('breaks where a question is %s', (change) => {
    expect(compare({ '1980': '3411' }, { '1980': '1311' }, change).areas[0]?.nulage).toEqual({ change });
  });

  it('is told where a question is reworded', () => {
    const { areas } = compare({ '1980': '3411' }, { '1980': '1311' }, 'reworded');
    expect(areas[0]?.nulage.change).toBe('reworded');
    expect(areas[0]?.nulage.compared).toBeDefined();
  });
});
