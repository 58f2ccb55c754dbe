// Tells that the register has come to say something else since the draft was written, and brings it in row by row.
import { useState } from 'react';
import { Link } from 'wouter';
import type { CallOutput } from '../../../functions/contract/client.ts';
import type { Register } from '../../../functions/core/registers/register.ts';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { Notice } from '../../shared/notice.tsx';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session.tsx';
import { useAnswering, useEntry } from '../answering-context.tsx';
import { bringIn } from './bring-in-rows.ts';

const messages = defineMessages(
  {
    carried: 'När svaret är inskickat förs raderna över till registret.',
    register: 'Öppna registret',
    title: 'Registret har ändrats sedan ni svarade',
    changed: (name: string, author: string, at: string) => `${name}: ändrad av ${author} ${at}`,
    removed: (name: string, author: string, at: string) => `${name}: borttagen av ${author} ${at}`,
    noName: 'Rad utan namn',
    fetch: 'Hämta ändringarna',
    fetched: 'Ändringarna är hämtade.',
    hint: 'Raderna ovan ändras i ert svar. Det ni har svarat förut finns kvar i historiken.',
  },
  {
    carried: 'When the response is submitted, the rows are carried over to the register.',
    register: 'Open the register',
    title: 'The register has changed since you answered',
    changed: (name: string, author: string, at: string) => `${name}: changed by ${author} ${at}`,
    removed: (name: string, author: string, at: string) => `${name}: removed by ${author} ${at}`,
    noName: 'A row without a name',
    fetch: 'Bring in the changes',
    fetched: 'The changes have been brought in.',
    hint: 'The rows above change in your answer. What you answered before stays in the history.',
  },
);

type NewerRow =
  CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}/registers/{register}'>['rows'][number];

export function RegisterNews({ register }: { readonly register: Register }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { kind, isReadOnly } = useAnswering();
  const { saved } = useEntry(register);
  // Looked for once, when the page opens: a draft that begins here is written from the register as it is.
  const [wasAnswered] = useState(saved?.confirmed === true);
  // A second opinion never reaches the register.
  if (isReadOnly || kind !== 'answer') return null;
  return (
    <div lang={language}>
      {wasAnswered && <News register={register} />}
      <p className="small muted screen-only">
        {text.carried}{' '}
        <Link href={paths.ownRegister(register === 'resurser' ? {} : { register })} className="nowrap">
          {text.register}
        </Link>
      </p>
    </div>
  );
}

function News({ register }: { readonly register: Register }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { store, response } = useAnswering();
  const [isDone, setIsDone] = useState(false);
  const { loaded } = useLoaded(`register news ${register}`, (signal) =>
    client('GET /api/rounds/{round}/responses/{org}/{survey}/registers/{register}', {
      params: { round: response.round, org: response.organisation.id, survey: response.survey, register },
      signal,
    }),
  );
  // Nothing is lost where this cannot be fetched: at submission the newer row stands anyway.
  const rows = loaded.state === 'ready' ? loaded.value.rows : [];
  if (isDone) return <p role="status">{text.fetched}</p>;
  if (rows.length === 0) return null;
  const fetch = () => {
    store.write(register, { value: bringIn(store.value(register), rows) });
    setIsDone(true);
  };
  const now = new Date();
  const describe = ({ name = text.noName, values, author = '', at }: NewerRow) =>
    (values === null ? text.removed : text.changed)(name, author, momentInWords(at, language, now));
  return (
    <Notice tone="warn" title={text.title} role="group">
      <ul>
        {rows.map((row) => (
          <li key={row.id}>{describe(row)}</li>
        ))}
      </ul>
      <p>{text.hint}</p>
      <div className="buttons">
        <button type="button" className="button compact" onClick={fetch}>
          {text.fetch}
        </button>
      </div>
    </Notice>
  );
}
