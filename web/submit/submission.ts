// Sends a submission so that it happens once: one key for each edition, kept over retries and reloads, new when the content changes.
import type { CallOutput, Client } from '../../functions/contract/client.ts';
import type { ResponseView } from '../respond/load-response.ts';

export type Receipt = CallOutput<'POST /api/rounds/{round}/responses/{org}/{survey}/submission'>;

/** What the signer has read: every answer with its version. */
export function seenAnswers({ answers }: ResponseView): { question: string; version: number }[] {
  return answers
    .filter(({ value, confirmed }) => value !== null && confirmed)
    .map(({ question, version }) => ({ question, version }));
}

export async function submitResponse(
  client: Client,
  response: ResponseView,
  storage: Storage,
): Promise<Receipt> {
  const params = { round: response.round, org: response.organisation.id, survey: response.survey };
  const body = seenAnswers(response);
  const slot = `lagesbild.submission.${Object.values(params).join('/')}.${response.edition}`;
  const content = JSON.stringify(body);
  const kept = JSON.parse(storage.getItem(slot) ?? 'null') as { key: string; content: string } | null;
  const key = kept?.content === content ? kept.key : crypto.randomUUID();
  storage.setItem(slot, JSON.stringify({ key, content }));
  const receipt = await client('POST /api/rounds/{round}/responses/{org}/{survey}/submission', {
    params,
    headers: { 'idempotency-key': key },
    body,
  });
  storage.removeItem(slot);
  return receipt;
}
