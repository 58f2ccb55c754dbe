// What is asked for: counted by municipality and area, ranked, and never with those who said that they need nothing.
import { describe, expect, it } from 'vitest';
import { countAskedFor } from '../../../../functions/core/report/asked-for.ts';
import { rankChoices, tallyChoices } from '../../../../functions/core/report/choice-counts.ts';

const valuesOf = (answers: Record<string, string[] | string | number>) => new Map(Object.entries(answers));

describe('choices', () => {
  it('are counted by organisation, and how often they were named first', () => {
    const organisations = [
      valuesOf({ q: ['b', 'a'] }),
      valuesOf({ q: ['a'] }),
      valuesOf({ q: 'b' }),
      valuesOf({}),
      valuesOf({ q: ['unknown'] }),
    ];
    expect(tallyChoices('q', ['a', 'b', 'c'], organisations)).toEqual({
      answered: 3,
      counts: [
        { choice: 'a', count: 2, first: 1 },
        { choice: 'b', count: 2, first: 2 },
      ],
    });
  });

  it('may be steps of a scale', () => {
    expect(tallyChoices('q', [0, 1], [valuesOf({ q: 0 }), valuesOf({ q: 'vet-inte' })])).toEqual({
      answered: 1,
      counts: [{ choice: '0', count: 1, first: 1 }],
    });
  });

  it('are ranked by how often they were chosen, then named first, then as listed', () => {
    const counts = [
      { choice: 'a', count: 1, first: 0 },
      { choice: 'b', count: 2, first: 0 },
      { choice: 'c', count: 2, first: 1 },
      { choice: 'd', count: 1, first: 0 },
    ];
    expect(rankChoices(counts).map(({ choice }) => choice)).toEqual(['c', 'b', 'a', 'd']);
  });
});

describe('what the municipalities ask for', () => {
  const question = {
    areas: ['boende', 'barn'],
    question: 'stodtyp',
    choices: ['kompetens', 'metod', 'inget-stod'],
    exclusive: ['inget-stod'],
  };

  it('is ranked over the areas, with those who need nothing apart', () => {
    const asked = countAskedFor(question, [
      valuesOf({ 'boende.stodtyp': ['metod', 'kompetens'], 'barn.stodtyp': ['kompetens'] }),
      valuesOf({ 'boende.stodtyp': ['kompetens'], 'barn.stodtyp': ['inget-stod'] }),
      valuesOf({}),
    ]);
    expect(asked).toEqual({
      answered: 4,
      ranked: [
        { choice: 'kompetens', count: 3, first: 2, municipalities: 2 },
        { choice: 'metod', count: 1, first: 1, municipalities: 1 },
      ],
      exclusive: [{ choice: 'inget-stod', count: 1, first: 1, municipalities: 1 }],
      areas: [
        {
          area: 'boende',
          answered: 2,
          counts: [
            { choice: 'kompetens', count: 2, first: 1 },
            { choice: 'metod', count: 1, first: 1 },
          ],
        },
        {
          area: 'barn',
          answered: 2,
          counts: [
            { choice: 'kompetens', count: 1, first: 1 },
            { choice: 'inget-stod', count: 1, first: 1 },
          ],
        },
      ],
    });
  });

  it('is nothing where nobody has answered', () => {
    expect(countAskedFor(question, [])).toMatchObject({ answered: 0, ranked: [], exclusive: [] });
  });
});
