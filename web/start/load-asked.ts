// What is asked of an organisation: its rounds with each questionnaire's status, and the one that presses most.
import type { CallOutput, Client } from '../../functions/contract/client.ts';
import type { RoundId } from '../../functions/core/ids.ts';
import { loadResponse, type ResponseAndSurvey } from '../respond/load-response.ts';

export type Round = CallOutput<'GET /api/rounds'>['rounds'][number];
export type ResponseSummary = CallOutput<'GET /api/rounds/{round}/responses'>['responses'][number];

export interface RoundWithResponses {
  readonly round: Round;
  /** The organisation's own, one for each questionnaire. */
  readonly responses: readonly ResponseSummary[];
}

export interface Asked {
  readonly rounds: readonly RoundWithResponses[];
  /** The questionnaire the page is about; absent when nothing is asked. */
  readonly focus?: ResponseAndSurvey & { readonly round: Round };
}

export async function loadAsked(
  client: Client,
  org: string,
  chosen: { readonly round: string; readonly survey: string } | undefined,
  signal: AbortSignal,
): Promise<Asked> {
  const asked = await loadRounds(client, org, signal);
  const focus = chosen ?? mostPressing(asked);
  const round = asked.find((each) => each.round.id === focus?.round)?.round;
  if (focus === undefined || round === undefined) return { rounds: asked };
  const loaded = await loadResponse(client, { round: focus.round, org, survey: focus.survey }, signal);
  return { rounds: asked, focus: { ...loaded, round } };
}

/** The rounds that ask something of the organisation, each with how its own responses stand. */
export async function loadRounds(
  client: Client,
  org: string,
  signal: AbortSignal,
): Promise<RoundWithResponses[]> {
  const { rounds } = await client('GET /api/rounds', { signal });
  const withResponses = await Promise.all(
    rounds.map((round) => withOwnResponses(client, round, org, signal)),
  );
  return withResponses.filter(({ responses }) => responses.length > 0);
}

async function withOwnResponses(client: Client, round: Round, org: string, signal: AbortSignal) {
  const params = { round: round.id as RoundId };
  const { responses } = await client('GET /api/rounds/{round}/responses', { params, signal });
  return { round, responses: responses.filter(({ organisation }) => organisation.id === org) };
}

/** The open round that is due first, and in it the first questionnaire not yet submitted; else the newest round. */
function mostPressing(rounds: readonly RoundWithResponses[]): { round: string; survey: string } | undefined {
  const open = rounds
    .filter(({ round }) => round.status === 'open')
    .sort((one, other) => one.round.dueAt.localeCompare(other.round.dueAt));
  const pending = open.flatMap(({ round, responses }) =>
    responses.filter((response) => !isSettled(response)).map(({ survey }) => ({ round: round.id, survey })),
  );
  const any = [...open, ...rounds].flatMap(({ round, responses }) =>
    responses.map(({ survey }) => ({ round: round.id, survey })),
  );
  return pending[0] ?? any[0];
}

export function isSettled({ status }: Pick<ResponseSummary, 'status'>): boolean {
  return status === 'submitted' || status === 'accepted' || status === 'declined';
}
