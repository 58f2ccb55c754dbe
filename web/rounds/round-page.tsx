// One round: its facts, how it stands in its counties, and what an administrator may do with it.
import { useState } from 'react';
import { Link } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import { formatTime } from '../../functions/core/report/format.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages as startMessages } from '../start/messages.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { CountyTable } from './county-table.tsx';
import { messages } from './messages.ts';
import { periodName, type Round, type RoundCounties, surveyName } from './round.ts';
import { StepDialog, type StepName } from './step-dialog.tsx';
import './rounds.css';

/** What can be done by hand in each status. */
const steps: Readonly<Record<Round['status'], readonly StepName[]>> = {
  planned: ['open'],
  open: ['close'],
  closed: ['establish'],
  established: [],
};

export function RoundPage({ round: id }: { readonly round: string }) {
  const { client } = useSession();
  const loading = useLoaded(`round ${id}`, (signal) =>
    client('GET /api/rounds/{round}/counties', { params: { round: id }, signal }),
  );
  return (
    <ShowLoaded of={loading}>
      {(standing) => <Shown standing={standing} onChanged={loading.reload} />}
    </ShowLoaded>
  );
}

function Shown({
  standing,
  onChanged,
}: {
  readonly standing: RoundCounties;
  readonly onChanged: () => void;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { role } = useMember().current;
  const [open, setOpen] = useState<'change' | StepName>();
  const [done, setDone] = useState<string>();
  const keptFocus = useKeptFocus();
  const { round } = standing;
  const mayChange = permissions[role]['change-round'] !== undefined && round.status !== 'established';
  const finish = (said?: string) => {
    setOpen(undefined);
    setDone(said);
    onChanged();
  };
  const dialog = { standing, onClose: () => setOpen(undefined), onReadAgain: () => finish() };
  return (
    <>
      <div className="heading">
        <p className="meta">
          <Link href={paths.rounds}>{text.back}</Link>
        </p>
        <PageHeading title={contentText(round.name, language)}>
          <Content of={round.name} />
        </PageHeading>
        <p className="meta">
          <b>{text.statuses[round.status]}</b> {round.synthetic && <SyntheticTag />}
        </p>
      </div>
      <div role="status">{done !== undefined && <Notice tone="ok" title={done} />}</div>
      <section {...keptFocus} className="round-facts">
        <h2>{text.facts}</h2>
        <Facts standing={standing} />
        {mayChange && (
          <div className="buttons">
            {steps[round.status].map((step) => (
              <button key={step} type="button" className="button" onClick={() => setOpen(step)}>
                {step === 'open' ? text.openNow : step === 'close' ? text.closeNow : text.establish}
              </button>
            ))}
            <button type="button" className="button" onClick={() => setOpen('change')}>
              {text.change}
            </button>
          </div>
        )}
      </section>
      <CountyTable standing={standing} />
      {open === 'change' && <ChangeDialog {...dialog} onDone={() => finish(text.saved)} />}
      {open !== undefined && open !== 'change' && <StepDialog {...dialog} step={open} onDone={finish} />}
    </>
  );
}

function Facts({ standing: { round, counties } }: { readonly standing: RoundCounties }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { surveys } = useMessages(startMessages);
  const [only] = round.scope.kinds.length === 1 ? round.scope.kinds : [];
  const time = (instant: string) => formatTime(Date.parse(instant), language);
  const names = counties.map(({ name }) => name);
  return (
    <dl className="facts">
      <dt>{text.opens}</dt>
      <dd>{time(round.opensAt)}</dd>
      <dt>{text.due}</dt>
      <dd>{time(round.dueAt)}</dd>
      <dt>{text.closes}</dt>
      <dd>{time(round.closesAt)}</dd>
      {round.establishedAt !== undefined && (
        <>
          <dt>{text.establishedAt}</dt>
          <dd>{time(round.establishedAt)}</dd>
        </>
      )}
      <dt>{text.surveys}</dt>
      <dd>{round.surveys.map((ref) => surveyName(ref, surveys)).join(', ')}</dd>
      <dt>{text.who}</dt>
      <dd>{only === undefined ? text.both : text.kinds[only]}</dd>
      <dt>{text.counties}</dt>
      <dd>{names.length === 21 ? text.allCounties : names.join(', ')}</dd>
      <dt>{text.period}</dt>
      <dd>{round.period === undefined ? text.noPeriod : periodName(round.period)}</dd>
    </dl>
  );
}
