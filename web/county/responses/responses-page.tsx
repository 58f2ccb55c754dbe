// How a round goes: the response rate, who is late, then each organisation's status on each questionnaire.
import { useState } from 'react';
import { Link } from 'wouter';
import { permissions } from '../../../functions/core/access.ts';
import { formatCount, formatShare } from '../../../functions/core/report/format.ts';
import { inventories } from '../../../functions/core/scores.ts';
import { messages as peopleMessages } from '../../people/messages.ts';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { Notice } from '../../shared/notice.tsx';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { Escalation } from './escalation.tsx';
import { messages } from './messages.ts';
import { ResponseLists } from './response-lists.tsx';
import type { Standing } from './standing.ts';
import './responses.css';

export function ResponsesPage({ county, round }: { readonly county: string; readonly round: string }) {
  const { client } = useSession();
  const loading = useLoaded(`standing ${county} ${round}`, (signal) =>
    client('GET /api/rounds/{round}/counties/{county}/standing', { params: { round, county }, signal }),
  );
  return (
    <ShowLoaded of={loading}>
      {(standing) => <Responses standing={standing} onInvited={loading.reload} />}
    </ShowLoaded>
  );
}

function Responses({ standing, onInvited }: { readonly standing: Standing; readonly onInvited: () => void }) {
  const text = useMessages(messages);
  const people = useMessages(peopleMessages);
  const { language } = useLanguage();
  const mayRemind = permissions[useMember().current.role].remind !== undefined;
  const [invited, setInvited] = useState<string>();
  const { round, county, organisations } = standing;
  useMarkSynthetic(round.synthetic);
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(county.name)}</PageHeading>
        <ul className="meta">
          <li>
            <Content of={round.name} />
          </li>
          <li>
            {round.status === 'open' || round.status === 'planned'
              ? text.due(dateInWords(round.dueAt, language))
              : text.closed(dateInWords(round.closesAt, language))}
          </li>
        </ul>
      </div>
      <p className="lead">
        <Answered standing={standing} />
      </p>
      {mayRemind && round.status === 'open' && (
        <p className="screen-only">
          <Link href={paths.reminders(county.id)}>{text.remind}</Link>
        </p>
      )}
      <div role="status">{invited !== undefined && <Notice tone="ok" title={people.invited(invited)} />}</div>
      <Escalation round={round} organisations={organisations} />
      <ResponseLists
        organisations={organisations}
        county={county.id}
        round={round.id}
        onInvited={(email) => {
          setInvited(email);
          onInvited();
        }}
      />
    </>
  );
}

function Answered({ standing: { municipalities, organisations } }: { readonly standing: Standing }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { survey, inScope, responded, populationShare } = municipalities;
  const form = text.forms[survey] ?? text.otherForm;
  const ofMunicipalities =
    responded === 0
      ? text.noneAnswered(form)
      : text.answered(
          form,
          formatCount(responded, inScope, language),
          formatShare(populationShare, language),
        );
  const ofRegions = organisations
    .filter(({ organisation }) => organisation.kind === 'region')
    .flatMap(({ organisation: { name }, responses }) => {
      const inventory = responses.find(({ survey }) => survey === inventories.region);
      if (inventory === undefined) return [];
      return inventory.submitted === undefined ? text.regionSilent(name) : text.regionSubmitted(name);
    });
  return [...(inScope > 0 ? [ofMunicipalities] : []), ...ofRegions].join(' ');
}
