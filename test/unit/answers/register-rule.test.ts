// Which questionnaire a register is kept by, what of an older row it takes, and which areas are the same matter.
import { describe, expect, it } from 'vitest';
import { correspondingAreas } from '../../../functions/answers/corresponding-areas.ts';
import { findRegisterRule, fittingValues } from '../../../functions/answers/register-rule.ts';
import { surveyRef } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';

describe('a register', () => {
  it('is kept by the newest questionnaire for the organisation that asks for it', () => {
    const [first] = [...questionnaires.values()];
    if (first === undefined) throw new Error('no questionnaire');
    const next = surveyRef('behovsinventering@2028-1');
    const versions = new Map([...questionnaires, [next, { ...first, version: '2028-1' }]]);
    expect(findRegisterRule(versions, 'municipality', 'resurser')?.surveyRef).toBe(next);
    const maturity = new Map([...questionnaires].filter(([ref]) => ref.startsWith('mognad')));
    expect(findRegisterRule(maturity, 'municipality', 'resurser')).toBeUndefined();
  });

  it('takes of an older row what its questionnaire still takes', () => {
    const found = findRegisterRule(questionnaires, 'municipality', 'resurser');
    if (found === undefined) throw new Error('no rule');
    const values = {
      'res-namn': 'Team',
      'res-typ': 'avskaffad-typ',
      'res-gammal': 'x',
      'res-omraden': ['boende', 'finns-inte'],
      'res-omfattning': 2.5,
    };
    expect(fittingValues(found.rule, 'rad-1', values)).toEqual({ 'res-namn': 'Team', 'res-omfattning': 2.5 });
  });
});

describe('an area', () => {
  it('is searched for together with those that correspond to it, in either direction', () => {
    const both = [
      { sections: [{ id: 'stod-vuxna' }, { id: 'boende' }] },
      { sections: [{ id: 'vard-efter-vald', corresponds: ['stod-vuxna', 'utredning-riskbedomning'] }] },
    ];
    expect(correspondingAreas(both, 'stod-vuxna')).toEqual(['stod-vuxna', 'vard-efter-vald']);
    expect(correspondingAreas(both, 'vard-efter-vald')).toEqual([
      'vard-efter-vald',
      'stod-vuxna',
      'utredning-riskbedomning',
    ]);
    expect(correspondingAreas(both, 'boende')).toEqual(['boende']);
  });
});
