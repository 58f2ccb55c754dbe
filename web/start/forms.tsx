// The organisation's questionnaires: this round's without answers, the others with how they stand, and those of earlier rounds.
import { type SurveyRef, surveyOf } from '../../functions/core/ids.ts';
import { BlankForms } from './blank-forms.tsx';
import type { Asked, Round } from './load-asked.ts';
import { OtherForms } from './other-forms.tsx';

export interface FormsProps {
  readonly rounds: Asked['rounds'];
  readonly focus: { readonly round: Round; readonly response: { readonly survey: string } };
}

export function Forms({ rounds, focus }: FormsProps) {
  return (
    <>
      <BlankForms surveyRefs={askedIn(focus.round, rounds)} />
      <OtherForms rounds={rounds} focus={focus} />
    </>
  );
}

/** The round's questionnaires that are for such an organisation. */
function askedIn(round: Round, rounds: Asked['rounds']): string[] {
  const own = rounds.find((each) => each.round.id === round.id)?.responses ?? [];
  return round.surveys.filter((ref) => own.some(({ survey }) => survey === surveyOf(ref as SurveyRef)));
}
