// Lending: which sections somebody has been lent, until when, and who is responsible for a section.
import type { Role } from '../access.ts';

export const loanKinds = ['answer', 'second-opinion'] as const;
/** `answer`: the section is answered by whoever has it. `second-opinion`: they say what they would answer, beside it. */
export type LoanKind = (typeof loanKinds)[number];

export interface Loan {
  readonly section: string;
  readonly kind: LoanKind;
  /** The last day it is lent, in Sweden (`2026-12-01`). Absent: until it is taken back. */
  readonly until?: string | undefined;
}

/** `until` is inclusive; days sort as text. */
export function isOpen({ until }: Loan, today: string): boolean {
  return until === undefined || today <= until;
}

/** The sections lent for `kind` and open on that day, each once, in the order they were lent. */
export function openSections(loans: readonly Loan[], kind: LoanKind, today: string): string[] {
  const open = loans.filter((loan) => loan.kind === kind && isOpen(loan, today));
  return [...new Set(open.map(({ section }) => section))];
}

/** What somebody has after more is lent and some is taken back. A section lent again, for the same, gets the new last day. */
export function changeLoans(
  loans: readonly Loan[],
  change: { readonly lend: readonly Loan[]; readonly takeBack: readonly Pick<Loan, 'section' | 'kind'>[] },
): Loan[] {
  const isSame = (one: Pick<Loan, 'section' | 'kind'>, other: Pick<Loan, 'section' | 'kind'>) =>
    one.section === other.section && one.kind === other.kind;
  const gone = [...change.takeBack, ...change.lend];
  const kept = loans.filter((loan) => !gone.some((one) => isSame(one, loan)));
  const lent = change.lend.filter(
    (loan, index) => change.lend.findLastIndex((one) => isSame(one, loan)) === index,
  );
  return [...kept, ...lent];
}

/** Both's loans; of two for the same the one that lasts longer. */
export function joinLoans(some: readonly Loan[], others: readonly Loan[]): Loan[] {
  const longer = others.filter((other) => {
    const own = some.find(({ section, kind }) => section === other.section && kind === other.kind);
    return own === undefined || lastsLonger(other, own);
  });
  return changeLoans(some, { lend: longer, takeBack: [] });
}

function lastsLonger(one: Loan, other: Loan): boolean {
  if (other.until === undefined) return false;
  return one.until === undefined || one.until > other.until;
}

/**
 * Who is responsible for a section: those it is lent to, otherwise the coordinators, otherwise the signatories. Only
 * an organisation without coordinator and signatory has a section without an owner, and none may become such.
 */
export function ownersOf<M extends { readonly role: Role; readonly loans?: readonly Loan[] | undefined }>(
  section: string,
  members: readonly M[],
  today: string,
): M[] {
  const lentTo = members.filter(({ loans = [] }) => openSections(loans, 'answer', today).includes(section));
  const inRole = (role: Role) => members.filter((member) => member.role === role);
  return [lentTo, inRole('coordinator'), inRole('signatory')].find((some) => some.length > 0) ?? [];
}

/** Milliseconds since 1970 as a day in Sweden: `2026-12-01`. */
export function swedishDay(time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(time);
}
