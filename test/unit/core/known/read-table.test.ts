import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../../functions/core/known/carry-over.ts';
import { readTable } from '../../../../functions/core/known/read-table.ts';
import { readCode, readNumber, readYesNo } from '../../../../functions/core/known/read-value.ts';

const municipalities = new Set(['0114', '0115', '0117', '1980', '1981']);
const sheet = (rows: string[][], name = 'Resultat') => ({ name, rows });

/** As such files often look: a title, headings, the country, then municipalities. */
const usual = sheet([
  ['Öppna jämförelser', '', '', '', ''],
  [],
  ['Kommunkod', 'Kommun', 'Aktuell rutin', 'Samlad  plan\n(vuxna)', 'Invånare'],
  ['', 'Riket', '34', '49', '10000000'],
  ['114', 'Upplands Väsby', '1', '0', '47200'],
  ['0115', 'Vallentuna', 'Ja', 'nej', '34100'],
  ['0117', 'Österåker', '..', 'x', '46600'],
]);

describe('a table of others', () => {
  it('is read where its codes are, whatever stands over, between and beside them', () => {
    expect(readTable([sheet([['Om filen']], 'Läs mig'), usual], 'yes-no', municipalities)).toEqual({
      sheet: 'Resultat',
      indicators: [
        {
          id: 'Aktuell rutin',
          name: 'Aktuell rutin',
          kind: 'yes-no',
          values: { '0114': 1, '0115': 1, '0117': null },
        },
        {
          id: 'Samlad plan (vuxna)',
          name: 'Samlad plan (vuxna)',
          kind: 'yes-no',
          values: { '0114': 0, '0115': 0, '0117': null },
        },
      ],
      unread: ['Kommun', 'Invånare'],
      unclear: [],
      repeated: [],
      municipalities: 3,
    });
  });

  it('gives numbers where numbers are looked for, and names what it does not read', () => {
    const found = readTable([usual], 'number', municipalities);
    expect(found).toMatchObject({ unread: ['Kommun', 'Aktuell rutin', 'Samlad plan (vuxna)'] });
    expect('indicators' in found && found.indicators.at(-1)).toEqual({
      id: 'Invånare',
      name: 'Invånare',
      kind: 'number',
      values: { '0114': 47_200, '0115': 34_100, '0117': 46_600 },
    });
  });

  it('keeps as missing what several rows of a municipality say differently, and says which it is', () => {
    const parts = sheet([
      ['Kod', 'Rutin', 'Plan'],
      ['0114 Norra', '1', '1'],
      ['0114 Södra', '0', '1'],
      ['0114 Västra', '1', '1'],
      ['0115', '1', '0'],
      ['0117', '0', '0'],
    ]);
    const found = readTable([parts], 'yes-no', municipalities);
    expect(found).toMatchObject({
      repeated: ['0114'],
      municipalities: 3,
      indicators: [{ values: { '0114': null } }, { values: { '0114': 1 } }],
    });
  });

  it('keeps a text that is no value as missing and tells it, as long as most are values', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [String(1000 + at), at === 3 ? '2' : '1']);
    const many = new Set(rows.map(([code = '']) => code));
    const found = readTable([sheet([['Kod', 'Rutin'], ...rows])], 'yes-no', many);
    expect(found).toMatchObject({ unclear: [{ id: 'Rutin', texts: ['2'] }] });
    expect('indicators' in found && found.indicators[0]?.values['1003']).toBeNull();
  });

  it('tells columns with the same heading apart by their letters', () => {
    const twice = sheet([
      ['Kod', 'Rutin', 'Rutin'],
      ['0114', '1', '0'],
      ['0115', '1', '0'],
      ['0117', '1', '0'],
    ]);
    expect(readTable([twice], 'yes-no', municipalities)).toMatchObject({
      indicators: [{ id: 'Rutin (B)' }, { id: 'Rutin (C)' }],
    });
  });

  it.each([
    [
      'no-municipalities',
      [
        ['Kod', 'Rutin'],
        ['0114', '1'],
        ['9999', '1'],
      ],
    ],
    [
      'no-headings',
      [
        ['0114', '1'],
        ['0115', '1'],
        ['0117', '1'],
      ],
    ],
    [
      'no-indicators',
      [
        ['Kod', 'Kommun'],
        ['0114', 'A'],
        ['0115', 'B'],
        ['0117', 'C'],
      ],
    ],
    ['no-municipalities', []],
  ])('that cannot be used says why: %s', (fault, rows) => {
    expect(readTable([sheet(rows)], 'yes-no', municipalities)).toEqual({ fault });
  });

  it('takes a heading named __proto__ as any other', () => {
    const hostile = sheet([
      ['Kod', '__proto__'],
      ['0114', '1'],
      ['0115', '1'],
      ['0117', '0'],
    ]);
    expect(readTable([hostile], 'yes-no', municipalities)).toMatchObject({
      indicators: [{ id: '__proto__', values: { '0114': 1 } }],
    });
  });
});

describe('a cell', () => {
  it.each([
    ['1', 1],
    ['1.0', 1],
    [' JA ', 1],
    ['0,0', 0],
    ['Nej', 0],
    ['', null],
    ['–', null],
    ['Uppgift saknas', null],
    ['uppgifter saknas', null],
    ['2', undefined],
    ['kanske', undefined],
  ])('”%s” as yes or no is %s', (text, value) => expect(readYesNo(text)).toBe(value));

  it.each([
    ['12,5', 12.5],
    ['1 234', 1234],
    ['\u22123', -3],
    ['..', null],
    ['1e5', undefined],
    ['=1+1', undefined],
    ['NaN', undefined],
  ])('”%s” as a number is %s', (text, value) => expect(readNumber(text)).toBe(value));

  it.each([
    ['114', '0114'],
    ['0114', '0114'],
    ['0114 Upplands Väsby', '0114'],
    ['114.0', '0114'],
    ['0199', undefined],
    ['01140', undefined],
    ['Väsby', undefined],
  ])('”%s” as a code is %s', (text, code) => expect(readCode(text, municipalities)).toBe(code));
});

describe('what was said the year before', () => {
  const found = [
    { id: 'Aktuell rutin', name: 'Aktuell rutin', kind: 'yes-no', values: {} },
    {
      id: 'Överenskommelse med polisen 2024',
      name: 'Överenskommelse med polisen 2024',
      kind: 'yes-no',
      values: {},
    },
  ] as const;
  const question = { survey: 'behovsinventering', question: 'upp-rutin' };

  it('is said again of the same heading, however it is written', () => {
    const { indicators, gone } = carryOver(found, [
      { id: 'AKTUELL  RUTIN', name: 'Rutin vid indikation', question },
    ]);
    expect(indicators[0]).toEqual({ ...found[0], name: 'Rutin vid indikation', question });
    expect(gone).toEqual([]);
  });

  it('of a heading that is gone is told, with the new one that is most like it', () => {
    const before = { id: 'Överenskommelse med polis', name: 'Polisen', question };
    expect(carryOver(found, [before]).gone).toEqual([{ before, like: 'Överenskommelse med polisen 2024' }]);
    const other = { id: 'Något helt annat', name: 'Annat', question };
    expect(carryOver(found, [other]).gone).toEqual([{ before: other }]);
  });

  it('of a heading that stood nowhere is not missed', () => {
    expect(carryOver(found, [{ id: 'Borttagen', name: 'Borttagen' }]).gone).toEqual([]);
  });
});
