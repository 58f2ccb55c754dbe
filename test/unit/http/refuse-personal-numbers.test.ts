// Any route that takes free text refuses personal numbers with one call.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../functions/core/errors.ts';
import { refusePersonalNumbers } from '../../../functions/http/refuse-personal-numbers.ts';

describe('parts of a request', () => {
  it('are let through where no text holds a personal number', () => {
    const parts = [
      { path: 'reason', value: 'Komplettera svaret på fråga 3.' },
      { path: 'rows', value: [{ id: 'r1', name: 'Stöd, 070-123 45 67' }, null, 3] },
      { path: 'comment', value: undefined },
    ];
    expect(() => refusePersonalNumbers(parts)).not.toThrow();
  });

  it('are each pointed out where one does, and never repeated', () => {
    const refuse = () =>
      refusePersonalNumbers([
        { path: 'reason', value: 'Gäller 811228/9874.' },
        { path: 'rows', value: [{ name: 'bra' }, { name: '19811228_9874' }], question: 'resurser' },
        { path: 'name', value: 'Stödteamet' },
      ]);
    expect(refuse).toThrow(AppError);
    try {
      refuse();
    } catch (error) {
      const { code, issues } = error as AppError;
      expect(code).toBe('personal-number');
      expect(issues?.map(({ path, question }) => ({ path, question }))).toEqual([
        { path: 'reason', question: undefined },
        { path: 'rows', question: 'resurser' },
      ]);
      expect(JSON.stringify(issues)).not.toContain('9874');
    }
  });
});
