// Who may do what: THE matrix of roles and actions, and the one function that reads it.
import type { CountyId, OrganisationId } from './ids.ts';

export const roles = [
  'respondent',
  'coordinator',
  'signatory',
  'county-lead',
  'county-reader',
  'national-analyst',
  'national-admin',
] as const;
export type Role = (typeof roles)[number];

/** How far a permission reaches: the member's own organisation, own county, or everywhere. */
export type Reach = 'own' | 'county' | 'all';

export const actions = [
  'read-me',
  'read-survey',
  'list-rounds',
  'create-round',
  'change-round',
  'list-responses',
  'read-draft',
  'read-submitted',
  'write-answers',
  'submit',
  'ask-signature',
  'send-back',
  'decline',
  'ask-reopening',
  'review',
  'read-results',
  'read-registers',
  'write-registers',
  'read-people',
  'read-leads',
  'invite',
  'change-people',
  'read-report',
  'establish-report',
  'decide',
  'read-plan',
  'write-plan',
  'read-yearly',
  'list-yearly',
  'read-funds',
  'read-county-funds',
  'allot-funds',
  'read-meetings',
  'write-meetings',
  'read-national-meetings',
  'write-national-meetings',
  'read-comparison',
  'give-consent',
  'remind',
  'follow-round',
  'read-known',
  'import-known',
  'read-outcomes',
  'send-outcomes',
  'read-county-outcomes',
  'compare-outcomes',
  'oversee-rounds',
  'read-releases',
  'release-survey',
  'read-audit',
  'read-programme',
  'manage-staff',
  'manage-nation',
] as const;
export type Action = (typeof actions)[number];

type Permissions = Partial<Record<Action, Reach>>;

const everyone: Permissions = { 'read-me': 'all', 'read-survey': 'all', 'list-rounds': 'all' };
/** Whoever belongs to a county or to an organisation in it may learn whom to ask there. */
const inCounty: Permissions = { ...everyone, 'read-leads': 'county' };
const respondent: Permissions = {
  ...inCounty,
  'read-meetings': 'county',
  'list-responses': 'own',
  'read-draft': 'own',
  'read-submitted': 'own',
  'write-answers': 'own',
  'read-registers': 'county',
  'read-known': 'own',
};
const coordinator: Permissions = {
  ...respondent,
  'ask-signature': 'own',
  'send-back': 'own',
  decline: 'own',
  'ask-reopening': 'own',
  'read-results': 'own',
  'give-consent': 'own',
  'write-registers': 'own',
  'read-people': 'own',
  invite: 'own',
  'change-people': 'own',
  'read-outcomes': 'own',
  'send-outcomes': 'own',
};

const national: Permissions = {
  ...everyone,
  'read-yearly': 'all',
  'list-yearly': 'all',
  'read-funds': 'all',
  'read-county-funds': 'all',
  'read-meetings': 'all',
  'read-national-meetings': 'all',
  'compare-outcomes': 'all',
  'oversee-rounds': 'all',
  'read-releases': 'all',
  'read-programme': 'all',
  'read-comparison': 'all',
};

/** One row per role. An action that is not in the row is refused. */
export const permissions: Readonly<Record<Role, Permissions>> = {
  respondent,
  coordinator,
  signatory: { ...coordinator, submit: 'own' },
  'county-lead': {
    ...inCounty,
    'list-responses': 'county',
    'read-submitted': 'county',
    review: 'county',
    'read-registers': 'county',
    'read-people': 'county',
    invite: 'county',
    remind: 'county',
    'follow-round': 'county',
    'read-report': 'county',
    'establish-report': 'county',
    decide: 'county',
    'read-plan': 'county',
    'write-plan': 'county',
    'read-meetings': 'county',
    'write-meetings': 'county',
    'read-national-meetings': 'all',
    'read-yearly': 'county',
    'read-county-funds': 'county',
    'read-county-outcomes': 'county',
    'read-known': 'county',
    'read-programme': 'all',
    'manage-staff': 'county',
  },
  // The steering group and länsstyrelsen: what the county has arrived at, nothing of what it was made from.
  'county-reader': {
    ...everyone,
    'read-report': 'county',
    'read-plan': 'county',
    'read-yearly': 'county',
    'read-programme': 'all',
  },
  'national-analyst': national,
  'national-admin': {
    ...national,
    'create-round': 'all',
    'change-round': 'all',
    'list-responses': 'all',
    'allot-funds': 'all',
    'import-known': 'all',
    'write-national-meetings': 'all',
    'release-survey': 'all',
    'read-audit': 'all',
    'read-people': 'all',
    invite: 'all',
    'change-people': 'all',
    'manage-staff': 'all',
    'manage-nation': 'all',
  },
};

/** A role in one organisation (`1980`, `region-19`), one county (`19`) or the nation (`se`). */
export interface Membership {
  readonly role: Role;
  readonly organisation: string;
  /** The county the organisation lies in; absent for the nation. */
  readonly county?: CountyId;
  /** How this person is named to others; a person with protected identity is named by role. */
  readonly displayName: string;
  /** For a respondent: the sections lent to them and open now. Absent for the other roles. */
  readonly sections?: readonly string[];
  /** Sections that this person has been asked for a second opinion on, and that are open now. */
  readonly opinions?: readonly string[];
}

/** What an action is aimed at; empty for actions that reach everywhere. */
export interface Target {
  readonly organisation?: OrganisationId;
  readonly county?: CountyId;
}

/**
 * The membership that allows `action` on `target`, or undefined when none does. Where several allow it the
 * one that is not restricted to lent sections comes first.
 */
export function membershipFor<M extends Membership>(
  memberships: readonly M[],
  action: Action,
  target: Target = {},
): M | undefined {
  const allowing = memberships.filter((membership) => reaches(membership, action, target));
  return allowing.find((membership) => membership.sections === undefined) ?? allowing[0];
}

function reaches(membership: Membership, action: Action, target: Target): boolean {
  const reach = permissions[membership.role][action];
  if (reach === undefined) return false;
  if (reach === 'all') return true;
  if (reach === 'own') return target.organisation === membership.organisation;
  return target.county !== undefined && target.county === membership.county;
}
