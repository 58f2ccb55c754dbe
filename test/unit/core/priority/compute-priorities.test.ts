// The priority numbers as a whole: the worked county, and the cases at the edges.
import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '../../../../functions/core/ids.ts';
import { organisationId } from '../../../../functions/core/ids.ts';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import type {
  AreaAnswers,
  AreaPriority,
  CoreAnswer,
  OrganisationAnswers,
  PriorityResult,
} from '../../../../functions/core/priority/types.ts';
import { defaultWeights } from '../../../../functions/core/priority/types.ts';
import { expectSameNumbers } from '../../../support/expect-same-numbers.ts';
import { exampleCounty, workedExamples } from '../../../support/worked-examples.ts';

describe('the worked county', () => {
  const { priorities: expected } = workedExamples.county_report;
  const result = computePriorities(exampleCounty());

  it('has the published order', () => {
    expect(result.priorities.map(({ area }) => area)).toEqual(expected.map(({ area }) => area));
    expect(result.organisations).toEqual({ inScope: 5, responded: 4 });
  });

  it.each(expected)('gives $area its numbers', (numbers) => {
    expectSameNumbers(find(result, numbers.area), numbers);
  });

  it('draws every border dashed, since a fifth of the answers is missing', () => {
    expect(result.borders).toEqual([1, 2, 3].map((above) => ({ above, dashed: true })));
  });
});

