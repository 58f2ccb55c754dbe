// Answers mean the same in the API and in a SurveyJS form.
import { describe, expect, it } from 'vitest';
import { surveyMapping } from '../../../functions/core/survey-data.ts';
import { behovsinventering20261 } from '../../../surveys/behovsinventering/2026-1.ts';

const { toSurvey, fromSurvey } = surveyMapping(behovsinventering20261.definition);

describe('an answer', () => {
  it.each([3, 0, 'vet-inte', 'en text', ['aldre', 'hbtqi']])('that is %j is the same in both', (value) => {
    expect(toSurvey(value)).toEqual(value);
    expect(fromSurvey(value)).toEqual(value);
  });

  it('that is "ej aktuellt" is SurveyJS’s choice with a comment', () => {
    const inApi = { special: 'ej-aktuellt', reason: 'Regionen har uppgiften.' };
    const inForm = { value: 'ej-aktuellt', comment: 'Regionen har uppgiften.' };
    expect(toSurvey(inApi)).toEqual(inForm);
    expect(fromSurvey(inForm)).toEqual(inApi);
  });

  it('that is "ej aktuellt" without a reason yet has an empty one', () => {
    const unfinished = { special: 'ej-aktuellt', reason: '' };
    expect(fromSurvey('ej-aktuellt')).toEqual(unfinished);
    expect(fromSurvey({ value: 'ej-aktuellt' })).toEqual(unfinished);
  });

  it.each([[undefined], [null], [''], [[]]])('that is %j in the form is none', (value) => {
    expect(fromSurvey(value)).toBeNull();
  });

  it('that was taken back empties the form', () => {
    expect(toSurvey(null)).toBeUndefined();
  });
});

describe('a row of a register', () => {
  it('has one field for a date or "tills vidare", asked as two questions', () => {
    const inApi = [
      { id: 'r1', 'res-namn': 'Team', 'res-till': '2027-12-31' },
      { id: 'r2', 'res-till': 'tills-vidare' },
    ];
    const inForm = [
      { id: 'r1', 'res-namn': 'Team', 'res-till': 'datum', 'res-till-datum': '2027-12-31' },
      { id: 'r2', 'res-till': 'tills-vidare' },
    ];
    expect(toSurvey(inApi)).toEqual(inForm);
    expect(fromSurvey(inForm)).toEqual(inApi);
  });

  it('leaves out what is not filled in yet, and a date that no longer counts', () => {
    const inForm = [
      { id: 'r1', 'res-till': 'datum', 'res-namn': '', 'res-malgrupp': [] },
      { id: 'r2', 'res-till': 'tills-vidare', 'res-till-datum': '2027-12-31' },
    ];
    expect(fromSurvey(inForm)).toEqual([{ id: 'r1' }, { id: 'r2', 'res-till': 'tills-vidare' }]);
  });

  it('keeps a text that happens to look like a date', () => {
    const row = [{ id: 'k1', 'kart-titel': '2024-01-01' }];
    expect(toSurvey(row)).toEqual(row);
  });
});
