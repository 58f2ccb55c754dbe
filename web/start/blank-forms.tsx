// The round's questionnaires without answers: to read on a page, to print, to fill in together.
import { Link } from 'wouter';
import { DownloadButton } from '../shared/download-button.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';
import { messages as startMessages } from './messages.ts';

const messages = defineMessages(
  { title: 'Utan svar, att läsa och skriva ut', page: 'Läs på sidan' },
  { title: 'Without answers, to read and print', page: 'Read as a page' },
);

export interface BlankFormsProps {
  readonly surveyRefs: readonly string[];
}

export function BlankForms({ surveyRefs }: BlankFormsProps) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const { client } = useSession();
  return (
    <section>
      <h3>{text.title}</h3>
      <ul className="blank-forms">
        {surveyRefs.map((surveyRef) => {
          const [survey = surveyRef] = surveyRef.split('@');
          const name = surveys[survey] ?? survey;
          const params = { surveyRef };
          const file = surveyRef.replace('@', '-');
          return (
            <li key={surveyRef}>
              <b>{name}</b>
              <Link href={paths.form(surveyRef)}>
                {text.page}
                <span className="hidden-text">: {name}</span>
              </Link>
              <DownloadButton
                format="PDF"
                look="link"
                of={name}
                fileName={`${file}.pdf`}
                fetchFile={() => client('GET /api/surveys/{surveyRef}/form.pdf', { params })}
              />
              <DownloadButton
                format="Word"
                look="link"
                of={name}
                fileName={`${file}.docx`}
                fetchFile={() => client('GET /api/surveys/{surveyRef}/form.docx', { params })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
