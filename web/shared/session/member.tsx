// The membership a signed-in person acts in. Somebody with several switches between them; the choice lasts as long as the tab.
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Membership } from './session.tsx';

export interface Member {
  readonly personId: string;
  readonly current: Membership;
  readonly all: readonly Membership[];
  readonly choose: (membership: Membership) => void;
}

const MemberContext = createContext<Member | undefined>(undefined);
const storageKey = 'lagesbild.membership';

/** Stands for a membership in storage and in form controls. */
export function membershipKey({ role, organisation }: Membership): string {
  return `${organisation.id} ${role}`;
}

/** The next page that opens begins in this membership. */
export function rememberMembership(membership: Membership): void {
  sessionStorage.setItem(storageKey, membershipKey(membership));
}

export function MemberProvider(props: {
  readonly personId: string;
  readonly memberships: readonly [Membership, ...Membership[]];
  readonly children: ReactNode;
}) {
  const { personId, memberships } = props;
  const [key, setKey] = useState(() => sessionStorage.getItem(storageKey));
  const member = useMemo(
    () => ({
      personId,
      current: memberships.find((membership) => membershipKey(membership) === key) ?? memberships[0],
      all: memberships,
      choose: (membership: Membership) => {
        rememberMembership(membership);
        setKey(membershipKey(membership));
      },
    }),
    [personId, memberships, key],
  );
  return <MemberContext value={member}>{props.children}</MemberContext>;
}

/** The member, or undefined on pages that need no sign-in. */
export function useMemberIfAny(): Member | undefined {
  return useContext(MemberContext);
}

export function useMember(): Member {
  const member = useMemberIfAny();
  if (member === undefined) throw new Error('useMember outside MemberProvider');
  return member;
}

/** What a membership lets one do here, in three kinds of home. */
export function homeOf({ role }: Membership): 'organisation' | 'county' | 'nation' {
  switch (role) {
    case 'respondent':
    case 'coordinator':
    case 'signatory':
      return 'organisation';
    case 'county-lead':
    case 'county-reader':
      return 'county';
    case 'national-analyst':
    case 'national-admin':
      return 'nation';
  }
}
