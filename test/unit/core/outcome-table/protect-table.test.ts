// A municipality's table as it is sent, what the receiver checks of it, and what counties and the nation make of many.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SentTableSchema } from '../../../../functions/contract/routes/outcome-shapes.ts';
import { addUpCounty, addUpNation } from '../../../../functions/core/disclosure/add-up-tables.ts';
import { boundsOf, type Cell } from '../../../../functions/core/disclosure/cell.ts';
import { tableFaults } from '../../../../functions/core/outcome-table/check-table.ts';
import { countFaults } from '../../../../functions/core/outcome-table/count-faults.ts';
import { countClosed, protectTable } from '../../../../functions/core/outcome-table/protect-table.ts';
import type { CountedCases, SentTable } from '../../../../functions/core/outcome-table/sent-table.ts';
import { outcomeTable } from '../../../../surveys/outcome-table/0-1.ts';
import { anyCountedCases, countedCases } from '../../../support/outcome-tables.ts';

const even = () => 1;
const large = countedCases(outcomeTable, 300, even);
const protect = (counted: CountedCases) => protectTable(outcomeTable, counted, 'alla');
const holds = (cell: Cell, count: number) => boundsOf(cell)[0] <= count && count <= boundsOf(cell)[1];
const cellsOf = (table: SentTable): [variable: string, category: string, cell: Cell][] =>
  Object.entries(table.variables).flatMap(([variable, sent]) =>
    sent.status === 'shown'
      ? Object.entries(sent.cells).map(([category, cell]): [string, string, Cell] => [
          variable,
          category,
          cell,
        ])
      : [],
  );

