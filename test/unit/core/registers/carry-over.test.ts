// From submitted answers to a register: row by row the newer stands, and nothing newer is ever lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationId, personId, surveyRef } from '../../../../functions/core/ids.ts';
import { carryOver, rowsNewerThan, shownValues } from '../../../../functions/core/registers/carry-over.ts';
import { decideRow } from '../../../../functions/core/registers/change-row.ts';
import type { RegisterRow, RowValues } from '../../../../functions/core/registers/register.ts';
import { saidRows } from '../../../../functions/core/registers/said-rows.ts';
import type { Answer } from '../../../../functions/core/response.ts';

const vasteras = organisationId('1980');
const ref = surveyRef('behovsinventering@2026-1');

/** Minute after minute, as an instant that sorts as text. */
const minute = (count: number): string => new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString();
const named = (name: string): RowValues => ({ 'res-namn': name });

type Rows = Readonly<Record<string, string>>;

/** The versions of an answer: what it held at each minute that it was written. */
function versionsOf(...written: readonly (readonly [at: number, rows: Rows | null])[]): Answer[] {
  return written.map(([at, rows], index) => ({
    question: 'resurser',
    value: rows && Object.entries(rows).map(([id, name]) => ({ id, ...named(name) })),
    version: index + 1,
    author: `skrev ${at}`,
    authorId: personId('anna'),
    at: minute(at),
    confirmed: true,
  }));
}

const submit = (standing: readonly RegisterRow[], versions: readonly Answer[], at: number): RegisterRow[] =>
  carryOver(vasteras, standing, { versions, submittedAt: minute(at), surveyRef: ref, synthetic: false });

function edit(standing: readonly RegisterRow[], row: string, name: string | null, at: number): RegisterRow[] {
  const stands = standing.find((other) => other.row === row);
  const change = { row, values: name === null ? null : named(name), expectedVersion: stands?.version ?? 0 };
  const by = {
    author: 'Bo',
    authorId: personId('bo'),
    at: minute(at),
    organisation: vasteras,
    surveyRef: ref,
  };
  const decision = decideRow(change, stands, by);
  if (decision.kind !== 'write') return [...standing];
  return [...standing.filter((other) => other !== stands), decision.row];
}

/** What the register shows: names by row. */
function shown(rows: readonly RegisterRow[]): Rows {
  const names = rows.flatMap((row) => {
    const values = shownValues(row);
    return values === undefined ? [] : [[row.row, String(values['res-namn'])] as const];
  });
  return Object.fromEntries(names.sort());
}

describe('what an answer says of a row', () => {
  it('is as old as the first of the unbroken line of versions that say it', () => {
    const said = saidRows(versionsOf([1, { a: 'A' }], [2, { a: 'A', b: 'B' }], [3, { a: 'A', b: 'B2' }]));
    expect(said?.of('a')).toMatchObject({ values: named('A'), at: minute(1), author: 'skrev 1' });
    expect(said?.of('b')).toMatchObject({ values: named('B2'), at: minute(3) });
  });

  it('begins anew when a row has been away, and when it was taken out', () => {
    const said = saidRows(versionsOf([1, { a: 'A', b: 'B' }], [2, {}], [3, { a: 'A' }]));
    expect(said?.of('a')).toMatchObject({ values: named('A'), at: minute(3) });
    expect(said?.of('b')).toMatchObject({ values: undefined, at: minute(2), neverThere: false });
    expect(said?.of('c')).toMatchObject({ values: undefined, at: minute(1), neverThere: true });
  });

  it('is nothing while nobody has confirmed it, and no row where nothing is filled in', () => {
    expect(
      saidRows(versionsOf([1, { a: 'A' }]).map((one) => ({ ...one, confirmed: false }))),
    ).toBeUndefined();
    const [answer] = versionsOf([1, {}]);
    expect(saidRows([{ ...(answer as Answer), value: [{ id: 'a' }, 'x', null, { id: 7 }] }])?.rows).toEqual(
      [],
    );
  });
});

