// Assumed answers: what they fill in, what they leave, and that the published bounds hold whatever is assumed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorityInputOf } from '../../../../functions/core/bundle/counted-inputs.ts';
import { organisationId } from '../../../../functions/core/ids.ts';
import {
  answerKey,
  assumptions,
  fillAssumed,
  listMissing,
  nothingAssumed,
} from '../../../../functions/core/meeting/assume-answers.ts';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import { placeAreas } from '../../../../functions/core/priority/place-areas.ts';
import { tallyCounty } from '../../../../functions/core/priority/tallied-county.ts';
import { sampleBundle } from '../../../support/sample-bundle.ts';

const [one, other, silent] = [organisationId('1980'), organisationId('1984'), organisationId('1983')];
const answers = {
  areas: ['boende'],
  inScope: [one, other, silent],
  submitted: new Map([
    [one, { boende: { nulage: 1, behov: 3, konsekvens: 2, lansnytta: 'not-applicable' } }],
    [other, { boende: { nulage: 'missing', behov: 4, konsekvens: 3, lansnytta: 2 } }],
  ] as const),
};

const assume = (organisations: Record<string, 'low' | 'high' | 'mean'>, each = {}) =>
  fillAssumed(answers, { organisations, answers: each }).submitted;

describe('missing answers', () => {
  it('are listed for each that lacks any; what is not applicable is not missing', () => {
    expect(listMissing(answers)).toEqual([
      { organisation: other, hasResponded: true, missing: [{ area: 'boende', question: 'nulage' }] },
      {
        organisation: silent,
        hasResponded: false,
        missing: ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => ({
          area: 'boende',
          question,
        })),
      },
    ]);
  });

  it('are filled in so that the area gets its lowest or its highest score', () => {
    const low = { nulage: 4, behov: 0, konsekvens: 0, lansnytta: 0 };
    const high = { nulage: 0, behov: 4, konsekvens: 4, lansnytta: 4 };
    expect(assume({ [silent]: 'low' }).get(silent)).toEqual({ boende: low });
    expect(assume({ [silent]: 'high' }).get(silent)).toEqual({ boende: high });
  });

  it('are at the mean the step nearest to that of the answers received', () => {
    expect(assume({ [silent]: 'mean' }).get(silent)).toEqual({
      boende: { nulage: 1, behov: 4, konsekvens: 3, lansnytta: 2 },
    });
    const nobody = { ...answers, submitted: new Map() };
    expect(fillAssumed(nobody, { organisations: { [one]: 'mean' }, answers: {} }).submitted.size).toBe(0);
  });

  it('may each be assumed in a way of its own, or left', () => {
    const key = (question: 'behov' | 'nulage') => answerKey(silent, { area: 'boende', question });
    const each = { [key('behov')]: 'leave', [key('nulage')]: 'low' };
    expect(assume({ [silent]: 'high' }, each).get(silent)).toEqual({
      boende: { nulage: 4, behov: 'missing', konsekvens: 4, lansnytta: 4 },
    });
  });

  it('never change an answer that was given, and are as they were when nothing is assumed', () => {
    expect(assume({ [one]: 'low', [other]: 'low' }).get(one)).toEqual(answers.submitted.get(one));
    expect(fillAssumed(answers, nothingAssumed).submitted).toEqual(answers.submitted);
  });

  it('whatever is assumed of them, give a score within the published bounds', () => {
    const { inputs } = sampleBundle({ responded: 7 });
    const input = priorityInputOf(inputs);
    const published = computePriorities(input);
    const choice = fc.constantFrom(...assumptions, undefined);
    fc.assert(
      fc.property(fc.array(choice, { minLength: 10, maxLength: 10 }), (chosen) => {
        const organisations = Object.fromEntries(
          input.inScope.flatMap((id, index) => (chosen[index] ? [[id, chosen[index]]] : [])),
        );
        const county = tallyCounty(fillAssumed(input, { organisations, answers: {} }));
        for (const { area, score } of placeAreas(county, input.weights, new Map()).priorities) {
          const [low, high] = published.priorities.find((each) => each.area === area)?.bounds ?? [0, 0];
          expect(score).toBeGreaterThanOrEqual(low - 1e-9);
          expect(score).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
});
