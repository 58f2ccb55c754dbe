// Every version of one answer, newest first: who wrote it and when, and the way to bring an earlier one back.
import { useEffect, useId, useRef } from 'react';
import type { CallOutput } from '../../functions/contract/client.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { AnswerText } from '../shared/answer-text.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { useSession } from '../shared/session/session.tsx';
import { useAnswering, useEntry } from './answering-context.tsx';
import { isSameValue } from './saving/same-value.ts';

const messages = defineMessages(
  {
    title: 'Svarets historik',
    now: 'Gäller nu',
    removed: 'Svaret togs bort',
    prefilled: 'Från förra omgången, inte bekräftat',
    comment: 'Kommentar',
    restore: 'Återställ',
    restoreWhich: (author: string, at: string) => `Återställ svaret av ${author} ${at}`,
    restoreHint: 'Återställer ni ett tidigare svar ligger det nuvarande kvar här. Inget raderas.',
    unsaved: 'Du har en ändring som inte är sparad än. Den syns här när den är det.',
    close: 'Stäng',
  },
  {
    title: 'The answer’s history',
    now: 'Stands now',
    removed: 'The answer was removed',
    prefilled: 'From the last round, not confirmed',
    comment: 'Comment',
    restore: 'Restore',
    restoreWhich: (author: string, at: string) => `Restore the answer by ${author} ${at}`,
    restoreHint: 'If you restore an earlier answer, the present one stays here. Nothing is deleted.',
    unsaved: 'You have a change that is not saved yet. It shows here once it is.',
    close: 'Close',
  },
);

type Version =
  CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}/history/{question}'>['versions'][number];

interface HistoryProps {
  readonly question: string;
  readonly onRestored: () => void;
  readonly onClose: () => void;
}

export function HistoryDialog(props: HistoryProps) {
  const { question, onClose } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { questions } = useAnswering();
  const { draft } = useEntry(question);
  const loading = useHistory(question);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="history" aria-labelledby={headingId} onClose={onClose} lang={language}>
      <h2 id={headingId}>{text.title}</h2>
      <p className="muted">
        <Content of={questions.get(question)?.title ?? { sv: question }} />
      </p>
      {draft !== undefined && <p className="small">{text.unsaved}</p>}
      <ShowLoaded of={loading} isPart>
        {({ versions }) => <Versions {...props} versions={versions} close={() => dialog.current?.close()} />}
      </ShowLoaded>
      <form method="dialog">
        <button type="submit" className="button">
          {text.close}
        </button>
      </form>
    </dialog>
  );
}

/** Read again when a version has been saved while it is open. */
function useHistory(question: string) {
  const { client } = useSession();
  const { response } = useAnswering();
  const { saved } = useEntry(question);
  const params = { round: response.round, org: response.organisation.id, survey: response.survey, question };
  return useLoaded(`history ${question} ${saved?.version}`, (signal) =>
    client('GET /api/rounds/{round}/responses/{org}/{survey}/history/{question}', { params, signal }),
  );
}

interface VersionsProps extends HistoryProps {
  /** Closes as Escape does, so that the focus goes back to the button that opened it. */
  readonly close: () => void;
}

function Versions(props: VersionsProps & { readonly versions: readonly Version[] }) {
  const text = useMessages(messages);
  const { isReadOnly } = useAnswering();
  const isMany = props.versions.length > 1;
  return (
    <>
      <ol className="history-versions" reversed>
        {props.versions.map((version, index) => (
          <li key={version.version}>
            <OneVersion {...props} version={version} isNow={index === 0} />
          </li>
        ))}
      </ol>
      {isMany && !isReadOnly && <p className="small muted">{text.restoreHint}</p>}
    </>
  );
}

function OneVersion(props: VersionsProps & { readonly version: Version; readonly isNow: boolean }) {
  const { question, version, isNow, onRestored, close } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { store, questions, isReadOnly } = useAnswering();
  const of = questions.get(question);
  const value = version.value as AnswerValue;
  const comment = version.comment ?? '';
  const at = momentInWords(version.at, language, new Date());
  const stands = isSameValue(value, store.value(question)) && comment === store.comment(question);
  const restore = () => {
    store.write(question, { value, comment });
    onRestored();
    close();
  };
  return (
    <>
      <div>
        <p className="small muted">
          {isNow && <b>{text.now} · </b>}
          {version.author} {at}
          {!version.confirmed && ` · ${text.prefilled}`}
        </p>
        <div className="history-answer">
          {value === null ? text.removed : of && <AnswerText of={of} value={value} />}
        </div>
        {comment !== '' && (
          <p className="small">
            {text.comment}: <span lang="sv">”{comment}”</span>
          </p>
        )}
      </div>
      {!stands && !isReadOnly && (
        <button
          type="button"
          className="button compact"
          aria-label={text.restoreWhich(version.author, at)}
          onClick={restore}
        >
          {text.restore}
        </button>
      )}
    </>
  );
}
