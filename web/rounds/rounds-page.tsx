// The nation's rounds: what is open, closing one, opening another.
import { useState } from 'react';
import type { CallOutput } from '../../functions/contract/client.ts';
import { permissions } from '../../functions/core/access.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded, WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages as startMessages } from '../start/messages.ts';
import { messages } from './messages.ts';
import { NewRound } from './new-round.tsx';
import './rounds.css';

export type Round = CallOutput<'GET /api/rounds'>['rounds'][number];

export function RoundsPage() {
  const text = useMessages(messages);
  const { client } = useSession();
  const { role } = useMember().current;
  const loading = useLoaded('rounds', (signal) => client('GET /api/rounds', { signal }));
  const mayCreate = permissions[role]['create-round'] !== undefined;
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
      </div>
      <ShowLoaded of={loading} isPart>
        {({ rounds }) => (
          <>
            {rounds.length === 0 && <p>{text.none}</p>}
            <ul className="round-list">
              {rounds.map((round) => (
                <RoundItem key={round.id} round={round} mayClose={mayCreate} onChanged={loading.reload} />
              ))}
            </ul>
            {mayCreate && <NewRound onCreated={loading.reload} />}
          </>
        )}
      </ShowLoaded>
    </>
  );
}

function RoundItem(props: {
  readonly round: Round;
  readonly mayClose: boolean;
  readonly onChanged: () => void;
}) {
  const { round } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { surveys } = useMessages(startMessages);
  const date = (instant: string) => dateInWords(instant, language);
  const [only] = round.scope.kinds.length === 1 ? round.scope.kinds : [];
  return (
    <li>
      <h2>
        <Content of={round.name} />
      </h2>
      <dl className="facts">
        <dt>{text.status}</dt>
        <dd>
          {text.statuses[round.status]} {round.synthetic && <SyntheticTag />}
        </dd>
        <dt>{text.times}</dt>
        <dd>{text.fromTo(date(round.opensAt), date(round.dueAt), date(round.closesAt))}</dd>
        <dt>{text.surveys}</dt>
        <dd>{round.surveys.map((ref) => surveyName(ref, surveys)).join(', ')}</dd>
        <dt>{text.who}</dt>
        <dd>{only === undefined ? text.both : text.kinds[only]}</dd>
        <dt>{text.counties}</dt>
        <dd>{round.scope.counties.length === 21 ? text.allCounties : round.scope.counties.join(', ')}</dd>
      </dl>
      {props.mayClose && round.status === 'open' && <CloseRound round={round} onClosed={props.onChanged} />}
    </li>
  );
}

/** `behovsinventering@2026-1` as `Behovsinventering 2026-1`. */
function surveyName(ref: string, names: Readonly<Record<string, string>>): string {
  const [survey = ref, version = ''] = ref.split('@');
  return `${names[survey] ?? survey} ${version}`;
}

function CloseRound({ round, onClosed }: { readonly round: Round; readonly onClosed: () => void }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const [isAsking, setIsAsking] = useState(false);
  const [cause, setCause] = useState<unknown>();
  const keptFocus = useKeptFocus();
  const close = async () => {
    try {
      const body = { status: 'closed', expectedVersion: round.version } as const;
      await client('PATCH /api/rounds/{round}', { params: { round: round.id }, body });
      onClosed();
    } catch (refused) {
      setCause(refused);
    }
  };
  return (
    <div className="buttons" aria-live="polite" {...keptFocus}>
      {isAsking ? (
        <>
          <span>{text.closeSure}</span>
          <button type="button" className="button compact" onClick={() => void close()}>
            {text.closeYes}
          </button>
          <button type="button" className="button compact" onClick={() => setIsAsking(false)}>
            {text.closeNo}
          </button>
        </>
      ) : (
        <button type="button" className="button compact" onClick={() => setIsAsking(true)}>
          {text.close}
        </button>
      )}
      {cause !== undefined && (
        <Notice tone="err">
          <p>
            <WhatWentWrong cause={cause} />
          </p>
        </Notice>
      )}
    </div>
  );
}
