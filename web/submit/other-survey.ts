// The same organisation's answers to the other questionnaire of the round, for the remarks that compare the two.
import { type Client, Refusal } from '../../functions/contract/client.ts';
import { loadResponse, type ResponseAndSurvey } from '../respond/load-response.ts';

/**
 * `not-asked`: the round does not hold it. `not-open`: the reader may see only some of its parts, so a remark
 * that is not shown would say nothing.
 */
export type OtherSurvey =
  | { readonly kind: 'read'; readonly other: ResponseAndSurvey }
  | { readonly kind: 'unanswered' | 'not-asked' | 'not-open' };

export async function loadOtherSurvey(
  client: Client,
  { response, version }: ResponseAndSurvey,
  signal: AbortSignal,
): Promise<OtherSurvey | undefined> {
  const survey = version.remarks.find(({ otherSurvey }) => otherSurvey !== undefined)?.otherSurvey;
  if (survey === undefined) return undefined;
  try {
    const other = await loadResponse(
      client,
      { round: response.round, org: response.organisation.id, survey },
      signal,
    );
    if (other.response.sections !== undefined) return { kind: 'not-open' };
    const isAnswered = other.response.answers.some(({ confirmed, value }) => confirmed && value !== null);
    return isAnswered ? { kind: 'read', other } : { kind: 'unanswered' };
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === 'unknown-survey') return { kind: 'not-asked' };
    throw cause;
  }
}
