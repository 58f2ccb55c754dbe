// What the nation's staff do seldom, in one place: each with a line on what it is for.
import { Link } from 'wouter';
import { type Action, permissions } from '../../functions/core/access.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';

const messages = defineMessages(
  {
    title: 'Administration',
    surveys: 'Enkäter',
    surveysHint: 'Granska versioner av formulären och frisläpp dem, så att omgångar kan ställa dem.',
    programme: 'Programmet',
    programmeHint: 'Perioder och mål, våldsformer och lagar, med källor.',
    members: 'Medlemmar',
    membersHint: 'Bjud in och avsluta behörigheter: riket, länen, kommunerna och regionerna.',
    known: 'Redan känt',
    knownHint:
      'Läs in Öppna jämförelser och nyckeltal ur Kolada, så att de visas bredvid frågorna de handlar om.',
    log: 'Logg',
    logHint: 'Vem som har gjort vad, när och med vad. Går att filtrera och ladda ner.',
  },
  {
    title: 'Administration',
    surveys: 'Questionnaires',
    surveysHint: 'Review versions of the questionnaires and release them, so that rounds may ask them.',
    programme: 'The programme',
    programmeHint: 'Periods and goals, forms of violence and laws, with sources.',
    members: 'Members',
    membersHint: 'Invite people and end memberships: the nation, counties, municipalities and regions.',
    known: 'Already known',
    knownHint:
      'Read in Öppna jämförelser and key figures from Kolada, to be shown beside the questions they concern.',
    log: 'Log',
    logHint: 'Who has done what, when and to what. Can be filtered and downloaded.',
  },
);

/** THE list of pages here, and the action that lets somebody open each. */
const pages = [
  { name: 'surveys', href: paths.surveys, action: 'read-releases' },
  { name: 'programme', href: paths.programme, action: 'read-programme' },
  { name: 'members', href: paths.members, action: 'manage-nation' },
  { name: 'known', href: paths.known, action: 'import-known' },
  { name: 'log', href: paths.log, action: 'read-audit' },
] as const satisfies readonly { name: string; href: string; action: Action }[];

export function AdministrationPage() {
  const text = useMessages(messages);
  const may = permissions[useMember().current.role];
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
      </div>
      {pages
        .filter(({ action }) => may[action] !== undefined)
        .map(({ name, href }) => (
          <section className="section" key={name}>
            <h2>
              <Link href={href}>{text[name]}</Link>
            </h2>
            <p>{text[`${name}Hint`]}</p>
          </section>
        ))}
    </>
  );
}
