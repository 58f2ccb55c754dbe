// Meeting mode: the steering group moves weights and fills in what is missing, and sees at once what moves.
import { useRef } from 'react';
import { Link } from 'wouter';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session.tsx';
import type { Bundle } from './bundle.ts';
import { FullScreenButton } from './full-screen-button.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MeetingNotes } from './meeting-notes.tsx';
import { messages } from './messages.ts';
import { useMeeting } from './use-meeting.ts';
import { WeightSliders } from './weight-sliders.tsx';
import { WhatIf } from './what-if.tsx';
import '../report/priorities.css';
import './meeting.css';

export function MeetingPage({ county, round }: { readonly county: string; readonly round: string }) {
  const { client } = useSession();
  const loading = useLoaded(`meeting ${county} ${round}`, (signal) =>
    client('GET /api/rounds/{round}/counties/{county}/report/bundle', { params: { round, county }, signal }),
  );
  return <ShowLoaded of={loading}>{(bundle) => <ShowMeeting bundle={bundle} />}</ShowLoaded>;
}

function ShowMeeting({ bundle }: { readonly bundle: Bundle }) {
  const text = useMessages(messages);
  useMarkSynthetic(bundle.synthetic);
  const page = useRef<HTMLDivElement>(null);
  const { round, county } = bundle.inputs;
  return (
    <div className="meeting" ref={page}>
      <div className="heading">
        <PageHeading>{text.title(bundle.county.name)}</PageHeading>
        <p>{text.lead}</p>
        <div className="buttons">
          <FullScreenButton of={page} />
          <Link className="button" href={paths.report(county, round)}>
            {text.toReport}
          </Link>
        </div>
      </div>
      {bundle.inputs.scores.length === 0 ? <p>{text.noReplies}</p> : <Trying bundle={bundle} />}
    </div>
  );
}

function Trying({ bundle }: { readonly bundle: Bundle }) {
  const meeting = useMeeting(bundle);
  return (
    <>
      <div className="meeting-columns">
        <WeightSliders meeting={meeting} published={bundle.inputs.weights} />
        <MeetingList meeting={meeting} bundle={bundle} />
      </div>
      <WhatIf meeting={meeting} bundle={bundle} />
      <MeetingNotes bundle={bundle} />
    </>
  );
}
