// Planning and changing a round: what is chosen with a kind, and what is kept when somebody else has changed it.
import { describe, expect, it } from 'vitest';
import { newDraft, withKind } from '../../../web/rounds/plan-draft.ts';
import type { Planning, Round } from '../../../web/rounds/round.ts';
import { carriedOver, changeOf, formOf } from '../../../web/rounds/round-form.ts';

const survey = (ref: string, ...kinds: ('municipality' | 'region')[]) => ({ ref, kinds, isReleased: true });
const planning = {
  surveys: [
    survey('gemensam@2025-1', 'municipality', 'region'),
    survey('gemensam@2026-1', 'municipality', 'region'),
    survey('region@2026-1', 'region'),
  ],
  counties: [],
  periods: [],
} as unknown as Planning;

const round = {
  id: 'hosten',
  version: 3,
  status: 'planned',
  name: { sv: 'Hösten', en: 'Autumn' },
  opensAt: '2035-03-28T06:00:07.000Z',
  dueAt: '2035-05-01T21:59:00.000Z',
  closesAt: '2035-06-01T21:59:00.000Z',
} as unknown as Round;

describe('a kind of organisation that is added to a round', () => {
  it('brings no second version of a questionnaire whose other version is chosen', () => {
    const draft = { ...newDraft(planning), surveys: ['gemensam@2025-1'] };
    expect(withKind(draft, planning, 'region', true).surveys).toEqual(['gemensam@2025-1', 'region@2026-1']);
  });

  it('brings the newest of what is not chosen', () => {
    const draft = { ...newDraft(planning), surveys: [] };
    expect(withKind(draft, planning, 'region', true).surveys).toEqual(['gemensam@2026-1', 'region@2026-1']);
  });
});

describe('a form of a round that somebody else has changed', () => {
  const written = { ...formOf(round), name: 'Hösten 2035' };
  const now = { ...round, version: 4, name: { sv: 'Höst' }, dueAt: '2035-05-08T21:59:00.000Z' } as Round;

  it('keeps what was written and takes over the rest, so that nothing else is sent', () => {
    const form = carriedOver(written, round, now);
    expect(form.name).toBe('Hösten 2035');
    expect(form.times.dueAt).toEqual({ day: '2035-05-08', clock: '23:59' });
    expect(changeOf(now, form)).toEqual({ name: { sv: 'Hösten 2035' } });
  });

  it('lets go of an opening that can no longer be moved', () => {
    const opening = { day: '2035-04-02', clock: '08:00' };
    const moved = { ...written, times: { ...written.times, opensAt: opening } };
    expect(carriedOver(moved, round, now).times.opensAt).toEqual(opening);
    const opened = { ...now, status: 'open' } as Round;
    expect(changeOf(opened, carriedOver(moved, round, opened))).toEqual({ name: { sv: 'Hösten 2035' } });
  });

  it('sends no time that nobody touched, and keeps its seconds', () => {
    expect(changeOf(round, formOf(round))).toEqual({});
  });
});
