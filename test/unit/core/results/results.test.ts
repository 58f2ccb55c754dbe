// An organisation's own results: its numbers, what moved, where to go next; and the counts that others' means come from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeBetween } from '../../../../functions/core/change-between.ts';
import { discloseNothing } from '../../../../functions/core/disclosure/compare.ts';
import { organisationId } from '../../../../functions/core/ids.ts';
import {
  dimensionCodePattern,
  itemsByDimension,
  type MaturityScores,
  readDimensionCodes,
  scoreItems,
} from '../../../../functions/core/maturity/scores.ts';
import { lowAreas, weakestItems } from '../../../../functions/core/results/next-steps.ts';
import { areaResults, dimensionResults, totalOf } from '../../../../functions/core/results/own-results.ts';
import { measuresOf, sumsIn, tallyPeers } from '../../../../functions/core/results/peers.ts';
import { summariseAreas } from '../../../../functions/core/results/result-summary.ts';
import { readAreaCodes, type Scores } from '../../../../functions/core/scores.ts';
import { answerTo } from '../../../support/responses.ts';

const nothing = () => discloseNothing('round-open');
const names = [
  { id: 'boende', name: 'Boende' },
  { id: 'skola', name: 'Skola' },
  { id: 'stod', name: 'Stöd' },
];

describe('maturity answers as codes', () => {
  const form = {
    sections: [
      { id: 'samverkan', kind: 'dimension' },
      { id: 'avslut', kind: 'closing' },
    ],
    questions: [
      { id: 'sam-roller', section: 'samverkan' },
      { id: 'sam-ideburna', section: 'samverkan' },
      { id: 'sam-tredje', section: 'samverkan' },
      { id: 'fritext', section: 'avslut' },
    ],
  };
  const items = itemsByDimension(form);

  it('stand in the order they are asked, and only those of dimensions', () => {
    expect([...items]).toEqual([['samverkan', ['sam-roller', 'sam-ideburna', 'sam-tredje']]]);
  });

  it('tell missing from not applicable, and pass over what could not be seen', () => {
    const answers = [
      answerTo('sam-ideburna', { value: { special: 'ej-aktuellt', reason: 'x' } }),
      answerTo('sam-roller', { value: 3 }),
      answerTo('sam-tredje', { value: 4 }),
    ];
    const codes = scoreItems(items, answers, new Set(['sam-roller', 'sam-ideburna']));
    expect(codes).toEqual({ samverkan: '3x-' });
    expect(codes['samverkan']).toMatch(dimensionCodePattern);
    expect(readDimensionCodes(codes)).toEqual({ samverkan: [3, 'not-applicable', 'missing'] });
  });
});

