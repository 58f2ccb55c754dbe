// Everybody who belongs anywhere, and whoever is invited, found by text. The whole nation is read: nobody pages through it.
import type * as z from 'zod';
import type { Places } from '../../surveys/types.ts';
import type { FoundMembersSchema } from '../contract/routes/staff.ts';
import { contactOf } from '../core/people/contact.ts';
import { foundBy } from '../core/people/find-people.ts';
import { isPending } from '../core/people/invitation.ts';
import { nationUnit } from '../core/people/staff.ts';
import { listPeople } from '../storage/rosters.ts';
import type { Dependencies } from './dependencies.ts';
import { findUnit, type Unit } from './find-unit.ts';

type Found = z.input<typeof FoundMembersSchema>;

/** Shown at most; who looks for somebody writes more. */
const mostShown = 100;
/** Units read at once. */
const atOnce = 25;

export async function findMembers(
  needs: Pick<Dependencies, 'table' | 'places' | 'now'>,
  text: string,
): Promise<Found> {
  const isFound = foundBy(text);
  const units = allUnits(needs.places);
  const found: Found['found'] = [];
  for (let start = 0; start < units.length; start += atOnce) {
    const some = units.slice(start, start + atOnce).map((unit) => peopleIn(needs, unit));
    found.push(
      ...(await Promise.all(some))
        .flat()
        .filter(({ unit, name, title, email }) =>
          isFound({ texts: [unit.name, unit.id, name, title, email] }),
        ),
    );
  }
  const byName = found.toSorted(
    (one, other) =>
      one.name.localeCompare(other.name, 'sv') || one.unit.name.localeCompare(other.unit.name, 'sv'),
  );
  return { found: byName.slice(0, mostShown), total: found.length };
}

function allUnits(places: Places): Unit[] {
  const ids = [nationUnit, ...[...places.counties, ...places.organisations].map(({ id }) => id)];
  return ids.flatMap((id) => findUnit(id, places) ?? []);
}

/** As the reader sees them: whose name is protected has neither name nor address here to be found by. */
async function peopleIn(
  { table, now }: Pick<Dependencies, 'table' | 'now'>,
  { id, name }: Unit,
): Promise<Found['found']> {
  const unit = { id, name };
  const { members, invitations } = await listPeople(table, id);
  return [
    ...members.map((member) => ({ unit, role: member.role, title: member.title, ...contactOf(member) })),
    ...invitations
      .filter((invitation) => isPending(invitation, now()))
      .map(({ email, role, title, validUntil }) => ({ unit, role, name: email, title, validUntil })),
  ];
}
