// A network's meetings: those to come, those that have been, and the form for whoever plans them.
import { useState } from 'react';
import { Link } from 'wouter';
import type { Client } from '../../functions/contract/client.ts';
import { permissions } from '../../functions/core/access.ts';
import type { CountyId } from '../../functions/core/ids.ts';
import { sortMeetings } from '../../functions/core/networks/meeting.ts';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingView } from './meeting-view.tsx';
import { messages } from './messages.ts';
import type { Meeting, Network } from './network.ts';
import './networks.css';

export function NetworksPage({ network }: { readonly network: string }) {
  const { client } = useSession();
  const loading = useLoaded(`meetings ${network}`, (signal) => readMeetings(client, network, signal));
  return (
    <ShowLoaded of={loading}>
      {(loaded) => <Meetings key={network} network={loaded} onSaved={loading.reload} />}
    </ShowLoaded>
  );
}

function readMeetings(client: Client, network: string, signal: AbortSignal): Promise<Network> {
  return network === 'se'
    ? client('GET /api/meetings', { signal })
    : client('GET /api/counties/{county}/meetings', { params: { county: network as CountyId }, signal });
}

/** Undefined: none is being written. */
type Writing = { readonly meeting: Meeting | undefined } | undefined;

function Meetings({ network, onSaved }: { readonly network: Network; readonly onSaved: () => void }) {
  const text = useMessages(messages);
  const [writing, setWriting] = useState<Writing>();
  const [saved, setSaved] = useState<string>();
  const keptFocus = useKeptFocus();
  const { meetings, today, may } = network;
  const { coming, held } = sortMeetings(meetings, today);
  const year = Number(today.slice(0, 4));
  const inYear = ({ day, cancelled }: Meeting): boolean => day.startsWith(`${year}-`) && !cancelled;
  const list = (some: readonly Meeting[]) =>
    some.map((meeting) =>
      writing?.meeting?.id === meeting.id ? (
        form(meeting)
      ) : (
        <MeetingView
          key={meeting.id}
          meeting={meeting}
          network={network}
          {...(may.write && writing === undefined && { onChange: () => setWriting({ meeting }) })}
        />
      ),
    );
  const form = (meeting: Meeting | undefined) => (
    <MeetingForm
      key={meeting?.id ?? 'new'}
      network={network}
      meeting={meeting}
      onCancel={() => setWriting(undefined)}
      onSaved={(title) => {
        setWriting(undefined);
        setSaved(title);
        onSaved();
      }}
    />
  );
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(network.network === 'se' ? text.nation : network.name)}</PageHeading>
        <p className="lead">
          {text.lead(year, meetings.filter(inYear).length, coming.filter(inYear).length)}
        </p>
        <OtherNetwork network={network.network} />
      </div>
      <p role="status" className={saved === undefined ? 'hidden-text' : 'strong'}>
        {saved !== undefined && text.savedAs(saved)}
      </p>
      <div {...keptFocus}>
        <section className="section">
          <h2>{text.coming}</h2>
          {coming.length === 0 && <p>{text.noneComing}</p>}
          {list(coming)}
          {may.write && writing === undefined && (
            <p className="buttons">
              <button
                type="button"
                className="button primary"
                onClick={() => setWriting({ meeting: undefined })}
              >
                {text.plan}
              </button>
            </p>
          )}
          {writing !== undefined && writing.meeting === undefined && form(undefined)}
        </section>
        <section className="section">
          <h2>{text.held}</h2>
          {held.length === 0 && <p>{text.noneHeld}</p>}
          {list(held)}
        </section>
      </div>
    </>
  );
}

/** A county's lead belongs to two networks. */
function OtherNetwork({ network }: { readonly network: string }) {
  const text = useMessages(messages);
  const { current } = useMember();
  if (permissions[current.role]['read-national-meetings'] === undefined) return null;
  if (network !== 'se') return <Link href={paths.meetings('se')}>{text.national}</Link>;
  const { county } = current.organisation;
  return county === undefined ? null : <Link href={paths.meetings(county)}>{text.own}</Link>;
}
