// The whole questionnaire to read before answering: every part, question, choice and rule, to print or save.
import { defineMessages } from '../../shared/language/define-messages.ts';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { PageHeading } from '../../shared/page.tsx';
import { type QuestionText, questionsBySection, type SurveyVersion } from '../../shared/questionnaire.ts';
import { useSession } from '../../shared/session/session.tsx';
import './form.css';

const messages = defineMessages(
  {
    title: (name: string) => `${name}: hela formuläret`,
    minutes: (low: number, high: number) => `Tar ${low}–${high} minuter att besvara.`,
    print: 'Skriv ut eller spara som PDF',
    rules: 'Så svarar ni',
    terms: 'Ord som används',
    contents: 'Innehåll',
    kinds: {
      choice: 'Välj ett svar.',
      choices: 'Välj ett eller flera svar.',
      ranked: 'Välj och ordna.',
      number: 'Svara med ett tal.',
      date: 'Svara med ett datum.',
      line: 'Svara med egna ord.',
      text: 'Svara med egna ord.',
      rows: 'Lägg till så många som behövs. För var och en:',
    },
  },
  {
    title: (name: string) => `${name}: the whole questionnaire`,
    minutes: (low: number, high: number) => `Takes ${low}–${high} minutes to answer.`,
    print: 'Print or save as PDF',
    rules: 'How to answer',
    terms: 'Words used',
    contents: 'Contents',
    kinds: {
      choice: 'Choose one answer.',
      choices: 'Choose one or more answers.',
      ranked: 'Choose and put in order.',
      number: 'Answer with a number.',
      date: 'Answer with a date.',
      line: 'Answer in your own words.',
      text: 'Answer in your own words.',
      rows: 'Add as many as needed. For each:',
    },
  },
);

export function FormPage({ surveyRef }: { readonly surveyRef: string }) {
  const { client } = useSession();
  const loading = useLoaded(`survey ${surveyRef}`, (signal) =>
    client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal }),
  );
  return <ShowLoaded of={loading}>{(version) => <Form version={version} />}</ShowLoaded>;
}

function Form({ version }: { readonly version: SurveyVersion }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const questions = questionsBySection(version);
  return (
    <div className="blank-form">
      <div className="heading">
        <PageHeading>{text.title(contentText(version.name, language))}</PageHeading>
        <p>
          <Content of={version.purpose} /> {text.minutes(...version.minutes)}
        </p>
        <div className="buttons">
          <button type="button" className="button" onClick={() => window.print()}>
            {text.print}
          </button>
        </div>
      </div>
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
      <section className="section">
        <h2>{text.rules}</h2>
        <ul>
          {version.answering.rules.map((rule) => (
            <li key={rule.sv}>
              <Content of={rule} />
            </li>
          ))}
        </ul>
        <h3>{text.terms}</h3>
        <ul>
          {version.answering.terms.map((term) => (
            <li key={term.id}>
              <Content of={term.text} />
            </li>
          ))}
        </ul>
      </section>
      {version.sections.map((section) => (
        <section className="section" key={section.id} id={`del-${section.id}`}>
          <h2>
            <Content of={section.name} />
          </h2>
          {section.intro && (
            <p>
              <Content of={section.intro} />
            </p>
          )}
          <ol className="blank-questions">
            {(questions.get(section.id) ?? []).map((question) => (
              <li key={question.id} className="keep-together">
                <BlankQuestion question={question} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function BlankQuestion({ question }: { readonly question: QuestionText }) {
  const text = useMessages(messages);
  return (
    <>
      <h3>
        <Content of={question.title} />
      </h3>
      {question.help && (
        <p className="small muted">
          <Content of={question.help} />
        </p>
      )}
      <p className="small muted">{text.kinds[question.type]}</p>
      {question.choices.length > 0 && (
        <ul>
          {question.choices.map((choice) => (
            <li key={choice.value}>
              {typeof choice.value === 'number' && `${choice.value} – `}
              <Content of={choice.text} />
            </li>
          ))}
        </ul>
      )}
      {question.columns.length > 0 && (
        <ul>
          {question.columns.map((column) => (
            <li key={column.id}>
              <Content of={column.title} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
