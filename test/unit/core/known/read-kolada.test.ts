import { describe, expect, it } from 'vitest';
import { readKolada } from '../../../../functions/core/known/read-kolada.ts';

const municipalities = new Set(['0114', '0115', '0117']);
const wanted = { keyFigure: 'N00000', year: 2024 };
const entry = (municipality: string, values: object[], more: object = {}) => ({
  kpi: 'N00000',
  municipality,
  period: 2024,
  values,
  ...more,
});
const total = (value: number | null, more: object = {}) => ({ gender: 'T', value, status: '', ...more });
const read = (values: unknown, more: object = {}) => readKolada({ values, ...more }, wanted, municipalities);

describe('an answer of Kolada', () => {
  it('gives the value for all, women and men apart passed over, and of no other places', () => {
    const values = [
      entry('0114', [{ gender: 'K', value: 1.5 }, total(12.5)]),
      entry('0115', [total(0)]),
      entry('0000', [total(99)]),
      entry('0117', [total(3)], { period: 2023 }),
      entry('0117', [total(4)], { kpi: 'N11111' }),
    ];
    expect(read(values)).toEqual({
      indicator: { id: 'N00000', name: 'N00000', kind: 'number', values: { '0114': 12.5, '0115': 0 } },
      goesOn: false,
      municipalities: 2,
    });
  });

  it('keeps what is struck out as missing, whatever number stands there', () => {
    const values = [
      entry('0114', [total(7, { status: 'Missing' })]),
      entry('0115', [total(7, { isdeleted: true })]),
      entry('0117', [total(null)]),
    ];
    expect(read(values)).toMatchObject({
      indicator: { kind: 'number', values: { '0114': null, '0115': null, '0117': null } },
    });
  });

  it('is yes or no where every value is 1 or 0', () => {
    expect(
      read([entry('0114', [total(1)]), entry('0115', [total(0)]), entry('0117', [total(null)])]),
    ).toMatchObject({
      indicator: { kind: 'yes-no' },
    });
  });

  it('says that it goes on where it does', () => {
    expect(read([entry('0114', [total(1)])], { next_page: 'https://example.org/2' })).toMatchObject({
      goesOn: true,
    });
    expect(read([entry('0114', [total(1)])], { next_page: null })).toMatchObject({ goesOn: false });
  });

  it('of another key figure or year names those that are there', () => {
    expect(read([entry('0114', [total(1)], { kpi: 'N11111' })])).toEqual({
      fault: 'key-figure-not-there',
      there: ['N11111'],
    });
    expect(read([entry('0114', [total(1)], { period: 2022 })])).toEqual({
      fault: 'year-not-there',
      there: ['2022'],
    });
    expect(read([entry('0000', [total(1)])])).toEqual({ fault: 'no-municipalities' });
  });

  it.each([[null], [[]], ['text'], [{ values: 'x' }], [{ values: [null] }], [{ values: [{ kpi: 1 }] }]])(
    'of another shape is refused: %j',
    (json) => expect(readKolada(json, wanted, municipalities)).toEqual({ fault: 'not-kolada' }),
  );
});
