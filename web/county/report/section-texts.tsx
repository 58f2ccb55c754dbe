// What organisations wrote about one section, each under its name, whole and as it was written.
import type { CallOutput } from '../../../functions/contract/client.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { type QuestionText, questionsById } from '../../shared/questionnaire.ts';
import { useSession } from '../../shared/session/session.tsx';
import { besideMessages } from './beside-messages.ts';
import type { Report } from './report.ts';

type Text = CallOutput<'GET /api/rounds/{round}/counties/{county}/report/texts'>['texts'][number];

export function SectionTexts({ report, section }: { readonly report: Report; readonly section: string }) {
  const { client } = useSession();
  const { round, county, edition } = report;
  const loading = useLoaded(`texts ${round} ${county} ${edition} ${section}`, async (signal) => {
    const { texts } = await client('GET /api/rounds/{round}/counties/{county}/report/texts', {
      params: { round, county },
      query: { section, edition: String(edition) },
      signal,
    });
    const refs = [...new Set(texts.map(({ surveyRef }) => surveyRef))];
    const versions = await Promise.all(
      refs.map((surveyRef) => client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal })),
    );
    const questions = new Map(versions.flatMap((version) => [...questionsById(version)]));
    return { texts, questions };
  });
  return (
    <ShowLoaded of={loading} isPart>
      {({ texts, questions }) => <Texts texts={texts} questions={questions} />}
    </ShowLoaded>
  );
}

function Texts(props: {
  readonly texts: readonly Text[];
  readonly questions: ReadonlyMap<string, QuestionText>;
}) {
  const { texts, questions } = props;
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const byOrganisation = Map.groupBy(texts, ({ organisation }) => organisation.id);
  return (
    <>
      <h4>{text.texts}</h4>
      {texts.length === 0 && <p>{text.noTexts}</p>}
      {[...byOrganisation].map(([id, own]) => (
        <article key={id} className="words-of keep-together">
          <h5>{own[0]?.organisation.name}</h5>
          {own.map(({ question, kind, text: words }) => {
            const title = questions.get(question)?.title;
            return (
              <div key={`${question} ${kind}`}>
                <p className="small muted">
                  {text.kinds[kind]}: <span lang="sv">{title ? contentText(title, language) : question}</span>
                </p>
                <p className="written" lang="sv">
                  {words}
                </p>
              </div>
            );
          })}
        </article>
      ))}
    </>
  );
}
