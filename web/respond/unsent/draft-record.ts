// A draft as the browser keeps it: whose it is, what it answers, and enough words to show it without the questionnaire.
import type { LoanKind } from '../../../functions/core/people/loans.ts';
import type { ContentText } from '../../shared/language/language.tsx';
import type { QuestionDraft } from '../saving/draft.ts';

/** One person's drafts in one response. */
export interface DraftPlace {
  /** Nobody else who signs in on the same browser is shown it, and nothing is sent in another's name. */
  readonly person: string;
  readonly round: string;
  readonly organisation: string;
  readonly survey: string;
  /** Absent: to answer, as all drafts were before there were second opinions. */
  readonly kind?: LoanKind;
}

/** What is the same for every draft there. */
export interface DraftHome extends DraftPlace {
  readonly organisationName: string;
  readonly surveyName: ContentText;
}

export interface DraftRecord extends DraftHome {
  readonly id: string;
  /** The tab that holds it: it alone sends it for as long as it lives. */
  readonly tab: string;
  readonly section: string;
  readonly questionTitle: ContentText;
  readonly draft: QuestionDraft;
}

/** Names what a draft is part of: the response, or somebody's second opinion on it. */
export function responseOf({ round, organisation, survey, kind }: Omit<DraftPlace, 'person'>): string {
  const response = `${round}/${organisation}/${survey}`;
  return kind === 'second-opinion' ? `${response}/${kind}` : response;
}
