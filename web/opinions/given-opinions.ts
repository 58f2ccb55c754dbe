// The second opinions that colleagues have given on a response, for those who answer for the whole organisation.
import type { CallOutput, Client } from '../../functions/contract/client.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import type { ResponseAddress } from '../respond/load-response.ts';

type Shown = CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}/opinions'>['opinions'][number];
export type GivenOpinion = Omit<Shown, 'value'> & { readonly value: AnswerValue };

/** Everybody's, those that were taken back left out. */
export async function loadGivenOpinions(
  client: Client,
  params: ResponseAddress,
  signal: AbortSignal,
): Promise<GivenOpinion[]> {
  const route = 'GET /api/rounds/{round}/responses/{org}/{survey}/opinions';
  const { opinions } = await client(route, { params, signal });
  return (opinions as readonly GivenOpinion[]).filter(({ value }) => value !== null);
}
