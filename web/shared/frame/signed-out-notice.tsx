// Tells that the session has ended, keeps the page, and offers the way back to the same place.
import { useLocation } from 'wouter';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';
import { Notice } from '../notice.tsx';
import { useSession } from '../session/session.tsx';

const messages = defineMessages(
  {
    title: 'Du har loggats ut',
    body: 'Dina svar är sparade. Logga in igen så fortsätter du här.',
    action: 'Logga in igen',
  },
  {
    title: 'You have been signed out',
    body: 'Your answers are saved. Sign in again and you continue here.',
    action: 'Sign in again',
  },
);

export function SignedOutNotice() {
  const text = useMessages(messages);
  const { hasExpired, identity } = useSession();
  const [path] = useLocation();
  if (!hasExpired) return null;
  return (
    <div className="heading">
      <Notice tone="warn" title={text.title} role="alert">
        <p>{text.body}</p>
        <div className="buttons">
          <button type="button" className="button compact" onClick={() => void identity.signIn(path)}>
            {text.action}
          </button>
        </div>
      </Notice>
    </div>
  );
}