describe('a submission', () => {
  it('fills an empty register, and says again without a new version what stands', () => {
    const rows = submit([], versionsOf([1, { a: 'A', b: 'B' }]), 5);
    expect(rows).toMatchObject([
      { row: 'a', version: 1, at: minute(1), addedAt: minute(5), source: 'submission' },
      { row: 'b', version: 1 },
    ]);
    const again = submit(rows, versionsOf([9, { a: 'A', b: 'B2' }]), 10);
    expect(again).toMatchObject([
      { row: 'a', version: 1, at: minute(9) },
      { row: 'b', version: 2, at: minute(9) },
    ]);
  });

  it('changes nothing when it comes again', () => {
    const rows = submit([], versionsOf([1, { a: 'A' }], [2, { a: 'A2' }]), 5);
    const again = submit(rows, versionsOf([1, { a: 'A' }], [2, { a: 'A2' }]), 5);
    expect(again).toEqual(rows);
    expect(again[0]).toBe(rows[0]);
  });

  it('removes what was taken out of the answer, and keeps its values', () => {
    const rows = submit(
      submit([], versionsOf([1, { a: 'A', b: 'B' }]), 5),
      versionsOf([9, { a: 'A', b: 'B' }], [10, { a: 'A' }]),
      11,
    );
    expect(shown(rows)).toEqual({ a: 'A' });
    expect(rows.find(({ row }) => row === 'b')).toMatchObject({
      removed: true,
      values: named('B'),
      version: 2,
    });
  });

  it('removes what was shown to be confirmed and was left out, also when everything was', () => {
    const rows = submit([], versionsOf([1, { a: 'A', b: 'B' }]), 5);
    expect(shown(submit(rows, versionsOf([9, { a: 'A' }]), 10))).toEqual({ a: 'A' });
    expect(shown(submit(rows, versionsOf([9, null]), 10))).toEqual({});
  });

  it('keeps an edit in the register that is newer than the row, though the answer is newer still', () => {
    const rows = edit(submit([], versionsOf([1, { a: 'A', b: 'B' }]), 5), 'a', 'Ur registret', 20);
    const draft = versionsOf([10, { a: 'A', b: 'B' }], [30, { a: 'A', b: 'B2' }]);
    expect(shown(submit(rows, draft, 31))).toEqual({ a: 'Ur registret', b: 'B2' });
  });

  it('keeps a row that came into the register after the answer was begun', () => {
    const rows = edit(submit([], versionsOf([1, { a: 'A' }]), 5), 'ny', 'Ny', 20);
    const draft = versionsOf([10, { a: 'A' }], [30, { a: 'A2' }]);
    expect(shown(submit(rows, draft, 31))).toEqual({ a: 'A2', ny: 'Ny' });
  });

  it('keeps a row of another submission that nobody could see when the answer was begun', () => {
    const rows = submit([], versionsOf([1, { a: 'A' }]), 15);
    expect(shown(submit(rows, versionsOf([10, { b: 'B' }]), 20))).toEqual({ a: 'A', b: 'B' });
  });

  it('does not bring back what was removed in the register after it was written', () => {
    const rows = edit(submit([], versionsOf([1, { a: 'A' }]), 5), 'a', null, 8);
    expect(shown(submit(rows, versionsOf([1, { a: 'A' }]), 5))).toEqual({});
    expect(shown(submit(rows, versionsOf([9, { a: 'A' }]), 10))).toEqual({ a: 'A' });
  });
});

describe('a draft', () => {
  it('is told of the rows that the register says something newer of, and of no others', () => {
    let rows = submit([], versionsOf([1, { a: 'A', b: 'B', c: 'C' }]), 5);
    rows = edit(rows, 'a', 'A i registret', 20);
    rows = edit(rows, 'b', null, 21);
    rows = edit(rows, 'ny', 'Ny', 22);
    const draft = versionsOf([10, { a: 'A', b: 'B', c: 'C' }], [30, { a: 'A', b: 'B', c: 'C2' }]);
    expect(
      rowsNewerThan(draft, rows)
        .map(({ row }) => row)
        .sort(),
    ).toEqual(['a', 'b', 'ny']);
    const fetched = { a: 'A i registret', c: 'C2', ny: 'Ny' };
    expect(rowsNewerThan([...draft, ...versionsOf([31, fetched])], rows)).toEqual([]);
  });
});

