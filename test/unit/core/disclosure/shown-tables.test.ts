// Which tables sums are made of: no two readings, whenever they are made, differ by one or two municipalities.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addedBy,
  addUpCounty,
  addUpNation,
  sumNames,
} from '../../../../functions/core/disclosure/add-up-tables.ts';
import {
  type Sending,
  type ShownTables,
  shownTables,
} from '../../../../functions/core/disclosure/shown-tables.ts';
import { protectTable } from '../../../../functions/core/outcome-table/protect-table.ts';
import type { SentTable } from '../../../../functions/core/outcome-table/sent-table.ts';
import { outcomeTable } from '../../../../surveys/outcome-table/0-1.ts';
import { countedCases } from '../../../support/outcome-tables.ts';

const tableOf = (cases: number, without: readonly string[] = []): SentTable => {
  const table = protectTable(
    outcomeTable,
    countedCases(outcomeTable, cases, () => 1),
    'alla',
  );
  const missing = without
    .filter((id) => id in table.variables)
    .map((id) => [id, { status: 'missing' as const }]);
  return { ...table, variables: { ...table.variables, ...Object.fromEntries(missing) } };
};
const minute = (at: number) => `2026-02-01T10:${String(at).padStart(2, '0')}:00.000Z`;
const sent = (organisation: string, version: number, at: number, table: SentTable): Sending => ({
  organisation,
  version,
  at: minute(at),
  table,
});
/** In the order of the letters, a minute between them. */
const arriving = (letters: string, table = (at: number) => tableOf(50 + at)): Sending[] =>
  [...letters].map((organisation, at) => sent(organisation, 1, at, table(at)));
const membersOf = (shown: ShownTables | undefined) => [...(shown?.tables.keys() ?? [])].join('');

describe('the tables that sums are made of', () => {
  it('are none before the third, then three, and three more at a time', () => {
    const all = arriving('abcdefgh');
    const upTo = (count: number) => shownTables(outcomeTable, all.slice(0, count));
    expect([0, 1, 2].map(upTo)).toEqual([undefined, undefined, undefined]);
    expect([3, 4, 5, 6, 7, 8].map((count) => membersOf(upTo(count)))).toEqual([
      'abc',
      'abc',
      'abc',
      'abcdef',
      'abcdef',
      'abcdef',
    ]);
    expect(upTo(8)?.since).toBe(minute(5));
  });

  it('count a corrected table as new, a table sent again alike and one that is changed back as none', () => {
    const three = arriving('abc');
    const corrected = [sent('a', 2, 10, tableOf(90)), sent('b', 2, 11, tableOf(91))];
    expect(shownTables(outcomeTable, [...three, ...corrected])?.since).toBe(minute(2));
    const again = sent('c', 2, 12, tableOf(52));
    expect(shownTables(outcomeTable, [...three, ...corrected, again])?.since).toBe(minute(2));
    const back = sent('b', 3, 13, tableOf(51));
    const fourth = sent('d', 1, 14, tableOf(70));
    expect(shownTables(outcomeTable, [...three, ...corrected, back, fourth])?.since).toBe(minute(2));
    const fifth = sent('e', 1, 15, tableOf(71));
    const shown = shownTables(outcomeTable, [...three, ...corrected, back, fourth, fifth]);
    expect([membersOf(shown), shown?.since]).toEqual(['abcde', minute(15)]);
  });

  it('come together when they were sent in one moment', () => {
    const at = 5;
    const all = [...'abcd'].map((organisation) => sent(organisation, 1, at, tableOf(60)));
    expect(membersOf(shownTables(outcomeTable, all))).toBe('abcd');
  });

  it('take the later version of a municipality whose clocks went back', () => {
    const all = [...arriving('bc'), sent('a', 2, 3, tableOf(90)), sent('a', 1, 4, tableOf(80))];
    expect(shownTables(outcomeTable, all)?.tables.get('a')).toEqual(tableOf(90));
  });

  it('stay as they were for a sum that one or two would change', () => {
    const full = arriving('abc');
    const two = [sent('d', 1, 10, tableOf(60, ['su-tolk'])), sent('e', 1, 11, tableOf(60, ['su-tolk']))];
    const shown = shownTables(outcomeTable, [...full, ...two, sent('f', 1, 12, tableOf(60))]);
    const totals = addUpCounty(outcomeTable, shown?.bySum ?? 'held-back');
    expect(totals.cases).toMatchObject({ status: 'shown', municipalities: 6 });
    expect(totals.variables['su-tolk']).toMatchObject({ status: 'shown', municipalities: 3 });
    expect(totals.variables['su-tolk']).toEqual(
      addUpCounty(
        outcomeTable,
        full.map(({ table }) => table),
      ).variables['su-tolk'],
    );
  });

  it('do not come back to a sum that was hidden in between with one or two others than before', () => {
    const without = (at: number) => tableOf(80 + at, ['su-tolk']);
    const hidden = [...'bcd'].map((organisation, at) =>
      sent(organisation, at < 2 ? 2 : 1, 10 + at, without(at)),
    );
    const between = shownTables(outcomeTable, [...arriving('abc'), ...hidden]);
    expect(addUpCounty(outcomeTable, between?.bySum ?? []).variables['su-tolk']?.status).toBe('suppressed');
    const back = [sent('b', 3, 20, tableOf(51)), sent('c', 3, 21, tableOf(99)), sent('d', 2, 22, without(9))];
    const after = shownTables(outcomeTable, [...arriving('abc'), ...hidden, ...back]);
    expect(after?.since).toBe(minute(22));
    expect(addUpCounty(outcomeTable, after?.bySum ?? []).variables['su-tolk']?.status).toBe('suppressed');
  });
});

