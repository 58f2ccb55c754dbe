// The table's definition, asked for once: it is the same for everybody.
import type { Client } from '../../functions/contract/client.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';

let known: OutcomeTable | undefined;

export async function loadDefinition(client: Client, signal: AbortSignal): Promise<OutcomeTable> {
  // The schema's type differs in nothing but what may be written to.
  known ??= (await client('GET /api/outcome-table', { signal })) as unknown as OutcomeTable;
  return known;
}
