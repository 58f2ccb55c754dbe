// Lending sections to colleagues, taking them back, and leaving with all that one had handed over.
import type { PeopleRoutes } from '../contract/routes/people.ts';
import { AppError } from '../core/errors.ts';
import { personId } from '../core/ids.ts';
import { changeLoans, swedishDay } from '../core/people/loans.ts';
import { planDeparture } from '../core/people/roster.ts';
import { formatDay } from '../core/report/format.ts';
import type { OrganisationMember } from '../storage/entities/people.ts';
import { mailAction } from '../storage/mails.ts';
import { membershipActions } from '../storage/memberships.ts';
import type { Action } from '../storage/transaction.ts';
import { findOrganisation } from './authorise.ts';
import {
  changeOrganisation,
  colleaguesIn,
  type PeopleNeeds,
  positionActions,
  withdrawalActions,
} from './change-people.ts';
import type { Implementations } from './implementation.ts';
import { lendableQuestionnaires, refuseUnlendable, sectionNames } from './lendable.ts';
import { describeColleague } from './people.ts';

type Lending = Pick<PeopleRoutes, 'changeLoans' | 'leave'>;

export function lendingImplementations(needs: PeopleNeeds): Implementations<Lending> {
  const { table, places, questionnaires, now, newId } = needs;
  return {
    async changeLoans({ params: { org }, body, person: by, membership }) {
      const { kind, name } = findOrganisation(org, places) ?? { kind: 'municipality', name: org };
      const lendable = lendableQuestionnaires(questionnaires, kind);
      const today = swedishDay(Date.parse(now()));
      refuseUnlendable(lendable, body.lend, today, 'lend');
      const changed = await changeOrganisation(needs, org, by, (people, at) => {
        const standing = colleaguesIn(people).find(({ person }) => person === body.person);
        if (standing === undefined) throw new AppError('unknown-colleague');
        const member: OrganisationMember = { ...standing, loans: changeLoans(standing.loans, body) };
        const { person, ...held } = member;
        return {
          actions: [
            ...membershipActions(table, person, held),
            ...lentMail(standing, at, { organisation: name, by: membership.displayName }),
          ],
          audit: {
            action: 'sections-lent',
            target: {
              person,
              ...(body.lend.length > 0 && { lent: body.lend.map(({ section }) => section).join(' ') }),
              ...(body.takeBack.length > 0 && {
                takenBack: body.takeBack.map(({ section }) => section).join(' '),
              }),
            },
          },
          result: member,
        };
      });
      return describeColleague(changed, by, today);

      function lentMail(to: OrganisationMember, at: string, words: Record<string, string>): Action[] {
        const lent = body.lend.filter(({ kind: what }) => what === 'answer');
        if (to.email === undefined || to.person === by || lent.length === 0) return [];
        const days = new Set(lent.map(({ until }) => until));
        const [until] = days;
        const names = sectionNames(
          lendable,
          lent.map(({ section }) => section),
        );
        const mail = {
          id: newId(),
          to: to.email,
          kind: 'section-lent',
          words: {
            ...words,
            path: '/start',
            sections: names.map(({ name: section }) => section).join(', '),
            // Only a day that holds for all of them.
            ...(days.size === 1 &&
              until !== undefined && { until: formatDay(Date.parse(`${until}T12:00:00Z`), 'sv') }),
          },
          createdAt: at,
        } as const;
        return [mailAction(table, mail)];
      }
    },

    async leave({ params: { org }, body, person: by }) {
      const leaver = personId(body.person);
      const receiver = body.handOverTo === undefined ? undefined : personId(body.handOverTo);
      await changeOrganisation(needs, org, by, (people, at) => {
        const colleagues = colleaguesIn(people);
        const departure = planDeparture(colleagues, leaver, receiver);
        if (departure.kind !== 'leaves') throw new AppError(departure.kind);
        const left = colleagues.filter(({ person }) => person === leaver);
        const taking = colleagues.find(({ person }) => person === receiver);
        return {
          actions: [
            ...left.flatMap((one) => withdrawalActions({ table }, one, at)),
            ...(taking === undefined || departure.receiver === undefined
              ? []
              : positionActions({ table }, people.members, { ...taking, ...departure.receiver }, at)),
          ],
          audit: {
            action: 'membership-withdrawn',
            target: { person: leaver, ...(receiver !== undefined && { handedOverTo: receiver }) },
          },
          result: undefined,
        };
      });
      return { person: leaver };
    },
  };
}
