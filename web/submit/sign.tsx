// The signature: who signs, what it means, and what came of it.
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Refusal } from '../../functions/contract/client.ts';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { paths } from '../shared/paths.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import { submitResponse } from './submission.ts';

export function Sign({
  loaded,
  onChanged,
}: {
  readonly loaded: ResponseAndSurvey;
  readonly onChanged: () => void;
}) {
  const text = useMessages(messages);
  const { response, version } = loaded;
  const { client } = useSession();
  const { current } = useMember();
  const [, navigate] = useLocation();
  const [isSending, setIsSending] = useState(false);
  const [refused, setRefused] = useState<unknown>();

  const submit = async () => {
    setIsSending(true);
    setRefused(undefined);
    try {
      const { receipt } = await submitResponse(client, response, window.sessionStorage);
      navigate(paths.receipt(response.round, response.organisation.id, response.survey, receipt));
    } catch (cause) {
      setRefused(cause);
      setIsSending(false);
      if (cause instanceof Refusal && cause.code === 'answers-changed') onChanged();
    }
  };

  return (
    <>
      <p>{text.signBody(current.displayName, current.organisation.name)}</p>
      <p>{text.afterwards}</p>
      {new Date().toISOString() > response.dueAt && <p>{text.late}</p>}
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          onClick={() => void submit()}
          aria-disabled={isSending}
        >
          {isSending ? text.submitting : text.submit}
        </button>
      </div>
      <div className="submit-outcome" role="alert">
        {refused !== undefined && <Outcome cause={refused} loaded={loaded} version={version} />}
      </div>
    </>
  );
}

function Outcome(props: {
  readonly cause: unknown;
  readonly loaded: ResponseAndSurvey;
  readonly version: SurveyVersion;
}) {
  const text = useMessages(messages);
  const { cause, version } = props;
  const { round, organisation, survey } = props.loaded.response;
  if (cause instanceof Refusal && cause.code === 'answers-changed') {
    const questions = questionsById(version);
    return (
      <Notice tone="warn" icon="conflict" title={text.changedTitle}>
        <p>{text.changedHint}</p>
        {cause.issues.length > 0 && (
          <>
            <p>{text.changedQuestions}</p>
            <ul>
              {cause.issues.map((issue) => (
                <li key={issue.path + issue.question}>
                  <Content
                    of={questions.get(issue.question ?? '')?.title ?? { sv: issue.question ?? issue.message }}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    );
  }
  const receipt =
    cause instanceof Refusal && cause.code === 'already-submitted' ? cause.extra['receipt'] : undefined;
  if (typeof receipt === 'string') {
    return (
      <Notice tone="ok" title={text.alreadyTitle}>
        <p>
          <Link href={paths.receipt(round, organisation.id, survey, receipt)}>{text.receipt}</Link>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="err" title={text.failedTitle}>
      <p>
        <WhatWentWrong cause={cause} />
      </p>
      <p>{text.failedHint}</p>
    </Notice>
  );
}
