// The numbers against a second, naive computation written straight from the product definition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import type { PriorityInput } from '../../../../functions/core/priority/types.ts';
import { expectSameNumbers } from '../../../support/expect-same-numbers.ts';
import { recomputeNaively } from '../../../support/oracle/recompute-naively.ts';
import { asRaw, county } from '../../../support/priority-input.ts';
import { exampleCounty, workedExamples } from '../../../support/worked-examples.ts';

describe('the naive computation', () => {
  it('gives the worked county too', () => {
    const { answers, priorities } = workedExamples.county_report;
    const found = recomputeNaively({ areas: exampleCounty().areas, inScope: Object.keys(answers), answers });
    expect(found.priorities).toHaveLength(priorities.length);
    expectSameNumbers(found.priorities, priorities);
  });
});

describe('any county', () => {
  it('has the numbers of the naive computation, draws included', () => {
    fc.assert(
      fc.property(county({ draws: 40 }), (input) => {
        expectAgreement(input);
      }),
      { numRuns: 1500 },
    );
  });

  it('has them with Swedish sizes: 14 areas, up to 20 municipalities', () => {
    fc.assert(
      fc.property(county({ areas: 14, organisations: 20, draws: 5 }), (input) => {
        expectAgreement(input);
      }),
      { numRuns: 60 },
    );
  });
});

function expectAgreement(input: PriorityInput): void {
  const found = computePriorities(input);
  const { organisations, ordered, borders, priorities } = recomputeNaively(asRaw(input));
  expect({ organisations: found.organisations, ordered: found.ordered, borders: found.borders }).toEqual({
    organisations,
    ordered,
    borders,
  });
  const comparable = found.priorities.map(
    ({ answers: _answers, questions: _questions, ...numbers }) => numbers,
  );
  expectSameNumbers(comparable, priorities);
  expectSameNumbers(priorities, comparable);
}
