// The people of a county and of the nation: which roles there are, who may give them, and what leaving makes of them.
import type { Role } from '../access.ts';
import type { CountyId, PersonId } from '../ids.ts';

/** The nation as people belong to it. */
export const nationUnit = 'se';
export type StaffUnit = CountyId | typeof nationUnit;

/** The roles of a county and of the nation, each with all that the one before it may. */
export const countyRoles = ['county-reader', 'county-lead'] as const satisfies readonly Role[];
export const nationalRoles = ['national-analyst', 'national-admin'] as const satisfies readonly Role[];
export const staffRoles = [...countyRoles, ...nationalRoles] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface Staff {
  readonly person: PersonId;
  readonly role: StaffRole;
}

export function isStaffRole(role: Role): role is StaffRole {
  return (staffRoles as readonly Role[]).includes(role);
}

/** The roles that `manager` may give and take in a county: its lead invites readers, the nation leads too. */
export function rolesInGiftOf(manager: Role, unit: StaffUnit): readonly StaffRole[] {
  if (manager === 'national-admin') return unit === nationUnit ? nationalRoles : countyRoles;
  return manager === 'county-lead' && unit !== nationUnit ? ['county-reader'] : [];
}

export function higherStaffRole(one: StaffRole | undefined, other: StaffRole): StaffRole {
  return one !== undefined && staffRoles.indexOf(one) > staffRoles.indexOf(other) ? one : other;
}

export type StaffDeparture =
  /** The receiver, if one was chosen, has from then on this role. */
  | { readonly kind: 'leaves'; readonly receiverRole?: StaffRole }
  | { readonly kind: 'unknown-colleague' }
  | { readonly kind: 'not-allowed' }
  /** Nobody would be left who could let anybody in. */
  | { readonly kind: 'last-admin' };

/** What becomes of the unit when `leaver` leaves, by the hand of somebody who may give and take the roles in `mayGive`. */
export function planStaffDeparture(
  staff: readonly Staff[],
  leaver: PersonId,
  receiver: PersonId | undefined,
  mayGive: readonly StaffRole[],
): StaffDeparture {
  const left = staff.filter(({ person }) => person === leaver).map(({ role }) => role);
  const [first, ...others] = left;
  if (first === undefined || receiver === leaver) return { kind: 'unknown-colleague' };
  if (left.some((role) => !mayGive.includes(role))) return { kind: 'not-allowed' };
  const standing = staff.find(({ person }) => person === receiver)?.role;
  if (receiver !== undefined && standing === undefined) return { kind: 'unknown-colleague' };
  const highest = others.reduce(higherStaffRole, first);
  const receiverRole = receiver === undefined ? undefined : higherStaffRole(standing, highest);
  const isAdmin = ({ role }: { role: StaffRole }) => role === 'national-admin';
  const staying = staff.filter(({ person }) => person !== leaver);
  if (highest === 'national-admin' && receiverRole !== 'national-admin' && !staying.some(isAdmin)) {
    return { kind: 'last-admin' };
  }
  return { kind: 'leaves', ...(receiverRole !== undefined && { receiverRole }) };
}
