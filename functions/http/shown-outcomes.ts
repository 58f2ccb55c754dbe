// What was sent of a year in a county, and how much of it the sums hold.
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import type { CountyTables } from '../core/disclosure/add-up-tables.ts';
import { shownTables } from '../core/disclosure/shown-tables.ts';
import type { CountyId } from '../core/ids.ts';
import type { SentTable } from '../core/outcome-table/sent-table.ts';
import { settledAt } from '../core/results/next-peers.ts';
import type { StoredOutcome } from '../storage/entities/outcomes.ts';
import { listCountyOutcomeHistory, listCountyOutcomes } from '../storage/outcomes.ts';
import type { Dependencies } from './dependencies.ts';

export interface ShownOutcomes {
  /** Each municipality's newest. */
  readonly sent: readonly StoredOutcome[];
  readonly tables: CountyTables;
  /** ISO, UTC: when the last table in the sums came. Absent while there are none. */
  readonly since?: string;
  /** Municipalities whose newest table is not in the sums. */
  readonly waiting: number;
}

export async function readShownOutcomes(
  { table, now, definition }: Pick<Dependencies, 'table' | 'now'> & { readonly definition: OutcomeTable },
  county: CountyId,
  year: number,
): Promise<ShownOutcomes> {
  const at = now();
  // In this order: a table that is replaced in between is read twice, and never missed.
  const sent = await listCountyOutcomes(table, county, year);
  const replaced = await listCountyOutcomeHistory(table, county, year);
  const sendings = [...sent, ...replaced].map((one) => ({ ...one, table: tableOf(one) }));
  const shown = shownTables(
    definition,
    // One that was sent a moment before another may be stored after it.
    sendings.filter((one) => settledAt(one.at) <= at),
  );
  const isShown = (one: StoredOutcome) => {
    const own = shown?.tables.get(one.organisation);
    return own !== undefined && canonicalJson(own) === canonicalJson(one.table);
  };
  return {
    sent,
    tables: shown?.bySum ?? (sent.length === 0 ? [] : 'held-back'),
    ...(shown && { since: shown.since }),
    waiting: sent.filter((one) => !isShown(one)).length,
  };
}

function tableOf({ table }: StoredOutcome): SentTable {
  return table as SentTable;
}
