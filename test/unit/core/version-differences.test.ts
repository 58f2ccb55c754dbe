// What a reviewer is shown of a new survey version.
import { describe, expect, it } from 'vitest';
import {
  languageFaults,
  meaningFaults,
  versionDifferences,
} from '../../../functions/core/version-differences.ts';
import { catalogue } from '../../../surveys/catalogue.ts';
import { nextMaturity } from '../../support/next-version.ts';

describe('a new version against the one before', () => {
  const { before, next } = nextMaturity();

  it('shows each question with its class and both texts', () => {
    const differences = new Map(versionDifferences(before, next).map((one) => [one.question, one]));
    const reworded = differences.get(next.questions[0]?.id ?? '');
    expect(reworded).toMatchObject({ change: 'reworded', after: { title: { sv: 'Ny formulering' } } });
    expect(reworded?.before?.title.sv).not.toBe('Ny formulering');
    expect(differences.get('ny-fraga')).toMatchObject({ change: 'new' });
    expect(differences.get('ny-fraga')).not.toHaveProperty('before');
    expect(differences.get(next.questions[2]?.id ?? '')).toMatchObject({ change: 'same' });
  });

  it('of a removed question has no text now', () => {
    const removed = versionDifferences(before, next).find(({ change }) => change === 'removed');
    expect(removed).toHaveProperty('before');
    expect(removed).not.toHaveProperty('after');
  });

  it('finds questions without a meaning, and texts that lack a language', () => {
    expect(meaningFaults(next)).toEqual([]);
    expect(meaningFaults({ ...next, questions: next.questions.slice(1) })).toEqual([next.questions[0]?.id]);
    expect(languageFaults(next)).toEqual([]);
    expect(languageFaults({ ...next, languages: ['sv', 'en'] })).toContain('ny-fraga');
  });
});

describe('every deployed version', () => {
  it.each(catalogue.map((version) => [version.survey, version] as const))(
    '%s has meanings and languages throughout',
    (_, version) => {
      expect([...meaningFaults(version), ...languageFaults(version)]).toEqual([]);
    },
  );
});
