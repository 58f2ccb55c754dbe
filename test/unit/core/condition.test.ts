// Conditions over answers; that they agree with survey-core is tested with the answer check.
import { describe, expect, it } from 'vitest';
import { type Condition, holds } from '../../../functions/core/condition.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';

const met = (condition: Condition, answer: AnswerValue | undefined) => holds(condition, () => answer);

describe('a condition on a scale', () => {
  const high: Condition = { op: '>=', question: 'boende.nulage', value: 3 };

  it('reads its level', () => {
    expect([2, 3, 4].map((level) => met(high, level))).toEqual([false, true, true]);
  });

  it('is not met by "vet inte", "ej aktuellt" or no answer, and neither is its opposite', () => {
    const low: Condition = { ...high, op: '<' };
    for (const answer of ['vet-inte', { special: 'ej-aktuellt', reason: 'skäl' }, null, undefined]) {
      expect([met(high, answer), met(low, answer)]).toEqual([false, false]);
    }
  });

  it('may ask for "ej aktuellt" by name, whatever the reason', () => {
    const notApplicable: Condition = { op: '=', question: 'boende.nulage', value: 'ej-aktuellt' };
    expect(met(notApplicable, { special: 'ej-aktuellt', reason: 'skäl' })).toBe(true);
    expect(met(notApplicable, 3)).toBe(false);
  });
});

describe('a condition on a list', () => {
  it('looks for a choice among those made', () => {
    expect(met({ op: 'contains', question: 'risk-metod', value: 'ingen' }, ['ingen'])).toBe(true);
    expect(met({ op: 'notcontains', question: 'risk-metod', value: 'ingen' }, undefined)).toBe(true);
    expect(met({ op: 'anyof', question: 'risk-metod', values: ['irisk', 'annan'] }, ['annan'])).toBe(true);
  });

  it('counts the choices, none when there is no answer', () => {
    const few: Condition = { op: 'length', is: '<', question: 'samv-overenskommelse', value: 3 };
    expect([['a', 'b'], ['a', 'b', 'c'], undefined].map((answer) => met(few, answer))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('conditions together', () => {
  const yes: Condition = { op: 'notempty', question: 'a' };
  const no: Condition = { op: 'empty', question: 'a' };

  it('are met as "and", "or" and "not" say', () => {
    expect(met({ op: 'and', of: [yes, no] }, 1)).toBe(false);
    expect(met({ op: 'or', of: [yes, no] }, 1)).toBe(true);
    expect(met({ op: 'not', of: no }, 1)).toBe(true);
  });

  it('take empty texts and lists for no answer', () => {
    for (const nothing of ['', [], null, undefined]) expect(met(no, nothing)).toBe(true);
    expect(met(no, 0)).toBe(false);
  });
});
