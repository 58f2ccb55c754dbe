// Open data: what is published, as which files, and what every column, measure and mark means.
import { openApiPath, openDataCataloguePath } from '../../functions/core/open-data/files.ts';
import { useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { Dictionary } from './dictionary.tsx';
import { listOpenData, type OpenData } from './list-open-data.ts';
import { messages } from './messages.ts';
import './open-data.css';
import { PublishedRounds } from './published-rounds.tsx';

export function OpenDataPage() {
  const text = useMessages(messages);
  const loading = useLoaded('open data', listOpenData);
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
      </div>
      <ShowLoaded of={loading} isPart>
        {(data) => (data.rounds.length === 0 ? <Nothing /> : <Everything data={data} />)}
      </ShowLoaded>
    </>
  );
}

function Nothing() {
  const text = useMessages(messages);
  return (
    <section>
      <h2>{text.nothing}</h2>
      <p>{text.nothingHint}</p>
    </section>
  );
}

function Everything({ data }: { readonly data: OpenData }) {
  const text = useMessages(messages);
  return (
    <>
      <PublishedRounds rounds={data.rounds} />
      <section className="section">
        <h2>{text.methods}</h2>
        {text.method.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <Dictionary />
      <section className="section">
        <h2>{text.programs}</h2>
        <ul>
          <li>
            <a href={openDataCataloguePath}>{text.catalogue}</a>
          </li>
          <li>
            <a href={openApiPath}>{text.openApi}</a>
          </li>
        </ul>
        <p>{text.whole}</p>
      </section>
      <Terms data={data} />
    </>
  );
}

function Terms({ data: { publisher, licence, contact } }: { readonly data: OpenData }) {
  const text = useMessages(messages);
  return (
    <section className="section">
      <h2>{text.terms}</h2>
      <dl className="facts">
        <dt id="utgivare">{text.publisher}</dt>
        <dd>{publisher}</dd>
        <dt>{text.licence}</dt>
        <dd>
          <a href={licence}>{licence}</a>
        </dd>
        {contact !== undefined && (
          <>
            <dt id="kontakt">{text.contact}</dt>
            <dd>
              <a href={`mailto:${contact}`}>{contact}</a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
