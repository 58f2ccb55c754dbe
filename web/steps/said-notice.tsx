// What was said when the response came back: by the county or by whoever would not sign, with ways to the questions.
import { Link } from 'wouter';
import type { ResponseView } from '../respond/load-response.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import { paths, questionAnchor } from '../shared/paths.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { type Note, notesNow } from './notes-now.ts';
import './steps.css';

const messages = defineMessages(
  {
    returned: 'Länet har skickat tillbaka svaret',
    reopened: 'Länet har öppnat svaret igen',
    'sent-back': 'Svaret kom tillbaka utan underskrift',
    by: (who: string, at: string) => `${who}, ${at}`,
    questions: 'Frågor med kommentar:',
    edition:
      'Det ni ändrar blir en ny utgåva. Den tidigare finns kvar och räknas tills ni skickar in den nya.',
  },
  {
    returned: 'The county has returned the response',
    reopened: 'The county has reopened the response',
    'sent-back': 'The response came back unsigned',
    by: (who: string, at: string) => `${who}, ${at}`,
    questions: 'Questions with a comment:',
    edition:
      'What you change becomes a new edition. The earlier one is kept, and counts until you submit the new one.',
  },
);

export function SaidNotices({
  response,
  version,
}: {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
}) {
  return notesNow(response).map((note) => (
    <SaidNotice key={note.at} note={note} response={response} version={version} />
  ));
}

function SaidNotice(props: {
  readonly note: Note;
  readonly response: ResponseView;
  readonly version: SurveyVersion;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { note, response, version } = props;
  if (note.kind !== 'returned' && note.kind !== 'reopened' && note.kind !== 'sent-back') return null;
  return (
    <div className="said-notice">
      <Notice tone="warn" title={text[note.kind]}>
        {note.message !== '' && (
          <p className="said" lang="sv">
            {note.message}
          </p>
        )}
        {note.comments.length > 0 && (
          <>
            <p>{text.questions}</p>
            <ul className="commented-questions">
              {note.comments.map(({ question }) => (
                <li key={question}>
                  <QuestionLink question={question} response={response} version={version} />
                </li>
              ))}
            </ul>
          </>
        )}
        {note.kind !== 'sent-back' && <p className="small">{text.edition}</p>}
        <p className="small muted">{text.by(note.by, momentInWords(note.at, language, new Date()))}</p>
      </Notice>
    </div>
  );
}

/** To where the question is answered, in the organisation's own pages. */
export function QuestionLink(props: {
  readonly question: string;
  readonly response: Pick<ResponseView, 'round' | 'survey'>;
  readonly version: SurveyVersion;
}) {
  const { question, response, version } = props;
  const title = questionsById(version).get(question)?.title ?? { sv: question };
  const section = version.questions.find(({ id }) => id === question)?.section ?? '';
  const sectionName = version.sections.find(({ id }) => id === section)?.name;
  return (
    <Link href={`${paths.answer(response.round, response.survey, section)}#${questionAnchor(question)}`}>
      {sectionName && (
        <>
          <Content of={sectionName} />:{' '}
        </>
      )}
      <Content of={title} />
    </Link>
  );
}
