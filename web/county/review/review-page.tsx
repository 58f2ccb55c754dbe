// The county lead's page for one response: what was submitted, to accept, return with comments, or open again.
import { useState } from 'react';
import { Link } from 'wouter';
import { KnownFactsProvider } from '../../known/known-facts.tsx';
import { type Edition, EditionTable } from '../../receipts/edition-table.tsx';
import { loadResponse, type ResponseAndSurvey } from '../../respond/load-response.ts';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { Notice } from '../../shared/notice.tsx';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session.tsx';
import { messages as startMessages } from '../../start/messages.ts';
import { AnswersToComment } from '../../steps/answers-to-comment.tsx';
import { Decide } from './decide.tsx';
import { messages } from './messages.ts';
import { ResponseStanding } from './response-standing.tsx';
import './review.css';

interface Address {
  readonly county: string;
  readonly round: string;
  readonly organisation: string;
  readonly survey: string;
}

interface Reviewed extends ResponseAndSurvey {
  readonly editions: readonly Edition[];
}

export function ReviewPage(at: Address) {
  const { client } = useSession();
  const loading = useLoaded(`review ${at.round} ${at.organisation} ${at.survey}`, async (signal) => {
    const params = { round: at.round, org: at.organisation, survey: at.survey };
    const [loaded, { editions }] = await Promise.all([
      loadResponse(client, params, signal),
      client('GET /api/rounds/{round}/responses/{org}/{survey}/editions', { params, signal }),
    ]);
    return { ...loaded, editions };
  });
  return (
    <ShowLoaded of={loading}>
      {(reviewed) => (
        <KnownFactsProvider response={reviewed.response}>
          <Review at={at} reviewed={reviewed} onChanged={loading.reload} />
        </KnownFactsProvider>
      )}
    </ShowLoaded>
  );
}

function Review({
  at,
  reviewed,
  onChanged,
}: {
  readonly at: Address;
  readonly reviewed: Reviewed;
  readonly onChanged: () => void;
}) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const { language } = useLanguage();
  const { response, version, editions } = reviewed;
  useMarkSynthetic(response.synthetic);
  const latest = editions[0];
  const [isReturning, setIsReturning] = useState(false);
  return (
    <div className="review">
      <div className="heading">
        <p className="small">
          <Link href={paths.responses(at.county, at.round)}>{text.back}</Link>
        </p>
        <PageHeading>{`${response.organisation.name}: ${surveys[at.survey] ?? version.name.sv}`}</PageHeading>
        <ul className="meta">
          <li>
            <ResponseStanding response={response} />
          </li>
          <li>
            <Content of={response.roundName} />
          </li>
          {latest && (
            <li>
              {text.edition(latest.edition)}.{' '}
              {text.submitted(dateInWords(latest.submittedAt, language), latest.submittedBy)}
            </li>
          )}
        </ul>
      </div>
      <Told response={response} />
      {latest === undefined ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <Decide
            loaded={reviewed}
            onChanged={onChanged}
            isReturning={isReturning}
            onReturning={setIsReturning}
          />
          <section className="section">
            <h2>{text.editions}</h2>
            <EditionTable
              round={at.round}
              organisation={at.organisation}
              survey={at.survey}
              name={surveys[at.survey] ?? at.survey}
              editions={editions}
            />
          </section>
          {!isReturning && (
            <section className="section">
              <h2>{text.answers}</h2>
              <AnswersToComment version={version} answers={response.answers} comments={{}} />
            </section>
          )}
        </>
      )}
      <History response={response} />
    </div>
  );
}

/** What the organisation has told the county. */
function Told({ response }: Pick<ResponseAndSurvey, 'response'>) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const told = [
    { title: text.declined, said: response.declined },
    { title: text.asks, said: response.reopeningRequest },
  ];
  return told.map(
    ({ title, said }) =>
      said && (
        <Notice key={title} tone="warn" title={title}>
          <p className="said" lang="sv">
            {said.reason}
          </p>
          <p className="small muted">{text.said(said.by, dateInWords(said.at, language))}</p>
        </Notice>
      ),
  );
}

function History({ response }: Pick<ResponseAndSurvey, 'response'>) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (response.review.length === 0) return null;
  return (
    <section className="section">
      <h2>{text.history}</h2>
      <ol className="history">
        {response.review.map((note) => (
          <li key={note.at}>
            <p>
              <b>{text.noteKinds[note.kind]}</b>{' '}
              <span className="small muted">{text.said(note.by, dateInWords(note.at, language))}</span>
            </p>
            <p className="said" lang="sv">
              {note.message}
            </p>
            {note.comments.length > 0 && <p className="small muted">{text.comments(note.comments.length)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
