// The people of one unit, whatever it is, and what can be done with them: one way of asking for all three kinds.
import type { Client } from '../../functions/contract/client.ts';
import type { Role } from '../../functions/core/access.ts';
import { organisationRoles } from '../../functions/core/people/roster.ts';
import { nationUnit, staffRoles } from '../../functions/core/people/staff.ts';

export type GivenRole = (typeof organisationRoles)[number] | (typeof staffRoles)[number];

export interface Member {
  readonly person: string;
  readonly role: Role;
  readonly name: string;
  readonly isYou: boolean;
  readonly mayEnd: boolean;
}

export interface Members {
  readonly members: readonly Member[];
  readonly invitations: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: Role;
    readonly title: string;
    readonly invitedBy: string;
    readonly validUntil: string;
  }[];
  /** The roles that can be given here; an organisation lends its own sections. */
  readonly mayGive: readonly GivenRole[];
}

export interface Invited {
  readonly email: string;
  readonly title: string;
  readonly role: GivenRole;
}

export interface Leaving {
  readonly person: string;
  readonly handOverTo?: string;
}

export interface MembersClient {
  read(signal: AbortSignal): Promise<Members>;
  invite(invited: Invited): Promise<unknown>;
  takeBack(invitation: string): Promise<unknown>;
  end(leaving: Leaving): Promise<unknown>;
}

export function isCounty(unit: string): boolean {
  return /^\d{2}$/.test(unit);
}

/** `se`, a county (`19`) or an organisation (`1980`). */
export function membersClient(client: Client, unit: string): MembersClient {
  if (unit === nationUnit) return ofNation(client);
  return isCounty(unit) ? ofCounty(client, unit) : ofOrganisation(client, unit);
}

function ofNation(client: Client): MembersClient {
  return {
    read: (signal) => client('GET /api/nation/people', { signal }),
    invite: (body) => client('POST /api/nation/invitations', { body: staffBody(body) }),
    takeBack: (invitation) =>
      client('POST /api/nation/invitations/{invitation}/withdrawal', { params: { invitation }, body: {} }),
    end: (body) => client('POST /api/nation/departures', { body }),
  };
}

function ofCounty(client: Client, county: string): MembersClient {
  return {
    read: (signal) => client('GET /api/counties/{county}/people', { params: { county }, signal }),
    invite: (body) =>
      client('POST /api/counties/{county}/invitations', { params: { county }, body: staffBody(body) }),
    takeBack: (invitation) =>
      client('POST /api/counties/{county}/invitations/{invitation}/withdrawal', {
        params: { county, invitation },
        body: {},
      }),
    end: (body) => client('POST /api/counties/{county}/departures', { params: { county }, body }),
  };
}

function ofOrganisation(client: Client, org: string): MembersClient {
  const owners = organisationRoles.filter((role) => role !== 'respondent');
  return {
    async read(signal) {
      const people = await client('GET /api/organisations/{org}/people', { params: { org }, signal });
      return {
        members: people.members.map((member) => ({ ...member, mayEnd: true })),
        invitations: people.invitations,
        mayGive: owners,
      };
    },
    invite: ({ email, title, role }) =>
      client('POST /api/organisations/{org}/invitations', {
        params: { org },
        body: { email, title, role: owners.find((one) => one === role) ?? 'coordinator' },
      }),
    takeBack: (invitation) =>
      client('POST /api/organisations/{org}/invitations/{invitation}/withdrawal', {
        params: { org, invitation },
        body: {},
      }),
    end: (body) => client('POST /api/organisations/{org}/departures', { params: { org }, body }),
  };
}

function staffBody({ email, title, role }: Invited) {
  const found = staffRoles.find((one) => one === role);
  if (found === undefined) throw new RangeError(`${role} is no role of a county or the nation`);
  return { email, title, role: found };
}
