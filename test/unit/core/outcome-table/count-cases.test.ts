// Cases counted from a file's columns: what is read as what, and what is said of rows that cannot be counted.
import { describe, expect, it } from 'vitest';
import { type CaseFile, countCases } from '../../../../functions/core/outcome-table/count-cases.ts';
import { matchColumns } from '../../../../functions/core/outcome-table/match-columns.ts';
import { outcomeTable } from '../../../../surveys/outcome-table/0-1.ts';

function fileOf(headings: readonly string[], rows: readonly (readonly string[])[]): CaseFile {
  return {
    columns: headings.map((heading, at) => ({
      heading,
      texts: rows.map((row) => row[at] ?? ''),
      cells: rows.map((_, row) => row),
    })),
    rows: rows.length,
    rowNumbers: rows.map((_, row) => row + 2),
  };
}

function count(headings: readonly string[], rows: readonly (readonly string[])[], choices = new Map()) {
  const { mapping } = matchColumns(outcomeTable, headings);
  return countCases(outcomeTable, fileOf(headings, rows), { mapping, choices });
}

/** The categories that have cases. */
function told(counts: ReadonlyMap<string, number> | undefined): Record<string, number> {
  return Object.fromEntries([...(counts ?? [])].filter(([, cases]) => cases > 0));
}

describe('a column', () => {
  it('is known by its name or another word for it, whatever its case, spaces and marks', () => {
    const { mapping, unused } = matchColumns(outcomeTable, [
      'ÄRENDE-STATUS',
      ' Kön ',
      'vald_fore',
      'Anteckning',
    ]);
    expect([...mapping]).toEqual([
      ['su-kon', { column: 1 }],
      ['su-vald-fore', { column: 2 }],
      ['su-status', { column: 0 }],
    ]);
    expect(unused).toEqual([3]);
  });

  it('is not guessed where two could be meant', () => {
    const { mapping, ambiguous } = matchColumns(outcomeTable, ['initiativ', 'inkommit via', 'status']);
    expect(ambiguous).toEqual(['su-aktualisering']);
    expect(mapping.has('su-aktualisering')).toBe(false);
  });

  it('that no such file may have is pointed out', () => {
    expect(matchColumns(outcomeTable, ['status', 'Person-nummer', 'E-POST']).forbidden).toEqual([1, 2]);
  });

  it('called __proto__ or constructor is a column like any other', () => {
    const { mapping, unused } = matchColumns(outcomeTable, ['__proto__', 'constructor', 'status']);
    expect([...mapping.keys()]).toEqual(['su-status']);
    expect(unused).toEqual([0, 1]);
  });
});

describe('a value', () => {
  it('is read by id, by text and by other words, and ages and days are put in their groups', () => {
    const { counted, faultyRows } = count(
      ['status', 'kön', 'ålder', 'dygn'],
      [
        ['avslutat-plan', 'K', '18', '0'],
        ['AVSLUTAT', 'kvinna', '29', '366'],
        ['Pågår', '1', '18–20 år', '31'],
        ['pagar', '', '65+', '1–30 dygn'],
      ],
    );
    expect(faultyRows).toBe(0);
    expect(counted.cases).toBe(4);
    expect(told(counted.counts.get('su-kon'))).toEqual({ kvinna: 2, man: 1, 'uppgift-saknas': 1 });
    expect(told(counted.counts.get('su-alder'))).toEqual({ '18-20': 2, '21-29': 1, '65-plus': 1 });
    expect(told(counted.counts.get('su-skyddat-dygn'))).toEqual({
      '0': 1,
      '1-30': 1,
      '31-90': 1,
      '181-plus': 1,
    });
    expect(told(counted.counts.get('su-status'))).toEqual({ pagar: 2, 'avslutat-plan': 2 });
  });

  it('of several is split, each category counted once a case', () => {
    const { counted } = count(
      ['status', 'våldstyp'],
      [
        ['pågår', 'fysiskt|psykiskt|Fysiskt'],
        ['pågår', 'Psykiskt; sexualiserat;'],
        ['pågår', ''],
      ],
    );
    expect(told(counted.counts.get('su-valdstyp'))).toEqual({
      fysiskt: 1,
      psykiskt: 2,
      sexuellt: 1,
      'uppgift-saknas': 1,
    });
  });

  it('of several may also be one column for each', () => {
    const { counted } = count(
      ['status', 'samverkan_polis', 'samverkan_skola'],
      [
        ['pågår', 'ja', 'x'],
        ['pågår', 'nej', 'ja'],
        ['pågår', '', ''],
      ],
    );
    expect(told(counted.counts.get('su-samverkan'))).toEqual({ polis: 1, skola: 2, 'uppgift-saknas': 1 });
  });

  it('about closed cases is counted for those that are closed, and no others', () => {
    const { counted } = count(
      ['status', 'mål'],
      [
        ['avslutat', 'helt'],
        ['flytt', 'delvis'],
        ['pågår', 'helt'],
        ['', 'helt'],
      ],
    );
    expect(told(counted.counts.get('su-mal'))).toEqual({ helt: 1, delvis: 1 });
  });
});

describe('a row that cannot be counted', () => {
  it('is named by its number, column and what is wrong, and is in no count', () => {
    const { counted, faults, faultyRows } = count(
      ['status', 'ålder', 'våldstyp'],
      [
        ['pågår', '17', 'fysiskt'],
        ['pågår', '121', 'fysiskt'],
        ['pågår', '40', 'fysiskt|uppgift saknas'],
        ['pågår', '40', 'fysiskt'],
      ],
    );
    expect(faults).toEqual([
      { row: 2, variable: 'su-alder', heading: 'ålder', fault: 'too-young' },
      { row: 3, variable: 'su-alder', heading: 'ålder', fault: 'out-of-range' },
      { row: 4, variable: 'su-valdstyp', heading: 'våldstyp', fault: 'exclusive' },
    ]);
    expect(faultyRows).toBe(3);
    expect(counted.cases).toBe(1);
  });

  it('for a word nobody knows is counted once somebody has said what it means', () => {
    const rows = [
      ['pågår', 'Hen'],
      ['pågår', ' hen '],
      ['pågår', 'kvinna'],
    ];
    const before = count(['status', 'kön'], rows);
    expect(before.unknown).toEqual([
      { variable: 'su-kon', heading: 'kön', key: 'hen', text: 'Hen', rows: 1 },
      { variable: 'su-kon', heading: 'kön', key: 'hen', text: ' hen ', rows: 1 },
    ]);
    const choices = new Map([['su-kon', new Map([['hen', 'annat']])]]);
    const after = count(['status', 'kön'], rows, choices);
    expect(after.faultyRows).toBe(0);
    expect(told(after.counted.counts.get('su-kon'))).toEqual({ kvinna: 1, annat: 2 });
  });

  it('is no formula: what begins with = is a word that nobody knows', () => {
    const { faults } = count(['status', 'kön'], [['pågår', '=HYPERLINK("http://x";"kvinna")']]);
    expect(faults).toMatchObject([{ row: 2, fault: 'unknown-value' }]);
  });
});
