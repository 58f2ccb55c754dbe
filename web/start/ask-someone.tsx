// Whom to ask: the county's development lead, by name and address.
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';

const messages = defineMessages(
  {
    title: 'Fråga någon',
    lead: 'Utvecklingsledare kvinnofrid i länet:',
    none: 'Länet har ingen utvecklingsledare i Lägesbild än.',
    failed: 'Kontakten i länet gick inte att hämta.',
    retry: 'Försök igen',
  },
  {
    title: 'Ask somebody',
    lead: 'The county’s development lead:',
    none: 'The county has no development lead in Lägesbild yet.',
    failed: 'The contact in the county could not be loaded.',
    retry: 'Try again',
  },
);

export function AskSomeone() {
  const text = useMessages(messages);
  const { client } = useSession();
  const county = useMember().current.organisation.county ?? '';
  const { loaded, reload } = useLoaded(`leads ${county}`, (signal) =>
    client('GET /api/counties/{county}/leads', { params: { county }, signal }),
  );
  return (
    <div>
      <h2>{text.title}</h2>
      {loaded.state === 'failed' && (
        <p>
          {text.failed}{' '}
          <button type="button" className="link" onClick={reload}>
            {text.retry}
          </button>
        </p>
      )}
      {loaded.state === 'ready' && (
        <>
          <p>{loaded.value.leads.length > 0 ? text.lead : text.none}</p>
          <ul className="leads">
            {loaded.value.leads.map(({ name, email }) => (
              <li key={`${name} ${email}`}>
                {name}
                {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
