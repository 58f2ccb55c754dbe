// Which earlier answers may have become too old: against the published questionnaires' own words.
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../surveys/catalogue.ts';
import {
  claimsToBeCurrent,
  isPastItsTime,
  lapsedResources,
} from '../../../web/respond/questions/current-terms.ts';
import { questionsById, type SurveyVersion } from '../../../web/shared/questionnaire.ts';

const questions = new Map(
  catalogue.flatMap((version) => [...questionsById(version as unknown as SurveyVersion)]),
);

function claims(id: string, value: Parameters<typeof claimsToBeCurrent>[1]): boolean {
  const of = questions.get(id);
  if (of === undefined) throw new Error(`no question ${id}`);
  return claimsToBeCurrent(of, value);
}

describe('an earlier answer', () => {
  it('says that something is current where the choice says so', () => {
    expect(claims('styr-plan', 'ja-aktuell')).toBe(true);
    expect(claims('sam-overenskommelse', 3)).toBe(true);
  });

  it('says it where the question asks for it and is not denied', () => {
    const routines = [...questions.values()].filter(({ title }) => /aktuell rutin/.test(title.sv));
    expect(routines.length).toBeGreaterThan(4);
    for (const { id, choices } of routines) {
      for (const { value } of choices.filter((choice) =>
        /^(nej|inga|ingen|okant)$/.test(String(choice.value)),
      )) {
        expect(claims(id, value), `${id} ${value}`).toBe(false);
      }
    }
  });

  it('says nothing of the kind otherwise', () => {
    expect(claims('boende.behov', 3)).toBe(false);
    expect(claims('sam-overenskommelse', 0)).toBe(false);
    expect(claims('sam-overenskommelse', 'vet-inte')).toBe(false);
    expect(claims('styr-plan', null)).toBe(false);
  });

  it('is past its time after 24 months', () => {
    const now = new Date('2026-11-28T10:00:00Z');
    expect(isPastItsTime('2024-11-28T09:59:00Z', now)).toBe(true);
    expect(isPastItsTime('2024-11-28T10:01:00Z', now)).toBe(false);
  });

  it('names the resources whose money has run out, and no others', () => {
    const rows = [
      { id: '1', 'res-namn': 'Projektet', 'res-till': '2025-12-31' },
      { id: '2', 'res-namn': 'Jouren', 'res-till': 'tills-vidare' },
      { id: '3', 'res-namn': 'Teamet', 'res-till': '2026-01-01' },
    ];
    expect(lapsedResources(rows, '2026-01-01')).toEqual([{ name: 'Projektet', until: '2025-12-31' }]);
    expect(lapsedResources(3, '2026-01-01')).toEqual([]);
  });
});
