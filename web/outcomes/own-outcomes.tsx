// A municipality's outcome table of a year: what has been sent, sending one from a file or by hand, and over the years.
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SentTable } from '../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { SyntheticTag, useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { AboutTable } from './about-table.tsx';
import { ChooseWay, type Way } from './choose-way.tsx';
import { loadDefinition } from './load-definition.ts';
import { messages } from './messages.ts';
import { OverYears } from './over-years.tsx';
import type { OutcomeVersion, OwnTables } from './own-tables.ts';
import { SendTable } from './send-table.tsx';
import { SentTableView } from './sent-table-view.tsx';
import { useChosenYear, YearChoice } from './year-choice.tsx';

export function OwnOutcomes() {
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  const loading = useLoaded(`outcomes ${org}`, async (signal) => ({
    definition: await loadDefinition(client, signal),
    own: await client('GET /api/organisations/{org}/outcomes', { params: { org }, signal }),
  }));
  // What has been sent stands on the page without loading it anew, which would take the focus away.
  const [sent, setSent] = useState<readonly OutcomeVersion[]>([]);
  return (
    <ShowLoaded of={loading}>
      {({ definition, own }) => (
        <Own
          definition={definition}
          own={{
            ...own,
            tables: [...sent, ...own.tables.filter(({ year }) => sent.every((one) => one.year !== year))],
          }}
          onSent={(version) =>
            setSent((before) => [version, ...before.filter(({ year }) => year !== version.year)])
          }
        />
      )}
    </ShowLoaded>
  );
}

function Own(props: {
  readonly definition: OutcomeTable;
  readonly own: OwnTables;
  readonly onSent: (version: OutcomeVersion) => void;
}) {
  const { definition, own, onSent } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const chosenYear = useChosenYear();
  const [writing, setWriting] = useState<{ readonly year: number; readonly way: Way }>();
  const [lastWay, setLastWay] = useState<Way>();
  // What is written is written for its year, whatever the address says meanwhile.
  const year = writing?.year ?? chosenYear;
  const way = writing?.way;
  const [justSent, setJustSent] = useState<number>();
  const [path, navigate] = useLocation();
  const leave = () => {
    setWriting(undefined);
    if (year !== chosenYear) navigate(`${path}?ar=${year}`, { replace: true });
  };
  const standing = own.tables.find((table) => table.year === year);
  const due = own.years.find((each) => each.year === year)?.due;
  useMarkSynthetic(own.tables.some(({ synthetic }) => synthetic));
  const day = (instant: string) => dateInWords(instant, language);
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
        <AboutTable definition={definition} />
      </div>
      <YearChoice year={year} years={own.years.map((each) => each.year)} isDisabled={way !== undefined} />
      {due !== undefined && <p className="muted">{text.due(day(`${due}T12:00:00Z`))}</p>}
      {justSent === year && <Notice tone="ok" title={text.done(year)} role="status" />}
      {due !== undefined && way === undefined && (
        <>
          {standing === undefined && <p>{text.notSent(year)}</p>}
          <ChooseWay
            isFirst={standing === undefined}
            last={lastWay}
            onChoose={(chosen) => {
              setWriting({ year, way: chosen });
              setLastWay(chosen);
            }}
          />
        </>
      )}
      {way !== undefined && due !== undefined && (
        <SendTable
          key={`${year} ${way}`}
          definition={definition}
          year={year}
          way={way}
          expectedVersion={standing?.version ?? 0}
          onCancel={leave}
          onStanding={onSent}
          onSent={(version) => {
            leave();
            setJustSent(year);
            onSent(version);
          }}
        />
      )}
      {standing && way === undefined && (
        <section className="section">
          <h2>{text.current(year)}</h2>
          <p>
            {text.versionNumber(standing.version)}. {text.sent(day(standing.at), standing.author)}{' '}
            {standing.synthetic && <SyntheticTag />}
          </p>
          <SentTableView definition={definition} table={standing.table as SentTable} />
        </section>
      )}
      {standing && standing.version > 1 && way === undefined && (
        <Earlier key={`${year} ${standing.version}`} year={year} definition={definition} />
      )}
      {own.tables.length > 1 && way === undefined && <OverYears tables={own.tables} />}
    </>
  );
}

function Earlier({ year, definition }: { readonly year: number; readonly definition: OutcomeTable }) {
  const text = useMessages(messages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="section" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.history}</summary>
      {isOpen && <EarlierVersions year={year} definition={definition} />}
    </details>
  );
}

function EarlierVersions({ year, definition }: { readonly year: number; readonly definition: OutcomeTable }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  const params = { org, year: String(year) };
  const loading = useLoaded(`outcome history ${org} ${year}`, (signal) =>
    client('GET /api/organisations/{org}/outcomes/{year}', { params, signal }),
  );
  return (
    <ShowLoaded of={loading} isPart>
      {({ versions }) => (
        <>
          {versions.slice(1).map(({ version, at, author, table }) => (
            <details key={version}>
              <summary>
                {text.versionNumber(version)}. {text.sent(dateInWords(at, language), author)}
              </summary>
              <SentTableView definition={definition} table={table as SentTable} />
            </details>
          ))}
        </>
      )}
    </ShowLoaded>
  );
}
