// Where the issuer sends the person back: takes the code, then goes on to the page they wanted.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import { PageHeading, usePageTitle } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';

const messages = defineMessages(
  {
    signingIn: 'Loggar in …',
    failed: 'Inloggningen blev inte klar',
    why: 'Den kan ha avbrutits eller tagit för lång tid. Inget har ändrats.',
    again: 'Försök igen',
  },
  {
    signingIn: 'Signing in …',
    failed: 'The sign-in was not completed',
    why: 'It may have been interrupted or have taken too long. Nothing has changed.',
    again: 'Try again',
  },
);

export function Callback() {
  const text = useMessages(messages);
  const { identity } = useSession();
  const [, navigate] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  usePageTitle(text.signingIn);
  useEffect(() => {
    identity.completeSignIn().then(
      (path) => window.location.replace(path),
      () => setHasFailed(true),
    );
  }, [identity]);
  if (!hasFailed) {
    return (
      <p className="heading muted" role="status">
        {text.signingIn}
      </p>
    );
  }
  return (
    <div className="heading">
      <PageHeading>{text.failed}</PageHeading>
      <div>
        <Notice tone="err">
          <p>{text.why}</p>
          <div className="buttons">
            <button type="button" className="button compact" onClick={() => navigate(paths.start)}>
              {text.again}
            </button>
          </div>
        </Notice>
      </div>
    </div>
  );
}