const variables = ['su-tolk', 'su-status'];
const choices = [0, 2, 40, 60, 80].flatMap((cases) =>
  [[], ['su-tolk']].map((without) => tableOf(cases, without)),
);
/** Tables of up to eight municipalities, corrected and changed back, some at one moment, in the order they came. */
const anySendings = fc
  .array(fc.tuple(fc.nat(7), fc.nat(choices.length - 1), fc.nat(1)), { maxLength: 40 })
  .map((steps) => {
    const versions = new Map<number, number>();
    let at = 0;
    return steps.map(([municipality, choice, later]) => {
      const version = (versions.get(municipality) ?? 0) + 1;
      versions.set(municipality, version);
      at += later;
      return sent(`m${municipality}`, version, at, choices[choice] as SentTable);
    });
  });

const readings = (sendings: readonly Sending[]): (ShownTables | undefined)[] =>
  [...new Set(sendings.map(({ at }) => at))].map((at) =>
    shownTables(
      outcomeTable,
      sendings.filter((one) => one.at <= at),
    ),
  );

const differing = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (id) => JSON.stringify(one.get(id)) !== JSON.stringify(other.get(id)),
  ).length;

/** What the municipalities add to a sum that is shown; the same table stands for the same municipality in `names`. */
function addedTo(sum: string, shown: ShownTables | undefined, names: ReadonlyMap<SentTable, string>) {
  const cells = (shown?.bySum.get(sum) ?? []).flatMap((table): [string, unknown][] => {
    const own = addedBy(outcomeTable, table).get(sum);
    return own === undefined ? [] : [[names.get(table) ?? '', own]];
  });
  return new Map(cells.length < 3 ? [] : cells);
}

describe('whatever was sent, whenever it is read', () => {
  /** Every sending with a table object of its own, so that a table tells whose it is. */
  const own = (sendings: readonly Sending[], prefix = '') =>
    sendings.map((one) => ({ ...one, organisation: prefix + one.organisation, table: { ...one.table } }));
  const namesOf = (sendings: readonly Sending[]) =>
    new Map(sendings.map(({ organisation, table }) => [table, organisation]));

  it('two sets that follow each other differ in at least three municipalities', () => {
    fc.assert(
      fc.property(anySendings, (sendings) => {
        const sets = readings(sendings);
        for (const [at, after] of sets.entries()) {
          const before = sets[at - 1];
          const number = differing(before?.tables ?? new Map(), after?.tables ?? new Map());
          expect(number === 0 || number >= 3).toBe(true);
          if (number === 0) expect(after?.since).toBe(before?.since);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('two readings of a sum, however far apart, differ in nobody or in at least three municipalities', () => {
    fc.assert(
      fc.property(anySendings, (steps) => {
        const sendings = own(steps);
        const names = namesOf(sendings);
        const sets = readings(sendings);
        for (const sum of ['cases', 'closed', ...variables.map((id) => `variables/${id}`)]) {
          const shown = sets.map((set) => addedTo(sum, set, names));
          for (const [at, one] of shown.entries())
            for (const other of shown.slice(at + 1))
              expect([0, 3, 4, 5, 6, 7, 8]).toContain(differing(one, other));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the nation’s sum is what its counties show, so that no two readings of it tell of one or two either', () => {
    fc.assert(
      fc.property(anySendings, anySendings, (one, other) => {
        const counties = [own(one, 'a'), own(other, 'b')];
        const names = namesOf(counties.flat());
        const times = [...new Set(counties.flat().map(({ at }) => at))].sort();
        const shown = times.map((until) => {
          const sets = counties.map((sendings) =>
            shownTables(
              outcomeTable,
              sendings.filter(({ at }) => at <= until),
            ),
          );
          const added = new Map(sets.flatMap((set) => [...addedTo('cases', set, names)]));
          const nation = addUpNation(
            outcomeTable,
            sets.map((set) => set?.bySum ?? 'held-back'),
          );
          expect(nation.cases.status === 'shown').toBe(added.size > 0);
          return added;
        });
        for (const [at, first] of shown.entries())
          for (const second of shown.slice(at + 1)) {
            const number = differing(first, second);
            expect(number === 0 || number >= 3).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which they are read from the table makes no difference', () => {
    const shuffled = anySendings.chain((sendings) =>
      fc.tuple(
        fc.constant(sendings),
        fc.shuffledSubarray(sendings, { minLength: sendings.length, maxLength: sendings.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([sendings, other]) => {
        const [one, two] = [shownTables(outcomeTable, sendings), shownTables(outcomeTable, other)];
        expect(two?.since).toBe(one?.since);
        for (const bySum of [one?.bySum, two?.bySum])
          expect([...(bySum?.keys() ?? [])]).toEqual(one === undefined ? [] : sumNames(outcomeTable));
        expect(addUpCounty(outcomeTable, two?.bySum ?? [])).toEqual(
          addUpCounty(outcomeTable, one?.bySum ?? []),
        );
        expect(differing(one?.tables ?? new Map(), two?.tables ?? new Map())).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
