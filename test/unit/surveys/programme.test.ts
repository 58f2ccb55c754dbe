// Periods, goals and law references say what was found, and no more.
import { describe, expect, it } from 'vitest';
import { lawReferences } from '../../../surveys/programme/law-references.ts';
import { periods } from '../../../surveys/programme/periods.ts';
import { successFactors } from '../../../surveys/programme/success-factors.ts';
import { violenceForms } from '../../../surveys/programme/violence-forms.ts';

const period = (id: string) => periods.find((candidate) => candidate.id === id);

describe('the programme periods', () => {
  it('have five goals in 2018–2020, the first two mandatory', () => {
    const goals = period('2018-2020')?.goals ?? [];
    expect(goals.map(({ id, isMandatory }) => [id, isMandatory])).toEqual([
      ['mal-1', true],
      ['mal-2', true],
      ['mal-3', false],
      ['mal-4', false],
      ['mal-5', false],
    ]);
  });

  it('have the four RSS goals in 2021–2023', () => {
    expect(period('2021-2023')?.goals).toHaveLength(4);
    expect(period('2021-2023')?.goalsFrom).toBe('national');
  });

  it('start 2026 with the goals of 2018–2020, marked as ours', () => {
    const named = (id: string) => period(id)?.goals.map((goal) => [goal.id, goal.name]);
    expect(named('2026-')).toEqual(named('2018-2020'));
    expect(period('2026-')?.goalsFrom).toBe('ours');
    expect(period('2026-')?.note?.sv).toContain('Inga nationella mål');
  });

  it('stand oldest first and never overlap', () => {
    for (const [index, { firstYear }] of periods.entries()) {
      expect(firstYear).toBeGreaterThan(periods[index - 1]?.lastYear ?? 0);
    }
  });
});

describe('what the programme refers to', () => {
  it('has ids that are used once', () => {
    for (const { entries } of [violenceForms, successFactors, lawReferences]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }
  });

  it('has five success factors from SKL and one of our own', () => {
    const ours = successFactors.entries.filter(({ from }) => from === 'ours');
    expect(successFactors.entries).toHaveLength(6);
    expect(ours.map(({ id }) => id)).toEqual(['uppfoljning']);
  });

  it('gives the source of each law reference, and says where the text itself was not read', () => {
    for (const { id, evidence, unverified, inForceFrom } of lawReferences.entries) {
      expect(evidence.length, id).toBeGreaterThan(0);
      if (inForceFrom !== undefined) expect(inForceFrom, id).toMatch(/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/);
      else
        expect(evidence.some(({ read }) => read === 'full-text') || unverified !== undefined, id).toBe(true);
    }
  });
});
