// The programme to read: periods with their goals, forms of violence, laws; each with where it was found.
import type { CallOutput } from '../../functions/contract/client.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import './programme.css';

type Programme = CallOutput<'GET /api/programme'>;
type Period = Programme['periods'][number];
type Law = Programme['lawReferences']['entries'][number];

export function ProgrammePage() {
  const text = useMessages(messages);
  const { client } = useSession();
  const loading = useLoaded('programme', (signal) => client('GET /api/programme', { signal }));
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
      </div>
      <ShowLoaded of={loading} isPart>
        {({ periods, violenceForms, lawReferences }) => (
          <>
            <section>
              <h2>{text.periods}</h2>
              <p>{text.countyMayAdd}</p>
              {periods.toReversed().map((period) => (
                <PeriodPart key={period.id} period={period} />
              ))}
            </section>
            <section className="section">
              <h2>{text.violenceForms}</h2>
              <p>{text.edition(violenceForms.edition)}</p>
              <ul>
                {violenceForms.entries.map(({ id, name }) => (
                  <li key={id}>
                    <Content of={name} />
                  </li>
                ))}
              </ul>
            </section>
            <section className="section">
              <h2>{text.laws}</h2>
              <p>{text.edition(lawReferences.edition)}</p>
              <Laws laws={lawReferences.entries} />
            </section>
          </>
        )}
      </ShowLoaded>
    </>
  );
}

function PeriodPart({ period }: { readonly period: Period }) {
  const text = useMessages(messages);
  const { firstYear, lastYear, goals, goalsFrom, note, evidence } = period;
  return (
    <article className="period">
      <h3>
        {lastYear === undefined ? text.from(firstYear) : text.years(firstYear, lastYear)}{' '}
        <span className="tag">{goalsFrom === 'ours' ? text.ours : text.national}</span>
      </h3>
      {note && (
        <p>
          <Content of={note} />
        </p>
      )}
      <ol>
        {goals.map(({ id, name, wording, isMandatory }) => (
          <li key={id}>
            <Content of={name} /> {isMandatory && <span className="tag">{text.mandatory}</span>}
            {wording && (
              <p className="small muted">
                <Content of={wording} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <Sources evidence={evidence} />
    </article>
  );
}

function Sources({ evidence }: { readonly evidence: Period['evidence'] }) {
  const text = useMessages(messages);
  return (
    <p className="small muted">
      {text.sources}:{' '}
      {evidence.map(({ source, read }, index) => (
        <span key={source}>
          {index > 0 && '; '}
          <span lang="sv">{source}</span> ({text.read[read]})
        </span>
      ))}
    </p>
  );
}

function Laws({ laws }: { readonly laws: readonly Law[] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <Scroll label={text.laws}>
      <table className="laws">
        <caption className="hidden-text">{text.laws}</caption>
        <thead>
          <tr>
            <th scope="col">{text.lawColumns.name}</th>
            <th scope="col">{text.lawColumns.content}</th>
            <th scope="col">{text.lawColumns.since}</th>
            <th scope="col">{text.lawColumns.source}</th>
          </tr>
        </thead>
        <tbody>
          {laws.map(({ id, name, content, inForceFrom, evidence, unverified }) => (
            <tr key={id}>
              <th scope="row">
                <Content of={name} />
              </th>
              <td>
                <Content of={content} />
                {unverified && (
                  <p className="small">
                    <b>{text.unverified}:</b> <Content of={unverified} />
                  </p>
                )}
              </td>
              <td>
                {inForceFrom === undefined ? (
                  <span className="muted">{text.noDay}</span>
                ) : (
                  dateInWords(inForceFrom, language)
                )}
              </td>
              <td>
                <Sources evidence={evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
