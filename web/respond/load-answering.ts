// What answering starts from: the response and its questionnaire, and what this browser still holds unsent of it.
import { type Loading, useLoaded } from '../shared/loading/use-loaded.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { loadResponse, type ResponseAndSurvey, type ResponseView } from './load-response.ts';
import type { DraftKeeper } from './saving/draft.ts';
import { type DescribeQuestion, type DraftQueue, draftQueue } from './unsent/draft-queue.ts';
import type { DraftHome } from './unsent/draft-record.ts';

export interface LoadedAnswering extends ResponseAndSurvey {
  readonly queue: DraftQueue;
  readonly home: DraftHome;
  readonly keeper: DraftKeeper;
}

/** The own organisation's response, to answer. */
export function useAnsweringLoaded(round: string, survey: string): Loading<LoadedAnswering> {
  const { client } = useSession();
  const { current, personId } = useMember();
  const org = current.organisation.id;
  return useLoaded(`answering ${round} ${org} ${survey}`, async (signal) => {
    const queue = await draftQueue();
    const release = queue.claim({ person: personId, round, organisation: org, survey });
    signal.addEventListener('abort', release);
    try {
      const loaded = await loadResponse(client, { round, org, survey }, signal);
      const home = draftHome(personId, loaded.response, loaded.version);
      const keeper = await queue.openResponse(home, describeIn(loaded.version));
      return { ...loaded, queue, home, keeper };
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
