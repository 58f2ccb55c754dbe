// Which cells of a row the nation sees, and what enters its sum.
import { describe, expect, it } from 'vitest';
import { type CountyCell, discloseRow } from '../../../../functions/core/disclosure/national-table.ts';

function cell(county: string, counts: readonly number[], more: Partial<CountyCell> = {}): CountyCell {
  const valid = counts.reduce((total, count) => total + count, 0);
  return {
    county,
    isAsked: true,
    consent: 'not-needed',
    inScope: 10,
    responded: valid,
    valid,
    notApplicable: 0,
    vector: counts,
    ...more,
  };
}

const shown = cell('19', [0, 1, 2, 3, 0]);

describe('a county in a row', () => {
  it('is shown from three answers on', () => {
    const { counties } = discloseRow([cell('01', [1, 1, 0, 0, 0]), cell('03', [1, 1, 1, 0, 0])]);
    expect(counties['01']).toBe('suppressed');
    expect(counties['03']).toMatchObject({ valid: 3, vector: [1, 1, 1, 0, 0] });
  });

  it('has one of four marks where it has no number', () => {
    const { counties } = discloseRow([
      cell('01', [0, 0, 0, 0, 0], { isAsked: false, inScope: 0 }),
      cell('03', [0, 0, 0, 0, 0]),
      cell('04', [0, 0, 0, 0, 0], { responded: 8 }),
      cell('05', [0, 0, 0, 0, 0], { responded: 10, notApplicable: 10 }),
      cell('06', [0, 0, 0, 0, 0], { responded: 2 }),
    ]);
    expect(counties).toEqual({
      '01': 'not-asked',
      '03': 'missing',
      '04': 'missing',
      '05': 'not-applicable',
      '06': 'suppressed',
    });
  });

  it('that is one municipality is shown with its consent alone', () => {
    const gotland = (consent: CountyCell['consent']) =>
      discloseRow([cell('09', [0, 0, 1, 0, 0], { inScope: 1, consent }), shown]).counties['09'];
    expect(gotland('needed')).toBe('suppressed');
    expect(gotland('withdrawn')).toBe('suppressed');
    expect(gotland('needed-and-given')).toMatchObject({ valid: 1 });
  });
});

describe('the nation in a row', () => {
  const gotland = cell('09', [0, 0, 0, 0, 1], { inScope: 1, consent: 'needed' });

  it('holds hidden counties only together: two, with three answers between them', () => {
    const two = discloseRow([shown, gotland, cell('10', [2, 0, 0, 0, 0])]);
    expect(two.nation).toEqual({ inScope: 21, valid: 9, notApplicable: 0, vector: [2, 1, 2, 3, 1] });
    const few = discloseRow([shown, gotland, cell('10', [1, 0, 0, 0, 0])]);
    expect(few.nation).toMatchObject({ valid: 6, inScope: 10, leftOut: 2 });
    expect(discloseRow([shown, cell('10', [2, 0, 0, 0, 0])]).nation).toMatchObject({ leftOut: 1 });
  });

  it('never holds one that has withdrawn its consent, nor one that would then enter alone', () => {
    const withdrawn = { ...gotland, consent: 'withdrawn' } as const;
    const { nation } = discloseRow([shown, withdrawn, cell('10', [2, 0, 0, 0, 0])]);
    expect(nation).toMatchObject({ valid: 6, leftOut: 2 });
  });

  it('has a mark when nothing enters', () => {
    expect(discloseRow([gotland]).nation).toBe('suppressed');
    expect(discloseRow([cell('01', [0, 0, 0, 0, 0])]).nation).toBe('missing');
  });
});
