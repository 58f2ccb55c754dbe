// What answering starts from: the response and its questionnaire, and what this browser still holds unsent of it.
import type { LoanKind } from '../../functions/core/people/loans.ts';
import { type Loading, useLoaded } from '../shared/loading/use-loaded.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { answerSources } from './answer-source.ts';
import { loadResponse, type ResponseAndSurvey, type ResponseView } from './load-response.ts';
import type { DraftKeeper } from './saving/draft.ts';
import { type DescribeQuestion, type DraftQueue, draftQueue } from './unsent/draft-queue.ts';
import type { DraftHome } from './unsent/draft-record.ts';

export interface LoadedAnswering extends ResponseAndSurvey {
  /** For the organisation, or as a second opinion. */
  readonly kind: LoanKind;
  readonly queue: DraftQueue;
  readonly home: DraftHome;
  readonly keeper: DraftKeeper;
}

/** The own organisation's response, to answer. */
export function useAnsweringLoaded(kind: LoanKind, round: string, survey: string): Loading<LoadedAnswering> {
  const { client } = useSession();
  const { current, personId } = useMember();
  const org = current.organisation.id;
  return useLoaded(`answering ${kind} ${round} ${org} ${survey}`, async (signal) => {
    const queue = await draftQueue();
    const release = queue.claim({ person: personId, round, organisation: org, survey, kind });
    signal.addEventListener('abort', release);
    try {
      const { read } = answerSources[kind];
      const loaded = await loadResponse(client, { round, org, survey }, signal, read);
      const home = { ...draftHome(personId, loaded.response, loaded.version), kind };
      const keeper = await queue.openResponse(home, describeIn(loaded.version));
      return { ...loaded, kind, queue, home, keeper };
    } catch (cause) {
      release();
      throw cause;
    }
  });
}

function draftHome(person: string, response: ResponseView, version: SurveyVersion): DraftHome {
  return {
    person,
    round: response.round,
    organisation: response.organisation.id,
    organisationName: response.organisation.name,
    survey: response.survey,
    surveyName: version.name,
  };
}

function describeIn(version: SurveyVersion): DescribeQuestion {
  const texts = questionsById(version);
  const sections = new Map(version.questions.map(({ id, section }) => [id, section]));
  return (question) => ({
    section: sections.get(question) ?? '',
    questionTitle: texts.get(question)?.title ?? { sv: question },
  });
}
