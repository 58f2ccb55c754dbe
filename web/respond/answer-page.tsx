// One section of a questionnaire, to answer or give a second opinion on or, once submitted or closed, to read.
import type { LoanKind } from '../../functions/core/people/loans.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { Answering } from './answering.tsx';
import { useAnsweringLoaded } from './use-answering-loaded.ts';

export function AnswerPage(props: {
  readonly kind: LoanKind;
  readonly round: string;
  readonly survey: string;
  readonly section: string;
}) {
  const { kind, round, survey, section } = props;
  const loading = useAnsweringLoaded(kind, round, survey);
  return (
    <ShowLoaded of={loading}>
      {(loaded) => <Answering key={round + survey} loaded={loaded} section={section} />}
    </ShowLoaded>
  );
}