describe('response', () => {
  const areas = ['vald', 'boende', 'barn'];

  it('of exactly half is enough for an order', () => {
    const result = compute(areas, 4, [all(4), all(1)]);
    expect(result.ordered).toBe(true);
    expect(result.priorities.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  it('under half gives scores in catalogue order and no places', () => {
    const result = compute(areas, 5, [{ boende: same(4), barn: same(2), vald: same(0) }, all(1)]);
    expect(result.ordered).toBe(false);
    expect(result.borders).toEqual([]);
    expect(result.priorities.map(({ area }) => area)).toEqual(areas);
    for (const area of result.priorities) {
      expect(area.reason).toBe('response-too-low');
      expect(area.score).toBeTypeOf('number');
      expect(area.bounds).toBeDefined();
      expect(area.coverage).toBe(0.4);
      expect(area).not.toHaveProperty('rank');
      expect(area).not.toHaveProperty('rankRange');
      expect(area).not.toHaveProperty('top');
      expect(area).not.toHaveProperty('group');
    }
  });

  it('of nobody gives no score, never zero, and the widest bounds', () => {
    const result = compute(areas, 3, []);
    expect(result.organisations).toEqual({ inScope: 3, responded: 0 });
    for (const area of result.priorities) {
      expect(area).not.toHaveProperty('score');
      expect(area).toMatchObject({ bounds: [0, 100], coverage: 0, parts: {}, reason: 'response-too-low' });
    }
  });

  it('counts those in scope only', () => {
    const input = exampleCounty();
    const outsider = input.submitted.get(organisationId('2104'));
    const submitted = new Map([...input.submitted, [organisationId('0180'), outsider ?? {}]]);
    expect(computePriorities({ ...input, submitted })).toEqual(computePriorities(input));
  });

  it('from a scope of nobody gives no order', () => {
    expect(compute(areas, 0, []).priorities.map(({ reason }) => reason)).toEqual(
      areas.map(() => 'response-too-low'),
    );
  });
});

describe('an area without a score', () => {
  const answers: OrganisationAnswers = {
    vald: same(3),
    boende: { ...same(3), lansnytta: 'missing' },
    barn: { ...same(3), behov: 'not-applicable', nulage: 'missing' },
  };
  const result = compute(['barn', 'boende', 'vald'], 3, [answers, answers, answers]);

  it('comes last, without place, and says why', () => {
    expect(result.priorities.map(({ area, rank }) => [area, rank])).toEqual([
      ['vald', 1],
      ['barn', undefined],
      ['boende', undefined],
    ]);
    expect(find(result, 'barn').reason).toBe('not-applicable');
    expect(find(result, 'boende').reason).toBe('no-valid-answer');
  });

  it('keeps the parts it has, and bounds where every question concerns somebody', () => {
    expect(Object.keys(find(result, 'boende').parts)).toEqual(['need', 'gap', 'consequence', 'reach']);
    expect(find(result, 'boende').bounds?.map(Math.round)).toEqual([56, 71]);
    expect(find(result, 'barn')).not.toHaveProperty('bounds');
  });

  it('is left out of the places of the others', () => {
    expect(find(result, 'vald').rankRange).toMatchObject({
      missing: [1, 1],
      weights: [1, 1],
      leaveOneOut: [1, 1],
    });
  });

  it('has no coverage where nothing concerns anybody', () => {
    const nothing = compute(['vald'], 2, [
      { vald: same('not-applicable') },
      { vald: same('not-applicable') },
    ]);
    expect(find(nothing, 'vald')).toMatchObject({ answers: { valid: 0, applicable: 0 }, uncertain: false });
    expect(find(nothing, 'vald')).not.toHaveProperty('coverage');
  });
});

describe('leaving one organisation out', () => {
  it('leaves every place open and one group when only one has answered', () => {
    const result = compute(['vald', 'boende'], 1, [{ vald: same(4), boende: { ...same(0), nulage: 4 } }]);
    expect(result.priorities.map(({ group }) => group)).toEqual([1, 1]);
    for (const { rankRange } of result.priorities) expect(rankRange?.leaveOneOut).toEqual([1, 2]);
    expect(find(result, 'vald').rankRange?.weights).toEqual([1, 1]);
  });

  it('breaks a border beside an area whose only answer to a question goes with the organisation', () => {
    const low: AreaAnswers = { ...same(0), nulage: 4 };
    const onlyOnce: AreaAnswers = { ...low, lansnytta: 'missing' };
    const result = compute(['vald', 'boende'], 3, [
      { vald: same(4), boende: low },
      { vald: same(4), boende: onlyOnce },
      { vald: same(4), boende: onlyOnce },
    ]);
    expect(result.borders).toEqual([]);
    expect(find(result, 'boende').rankRange?.leaveOneOut).toEqual([1, 2]);
    expect(find(result, 'vald').rankRange?.leaveOneOut).toEqual([1, 1]);
  });
});

describe('few answers', () => {
  it('leave out the likely places and the top from fewer than three valid to a question', () => {
    const two = compute(['vald'], 3, [all(2), all(2), { vald: { ...same(2), nulage: 'missing' } }]);
    expect(find(two, 'vald')).toMatchObject({ rank: 1, group: 1, reason: 'too-few-answers' });
    expect(find(two, 'vald')).not.toHaveProperty('top');
    expect(find(two, 'vald').rankRange).not.toHaveProperty('likely');
    const three = compute(['vald'], 3, [all(2), all(2), all(2)]);
    expect(find(three, 'vald')).toMatchObject({ top: { 1: 1, 2: 1, 3: 1 }, rankRange: { likely: [1, 1] } });
    expect(find(three, 'vald')).not.toHaveProperty('reason');
  });

  it('make an area uncertain under half coverage, not at half', () => {
    const half: AreaAnswers = { nulage: 1, behov: 1, konsekvens: 'missing', lansnytta: 'missing' };
    const less: AreaAnswers = { ...half, behov: 'missing' };
    const result = compute(['vald', 'boende'], 2, [
      { vald: half, boende: half },
      { vald: half, boende: less },
    ]);
    expect(find(result, 'vald').uncertain).toBe(false);
    expect(find(result, 'boende').uncertain).toBe(true);
  });
});

describe('ties', () => {
  it('in score go to the larger consequence, then the larger need, then the area id', () => {
    // 0.30 need + 0.25 consequence + 0.15 benefit + 0.20 gap: the two differ in all parts and not in score.
    const consequence: AreaAnswers = { nulage: 4, behov: 0, konsekvens: 3, lansnytta: 0 };
    const benefit: AreaAnswers = { nulage: 4, behov: 0, konsekvens: 0, lansnytta: 4 };
    const filler: AreaAnswers = { nulage: 4, behov: 0, konsekvens: 0, lansnytta: 1 };
    const result = compute(['a-benefit', 'b-consequence', 'd-same', 'c-same'], 1, [
      {
        'a-benefit': { ...benefit },
        'b-consequence': { ...consequence },
        'd-same': filler,
        'c-same': filler,
      },
    ]);
    expect(find(result, 'b-consequence').score).toBeCloseTo(18.75, 9);
    expect(result.priorities.map(({ area }) => area)).toEqual([
      'b-consequence',
      'a-benefit',
      'c-same',
      'd-same',
    ]);
  });

  it('are not broken by float noise', () => {
    // Both scores are 15, but floating point makes that of `gap` 15.000000000000002.
    const gap: AreaAnswers = { nulage: 1, behov: 0, konsekvens: 0, lansnytta: 0 };
    const consequence: AreaAnswers = { nulage: 3, behov: 0, konsekvens: 1, lansnytta: 1 };
    const result = compute(['gap', 'consequence'], 1, [{ gap, consequence }]);
    expect(find(result, 'gap').score).toBeGreaterThan(find(result, 'consequence').score ?? Number.NaN);
    expect(result.priorities.map(({ area }) => area)).toEqual(['consequence', 'gap']);
  });
});

function compute(
  areas: readonly string[],
  inScope: number,
  answers: readonly OrganisationAnswers[],
): PriorityResult {
  return computePriorities({
    areas,
    inScope: Array.from({ length: inScope }, (_, n) => organisation(n)),
    submitted: new Map(answers.map((one, n) => [organisation(n), one])),
    weights: defaultWeights,
    seed: 1,
    draws: 100,
  });
}

function organisation(n: number): OrganisationId {
  return organisationId(String(1000 + n));
}

function same(answer: CoreAnswer): AreaAnswers {
  return { nulage: answer, behov: answer, konsekvens: answer, lansnytta: answer };
}

function all(answer: CoreAnswer): OrganisationAnswers {
  return { vald: same(answer), boende: same(answer), barn: same(answer) };
}

function find(result: PriorityResult, area: string): AreaPriority {
  const found = result.priorities.find((one) => one.area === area);
  if (found === undefined) throw new Error(`no area ${area}`);
  return found;
}
