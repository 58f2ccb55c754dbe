// One questionnaire version as it is reviewed before it is released.
import { useState } from 'react';
import { Link } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { Differences } from './differences.tsx';
import { messages } from './messages.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { ReleaseStatus } from './release-status.tsx';
import type { Review } from './review.ts';
import './releases.css';

export function SurveyPage({ surveyRef }: { readonly surveyRef: string }) {
  const { client } = useSession();
  const loading = useLoaded(`review ${surveyRef}`, (signal) =>
    client('GET /api/surveys/{surveyRef}/review', { params: { surveyRef }, signal }),
  );
  return (
    <ShowLoaded of={loading}>{(review) => <Shown review={review} onChanged={loading.reload} />}</ShowLoaded>
  );
}

function Shown({ review, onChanged }: { readonly review: Review; readonly onChanged: () => void }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { role } = useMember().current;
  const [isReleasing, setIsReleasing] = useState(false);
  const [done, setDone] = useState<string>();
  const title = text.nameAndVersion(contentText(review.name, language), review.version);
  const isSound = review.checks.every(({ faults }) => faults.length === 0);
  const mayRelease = permissions[role]['release-survey'] !== undefined && review.release === undefined;
  const finish = (said?: string) => {
    setIsReleasing(false);
    setDone(said);
    onChanged();
  };
  return (
    <>
      <div className="heading">
        <p className="meta">
          <Link href={paths.surveys}>{text.back}</Link>
        </p>
        <PageHeading title={title}>
          <Content of={review.name} /> {review.version}
        </PageHeading>
        <p className="meta">
          <ReleaseStatus release={review.release} />
        </p>
        {mayRelease && (
          <div className="buttons">
            <button
              type="button"
              className="button primary"
              disabled={!isSound}
              onClick={() => setIsReleasing(true)}
            >
              {text.release}
            </button>
            {!isSound && <span>{text.unsound}</span>}
          </div>
        )}
      </div>
      <div role="status">{done !== undefined && <Notice tone="ok" title={done} />}</div>
      <Facts review={review} />
      <Checks review={review} />
      <Differences review={review} />
      {isReleasing && (
        <ReleaseDialog
          review={review}
          title={title}
          onDone={() => finish(text.released(title))}
          onReadAgain={() => finish()}
          onClose={() => setIsReleasing(false)}
        />
      )}
    </>
  );
}

function Facts({ review }: { readonly review: Review }) {
  const text = useMessages(messages);
  return (
    <section>
      <h2>{text.facts}</h2>
      <dl className="facts">
        <dt>{text.columns.kinds}</dt>
        <dd>{review.kinds.map((kind) => text.kinds[kind]).join(', ')}</dd>
        <dt>{text.columns.questions}</dt>
        <dd>{review.questions}</dd>
        <dt>{text.languagesOf}</dt>
        <dd>{review.languages.map((language) => text.languages[language] ?? language).join(', ')}</dd>
        <dt>{text.minutes}</dt>
        <dd>{text.minutesValue(...review.minutes)}</dd>
        <dt>{text.source}</dt>
        <dd>
          <Content of={review.source} />
        </dd>
        <dt>{text.hash}</dt>
        <dd>
          <code>{review.hash}</code>
        </dd>
      </dl>
      <p>
        <Link href={paths.form(review.ref)}>{text.blank}</Link>
      </p>
    </section>
  );
}

function Checks({ review }: { readonly review: Review }) {
  const text = useMessages(messages);
  return (
    <section className="section">
      <h2>{text.checks}</h2>
      <p>{text.checksLead}</p>
      <ul className="checks">
        {review.checks.map(({ id, faults }) => (
          <li key={id}>
            <span>{text.check[id]}</span>
            {faults.length === 0 ? (
              <Status tone="ok" icon="done">
                {text.holds}
              </Status>
            ) : (
              <Status tone="err" icon="error">
                {text.fails(faults.length)}
              </Status>
            )}
            {faults.length > 0 && (
              <ul lang="en">
                {faults.map((fault) => (
                  <li key={fault}>
                    <code>{fault}</code>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
