// Who is signed in, in which membership, and the client that calls the API in their name.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type CallOutput, type Client, createClient, Refusal } from '../../../functions/contract/client.ts';
import type { Identity } from './identity.ts';

export type Membership = CallOutput<'GET /api/me'>['memberships'][number];

export interface Session {
  readonly identity: Identity;
  readonly client: Client;
  readonly isSignedIn: boolean;
  /** True from the moment the token has run out until somebody signs in again. */
  readonly hasExpired: boolean;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider(props: { readonly identity: Identity; readonly children: ReactNode }) {
  const { identity } = props;
  const [hasExpired, setHasExpired] = useState(identity.hasExpired());
  useEffect(() => identity.onExpired(() => setHasExpired(true)), [identity]);
  const client = useMemo(() => clientOf(identity, () => setHasExpired(true)), [identity]);
  const isSignedIn = identity.token() !== undefined;
  const session = useMemo(
    () => ({ identity, client, isSignedIn, hasExpired }),
    [identity, client, isSignedIn, hasExpired],
  );
  return <SessionContext value={session}>{props.children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession outside SessionProvider');
  return session;
}

/** Calls the API; a refused token ends the session, wherever it happens. */
function clientOf(identity: Identity, onExpired: () => void): Client {
  const client = createClient({
    origin: '',
    token: identity.token,
    fetch: (...args) => window.fetch(...args),
  });
  return (async (...args: Parameters<Client>) => {
    try {
      return await client(...args);
    } catch (cause) {
      if (cause instanceof Refusal && cause.code === 'not-signed-in') onExpired();
      throw cause;
    }
  }) as Client;
}
