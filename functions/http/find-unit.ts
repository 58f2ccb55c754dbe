// What somebody may belong to, by id: an organisation, a county or the nation, with the name and kind that a membership keeps.
import type { Places } from '../../surveys/types.ts';
import type { CountyId } from '../core/ids.ts';
import { nationUnit } from '../core/people/staff.ts';
import type { StoredMembership } from '../storage/entities/people.ts';

export interface Unit {
  readonly id: string;
  readonly kind: StoredMembership['organisationKind'];
  readonly name: string;
  /** Absent for the nation. */
  readonly county?: CountyId;
}

export function findUnit(id: string, places: Places): Unit | undefined {
  if (id === nationUnit) return { id, kind: 'nation', name: 'Riket' };
  const county = places.counties.find((one) => one.id === id);
  if (county !== undefined) return { id, kind: 'county', name: county.name, county: county.id as CountyId };
  const organisation = places.organisations.find((one) => one.id === id);
  return (
    organisation && {
      id,
      kind: organisation.kind,
      name: organisation.name,
      county: organisation.county as CountyId,
    }
  );
}

/** As a stored membership names it. */
export function membershipIn({ id, kind, name, county }: Unit) {
  return {
    organisation: id,
    organisationKind: kind,
    organisationName: name,
    ...(county !== undefined && { county }),
  };
}
