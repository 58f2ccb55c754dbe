// The nation's outcome tables of a year: how many have taken part, the sums, and the counties side by side.
import { useId, useState } from 'react';
import type { CallOutput } from '../../functions/contract/client.ts';
import { formatShare } from '../../functions/core/report/format.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { useSession } from '../shared/session/session.tsx';
import { AboutTable } from './about-table.tsx';
import { cellText } from './cell.tsx';
import { loadDefinition } from './load-definition.ts';
import { messages } from './messages.ts';
import { SinceNote } from './since-note.tsx';
import { TotalsView } from './totals-view.tsx';
import { NotTold, type Told } from './variable-list.tsx';
import { useChosenYear, YearChoice } from './year-choice.tsx';

type NationTables = CallOutput<'GET /api/outcomes/{year}'>;

export function NationOutcomes() {
  const { client } = useSession();
  const year = useChosenYear();
  const loading = useLoaded(`nation outcomes ${year}`, async (signal) => ({
    definition: await loadDefinition(client, signal),
    tables: await client('GET /api/outcomes/{year}', { params: { year: String(year) }, signal }),
  }));
  return <ShowLoaded of={loading}>{(loaded) => <Tables {...loaded} />}</ShowLoaded>;
}

function Tables({
  definition,
  tables,
}: {
  readonly definition: OutcomeTable;
  readonly tables: NationTables;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { participation, totals, year, years, due } = tables;
  const { sent, inScope } = participation;
  useMarkSynthetic(tables.synthetic);
  return (
    <>
      <div className="heading">
        <PageHeading>{text.nationTitle}</PageHeading>
        <p className="lead">
          {text.participation(sent, inScope)} {text.share(formatShare(sent / inScope, language))}
        </p>
        <p>{text.countyLead}</p>
        <AboutTable definition={definition} />
      </div>
      <div className="buttons">
        <YearChoice year={year} years={years} />
        <button type="button" className="button screen-only" onClick={() => window.print()}>
          {text.print}
        </button>
      </div>
      {totals === undefined ? (
        <p>{text.notOver(dateInWords(`${due}T12:00:00Z`, language))}</p>
      ) : (
        <section className="section">
          <h2>{year}</h2>
          <SinceNote since={tables.since} waiting={tables.waiting} />
          {totals.cases.status === 'shown' ? (
            <TotalsView definition={definition} totals={totals} of={inScope} />
          ) : (
            <p>{text.tooFew}</p>
          )}
        </section>
      )}
      <section className="section">
        <h2>{text.byCounty}</h2>
        <ByCounty definition={definition} counties={tables.counties} />
      </section>
    </>
  );
}

function ByCounty(props: { readonly definition: OutcomeTable; readonly counties: NationTables['counties'] }) {
  const { definition, counties } = props;
  const text = useMessages(messages);
  const id = useId();
  const [chosen, setChosen] = useState(definition.closedBy.variable);
  const variable = definition.variables.find((each) => each.id === chosen);
  if (variable === undefined) return null;
  return (
    <>
      <div className="field screen-only">
        <label htmlFor={id}>{text.chooseVariable}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {definition.variables.map((each) => (
            <option key={each.id} value={each.id} lang="sv">
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <Scroll label={text.byCounty}>
        <table className="outcome-counties">
          <caption lang="sv">{variable.question}</caption>
          <thead>
            <tr>
              <th scope="col">{text.county}</th>
              <th scope="col">{text.haveSent}</th>
              {variable.categories.map((category) => (
                <th key={category.id} scope="col" className="number" lang="sv">
                  {category.text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counties.map(({ id: county, name, participation, totals }) => (
              <tr key={county}>
                <th scope="row">{name}</th>
                <td className="nowrap">{text.someOf(participation.sent, participation.inScope)}</td>
                <CountyCells variable={variable} told={totals?.variables[chosen] as Told | undefined} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function CountyCells(props: {
  readonly variable: OutcomeTable['variables'][number];
  readonly told: Told | undefined;
}) {
  const { variable, told } = props;
  const { language } = useLanguage();
  if (told === undefined) return <td colSpan={variable.categories.length}>–</td>;
  if (told.status !== 'shown')
    return (
      <td colSpan={variable.categories.length}>
        <NotTold status={told.status} />
      </td>
    );
  return (
    <>
      {variable.categories.map(({ id }) => {
        const cell = told.cells[id];
        return (
          <td key={id} className="number">
            {cell && cellText(cell, language)}
          </td>
        );
      })}
    </>
  );
}
