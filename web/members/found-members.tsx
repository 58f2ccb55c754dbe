// Who was found, each with the way to where they belong.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { roleNames } from '../shared/frame/role-names.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import '../people/people.css';

type Found = CallOutput<'GET /api/members'>['found'][number];

export function FoundMembers({ text: wanted }: { readonly text: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const loading = useLoaded(`found ${wanted}`, (signal) =>
    client('GET /api/members', { query: { text: wanted }, signal }),
  );
  const { loaded } = loading;
  return (
    <section className="people-section">
      <h2>{text.foundTitle(wanted)}</h2>
      <p role="status">
        {loaded.state === 'ready' && text.found(loaded.value.total, loaded.value.found.length)}
      </p>
      <ShowLoaded of={loading} isPart>
        {({ found }) =>
          found.length === 0 ? (
            <p className="muted">{text.nobodyFound}</p>
          ) : (
            <ul className="people members">
              {found.map((one) => (
                <li key={`${one.unit.id} ${one.role} ${one.name} ${one.email} ${one.validUntil}`}>
                  <FoundMember {...one} />
                </li>
              ))}
            </ul>
          )
        }
      </ShowLoaded>
      <p className="end-search">
        <Link href={paths.members}>{text.endSearch}</Link>
      </p>
    </section>
  );
}

function FoundMember({ unit, role, name, title, email, validUntil }: Found) {
  const text = useMessages(messages);
  const roles = useMessages(roleNames);
  const { language } = useLanguage();
  const hasTitle = title !== undefined && title.toLowerCase() !== name.toLowerCase();
  return (
    <>
      <div>
        <h3 lang="sv">{name}</h3>
        {email !== undefined && <p className="small muted found-email">{email}</p>}
      </div>
      <p>
        {hasTitle && <span lang="sv">{title}, </span>}
        {hasTitle ? roles[role].toLowerCase() : roles[role]}
        {validUntil !== undefined && (
          <span className="small muted member-invited">
            {text.invitedUntil(dateInWords(validUntil, language))}
          </span>
        )}
      </p>
      <p className="found-unit">
        <Link href={paths.membersOf(unit.id)} lang="sv">
          {unit.name}
        </Link>
      </p>
    </>
  );
}
