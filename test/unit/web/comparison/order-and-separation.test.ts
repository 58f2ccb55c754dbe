// In which order counties stand, and which of them can be told apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../web/comparison/columns.ts';
import type { Column } from '../../../../web/comparison/comparison.ts';
import { measures } from '../../../../web/comparison/measures.ts';
import { countUnseparatedNeighbours, orderCounties } from '../../../../web/comparison/order.ts';
import { relate, sortColumns, sortOthers } from '../../../../web/comparison/separation.ts';
import { tiles } from '../../../../web/comparison/tiles.ts';
import { figureOf, sampleComparison } from '../../../support/sample-comparison.ts';

const comparison = sampleComparison([
  {
    area: 'boende',
    name: 'Boende',
    nation: { score: [60, 55, 65] },
    counties: {
      '01': { score: [50, 48, 52] },
      '05': { score: 'suppressed' },
      '19': { score: [70, 66, 75] },
      '24': { score: [70, 50, 90] },
      '25': { score: 'missing' },
    },
  },
]);
const codes = ['01', '05', '19', '24', '25'];
const columns = columnsOf(comparison, measures.poang);
const [boende] = columns as [Column];
const byBoende = { column: 'boende' };

describe('counties', () => {
  it('stand in code order when nothing else is asked for', () => {
    expect(orderCounties(codes, { columns, orderBy: 'code', isRising: false })).toEqual(codes);
  });

  it('stand from north to south, and from west to east, on request', () => {
    expect(orderCounties(codes, { columns, orderBy: 'north', isRising: false })).toEqual([
      '25',
      '24',
      '19',
      '05',
      '01',
    ]);
  });

  it('stand by a number on request: equal ones in code order, those without one last', () => {
    const order = (isRising: boolean) => orderCounties(codes, { columns, orderBy: byBoende, isRising });
    expect(order(false)).toEqual(['19', '24', '01', '05', '25']);
    expect(order(true)).toEqual(['01', '19', '24', '05', '25']);
  });

  it('next to each other are counted where their bounds meet', () => {
    expect(countUnseparatedNeighbours(['19', '24', '01', '05', '25'], boende)).toEqual({
      unseparated: 2,
      neighbours: 2,
    });
    expect(countUnseparatedNeighbours(['01', '19', '24'], boende)).toEqual({ unseparated: 1, neighbours: 2 });
  });
});

describe('two numbers', () => {
  it('are told apart only when their bounds do not meet', () => {
    expect(relate(figureOf([70, 66, 75]), figureOf([60, 55, 65]))).toBe('above');
    expect(relate(figureOf([50, 48, 52]), figureOf([60, 55, 65]))).toBe('below');
    expect(relate(figureOf([70, 65, 75]), figureOf([60, 55, 65]))).toBe('unseparated');
    expect(relate(figureOf('suppressed'), figureOf([60, 55, 65]))).toBeUndefined();
    expect(relate(undefined, figureOf([60, 55, 65]))).toBeUndefined();
  });

  it('are never each above the other', () => {
    const figure = fc
      .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }))
      .map(([value, width]) => figureOf([value, value - width, value + width]));
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const opposite = { above: 'below', below: 'above', unseparated: 'unseparated' } as const;
        const relation = relate(one, other);
        expect(relation && opposite[relation]).toBe(relate(other, one));
      }),
    );
  });
});

describe('a county', () => {
  it('is sorted against the nation area by area', () => {
    expect(sortColumns(columns, '19')).toEqual({ above: ['boende'], below: [], unseparated: [] });
    expect(sortColumns(columns, '05')).toEqual({ above: [], below: [], unseparated: [] });
  });

  it('is sorted against the other counties; itself and those without a number are in no part', () => {
    expect(sortOthers(boende, '19')).toEqual({ above: ['01'], below: [], unseparated: ['24'] });
  });
});

describe('the tile map', () => {
  it('has one tile for each of the 21 counties, no two in the same place, Gotland alone by the sea', () => {
    expect(new Set(tiles.map(({ county }) => county)).size).toBe(21);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(21);
    const gotland = tiles.find(({ county }) => county === '09');
    const beside = tiles.filter(
      ({ column, row }) =>
        Math.abs(column - (gotland?.column ?? 0)) + Math.abs(row - (gotland?.row ?? 0)) === 1,
    );
    expect(beside).toEqual([]);
  });
});
