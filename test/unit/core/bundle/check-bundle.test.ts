// A bundle against the numbers it holds: complete, free of words, and true only while nothing in it is changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../../functions/contract/routes/report-bundles.ts';
import { checkBundle, holds } from '../../../../functions/core/bundle/check-bundle.ts';
import { codeOfAnswers, readAreaCodes } from '../../../../functions/core/scores.ts';
import { sampleBundle, sha256 } from '../../../support/sample-bundle.ts';

const check = (bundle: Bundle) => checkBundle(bundle, sha256);

describe('a bundle', () => {
  it.each([
    ['with most answers', {}],
    ['of a county where all have answered', { responded: 10 }],
    ['under half of the municipalities', { responded: 3 }],
    ['before anybody has answered', { responded: 0 }],
    ['of Gotland', { county: '09', responded: 1 }],
    ['of the largest county', { county: '14' }],
  ])('%s gives its own numbers again, to the last digit', (_, options) => {
    const found = check(sampleBundle(options));
    expect(found.areas.flatMap(({ differences }) => differences)).toEqual([]);
    expect(found.whole).toEqual([]);
    expect(found.isInputsHashRight).toBe(true);
    expect(holds(found)).toBe(true);
  });

  it('is the same after a journey as JSON', () => {
    expect(holds(check(JSON.parse(JSON.stringify(sampleBundle()))))).toBe(true);
  });

  it('with one answer changed differs in that area, and its inputs have another checksum', () => {
    const bundle = sampleBundle();
    const [first, ...others] = bundle.inputs.scores;
    if (first === undefined) throw new Error('somebody has answered');
    const code = first.areas['boende'] === '0000' ? '4444' : '0000';
    const scores = [{ ...first, areas: { ...first.areas, boende: code } }, ...others];
    const found = check({ ...bundle, inputs: { ...bundle.inputs, scores } });
    expect(found.isInputsHashRight).toBe(false);
    const boende = found.areas.find(({ area }) => area === 'boende')?.differences ?? [];
    expect(boende.map(({ path }) => path)).toContain('score');
    expect(holds(found)).toBe(false);
  });

  it('that expects another score, order or seed says which', () => {
    const bundle = sampleBundle();
    const [first, second, ...rest] = bundle.expected.priorities;
    if (first === undefined || second === undefined) throw new Error('there are areas');
    const raised = { ...bundle.expected, priorities: [{ ...first, score: 99 }, second, ...rest] };
    expect(check({ ...bundle, expected: raised }).areas[0]?.differences).toEqual([
      { path: 'score', computed: first.score, expected: 99 },
    ]);
    const swapped = { ...bundle.expected, priorities: [second, first, ...rest] };
    expect(check({ ...bundle, expected: swapped }).whole).toEqual([
      { path: 'order.0', computed: first.area, expected: second.area },
      { path: 'order.1', computed: second.area, expected: first.area },
    ]);
    const reseeded = { ...bundle.inputs, seed: bundle.inputs.seed + 1 };
    expect(check({ ...bundle, inputs: reseeded }).whole.map(({ path }) => path)).toEqual(['draws.seed']);
  });

  it('that lacks an area or has one too many tells', () => {
    const bundle = sampleBundle();
    const [first, ...rest] = bundle.expected.priorities;
    const found = check({ ...bundle, expected: { ...bundle.expected, priorities: rest } });
    const lacking = found.areas.find(({ area }) => area === first?.area);
    expect(lacking?.differences).toEqual([
      { path: '', computed: expect.objectContaining({ area: first?.area }) },
    ]);
  });
});

describe('an area code', () => {
  it('is read back as the answers it was made of', () => {
    const answer = fc.constantFrom(0, 1, 2, 3, 4, 'missing', 'not-applicable' as const) as fc.Arbitrary<0>;
    fc.assert(
      fc.property(
        fc.record({ nulage: answer, behov: answer, konsekvens: answer, lansnytta: answer }),
        (answers) => {
          expect(readAreaCodes({ boende: codeOfAnswers(answers) })).toEqual({ boende: answers });
        },
      ),
    );
  });
});
