// The nation's rounds by status; planning another.
import { Link } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { Scroll } from '../shared/scroll.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages as startMessages } from '../start/messages.ts';
import { messages } from './messages.ts';
import { type Round, surveyName } from './round.ts';
import './rounds.css';

/** What one has to do with first. */
const order = ['open', 'planned', 'closed', 'established'] as const;

export function RoundsPage() {
  const text = useMessages(messages);
  const { client } = useSession();
  const { role } = useMember().current;
  const loading = useLoaded('rounds', (signal) => client('GET /api/rounds', { signal }));
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
        {permissions[role]['create-round'] && (
          <div className="buttons">
            <Link className="button primary" href={paths.planRound}>
              {text.plan}
            </Link>
          </div>
        )}
      </div>
      <ShowLoaded of={loading} isPart>
        {({ rounds }) =>
          rounds.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            order.map((status) => (
              <Group key={status} status={status} rounds={rounds.filter((one) => one.status === status)} />
            ))
          )
        }
      </ShowLoaded>
    </>
  );
}

function Group({ status, rounds }: { readonly status: Round['status']; readonly rounds: readonly Round[] }) {
  const text = useMessages(messages);
  const title = text.groups[status](rounds.length);
  return (
    <section className="round-group">
      <h2>{title}</h2>
      {rounds.length === 0 ? (
        <p className="muted">{text.noneInGroup}</p>
      ) : (
        <Scroll label={title}>
          <table className="rounds">
            <caption className="hidden-text">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{text.columns.name}</th>
                <th scope="col">{text.columns.times}</th>
                <th scope="col">{text.columns.who}</th>
                <th scope="col">{text.columns.surveys}</th>
              </tr>
            </thead>
            <tbody>
              {rounds.map((round) => (
                <Row key={round.id} round={round} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

function Row({ round }: { readonly round: Round }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { surveys } = useMessages(startMessages);
  const [only] = round.scope.kinds.length === 1 ? round.scope.kinds : [];
  const { length } = round.scope.counties;
  return (
    <tr>
      <th scope="row">
        <Link href={paths.round(round.id)}>
          <Content of={round.name} />
        </Link>{' '}
        {round.synthetic && <SyntheticTag />}
      </th>
      <td>{text.fromTo(dateInWords(round.opensAt, language), dateInWords(round.closesAt, language))}</td>
      <td>
        {only === undefined ? text.both : text.kinds[only]},{' '}
        {length === 21 ? text.allCounties.toLowerCase() : text.countCounties(length)}
      </td>
      <td>{round.surveys.map((ref) => surveyName(ref, surveys)).join(', ')}</td>
    </tr>
  );
}
