// The priority list in groups that share places.
import { describe, expect, it } from 'vitest';
import { describeBorder, describeGroup, groupByPlace } from '../../../../functions/core/report/groups.ts';

const priorities = [
  { area: 'boende', rank: 1, group: 1 },
  { area: 'barn', rank: 2, group: 1 },
  { area: 'skola', rank: 3, group: 2 },
  { area: 'vard', rank: 4, group: 3 },
  { area: 'heder', rank: 5, group: 3 },
  { area: 'handel' },
];
const borders = [
  { above: 1, dashed: true },
  { above: 2, dashed: false },
];
const groups = groupByPlace(priorities, borders);

describe('groups by place', () => {
  it('hold the areas in order with the places they share', () => {
    expect(groups.map(({ places, areas }) => [places, areas.map(({ area }) => area)])).toEqual([
      [
        [1, 2],
        ['boende', 'barn'],
      ],
      [[3, 3], ['skola']],
      [
        [4, 5],
        ['vard', 'heder'],
      ],
      [undefined, ['handel']],
    ]);
  });

  it('know how the border below them is drawn', () => {
    expect(groups.map(({ borderBelow }) => borderBelow)).toEqual(['dashed', 'solid', undefined, undefined]);
    expect(groups.map((group) => describeBorder(group, 'sv'))).toEqual([
      'Streckad gräns: svar som saknas kan flytta områden över den.',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('have headings that tell a tie from a place that holds', () => {
    expect(groups.map((group) => Object.values(describeGroup(group, 'sv')).join(' · '))).toEqual([
      'Delar plats 1–2 · Går inte att skilja åt säkert',
      'Plats 3 · Ligger fast med andra vikter och utan någon enskild kommun',
      'Delar plats 4–5 · Går inte att skilja åt säkert',
      'Utan plats · Poäng går inte att räkna',
    ]);
  });

  it('are one without a place when no order is given', () => {
    const [only, ...rest] = groupByPlace(
      priorities.map(({ area }) => ({ area, group: undefined })),
      [],
    );
    expect(only?.areas).toHaveLength(priorities.length);
    expect(only?.places).toBeUndefined();
    expect(rest).toEqual([]);
  });
});
