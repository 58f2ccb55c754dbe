// Where a second opinion is wanted of the person now: in each open round, and in the one that is looked at.
import type { Client } from '../../functions/contract/client.ts';
import { answerSources } from '../respond/answer-source.ts';
import { loadResponse, type ResponseAndSurvey } from '../respond/load-response.ts';
import { type AnswerLike, progressOf } from '../shared/progress.ts';
import type { RoundWithResponses } from '../start/load-asked.ts';

/** The questionnaires with a section that the person has been asked about, each with their own answers; without any, only while some can be given. */
export async function loadAskedOpinions(
  client: Client,
  org: string,
  rounds: readonly RoundWithResponses[],
  lookedAt: string | undefined,
  signal: AbortSignal,
): Promise<ResponseAndSurvey[]> {
  const { read } = answerSources['second-opinion'];
  const places = rounds
    .filter(({ round }) => round.status === 'open' || round.id === lookedAt)
    .flatMap(({ round, responses }) => responses.map(({ survey }) => ({ round: round.id, org, survey })));
  const loaded = await Promise.all(places.map((place) => loadResponse(client, place, signal, { read })));
  return loaded.filter(
    (each) => askedSections(each).length > 0 && (each.response.may.write || each.response.answers.length > 0),
  );
}

export function askedSections({
  response,
  version,
}: ResponseAndSurvey): ResponseAndSurvey['version']['sections'] {
  return version.sections.filter(({ id }) => response.sections?.includes(id));
}

/** A section that the person has been asked about and has not finished. */
export interface OpinionLeft {
  readonly round: string;
  readonly survey: string;
  readonly section: ResponseAndSurvey['version']['sections'][number];
}

/** Those that can still be given. */
export function opinionsLeft(asked: readonly ResponseAndSurvey[]): OpinionLeft[] {
  return asked
    .filter(({ response }) => response.may.write)
    .flatMap((each) => {
      const { response, version } = each;
      const { sections } = progressOf(version, response.answers as readonly AnswerLike[]);
      const done = new Set(sections.filter(({ status }) => status === 'done').map(({ section }) => section));
      return askedSections(each)
        .filter(({ id }) => !done.has(id))
        .map((section) => ({ round: response.round, survey: response.survey, section }));
    });
}

/** The last day to answer, as an instant: the day until which it is asked for, or when the round is due, whichever comes first. */
export function lastDay(
  { dueAt, closesAt }: Pick<ResponseAndSurvey['response'], 'dueAt' | 'closesAt'>,
  until: string | undefined,
  now: string,
): string {
  const end = now <= dueAt ? dueAt : closesAt;
  return until === undefined || `${until}T12:00:00.000Z` > end ? end : `${until}T12:00:00.000Z`;
}
