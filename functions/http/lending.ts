// Lending sections to colleagues, taking them back, and leaving with all that one had handed over.
import type { PeopleRoutes } from '../contract/routes/people.ts';
import { AppError } from '../core/errors.ts';
import { personId } from '../core/ids.ts';
import type { MailKind } from '../core/mail.ts';
import { changeLoans, type Loan, type LoanKind, loanKinds, swedishDay } from '../core/people/loans.ts';
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

const mailOf = { answer: 'section-lent', 'second-opinion': 'opinion-asked' } as const satisfies Readonly<
  Record<LoanKind, MailKind>
>;

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
            ...lentMails(standing, at, { organisation: name, by: membership.displayName }),
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

      function lentMails(to: OrganisationMember, at: string, words: Record<string, string>): Action[] {
        const { email } = to;
        if (email === undefined || to.person === by) return [];
        return loanKinds.flatMap((kind) => {
          const lent = body.lend.filter((loan) => loan.kind === kind);
          if (lent.length === 0) return [];
          const lentWords = { ...words, path: '/start', ...loanWords(kind, lent) };
          const mail = { id: newId(), to: email, kind: mailOf[kind], words: lentWords, createdAt: at };
          return [mailAction(table, mail)];
        });
      }

      function loanWords(kind: LoanKind, lent: readonly Loan[]): Record<string, string> {
        const names = sectionNames(
          lendable,
          lent.map(({ section }) => section),
        ).map(({ name: section }) => section);
        const days = new Set(lent.map(({ until }) => until));
        const [until] = days;
        return {
          [kind === 'answer' ? 'sections' : 'opinions']: names.join(', '),
          // Only a day that holds for all of them.
          ...(days.size === 1 &&
            until !== undefined && { until: formatDay(Date.parse(`${until}T12:00:00Z`), 'sv') }),
        };
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
