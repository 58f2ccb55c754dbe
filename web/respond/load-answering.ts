// What answering starts from: the response and its questionnaire, and what this browser still holds unsent of it.
import type { Client } from '../../functions/contract/client.ts';
import type { LoanKind } from '../../functions/core/people/loans.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { answerSources } from './answer-source.ts';
import { loadResponse, type ResponseAndSurvey, type ResponseView } from './load-response.ts';
import type { DraftKeeper } from './saving/draft.ts';
import type { PendingSaves } from './saving/pending-saves.ts';
import type { DescribeQuestion, DraftQueue } from './unsent/draft-queue.ts';
import type { DraftHome } from './unsent/draft-record.ts';

export interface LoadedAnswering extends ResponseAndSurvey {
  /** For the organisation, or as a second opinion. */
  readonly kind: LoanKind;
  readonly queue: DraftQueue;
  readonly home: DraftHome;
  readonly keeper: DraftKeeper;
}

/** `person`: whose drafts they are. Until `signal` aborts, what others leave of the response is this page's to send. */
export async function loadAnswering(
  client: Client,
  place: {
    readonly person: string;
    readonly kind: LoanKind;
    readonly round: string;
    readonly org: string;
    readonly survey: string;
  },
  { queue, pending }: { readonly queue: DraftQueue; readonly pending?: PendingSaves },
  signal: AbortSignal,
): Promise<LoadedAnswering> {
  const { person, kind, round, org, survey } = place;
  const release = queue.claim({ person, round, organisation: org, survey, kind });
  signal.addEventListener('abort', release);
  try {
    const { read } = answerSources[kind];
    const loaded = await loadResponse(client, { round, org, survey }, signal, {
      read,
      ...(pending && { pending }),
    });
    const home = { ...draftHome(person, loaded.response, loaded.version), kind };
    const keeper = await queue.openResponse(home, describeIn(loaded.version));
    return { ...loaded, kind, queue, home, keeper };
  } catch (cause) {
    release();
    throw cause;
  }
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