describe('whatever was counted', () => {
  it('is sent as cells that hold what was counted, no count from 1 to 4 among them, and is taken', () => {
    fc.assert(
      fc.property(anyCountedCases(outcomeTable), (counted) => {
        expect(countFaults(outcomeTable, counted)).toEqual([]);
        const table = protect(counted);
        expect(tableFaults(outcomeTable, table)).toEqual([]);
        expect(SentTableSchema.parse(JSON.parse(JSON.stringify(table)))).toEqual(table);
        expect(JSON.stringify(table)).not.toMatch(/"count":[1-4]\b/);
        expect(holds(table.cases, counted.cases)).toBe(true);
        if (table.closed !== undefined)
          expect(holds(table.closed, countClosed(outcomeTable, counted.counts))).toBe(true);
        for (const [variable, category, cell] of cellsOf(table))
          expect(holds(cell, counted.counts.get(variable)?.get(category) ?? 0)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('is not taken with a count from 1 to 4 bared, in whichever variable', () => {
    fc.assert(
      fc.property(anyCountedCases(outcomeTable), fc.nat(), (counted, pick) => {
        const table = protect(counted);
        const cells = cellsOf(table).filter(([, , cell]) => boundsOf(cell)[0] === 1);
        const [variable = '', category = ''] = cells[pick % Math.max(1, cells.length)] ?? [];
        if (variable === '') return;
        const sent = table.variables[variable];
        const raw = counted.counts.get(variable)?.get(category) ?? 0;
        const bared = {
          ...table,
          variables: {
            ...table.variables,
            [variable]: {
              ...sent,
              cells: { ...(sent as { cells: object }).cells, [category]: { count: raw } },
            },
          },
        } as SentTable;
        expect(tableFaults(outcomeTable, bared).map(({ code }) => code)).toContain('not-hidden');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a tiny municipality', () => {
  it('of no cases sends a zero and no more', () => {
    expect(protect(countedCases(outcomeTable, 0, even))).toMatchObject({
      cases: { count: 0 },
      variables: {},
    });
  });

  it.each([1, 2, 3, 4])('of %i cases sends the interval 1–4 and nothing of what they are', (cases) => {
    const table = protect(countedCases(outcomeTable, cases, even));
    expect(table).toEqual({
      table: 'utfallstabell-su-vuxna@0.1-forslag',
      rules: 1,
      coverage: 'alla',
      cases: { interval: [1, 4] },
      variables: {},
    });
  });

  it('with few closed cases, or few that are not, says nothing of either', () => {
    const fewClosed = (_: string, category: string) =>
      category === 'pagar' ? 9 : category === 'avslutat-plan' ? 1 : 0;
    for (const weigh of [
      fewClosed,
      (_: string, category: string) => (category === 'pagar' ? 1 : category === 'avslutat-plan' ? 9 : 0),
    ]) {
      const { closed, variables } = protect(countedCases(outcomeTable, 20, weigh));
      expect(closed).toEqual({ interval: [1, 19] });
      expect(variables['su-status']).toEqual({ status: 'suppressed' });
      expect(variables['su-mal']).toEqual({ status: 'suppressed' });
    }
  });

  it('without closed cases says that what is asked of them does not apply', () => {
    const open = (_: string, category: string) => (category === 'pagar' ? 1 : 0);
    const { closed, variables } = protect(countedCases(outcomeTable, 20, open));
    expect(closed).toEqual({ count: 0 });
    expect(variables['su-mal']).toEqual({ status: 'not-applicable' });
  });
});

describe('all cases in one category', () => {
  it('are told where the variable is not sensitive, and not where it is', () => {
    const first = new Map(outcomeTable.variables.map(({ id, categories }) => [id, categories[0]?.id]));
    const alike = countedCases(outcomeTable, 30, (variable, category) =>
      first.get(variable) === category ? 1 : 0,
    );
    const { variables } = protect(alike);
    expect(variables['su-tolk']).toMatchObject({ status: 'shown', cells: { ja: { count: 30 } } });
    expect(variables['su-heder']).toEqual({ status: 'suppressed' });
    const told = {
      ...protect(alike),
      variables: { ...variables, 'su-heder': variables['su-tolk'] },
    } as SentTable;
    expect(tableFaults(outcomeTable, told)).toMatchObject([{ code: 'all-alike' }]);
  });
});

describe('a variable that was not in the data', () => {
  it('is missing, which is something else than hidden', () => {
    const counts = new Map(large.counts);
    expect(counts.delete('su-tolk')).toBe(true);
    expect(protect({ ...large, counts }).variables['su-tolk']).toEqual({ status: 'missing' });
  });
});

describe('sums of municipalities', () => {
  const tables = [300, 120, 33].map((cases) => protect(countedCases(outcomeTable, cases, even)));

  it('are intervals from the lowest to the highest that each can be', () => {
    fc.assert(
      fc.property(fc.array(anyCountedCases(outcomeTable), { minLength: 3, maxLength: 9 }), (counted) => {
        const { cases, variables } = addUpCounty(outcomeTable, counted.map(protect));
        const true_ = counted.reduce((sum, each) => sum + each.cases, 0);
        if (cases.status === 'shown') expect(holds(cases.cells['all'] as Cell, true_)).toBe(true);
        for (const [variable, total] of Object.entries(variables)) {
          if (total.status !== 'shown') continue;
          const sent = counted.filter((each) => {
            const one = protect(each).variables[variable];
            return one === undefined
              ? each.cases === 0
              : one.status === 'shown' || one.status === 'not-applicable';
          });
          expect(total.municipalities).toBe(sent.length);
          for (const [category, cell] of Object.entries(total.cells)) {
            const sum = sent.reduce((all, each) => all + (each.counts.get(variable)?.get(category) ?? 0), 0);
            expect(holds(cell, sum)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are hidden while fewer than three municipalities are in them', () => {
    expect(addUpCounty(outcomeTable, tables.slice(0, 2)).cases).toEqual({ status: 'suppressed' });
    expect(addUpCounty(outcomeTable, tables).cases).toEqual({
      status: 'shown',
      municipalities: 3,
      cells: { all: { count: 453 } },
    });
    expect(addUpCounty(outcomeTable, []).cases).toEqual({ status: 'missing' });
  });

  it('of the nation leave out every county that is hidden itself, say how many, and are hidden where all are', () => {
    const alone = addUpNation(outcomeTable, [tables, tables.slice(0, 1)]);
    expect(alone.cases).toMatchObject({ municipalities: 3, countiesLeftOut: 1 });
    const two = addUpNation(outcomeTable, [tables, tables.slice(0, 2), tables.slice(2), []]);
    expect(two.cases).toMatchObject({ municipalities: 3, countiesLeftOut: 2 });
    const held = addUpNation(outcomeTable, [tables, 'held-back']);
    expect(held.cases).toEqual(alone.cases);
    const all = addUpNation(outcomeTable, [tables, tables]);
    expect(all.cases).toMatchObject({ municipalities: 6 });
    expect(all.cases).not.toHaveProperty('countiesLeftOut');
  });

  it('are hidden, not missing, where a county is hidden and no other has anything', () => {
    const without: SentTable = {
      ...protect(large),
      variables: { ...protect(large).variables, 'su-tolk': { status: 'missing' } },
    };
    for (const counties of [
      [tables.slice(0, 2)],
      [tables.slice(0, 2), []],
      ['held-back', [without]] as const,
    ]) {
      const { cases, variables } = addUpNation(outcomeTable, counties);
      expect(cases).toEqual({ status: 'suppressed' });
      expect(variables['su-tolk']).toEqual({ status: 'suppressed' });
    }
    expect(addUpNation(outcomeTable, [[without], []]).variables['su-tolk']).toEqual({ status: 'missing' });
    expect(addUpNation(outcomeTable, [[], []]).cases).toEqual({ status: 'missing' });
  });
});
