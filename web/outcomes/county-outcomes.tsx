// A county's outcome tables of a year: who has sent, and the sums as intervals.
import type { CallOutput } from '../../functions/contract/client.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { AboutTable } from './about-table.tsx';
import { loadDefinition } from './load-definition.ts';
import { messages } from './messages.ts';
import { SinceNote } from './since-note.tsx';
import { TotalsView } from './totals-view.tsx';
import { useChosenYear, YearChoice } from './year-choice.tsx';

type CountyTables = CallOutput<'GET /api/counties/{county}/outcomes/{year}'>;

export function CountyOutcomes({ county }: { readonly county: string }) {
  const { client } = useSession();
  const year = useChosenYear();
  const loading = useLoaded(`county outcomes ${county} ${year}`, async (signal) => ({
    definition: await loadDefinition(client, signal),
    tables: await client('GET /api/counties/{county}/outcomes/{year}', {
      params: { county, year: String(year) },
      signal,
    }),
  }));
  return <ShowLoaded of={loading}>{(loaded) => <Tables {...loaded} />}</ShowLoaded>;
}

function Tables({
  definition,
  tables,
}: {
  readonly definition: OutcomeTable;
  readonly tables: CountyTables;
}) {
  const text = useMessages(messages);
  const { organisation } = useMember().current;
  const { municipalities, totals, year, years } = tables;
  const sent = municipalities.filter(({ sentAt }) => sentAt !== undefined).length;
  useMarkSynthetic(tables.synthetic);
  return (
    <>
      <div className="heading">
        <PageHeading>{text.countyTitle(organisation.name)}</PageHeading>
        <p className="lead">{text.participation(sent, municipalities.length)}</p>
        <p>{text.countyLead}</p>
        <AboutTable definition={definition} />
      </div>
      <div className="buttons">
        <YearChoice year={year} years={years} />
        <button type="button" className="button screen-only" onClick={() => window.print()}>
          {text.print}
        </button>
      </div>
      <section className="section">
        <h2>{text.who}</h2>
        <Participants definition={definition} municipalities={municipalities} />
      </section>
      <section className="section">
        <h2>{year}</h2>
        <SinceNote since={tables.since} waiting={tables.waiting} />
        {totals.cases.status === 'shown' ? (
          <TotalsView definition={definition} totals={totals} of={municipalities.length} />
        ) : (
          <p>{text.tooFew}</p>
        )}
      </section>
    </>
  );
}

function Participants(props: {
  readonly definition: OutcomeTable;
  readonly municipalities: CountyTables['municipalities'];
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const coverageOf = (id: string | undefined) =>
    props.definition.coverage.choices.find((choice) => choice.id === id)?.text;
  return (
    <Scroll label={text.who}>
      <table className="outcome-participants">
        <caption className="hidden-text">{text.who}</caption>
        <thead>
          <tr>
            <th scope="col">{text.municipality}</th>
            <th scope="col">{text.status}</th>
            <th scope="col">{text.coverage}</th>
          </tr>
        </thead>
        <tbody>
          {props.municipalities.map(({ id, name, sentAt, coverage }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                {sentAt === undefined ? (
                  <Status tone="quiet" icon="empty">
                    {text.notYet}
                  </Status>
                ) : (
                  <Status tone="ok" icon="done">
                    {text.sentOn(dateInWords(sentAt, language))}
                  </Status>
                )}
              </td>
              <td lang="sv">{coverageOf(coverage) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
