// The matrix of roles and actions as it was agreed, and how far each permission reaches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actions,
  type Membership,
  membershipFor,
  permissions,
  roles,
} from '../../../functions/core/access.ts';
import { countyId, organisationId } from '../../../functions/core/ids.ts';

const vasteras = { organisation: organisationId('1980'), county: countyId('19') };
const arboga = { organisation: organisationId('1984'), county: countyId('19') };
const stockholm = { organisation: organisationId('0180'), county: countyId('01') };

const member = (
  role: Membership['role'],
  organisation: string,
  more: Partial<Membership> = {},
): Membership => ({
  role,
  organisation,
  county: countyId('19'),
  displayName: 'Anna',
  ...more,
});

describe('the matrix of roles and actions', () => {
  it('is as it was agreed', async () => {
    const rows = roles.map((role) => {
      const cells = actions.map((action) => (permissions[role][action] ?? '–').padEnd(16));
      return `${role.padEnd(18)}${cells.join('')}`.trimEnd();
    });
    const head = `${''.padEnd(18)}${actions.map((action) => action.padEnd(16)).join('')}`.trimEnd();
    await expect(`${[head, ...rows].join('\n')}\n`).toMatchFileSnapshot('../../golden/permissions.txt');
  });
});

describe('a membership', () => {
  it("of a municipality reaches its own response, not its neighbour's", () => {
    const memberships = [member('signatory', '1980')];
    expect(membershipFor(memberships, 'submit', vasteras)?.role).toBe('signatory');
    expect(membershipFor(memberships, 'submit', arboga)).toBeUndefined();
  });

  it('of a county reaches its organisations, not those of others, and never writes their answers', () => {
    const memberships = [member('county-lead', '19')];
    expect(membershipFor(memberships, 'read-submitted', arboga)?.role).toBe('county-lead');
    expect(membershipFor(memberships, 'read-submitted', stockholm)).toBeUndefined();
    expect(membershipFor(memberships, 'write-answers', vasteras)).toBeUndefined();
  });

  it('that is not restricted to lent sections comes before one that is', () => {
    const lent = member('respondent', '1980', { sections: ['boende'] });
    const whole = member('coordinator', '1980');
    expect(membershipFor([lent, whole], 'write-answers', vasteras)).toBe(whole);
    expect(membershipFor([lent], 'write-answers', vasteras)).toBe(lent);
  });

  it('in one place gives nothing in another, whatever the roles', () => {
    const foreign = fc.array(
      fc
        .constantFrom(...roles.filter((role) => !role.startsWith('national')))
        .map((role) => member(role, '1984')),
    );
    fc.assert(
      fc.property(
        foreign,
        fc.constantFrom('submit', 'write-answers', 'read-draft', 'read-report'),
        (memberships, action) => {
          expect(membershipFor(memberships, action, stockholm)).toBeUndefined();
        },
      ),
    );
  });
});
