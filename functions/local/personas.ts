// THE list of invented people that one can sign in as on one machine: each role, each organisation.

import type { County, Organisation, Places } from '../../surveys/types.ts';
import type { Membership, Role } from '../core/access.ts';
import { type CountyId, countyId, type PersonId, personId } from '../core/ids.ts';
import { normaliseAddress } from '../core/people/address.ts';
import type { StoredMembership } from '../storage/entities/people.ts';

/** Where the sign-in page lists a persona. */
export type PersonaGroup = 'municipality' | 'region' | 'county' | 'nation' | 'other';

export interface Persona {
  readonly id: PersonId;
  readonly group: PersonaGroup;
  readonly county?: CountyId;
  /** What the sign-in page calls it: `Västerås`. */
  readonly place: string;
  /** `Undertecknare`. */
  readonly roleName: string;
  readonly memberships: readonly StoredMembership[];
}

export const roleNames: Readonly<Record<Role, string>> = {
  respondent: 'Svarar på en utlånad del',
  coordinator: 'Samordnare',
  signatory: 'Undertecknare',
  'county-lead': 'Utvecklingsledare',
  'county-reader': 'Läsare i länet',
  'national-analyst': 'Nationell analytiker',
  'national-admin': 'Nationell administratör',
};

/** What they are where the role would say what they do here and not who they are; shown as real people's titles are. */
const titles: Readonly<Partial<Record<Role, string>>> = { respondent: 'Enhetschef, mottagningen' };

/** Municipalities that have more people than their signatory: a town, a small one, Gotland. */
const withColleagues = ['1980', '1984', '0980'];
const withReader = ['19', '09', '14'];
const lentSections = ['boende'];

/** An address that can never be anybody's: `example` is reserved (RFC 2606). */
export function personaEmail(persona: string): string {
  return `${persona}@lagesbild.example`;
}

/** Of a person who is invented when somebody signs in with an address of their own choice; what follows is the address. */
const addressPrefix = 'adress:';
/** A person's id stands in keys and tokens. */
const maxAddressLength = 200;

/** Who somebody with that address is: the persona whose it is, or a person made up on the spot. Undefined for what is no address. */
export function personWithAddress(personas: readonly Persona[], text: string): string | undefined {
  const address = normaliseAddress(text);
  if (address === undefined || address.length > maxAddressLength) return undefined;
  return personas.find(({ id }) => personaEmail(id) === address)?.id ?? addressPrefix + address;
}

/** The address that the issuer vouches for; undefined for somebody who does not exist. */
export function addressOf(personas: readonly Persona[], person: string): string | undefined {
  if (personas.some(({ id }) => id === person)) return personaEmail(person);
  if (!person.startsWith(addressPrefix)) return undefined;
  const address = person.slice(addressPrefix.length);
  return personWithAddress(personas, address) === person ? address : undefined;
}

/** Every persona, in the order that the sign-in page shows them. */
export function listPersonas(places: Places): Persona[] {
  const municipalities = places.organisations.filter(({ kind }) => kind === 'municipality');
  const regions = places.organisations.filter(({ kind }) => kind === 'region');
  return [
    ...municipalities.flatMap((municipality) => municipalityPersonas(municipality, regions)),
    ...regions.map((region) =>
      organisationPersona(region.id, 'region', 'signatory', [region, ...twins(region, municipalities)]),
    ),
    ...places.counties.flatMap(countyPersonas),
    nationalPersona('nationell', 'national-admin'),
    nationalPersona('nationell-analytiker', 'national-analyst'),
    {
      id: personId('utan-behorighet'),
      group: 'other',
      place: 'Ingen organisation',
      roleName: 'Saknar behörighet',
      memberships: [],
    },
  ];
}

/** What to show in a list: who, in which role, where. */
export function describePersona({ id, place, roleName, memberships }: Persona) {
  const [first] = memberships;
  return {
    persona: id,
    name: `${roleName}, ${place} (påhittad)`,
    role: first?.role ?? null,
    organisation: first?.organisation ?? null,
  };
}

function municipalityPersonas(municipality: Organisation, regions: readonly Organisation[]): Persona[] {
  const id = `kommun-${municipality.id}`;
  const organisations = [municipality, ...twins(municipality, regions)];
  const signatory = organisationPersona(id, 'municipality', 'signatory', organisations);
  if (!withColleagues.includes(municipality.id)) return [signatory];
  return [
    signatory,
    organisationPersona(`${id}-samordnare`, 'municipality', 'coordinator', organisations),
    organisationPersona(`${id}-svarande`, 'municipality', 'respondent', [municipality]),
  ];
}

/** Gotland is municipality and region, with the same people: the other half of an organisation there. */
function twins(organisation: Organisation, others: readonly Organisation[]): Organisation[] {
  const gotland = '09';
  return organisation.county === gotland ? others.filter(({ county }) => county === gotland) : [];
}

function organisationPersona(
  id: string,
  group: 'municipality' | 'region',
  role: Role,
  organisations: readonly [Organisation, ...Organisation[]] | readonly Organisation[],
): Persona {
  const [home] = organisations;
  if (home === undefined) throw new RangeError('a persona belongs to at least one organisation');
  return {
    id: personId(id),
    group,
    county: countyId(home.county),
    place: home.name,
    roleName: roleNames[role],
    memberships: organisations.map((organisation) => ({
      ...membership(role, organisation.id, organisation.name),
      email: personaEmail(id),
      county: countyId(organisation.county),
      organisationKind: organisation.kind,
    })),
  };
}

function countyPersonas(county: County): Persona[] {
  const persona = (id: string, role: Role): Persona => ({
    id: personId(id),
    group: 'county',
    county: countyId(county.id),
    place: county.name,
    roleName: roleNames[role],
    memberships: [
      {
        ...membership(role, county.id, county.name),
        email: personaEmail(id),
        county: countyId(county.id),
        organisationKind: 'county',
      },
    ],
  });
  const lead = persona(`lan-${county.id}`, 'county-lead');
  return withReader.includes(county.id)
    ? [lead, persona(`lan-${county.id}-lasare`, 'county-reader')]
    : [lead];
}

function nationalPersona(id: string, role: Role): Persona {
  return {
    id: personId(id),
    group: 'nation',
    place: 'Riket',
    roleName: roleNames[role],
    memberships: [
      { ...membership(role, 'se', 'Riket'), organisationKind: 'nation', email: personaEmail(id) },
    ],
  };
}

function membership(
  role: Role,
  organisation: string,
  organisationName: string,
): Membership & { organisationName: string; title?: string } {
  const title = titles[role];
  return {
    role,
    organisation,
    organisationName,
    displayName: `${title ?? roleNames[role]}, ${organisationName} (påhittad)`,
    ...(title !== undefined && { title: `${title} (påhittad)` }),
    ...(role === 'respondent' ? { sections: lentSections } : {}),
  };
}