describe('submissions and edits in any order', () => {
  const rowIds = ['a', 'b', 'c'];
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      round: fc.nat(1),
      row: fc.constantFrom(...rowIds),
      is: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('submit' as const), round: fc.nat(1) }),
    fc.record({ kind: fc.constant('job' as const) }),
    fc.record({ kind: fc.constant('edit' as const), row: fc.constantFrom(...rowIds, 'x'), is: fc.boolean() }),
  );
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  interface World {
    rows: RegisterRow[];
    readonly drafts: [number, Rows][][];
    readonly submitted: Map<number, { versions: Answer[]; at: number }>;
    readonly edits: Map<string, { readonly at: number; readonly name: string | null }>;
  }

  /** The job, as it runs: every latest submission, in the order they were made, until nothing changes. */
  function runJob(world: World): void {
    const all = [...world.submitted.values()].sort((a, b) => a.at - b.at);
    for (let before: RegisterRow[] | undefined; !isEqual(before, world.rows); ) {
      before = world.rows;
      for (const { versions, at } of all) world.rows = submit(world.rows, versions, at);
    }
  }

  const isEqual = (one: readonly RegisterRow[] | undefined, other: readonly RegisterRow[]): boolean =>
    one?.length === other.length && other.every((row) => one.includes(row));

  function take(world: World, each: Step, at: number): void {
    switch (each.kind) {
      case 'write': {
        const draft = world.drafts[each.round] ?? [];
        const { [each.row]: _, ...others } = draft.at(-1)?.[1] ?? shown(world.rows);
        draft.push([at, each.is ? { ...others, [each.row]: `svar ${at}` } : others]);
        break;
      }
      case 'submit': {
        const draft = world.drafts[each.round] ?? [];
        if (draft.length > 0) world.submitted.set(each.round, { versions: versionsOf(...draft), at });
        break;
      }
      case 'job':
        runJob(world);
        break;
      case 'edit': {
        const before = world.rows;
        world.rows = edit(before, each.row, each.is ? `register ${at}` : null, at);
        if (world.rows.some((row) => !before.includes(row)))
          world.edits.set(each.row, { at, name: each.is ? `register ${at}` : null });
        break;
      }
    }
  }

  it('lose no newer row, whenever the job runs and however often', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world: World = { rows: [], drafts: [[], []], submitted: new Map(), edits: new Map() };
        for (const [index, each] of steps.entries()) take(world, each, index + 1);
        runJob(world);
        const final = shown(world.rows);
        const said = [...world.submitted.values()].flatMap(({ versions }) => saidRows(versions) ?? []);
        // An edit stands unless a submitted answer has said something of the row since.
        for (const [row, { at, name }] of world.edits) {
          const isLast = said.every((one) => one.of(row).at <= minute(at));
          if (isLast) expect(final[row] ?? null).toBe(name);
        }
        // A row that was submitted stands unless somebody has said something else of it since.
        for (const one of said) {
          for (const row of one.rows) {
            const { values, at } = one.of(row);
            const others = said.filter((other) => other !== one).map((other) => other.of(row).at);
            const later = [...others, minute(world.edits.get(row)?.at ?? 0)].some((time) => time > at);
            if (values !== undefined && !later) expect(final[row]).toBe(values['res-namn']);
          }
        }
        const once = world.rows;
        runJob(world);
        expect(world.rows).toEqual(once);
      }),
      {
        numRuns: 2000,
        // One answer took away a row before another, submitted later, brought it in.
        examples: [
          [
            [
              { kind: 'write', round: 1, row: 'c', is: true },
              { kind: 'write', round: 0, row: 'c', is: true },
              { kind: 'write', round: 0, row: 'c', is: false },
              { kind: 'submit', round: 0 },
              { kind: 'submit', round: 1 },
            ],
          ],
        ],
      },
    );
  });
});
