// Sets the sender going for whoever is signed in, once the page that they came for is there. Its code loads only then.
import { useEffect } from 'react';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { sendAfterMilliseconds } from './use-unsent.ts';

export function SendUnsent() {
  const { client, isSignedIn, hasExpired } = useSession();
  const { personId } = useMember();
  const isActive = isSignedIn && !hasExpired;
  useEffect(() => {
    if (!isActive) return;
    let stop: (() => void) | undefined;
    let isClosed = false;
    const start = async () => {
      const { startSender } = await import('./sender.ts');
      if (!isClosed) stop = startSender(client, personId);
    };
    // Without the code nothing is sent from here; it is kept, and the next page tries again.
    const timer = setTimeout(() => void start().catch(() => undefined), sendAfterMilliseconds);
    return () => {
      isClosed = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [client, personId, isActive]);
  return null;
}
