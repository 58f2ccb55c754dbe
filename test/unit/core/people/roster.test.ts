// Joining, leaving and handing over: nobody loses anything by it, and no organisation is left without an owner.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonId, personId } from '../../../../functions/core/ids.ts';
import { type Loan, openSections, ownersOf } from '../../../../functions/core/people/loans.ts';
import {
  type Colleague,
  isOwner,
  joinPositions,
  organisationRoles,
  planDeparture,
  positionOf,
} from '../../../../functions/core/people/roster.ts';

const [anna, bo, cecilia] = ['anna', 'bo', 'cecilia'].map(personId) as [PersonId, PersonId, PersonId];
const boende: Loan = { section: 'boende', kind: 'answer' };
const colleague = (person: PersonId, role: Colleague['role'], loans: Loan[] = []): Colleague => ({
  person,
  role,
  loans,
});

describe('leaving', () => {
  it('is refused for the last who owns anything, until they hand over', () => {
    const people = [colleague(anna, 'respondent', [boende]), colleague(bo, 'coordinator')];
    expect(planDeparture(people, bo, undefined)).toEqual({ kind: 'last-owner' });
    expect(planDeparture(people, bo, anna)).toEqual({
      kind: 'leaves',
      receiver: { role: 'coordinator', loans: [boende] },
    });
  });

  it('gives the chosen colleague all that the leaver had', () => {
    const people = [
      colleague(anna, 'respondent', [boende]),
      colleague(bo, 'coordinator'),
      colleague(cecilia, 'signatory'),
    ];
    expect(planDeparture(people, anna, cecilia)).toEqual({
      kind: 'leaves',
      receiver: { role: 'signatory', loans: [boende] },
    });
    expect(planDeparture(people, cecilia, bo)).toEqual({
      kind: 'leaves',
      receiver: { role: 'signatory', loans: [] },
    });
  });

  it('is only for colleagues, and to another than oneself', () => {
    const people = [colleague(bo, 'coordinator'), colleague(cecilia, 'signatory')];
    for (const [leaver, receiver] of [
      [anna, undefined],
      [bo, anna],
      [bo, bo],
    ] as const) {
      expect(planDeparture(people, leaver, receiver)).toEqual({ kind: 'unknown-colleague' });
    }
  });

  it('leaves every section with an owner, whoever goes', () => {
    const person = fc.constantFrom(anna, bo, cecilia);
    const loan = fc.record({
      section: fc.constantFrom('boende', 'avslut'),
      kind: fc.constant('answer' as const),
    });
    const people = fc.array(
      fc.record({
        person,
        role: fc.constantFrom(...organisationRoles),
        loans: fc.array(loan, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(people, person, fc.option(person, { nil: undefined }), (all, leaver, receiver) => {
        const departure = planDeparture(all, leaver, receiver);
        if (departure.kind !== 'leaves') return;
        const others = all.filter((one) => one.person !== leaver && one.person !== receiver);
        const own = receiver && departure.receiver ? [{ person: receiver, ...departure.receiver }] : [];
        const after = [...others, ...own];
        expect(after.some(isOwner)).toBe(true);
        for (const section of ['boende', 'avslut', 'samverkan']) {
          expect(ownersOf(section, after, '2026-12-01')).not.toEqual([]);
        }
        const left = positionOf(all, leaver);
        for (const section of openSections(left?.loans ?? [], 'answer', '2026-12-01')) {
          if (own[0]) expect(openSections(own[0].loans, 'answer', '2026-12-01')).toContain(section);
        }
      }),
    );
  });
});

describe('being given more', () => {
  it('never takes anything away', () => {
    expect(joinPositions(colleague(anna, 'signatory'), { role: 'respondent', loans: [boende] })).toEqual({
      role: 'signatory',
      loans: [boende],
    });
  });
});
