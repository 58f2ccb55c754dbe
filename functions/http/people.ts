// Who am I?
import type { peopleRoutes } from '../contract/routes/people.ts';
import type { StoredMembership } from '../storage/entities.ts';
import type { Implementations } from './implementation.ts';

export function peopleImplementations(): Implementations<typeof peopleRoutes> {
  return {
    me: ({ person, memberships }) => ({
      person: { id: person },
      memberships: memberships.map(describeMembership),
    }),
  };
}

function describeMembership(membership: StoredMembership) {
  const { organisation: id, organisationKind: kind, organisationName: name, county } = membership;
  const { role, displayName, sections } = membership;
  return {
    role,
    organisation: { id, kind, name, county },
    displayName,
    sections: sections && [...sections],
  };
}
