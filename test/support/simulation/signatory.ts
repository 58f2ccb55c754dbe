// A simulated signatory: submits at some point, and again with the same key until a receipt comes.
import type { TestApi } from '../api.ts';
import type { Ledger } from './ledger.ts';
import type { Rolls } from './rolls.ts';

export async function submitAtSomePoint(
  api: TestApi,
  person: string,
  params: Readonly<Record<string, string>>,
  rolls: Rolls,
  ledger: Ledger,
  key: string,
): Promise<void> {
  for (let patience = 3 + rolls.below(12); patience > 0; patience -= 1) {
    await api.call('readResponse', { as: person, params });
  }
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const before = [...ledger.acknowledged];
    const headers = { 'idempotency-key': key };
    const { status, body } = await api.call('submit', { as: person, params, headers, body: {} });
    if (status === 201) {
      ledger.receipts.push({ receipt: body.receipt, edition: body.edition, before });
      return;
    }
    if (body.code === 'already-submitted') return;
    if (status < 500 && !['busy', 'nothing-answered'].includes(body.code)) {
      throw new Error(`${person} could not submit: ${body.code}`);
    }
    if (attempt % 10 === 9) api.setTime(new Date(Date.parse(api.clock.now()) + 31_000).toISOString());
  }
  throw new Error(`${person} never got a receipt`);
}
