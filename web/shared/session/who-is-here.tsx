// Finds out who the visitor is: nobody, somebody without membership, or a member.
import type { ReactNode } from 'react';
import { ShowLoaded } from '../loading/show-loaded.tsx';
import { useLoaded } from '../loading/use-loaded.ts';
import { MemberProvider } from './member.tsx';
import { type Membership, useSession } from './session.tsx';

export type Visitor = 'signed-out' | 'without-membership' | 'member';

/** `personId` is there for whoever is signed in, with or without membership. */
export function WhoIsHere({
  children,
}: {
  readonly children: (visitor: Visitor, personId?: string) => ReactNode;
}) {
  const { client, isSignedIn, hasExpired } = useSession();
  // A session that ends while a page is open keeps the page and what is written on it.
  const wasSignedIn = isSignedIn || hasExpired;
  const me = useLoaded(`me ${wasSignedIn}`, async (signal) =>
    isSignedIn ? client('GET /api/me', { signal }) : undefined,
  );
  return (
    <ShowLoaded of={me}>
      {(person) => {
        if (person === undefined) return children('signed-out');
        const [first, ...rest]: Membership[] = person.memberships;
        if (first === undefined) return children('without-membership', person.person.id);
        return (
          <MemberProvider personId={person.person.id} memberships={[first, ...rest]}>
            {children('member', person.person.id)}
          </MemberProvider>
        );
      }}
    </ShowLoaded>
  );
}
