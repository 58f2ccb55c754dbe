// An organisation's people as the API gives them, and what pages read out of them.
import type { CallOutput } from '../../functions/contract/client.ts';
import { permissions } from '../../functions/core/access.ts';
import { type Loan, type LoanKind, swedishDay } from '../../functions/core/people/loans.ts';
import { type Loading, useLoaded } from '../shared/loading/use-loaded.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';

export type People = CallOutput<'GET /api/organisations/{org}/people'>;
export type Colleague = People['members'][number];
export type WaitingInvitation = People['invitations'][number];
export type Questionnaires = People['questionnaires'];
export type ShownLoan = Pick<Loan, 'section' | 'kind' | 'until'> & { readonly isOpen?: boolean };

/** May the person see and change the organisation's people? */
export function useMayChangePeople(): boolean {
  const { current } = useMember();
  return permissions[current.role]['change-people'] !== undefined;
}

/** The own organisation's people; nothing for somebody who may not see them. */
export function usePeople(): Loading<People | undefined> {
  const { client } = useSession();
  const { organisation } = useMember().current;
  const isAllowed = useMayChangePeople();
  return useLoaded(`people ${organisation.id} ${isAllowed}`, async (signal) => {
    if (!isAllowed) return undefined;
    const params = { org: organisation.id };
    return client('GET /api/organisations/{org}/people', { params, signal });
  });
}

/** Section names by id. */
export function namesOf(questionnaires: Questionnaires): ReadonlyMap<string, string> {
  return new Map(questionnaires.flatMap(({ sections }) => sections.map(({ id, name }) => [id, name])));
}

/** Who each section is lent to now, for what, as they are named by title. */
export function lentTo(people: People, what: LoanKind): ReadonlyMap<string, readonly string[]> {
  const lent = people.members.flatMap((member) =>
    member.loans
      .filter(({ kind, isOpen }) => kind === what && isOpen)
      .map(({ section }) => [section, shortName(member)] as const),
  );
  const grouped = Map.groupBy(lent, ([section]) => section);
  return new Map([...grouped].map(([section, pairs]) => [section, pairs.map(([, name]) => name)]));
}

/** `Enhetschef, mottagningen`: what a colleague is, else who. */
export function shortName({ title, name }: Pick<Colleague, 'title' | 'name'>): string {
  return title ?? name;
}

export function today(): string {
  return swedishDay(Date.now());
}
