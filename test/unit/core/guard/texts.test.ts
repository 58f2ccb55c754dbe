// Every text in an answer is seen by the guards.
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../../functions/core/guard/texts.ts';

describe('the texts in an answer', () => {
  it('are the text itself, the reason of a special answer, and each text in each row', () => {
    expect(textsIn('en text')).toEqual(['en text']);
    expect(textsIn({ special: 'ej-aktuellt', reason: 'skäl' })).toEqual(['ej-aktuellt', 'skäl']);
    expect(
      textsIn([{ id: 'r1', 'res-namn': 'Team', 'res-malgrupp': ['aldre'], 'res-omfattning': 1.5 }]),
    ).toEqual(['r1', 'Team', 'aldre']);
  });

  it('are none in a number, and none where the answer was taken back', () => {
    expect(textsIn(3)).toEqual([]);
    expect(textsIn(null)).toEqual([]);
  });
});