describe("a county's counts", () => {
  const ids = ['1904', '1907', '1960', '1961', '1962', '1980'];
  const letter = fc.constantFrom('0', '1', '2', '3', '4', 'x', '-');
  const code = (length: number) =>
    fc.array(letter, { minLength: length, maxLength: length }).map((all) => all.join(''));
  const submitted = fc.uniqueArray(fc.constantFrom(...ids)).chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.array(fc.record({ boende: code(4), skola: code(4) }), {
        minLength: some.length,
        maxLength: some.length,
      }),
      fc.array(fc.record({ samverkan: code(7) }), { minLength: some.length, maxLength: some.length }),
    ),
  );
  const stand = { edition: 1, submittedAt: '2026-11-22T10:00:00.000Z' };

  it('are what one gets by counting the answers one by one, in any order', () => {
    fc.assert(
      fc.property(submitted, ([some, areas, dimensions]) => {
        const scores = some.map(
          (id, at): Scores => ({ ...stand, organisation: organisationId(id), areas: areas[at] ?? {} }),
        );
        const maturity = some.map(
          (id, at): MaturityScores => ({
            ...stand,
            organisation: organisationId(id),
            dimensions: dimensions[at] ?? {},
          }),
        );
        const sources = {
          inScope: ids.map((id, at) => ({ id, group: at < 3 ? 'B3' : 'C7' })),
          areas: ['boende', 'skola'],
          dimensions: ['samverkan'],
          indicators: [],
          facts: [],
        };
        const tallied = tallyPeers({ ...sources, scores, maturity });
        expect(
          tallyPeers({ ...sources, scores: scores.toReversed(), maturity: maturity.toReversed() }),
        ).toEqual(tallied);
        for (const measure of measuresOf(sources.areas, sources.dimensions)) {
          for (const group of ['B3', 'C7']) {
            const members = some.filter((id) => (ids.indexOf(id) < 3 ? 'B3' : 'C7') === group);
            const values = members.map((id) => {
              const at = some.indexOf(id);
              if (measure.survey === 'maturity') return meanOfLetters(dimensions[at]?.samverkan ?? '');
              const place = ['nulage', 'behov', 'konsekvens', 'lansnytta'].indexOf(measure.question);
              const letter = areas[at]?.[measure.area as 'boende']?.[place] ?? '-';
              return /\d/.test(letter) ? Number(letter) : letter;
            });
            const valid = values.filter((value) => typeof value === 'number');
            const sums = sumsIn(tallied.groups[group], measure);
            expect(sums.valid).toBe(valid.length);
            expect(sums.sum).toBeCloseTo(
              valid.reduce((total, value) => total + value, 0),
              9,
            );
            expect(sums.notApplicable).toBe(values.filter((value) => value === 'x').length);
          }
        }
      }),
    );
  });

  /** 60 % of the applicable items must be answered. */
  function meanOfLetters(letters: string): number | 'x' | '-' {
    const applicable = [...letters].filter((one) => one !== 'x');
    const valid = applicable.filter((one) => one !== '-').map(Number);
    if (applicable.length === 0) return 'x';
    if (valid.length / applicable.length < 0.6 || valid.length === 0) return '-';
    return valid.reduce((total, value) => total + value, 0) / valid.length;
  }
});

describe('an answer from an earlier round', () => {
  const version = (name: string, change: Change | 'not asked') => ({
    survey: 'b',
    version: name,
    questions: change === 'not asked' ? [] : [{ id: 'q', change }],
  });
  const versions = [
    version('1', 'new'),
    version('2', 'same'),
    version('3', 'reworded'),
    version('4', 'stricter'),
    version('5', 'same'),
    version('6', 'not asked'),
    version('7', 'new'),
  ];
  it.each([
    ['b@1', 'b@1', 'same'],
    ['b@1', 'b@2', 'same'],
    ['b@1', 'b@3', 'reworded'],
    ['b@3', 'b@5', 'stricter'],
    ['b@4', 'b@5', 'same'],
    ['b@5', 'b@7', 'new'],
    ['b@2', 'b@1', 'new'],
  ])('from %s is to one in %s: %s', (earlier, later, change) => {
    expect(changeBetween(versions, earlier, later, 'q')).toBe(change);
    expect(changeBetween(versions, earlier, later, 'another')).toBe(earlier === later ? 'same' : 'new');
  });
});

describe('own results', () => {
  it('put what was answered before beside what is answered now, and a new question alone', () => {
    const [boende] = areaResults(
      names.slice(0, 1),
      readAreaCodes({ boende: '2x-4' }),
      {
        answers: readAreaCodes({ boende: '1234' }),
        change: (question) => (question === 'boende.lansnytta' ? 'new' : 'same'),
      },
      nothing,
    );
    expect(boende?.questions).toMatchObject({
      nulage: { own: 2, before: { answer: 1, change: 'same' } },
      behov: { own: 'not-applicable', before: { answer: 2, change: 'same' } },
      konsekvens: { own: 'missing' },
    });
    expect(boende?.questions.lansnytta).not.toHaveProperty('before');
  });

  it('give a dimension its level, and compare it only with a mean of the same items', () => {
    const items = new Map([['s', ['a', 'b']]]);
    const result = (change: 'same' | 'stricter', before = ['a', 'b']) =>
      dimensionResults(
        [{ id: 's', name: 'S' }],
        items,
        { s: [3, 4] },
        { answers: { s: [1, 2] }, items: new Map([['s', before]]), change: () => change },
        nothing,
      )[0];
    expect(result('same')).toMatchObject({
      own: { score: 3.5, level: 'in-place' },
      before: { score: 1.5, level: 'person-dependent', isComparable: true },
      items: [
        { question: 'a', own: 3, before: { answer: 1 } },
        { question: 'b', own: 4, before: { answer: 2 } },
      ],
    });
    expect(result('stricter')?.before?.isComparable).toBe(false);
    expect(result('same', ['a', 'c'])?.before?.isComparable).toBe(false);
  });

  it('have no total while a dimension has no score', () => {
    const of = (...scores: (number | undefined)[]) =>
      totalOf(
        scores.map((score) => ({ own: { valid: 1, applicable: 1, ...(score !== undefined && { score }) } })),
      );
    expect(of(1, 2)).toBe(1.5);
    expect(of(1, undefined)).toBeUndefined();
  });
});

