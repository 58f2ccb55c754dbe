// What the answering pages start from: the response, its questionnaire, and the person's membership in it.

import type { CallOutput, Client } from '../../functions/contract/client.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { type PendingSaves, pendingSaves } from './saving/pending-saves.ts';

export type ResponseView = CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}'>;

export interface ResponseAndSurvey {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
}

/** Names one organisation's response to one questionnaire in one round. */
export interface ResponseAddress {
  readonly round: string;
  readonly org: string;
  readonly survey: string;
}

export type ReadResponse = (
  client: Client,
  params: ResponseAddress,
  options?: { readonly signal?: AbortSignal },
) => Promise<ResponseView>;

export const readResponse: ReadResponse = (client, params, options) =>
  client('GET /api/rounds/{round}/responses/{org}/{survey}', { params, ...options });

interface ReadOptions {
  readonly read?: ReadResponse;
  /** The saves to wait for; the page's own when left out. */
  readonly pending?: PendingSaves;
}

export async function loadResponse(
  client: Client,
  params: ResponseAddress,
  signal: AbortSignal,
  { read = readResponse, pending = pendingSaves }: ReadOptions = {},
): Promise<ResponseAndSurvey> {
  await pending.settled();
  const response = await read(client, params, { signal });
  return { response, version: await loadVersion(client, response.surveyRef) };
}

/** A published version never changes, so one that has been read is not asked for again. */
const versions = new Map<string, SurveyVersion>();

async function loadVersion(client: Client, surveyRef: string): Promise<SurveyVersion> {
  const known = versions.get(surveyRef);
  if (known !== undefined) return known;
  const version = await client('GET /api/surveys/{surveyRef}', { params: { surveyRef } });
  versions.set(surveyRef, version);
  return version;
}
