// Lending: what is open on a day, what changes make of it, and whose a section is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeLoans,
  isOpen,
  joinLoans,
  type Loan,
  openSections,
  ownersOf,
  swedishDay,
} from '../../../../functions/core/people/loans.ts';

const boende: Loan = { section: 'boende', kind: 'answer', until: '2026-12-01' };
const opinion: Loan = { section: 'boende', kind: 'second-opinion' };

const days = fc.constantFrom('2026-11-30', '2026-12-01', '2026-12-02');
const loan = fc.record(
  {
    section: fc.constantFrom('boende', 'samverkan', 'avslut'),
    kind: fc.constantFrom('answer' as const, 'second-opinion' as const),
    until: days,
  },
  { requiredKeys: ['section', 'kind'] },
);
const role = fc.constantFrom('respondent' as const, 'coordinator' as const, 'signatory' as const);
const members = fc.array(fc.record({ role, loans: fc.array(loan, { maxLength: 4 }) }), { maxLength: 6 });

describe('a loan', () => {
  it('is open to its last day and not the day after', () => {
    expect(isOpen(boende, '2026-12-01')).toBe(true);
    expect(isOpen(boende, '2026-12-02')).toBe(false);
    expect(isOpen(opinion, '9999-12-31')).toBe(true);
  });

  it('counts days as they are in Sweden', () => {
    expect(swedishDay(Date.parse('2026-12-01T22:59:59Z'))).toBe('2026-12-01');
    expect(swedishDay(Date.parse('2026-12-01T23:00:00Z'))).toBe('2026-12-02');
    expect(swedishDay(Date.parse('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('for a second opinion opens no section to answer', () => {
    expect(openSections([opinion], 'answer', '2026-11-30')).toEqual([]);
    expect(openSections([opinion, boende, boende], 'answer', '2026-11-30')).toEqual(['boende']);
  });
});

describe('changing what is lent', () => {
  it('gives what is lent again its new last day', () => {
    const again = { ...boende, until: '2027-01-01' };
    expect(changeLoans([boende, opinion], { lend: [again], takeBack: [] })).toEqual([opinion, again]);
  });

  it('takes back what is named and nothing else', () => {
    expect(changeLoans([boende, opinion], { lend: [], takeBack: [boende] })).toEqual([opinion]);
  });

  it('never leaves two loans of the same, and joining never shortens one', () => {
    const set = fc.array(loan, { maxLength: 6 }).map((lend) => changeLoans([], { lend, takeBack: [] }));
    fc.assert(
      fc.property(set, set, days, (some, others, today) => {
        const joined = joinLoans(some, others);
        const names = joined.map(({ section, kind }) => `${section} ${kind}`);
        expect(new Set(names).size).toBe(names.length);
        const open = openSections([...some, ...others], 'answer', today);
        expect(openSections(joined, 'answer', today).toSorted()).toEqual(open.toSorted());
      }),
    );
  });
});

describe('the owners of a section', () => {
  const anna = { role: 'respondent' as const, loans: [boende] };
  const bo = { role: 'coordinator' as const, loans: [] };
  const cecilia = { role: 'signatory' as const };

  it('are those it is lent to, otherwise the coordinators, otherwise the signatories', () => {
    expect(ownersOf('boende', [anna, bo, cecilia], '2026-12-01')).toEqual([anna]);
    expect(ownersOf('boende', [anna, bo, cecilia], '2026-12-02')).toEqual([bo]);
    expect(ownersOf('avslut', [anna, cecilia], '2026-12-01')).toEqual([cecilia]);
    expect(ownersOf('avslut', [anna], '2026-12-01')).toEqual([]);
  });

  it('are never nobody in an organisation with a coordinator or signatory', () => {
    fc.assert(
      fc.property(members, days, fc.constantFrom('boende', 'avslut'), (all, today, section) => {
        const hasOwner = all.some((one) => one.role !== 'respondent');
        const owners = ownersOf(section, all, today);
        if (hasOwner) expect(owners.length).toBeGreaterThan(0);
        for (const owner of owners) expect(all).toContain(owner);
      }),
    );
  });
});
