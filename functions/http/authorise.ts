// May this person do this? Memberships are read at each request, so that what is withdrawn is gone at once.
import type { Organisation, Places } from '../../surveys/types.ts';
import type { Action, Membership, Target } from '../core/access.ts';
import { membershipFor, permissions } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import type { CountyId, OrganisationId } from '../core/ids.ts';

/** What a request names, as far as it names it. */
export interface Named {
  readonly org?: OrganisationId | undefined;
  readonly county?: CountyId | undefined;
}

/**
 * The membership that allows `action` on what the request names. A request that names neither organisation nor
 * county concerns the person's own, so any membership with the action allows it. Refuses with 403, and alike for
 * what exists and what does not: nobody learns of others' organisations by asking.
 */
export function authorise<M extends Membership>(
  memberships: readonly M[],
  action: Action,
  { org, county }: Named,
  places: Places,
): M {
  if (memberships.length === 0) throw new AppError('no-membership');
  const target: Target = {
    ...(org === undefined ? {} : placeOf(org, places)),
    ...(county === undefined ? {} : { county }),
  };
  const named = org !== undefined || county !== undefined;
  const membership = named
    ? membershipFor(memberships, action, target)
    : memberships.find(({ role }) => permissions[role][action] !== undefined);
  if (membership === undefined) throw new AppError('not-allowed');
  return membership;
}

function placeOf(org: OrganisationId, places: Places): Target {
  const organisation = findOrganisation(org, places);
  return { organisation: org, ...(organisation && { county: organisation.county as CountyId }) };
}

export function findOrganisation(org: OrganisationId, places: Places): Organisation | undefined {
  return places.organisations.find(({ id }) => id === org);
}
