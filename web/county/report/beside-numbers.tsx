// What was said beside the scores, in the words of the questionnaire it was asked in.
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { questionsById } from '../../shared/questionnaire.ts';
import { useSession } from '../../shared/session/session.tsx';
import { AskedFor } from './asked-for.tsx';
import { Facts } from './facts.tsx';
import type { Report, Said } from './report.ts';
import { Wishes } from './wishes.tsx';

export function BesideNumbers({ report, said }: { readonly report: Report; readonly said: Said }) {
  const { client } = useSession();
  const { surveyRef } = said;
  const loading = useLoaded(`words ${surveyRef}`, (signal) =>
    client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal }),
  );
  const [first] = report.priorities;
  return (
    <>
      <Wishes report={report} wishes={said.wishes} />
      <ShowLoaded of={loading} isPart>
        {(version) => {
          const questions = questionsById(version);
          const ofArea = (question: string) => questions.get(`${first?.area}.${question}`);
          return (
            <>
              <AskedFor report={report} asked={said.support} question={ofArea('stodtyp')} kind="support" />
              <AskedFor
                report={report}
                asked={said.targetGroups}
                question={ofArea('malgrupp')}
                kind="groups"
              />
              <Facts report={report} facts={said.facts} version={version} questions={questions} />
            </>
          );
        }}
      </ShowLoaded>
    </>
  );
}
