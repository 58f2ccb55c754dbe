// One section of a questionnaire, to answer or, once submitted or closed, to read.
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { Answering } from './answering.tsx';
import { useAnsweringLoaded } from './use-answering-loaded.ts';

export function AnswerPage({ round, survey, section }: { round: string; survey: string; section: string }) {
  const loading = useAnsweringLoaded(round, survey);
  return (
    <ShowLoaded of={loading}>
      {(loaded) => <Answering key={round + survey} loaded={loaded} section={section} />}
    </ShowLoaded>
  );
}
