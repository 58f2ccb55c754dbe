// Every deployed questionnaire version, and whether it may be asked.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { Scroll } from '../shared/scroll.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import { ReleaseStatus } from './release-status.tsx';
import './releases.css';

type Listed = CallOutput<'GET /api/surveys'>['surveys'][number];

export function SurveysPage() {
  const text = useMessages(messages);
  const { client } = useSession();
  const loading = useLoaded('surveys', (signal) => client('GET /api/surveys', { signal }));
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
      </div>
      <ShowLoaded of={loading} isPart>
        {({ surveys }) => (
          <Scroll label={text.title}>
            <table className="surveys">
              <caption className="hidden-text">{text.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.columns.name}</th>
                  <th scope="col">{text.columns.version}</th>
                  <th scope="col">{text.columns.kinds}</th>
                  <th scope="col" className="number">
                    {text.columns.questions}
                  </th>
                  <th scope="col">{text.columns.release}</th>
                </tr>
              </thead>
              <tbody>
                {surveys.map((version) => (
                  <Row key={version.ref} version={version} />
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </ShowLoaded>
    </>
  );
}

function Row({ version }: { readonly version: Listed }) {
  const text = useMessages(messages);
  return (
    <tr>
      <th scope="row">
        <Link href={paths.survey(version.ref)}>
          <Content of={version.name} /> <span className="hidden-text">{version.version}</span>
        </Link>
      </th>
      <td className="nowrap">{version.version}</td>
      <td>{version.kinds.map((kind) => text.kinds[kind]).join(', ')}</td>
      <td className="number">{version.questions}</td>
      <td>
        <ReleaseStatus release={version.release} />
      </td>
    </tr>
  );
}
