// What may be sent beside a total: tried against everybody who knows the rules, by looking at every table there is.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../functions/core/disclosure/cell.ts';
import { hideInCover } from '../../../../functions/core/disclosure/hide-in-cover.ts';
import { hideInSum, isHiddenInSum } from '../../../../functions/core/disclosure/hide-in-sum.ts';

/** Every way to put `total` cases in `categories`. */
function* divisions(total: number, categories: number): Generator<number[]> {
  if (categories === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of divisions(total - first, categories - 1)) yield [first, ...rest];
  }
}

/** For each thing that may be sent, the counts that each of its small cells can have been. */
function possibleSmall(
  tables: Iterable<readonly number[]>,
  send: (counts: readonly number[]) => unknown,
): Map<string, Set<number>[]> {
  const possible = new Map<string, Set<number>[]>();
  for (const counts of tables) {
    const sent = send(counts);
    if (sent === undefined) continue;
    const key = JSON.stringify(sent);
    const sets = possible.get(key) ?? counts.map(() => new Set<number>());
    for (const [at, count] of counts.entries()) sets[at]?.add(count);
    possible.set(key, sets);
  }
  return possible;
}

const smallOnly = '[1,4]';

function narrowed(possible: Map<string, Set<number>[]>, cellsOf: (sent: string) => readonly Cell[]) {
  return [...possible].flatMap(([sent, sets]) =>
    cellsOf(sent).flatMap((cell, at) => {
      if (!('interval' in cell)) return sets[at]?.size === 1 ? [] : [`${sent}: cell ${at} is not exact`];
      const counts = [...(sets[at] ?? [])].sort((a, b) => a - b);
      const holds =
        JSON.stringify(cell.interval) === smallOnly
          ? JSON.stringify(counts) === '[1,2,3,4]'
          : counts.length >= 2 &&
            (counts[0] ?? 0) >= cell.interval[0] &&
            (counts.at(-1) ?? 0) <= cell.interval[1];
      return holds ? [] : [`${sent}: cell ${at} can only be ${counts}`];
    }),
  );
}

describe('counts beside their total', () => {
  it.each([
    [2, 60],
    [3, 44],
    [4, 26],
    [5, 19],
  ])(
    'with %i categories leave every small one anything from 1 to 4, for every total up to %i',
    (categories, most) => {
      for (let total = 5; total <= most; total += 1) {
        const possible = possibleSmall(divisions(total, categories), hideInSum);
        expect(narrowed(possible, (sent) => JSON.parse(sent))).toEqual([]);
      }
    },
  );

  it('are sent as they are where none is small', () => {
    expect(hideInSum([12, 0, 5])).toEqual([{ count: 12 }, { count: 0 }, { count: 5 }]);
  });

  it('hide the largest beside a small one, and no more than follows from the total', () => {
    expect(hideInSum([40, 2, 9])).toEqual([{ interval: [38, 41] }, { interval: [1, 4] }, { count: 9 }]);
  });

  it('hide the two largest alike where they nearly tie', () => {
    expect(hideInSum([21, 20, 2])).toEqual([
      { interval: [17, 23] },
      { interval: [17, 23] },
      { interval: [1, 4] },
    ]);
  });

  it('are not sent at all where a small one could be told', () => {
    expect(hideInSum([5, 1])).toBeUndefined();
    expect(hideInSum([1, 1, 1, 1, 1])).toBeUndefined();
  });

  it('pass the check that a receiver makes, and a total that narrows them does not', () => {
    for (const counts of divisions(23, 4)) {
      const cells = hideInSum(counts);
      if (cells !== undefined) expect(isHiddenInSum(cells, 23)).toBe(true);
    }
    expect(isHiddenInSum([{ count: 20 }, { interval: [1, 4] }], 23)).toBe(false);
    expect(isHiddenInSum([{ count: 20 }, { count: 5 }], 23)).toBe(false);
  });
});

describe('counts of categories that one case may have several of', () => {
  /** Three categories that may stand together and one that stands alone: every table there can be over `total` cases. */
  function* coverings(total: number): Generator<number[]> {
    for (let alone = 0; alone <= total; alone += 1) {
      const covered = total - alone;
      for (let a = 0; a <= covered; a += 1)
        for (let b = 0; b <= covered; b += 1)
          for (let c = 0; c <= covered; c += 1) if (a + b + c >= covered) yield [a, b, c, alone];
    }
  }

  it('leave every small one anything from 1 to 4, for every number of cases up to 22', () => {
    for (let total = 5; total <= 22; total += 1) {
      const possible = possibleSmall(coverings(total), ([a = 0, b = 0, c = 0, alone = 0]) =>
        hideInCover({ together: [a, b, c], alone: [alone] }, total),
      );
      const found = narrowed(possible, (sent) => {
        const { together, alone } = JSON.parse(sent);
        return [...together, ...alone];
      });
      expect(found).toEqual([]);
    }
  });

  it('hide the one that nearly everybody has beside a few who have none', () => {
    expect(hideInCover({ together: [28, 12], alone: [2] }, 30)).toEqual({
      together: [{ interval: [26, 29] }, { count: 12 }],
      alone: [{ interval: [1, 4] }],
    });
  });
});
