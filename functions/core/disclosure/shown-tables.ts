// Which tables a county's sums of a year are made of: never so that two readings differ by one or two municipalities.
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { SentTable } from '../outcome-table/sent-table.ts';
import { addedBy, sumNames, type TablesBySum } from './add-up-tables.ts';
import { fewestInCounty, fewestOthers } from './thresholds.ts';

/** One version of a municipality's table of the year. */
export interface Sending {
  readonly organisation: string;
  readonly version: number;
  /** ISO, UTC. */
  readonly at: string;
  readonly table: SentTable;
}

/** By municipality. */
type Tables = ReadonlyMap<string, SentTable>;

export interface ShownTables {
  /** ISO, UTC: when the last of the tables came. */
  readonly since: string;
  readonly tables: Tables;
  /** What each sum is made of: those tables, or an earlier set of them where it would have changed by one or two. */
  readonly bySum: TablesBySum;
}

/** What municipalities add to a sum, as text. */
type Added = ReadonlyMap<string, string>;

interface Sum {
  readonly tables: Tables;
  /** Everything it has been shown as. */
  readonly shown: readonly Added[];
}

interface Described {
  readonly text: string;
  /** By the sum's name. */
  readonly adds: ReadonlyMap<string, string>;
}
type Describe = (table: SentTable) => Described;

/**
 * The tables that sums are shown of, from every version that was sent, in any order: the first three, and in their place
 * what stands each time that at least three municipalities have another table than before. A sum that one or two of them
 * would change stays as it was. Undefined before the first three. It hangs on nothing but what was sent, so it is the same
 * for every reader at every time; versions beside which an earlier one may still come have to be left out.
 */
export function shownTables(definition: OutcomeTable, sendings: readonly Sending[]): ShownTables | undefined {
  const describe = describer(definition);
  const standing = new Map<string, Sending>();
  let sums: ReadonlyMap<string, Sum> = new Map();
  let shown: Pick<ShownTables, 'since' | 'tables'> | undefined;
  for (const [since, together] of inOrder(sendings)) {
    for (const one of together) {
      const before = standing.get(one.organisation);
      if (before === undefined || before.version < one.version) standing.set(one.organisation, one);
    }
    const tables = new Map([...standing].map(([organisation, { table }]) => [organisation, table] as const));
    const text = (set: Tables | undefined): Added =>
      new Map([...(set ?? [])].map(([organisation, table]) => [organisation, describe(table).text]));
    if (differing(text(shown?.tables), text(tables)) < fewestOthers) continue;
    shown = { since, tables };
    sums = new Map(
      sumNames(definition).map((name) => [name, nextSum(name, sums.get(name), tables, describe)]),
    );
  }
  return (
    shown && { ...shown, bySum: new Map([...sums].map(([name, one]) => [name, [...one.tables.values()]])) }
  );
}

/** By the time they were sent; those of one moment come together. */
function inOrder(sendings: readonly Sending[]): [at: string, sendings: readonly Sending[]][] {
  const byTime = Map.groupBy(sendings, ({ at }) => at);
  return [...byTime].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Held against all that it has been shown as: between two that differ enough it may have been hidden, or changed back. */
function nextSum(name: string, before: Sum | undefined, tables: Tables, describe: Describe): Sum {
  const shown = before?.shown ?? [];
  const added: Added = new Map(
    [...tables].flatMap(([organisation, table]) => {
      const text = describe(table).adds.get(name);
      return text === undefined ? [] : [[organisation, text]];
    }),
  );
  if (before === undefined || added.size < fewestInCounty)
    return { tables, shown: added.size < fewestInCounty ? shown : [added] };
  const differences = shown.map((earlier) => differing(earlier, added));
  const tells = differences.some((municipalities) => municipalities > 0 && municipalities < fewestOthers);
  return tells ? before : { tables, shown: [...shown, added] };
}

/** How many municipalities add something else. */
function differing(one: Added, other: Added): number {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter((id) => one.get(id) !== other.get(id)).length;
}

function describer(definition: OutcomeTable): Describe {
  const known = new Map<SentTable, Described>();
  return (table) => {
    const found = known.get(table);
    if (found !== undefined) return found;
    const adds = [...addedBy(definition, table)].map(([sum, cells]) => [sum, canonicalJson(cells)] as const);
    const described = { text: canonicalJson(table), adds: new Map(adds) };
    known.set(table, described);
    return described;
  };
}
