// Which areas depart from the proposed order, and what a decision must hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionIssues } from '../../../../functions/core/decision/check-decision.ts';
import { departuresFrom, placeSpans } from '../../../../functions/core/decision/departures.ts';

const proposed = [
  { area: 'a', group: 1 },
  { area: 'b', group: 2 },
  { area: 'c', group: 2 },
  { area: 'd', group: 3 },
  { area: 'e' },
];

describe('an area departs', () => {
  it('never inside its tie group', () => {
    expect(departuresFrom(proposed, ['a', 'c', 'b', 'd', 'e'])).toEqual([]);
  });

  it('when it leaves the places of its group, and so do those it pushes out of theirs', () => {
    expect(departuresFrom(proposed, ['d', 'a', 'b', 'c', 'e'])).toEqual(['d', 'a', 'c']);
  });

  it('when it is placed although the report gives it no place', () => {
    expect(departuresFrom(proposed, ['a', 'b', 'c', 'e', 'd'])).toEqual(['e', 'd']);
  });

  it('from no order never', () => {
    expect(departuresFrom([{ area: 'a' }, { area: 'b' }], ['b', 'a'])).toEqual([]);
    expect(placeSpans([{ area: 'a' }, { area: 'b' }]).get('b')).toEqual({ best: 1, worst: 2 });
  });

  it('exactly when some area stands above one of a better group', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 });
    const orders = sizes.chain((groups) => {
      const areas = groups.flatMap((size, index) =>
        Array.from({ length: size }, (_, i) => ({ area: `${index}-${i}`, group: index + 1 })),
      );
      return fc.record({
        areas: fc.constant(areas),
        decided: fc.shuffledSubarray(areas, { minLength: areas.length }),
      });
    });
    fc.assert(
      fc.property(orders, ({ areas, decided }) => {
        const isBroken = decided.some((area, i) => i > 0 && area.group < (decided[i - 1]?.group ?? 0));
        const departures = departuresFrom(
          areas,
          decided.map(({ area }) => area),
        );
        expect(departures.length > 0).toBe(isBroken);
      }),
    );
  });
});

describe('a decision', () => {
  const sound = {
    order: ['a', 'b', 'c', 'd', 'e'],
    selected: ['a'],
    reasons: [],
    decidedOn: '2026-11-20',
  };
  const faults = (more: object) =>
    decisionIssues(proposed, { ...sound, ...more }, '2026-11-22').map(({ path, code }) => `${path} ${code}`);

  it('that follows the proposal needs no reason', () => {
    expect(faults({})).toEqual([]);
  });

  it('explains each departure', () => {
    const order = ['b', 'a', 'c', 'd', 'e'];
    expect(faults({ order })).toEqual(['reasons reason-missing', 'reasons reason-missing']);
    const reasons = ['a', 'b'].map((area) => ({ area, reason: 'Lagkrav' }));
    expect(faults({ order, reasons })).toEqual([]);
  });

  it('holds every area once, and no other', () => {
    expect(faults({ order: ['a', 'a', 'x', 'c', 'd', 'e'] })).toEqual([
      'order.1 area-twice',
      'order.2 unknown-area',
      'order area-missing',
    ]);
    expect(faults({ selected: ['x'], reasons: [{ area: 'y', reason: 'z' }] })).toEqual([
      'selected.0 unknown-area',
      'reasons.0 unknown-area',
    ]);
  });

  it('is not made tomorrow', () => {
    expect(faults({ decidedOn: '2026-11-22' })).toEqual([]);
    expect(faults({ decidedOn: '2026-11-23' })).toEqual(['decidedOn in-the-future']);
  });
});
