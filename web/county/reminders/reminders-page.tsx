// The county's reminders: whom one sent now would reach and with what, who gets none and why, and what has been sent.
import { useState } from 'react';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { Notice } from '../../shared/notice.tsx';
import { PageHeading } from '../../shared/page.tsx';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { messages } from './messages.ts';
import { PlannedList } from './planned-list.tsx';
import { Matters, useRecipientName } from './recipient.tsx';
import { ReminderLog } from './reminder-log.tsx';
import type { Planned, Reminders, Sent } from './reminders.ts';
import './reminders.css';

export function RemindersPage({ county }: { readonly county: string }) {
  const { client } = useSession();
  const loading = useLoaded(`reminders ${county}`, (signal) =>
    client('GET /api/counties/{county}/reminders', { params: { county }, signal }),
  );
  return (
    <ShowLoaded of={loading}>
      {(reminders) => <RemindersView county={county} reminders={reminders} onSent={loading.reload} />}
    </ShowLoaded>
  );
}

function RemindersView({
  county,
  reminders: { planned, log, synthetic },
  onSent,
}: {
  readonly county: string;
  readonly reminders: Reminders;
  readonly onSent: () => void;
}) {
  const text = useMessages(messages);
  const { organisation } = useMember().current;
  const [outcome, setOutcome] = useState<{ readonly sent: Sent; readonly asked: readonly Planned[] }>();
  useMarkSynthetic(synthetic);
  const now = new Date();
  const byPlace = [...planned].sort((a, b) => placeOf(a).localeCompare(placeOf(b), 'sv'));
  const reached = byPlace.filter(({ leftOut }) => leftOut === undefined);
  const leftOut = byPlace.filter((one) => one.leftOut !== undefined);
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(organisation.name)}</PageHeading>
      </div>
      <p>{text.how}</p>
      <p className="muted">{text.names}</p>
      <div role="status">{outcome && <Outcome {...outcome} />}</div>
      <section className="section">
        <h2>{reached.length > 0 ? text.toRemind(reached.length) : text.nobody}</h2>
        <p className="muted">{reached.length > 0 ? text.onlyOwn : text.nobodyHint}</p>
        {reached.length > 0 && (
          <PlannedList
            county={county}
            planned={reached}
            now={now}
            onSent={(sent) => {
              setOutcome({ sent, asked: planned });
              onSent();
            }}
          />
        )}
      </section>
      {leftOut.length > 0 && <LeftOut planned={leftOut} now={now} />}
      <ReminderLog log={log} now={now} />
    </>
  );
}

function placeOf({ matters: [first] }: Planned): string {
  return first?.organisationName ?? '';
}

function Outcome({ sent, asked }: { readonly sent: Sent; readonly asked: readonly Planned[] }) {
  const text = useMessages(messages);
  const nameOf = useRecipientName();
  return (
    <Notice tone={sent.leftOut.length > 0 ? 'warn' : 'ok'} title={text.sent(sent.sent.length)}>
      {sent.leftOut.length > 0 && (
        <ul>
          {sent.leftOut.map(({ person, why }) => (
            <li key={person}>
              {text.notSent(nameOf(asked.find((one) => one.person === person)), text.whyLeftOut[why])}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function LeftOut({ planned, now }: { readonly planned: readonly Planned[]; readonly now: Date }) {
  const text = useMessages(messages);
  const nameOf = useRecipientName();
  return (
    <section className="section">
      <h2>{text.leftOut}</h2>
      <p className="muted">{text.leftOutHint}</p>
      <ul className="reminder-list">
        {planned.map((one) => (
          <li key={one.person}>
            <p className="reminder-sent">
              <b>{nameOf(one)}</b>
              {one.leftOut && <span>: {text.whyLeftOut[one.leftOut]}</span>}
            </p>
            <Matters matters={one.matters} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}