const asked = (
  name: string,
  nulage: number | string,
  behov: number | string,
  konsekvens: number | string = 2,
  before?: number,
) => ({
  name,
  questions: {
    nulage: { own: nulage, ...(before !== undefined && { before: { answer: before, change: 'same' } }) },
    behov: { own: behov },
    konsekvens: { own: konsekvens },
    lansnytta: { own: 0 },
  },
});

describe('the results in words', () => {
  it('name what has come furthest and least far, what is needed most, and what has moved', () => {
    const areas = [
      asked('Skyddat boende', 1, 4, 2, 2),
      asked('Stöd', 3, 2, 2, 1),
      asked('Skola', 2, 3, 2, 2),
    ];
    expect(summariseAreas(areas, 'Hösten 2025', 'sv')).toEqual([
      'Ni har kommit längst i stöd (nivå 3) och kortast i skyddat boende (nivå 1).',
      'Störst behov av utveckling har ni i skyddat boende (4 av 4).',
      'Sedan Hösten 2025 är nuläget högre i ett område och lägre i ett område.',
    ]);
    expect(summariseAreas(areas, 'Autumn 2025', 'en')[2]).toBe(
      'Since Autumn 2025 the current state is higher in one area and lower in one area.',
    );
  });

  it('count the areas when they are many, and call no need great that is not', () => {
    const areas = ['A', 'B', 'C', 'D', 'E'].map((name) => asked(name, name === 'E' ? 0 : 2, 2));
    expect(summariseAreas(areas, undefined, 'sv')).toEqual([
      'Ni har kommit längst i fyra områden (nivå 2) och kortast i e (nivå 0).',
      'I inget område anger ni att behovet är stort.',
      'Det finns inget tidigare svar att jämföra med.',
    ]);
  });

  it('say so when nothing was answered, all is alike, nothing moved or nothing can be compared', () => {
    const missing = [asked('A', 'missing', 'not-applicable')];
    expect(summariseAreas(missing, 'X', 'sv')).toEqual([
      'Ni har inte svarat på hur långt ni har kommit i något område.',
      'Ni har inte svarat på hur stort behovet är i något område.',
      'Svaren går inte att jämföra med X.',
    ]);
    const alike = [asked('A', 2, 3, 2, 2), asked('B', 2, 3, 2, 2)];
    expect(summariseAreas(alike, 'X', 'sv')[0]).toBe('Ni är på nivå 2 i alla områden som ni har svarat om.');
    expect(summariseAreas(alike, 'X', 'sv')[2]).toBe('Nuläget är oförändrat sedan X.');
  });
});

describe('the next step', () => {
  it('concerns areas at level 2 or lower: greatest need, gravest consequence, lowest level first', () => {
    const areas = [
      asked('done', 3, 4),
      asked('little need', 0, 1),
      asked('grave', 2, 4, 4),
      asked('lower', 1, 4, 2),
      asked('low', 2, 4, 2),
      asked('unknown need', 1, 'missing'),
      asked('unknown', 'missing', 4),
    ];
    expect(lowAreas(areas).map(({ name }) => name)).toEqual([
      'grave',
      'lower',
      'low',
      'little need',
      'unknown need',
    ]);
  });

  it("concerns a dimension's weakest items, two at most, and none above level 2", () => {
    const items = (...own: (number | string)[]) => own.map((answer, at) => ({ own: answer, at }));
    const places = (...own: (number | string)[]) => weakestItems(items(...own)).map(({ at }) => at);
    expect(places(2, 1, 3, 1, 1)).toEqual([1, 3]);
    expect(places(3, 4, 'missing')).toEqual([]);
    expect(places(2, 'not-applicable', 3)).toEqual([0]);
  });
});
