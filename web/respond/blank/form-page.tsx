// The whole questionnaire to read before answering: every part, question, choice and rule, to print or save.
import { askedIf } from '../../../functions/core/condition-in-words.ts';
import { namedIn, numberedPages } from '../../../functions/core/numbered-questions.ts';
import { formatNumber } from '../../../functions/core/report/format.ts';
import { termWord } from '../../../functions/core/term-words.ts';
import { DownloadButton } from '../../shared/download-button.tsx';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { PageHeading } from '../../shared/page.tsx';
import type { SurveyVersion } from '../../shared/questionnaire.ts';
import { useSession } from '../../shared/session/session.tsx';
import { BlankQuestion } from './blank-question.tsx';
import { messages } from './messages.ts';
import './form.css';

export function FormPage({ surveyRef }: { readonly surveyRef: string }) {
  const { client } = useSession();
  const loading = useLoaded(`survey ${surveyRef}`, (signal) =>
    client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal }),
  );
  return (
    <ShowLoaded of={loading}>{(version) => <Form version={version} surveyRef={surveyRef} />}</ShowLoaded>
  );
}

function Form({ version, surveyRef }: { readonly version: SurveyVersion; readonly surveyRef: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const params = { surveyRef };
  const file = surveyRef.replace('@', '-');
  return (
    <div className="blank-form">
      <div className="heading">
        <PageHeading>{text.title(contentText(version.name, language))}</PageHeading>
        <p>
          <Content of={version.purpose} /> {text.minutes(...version.minutes)}
        </p>
        <p>{text.use}</p>
        <div className="buttons">
          <DownloadButton
            format="PDF"
            fileName={`${file}.pdf`}
            fetchFile={() => client('GET /api/surveys/{surveyRef}/form.pdf', { params })}
          />
          <DownloadButton
            format="Word"
            fileName={`${file}.docx`}
            fetchFile={() => client('GET /api/surveys/{surveyRef}/form.docx', { params })}
          />
          <button type="button" className="button" onClick={() => window.print()}>
            {text.print}
          </button>
        </div>
        <p className="small muted">
          {text.version(version.version)}. <Content of={version.source} />
        </p>
      </div>
      <Contents version={version} />
      <Rules version={version} />
      <Sections version={version} />
    </div>
  );
}

function Contents({ version }: { readonly version: SurveyVersion }) {
  const text = useMessages(messages);
  return (
    <nav aria-label={text.contents} className="screen-only">
      <ol>
        {version.sections.map((section) => (
          <li key={section.id}>
            <a href={`#del-${section.id}`}>
              <Content of={section.name} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Rules({ version: { answering } }: { readonly version: SurveyVersion }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <section className="section">
      <h2>{text.rules}</h2>
      <ul>
        {answering.rules.map((rule) => (
          <li key={rule.sv}>
            <Content of={rule} />
          </li>
        ))}
        <li>
          {text.comment(formatNumber(answering.comment.maxLength, 0, language))}{' '}
          <Content of={answering.comment.help} />
        </li>
      </ul>
      <h3>{text.terms}</h3>
      <ul>
        {answering.terms.map((term) => (
          <li key={term.id}>
            <b>
              <Content of={termWord(term.id)} />
            </b>
            {': '}
            <Content of={term.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sections({ version }: { readonly version: SurveyVersion }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const pages = numberedPages(version);
  const find = namedIn(pages, language);
  const sections = new Map(version.sections.map((section) => [section.id, section]));
  return pages.map(({ section: id, number, condition, questions }) => {
    const section = sections.get(id);
    return (
      <section className="section" key={id} id={`del-${id}`}>
        <h2>
          <span className="blank-number">{number}</span> {section ? <Content of={section.name} /> : id}
        </h2>
        {condition && (
          <p>
            <b>{askedIf(condition, find, language)}</b>
          </p>
        )}
        {section?.intro && (
          <p>
            <Content of={section.intro} />
          </p>
        )}
        {section?.definition && (
          <p className="muted">
            {text.takesIn} <Content of={section.definition} />
          </p>
        )}
        {questions.map((question) => (
          <BlankQuestion key={question.of.id} question={question} find={find} />
        ))}
      </section>
    );
  });
}
