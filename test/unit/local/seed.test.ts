// The invented answers: such as the API takes, the same each time, and every state there to see.
import { describe, expect, it } from 'vitest';
import { checkChanges } from '../../../functions/answers/check.ts';
import { containsPersonalNumber } from '../../../functions/core/guard/personal-number.ts';
import { textsIn } from '../../../functions/core/guard/texts.ts';
import { surveyOf } from '../../../functions/core/ids.ts';
import { roundStatus } from '../../../functions/core/round.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { inventAnswers } from '../../../functions/local/seed/invent-answers.ts';
import { progressInClosed, progressInOpen } from '../../../functions/local/seed/seed-progress.ts';
import { seedRounds } from '../../../functions/local/seed/seed-rounds.ts';
import { places } from '../../../surveys/places.ts';

const municipalities = places.organisations.filter(({ kind }) => kind === 'municipality');
const round = { id: 'exempel-avslutad', year: 2025 };
const regions = places.organisations.filter(({ kind }) => kind === 'region');
const all = [...questionnaires.values()].flatMap((questionnaire) =>
  places.organisations
    .filter(({ kind }) => questionnaire.kinds.includes(kind))
    .map((organisation) => ({
      questionnaire,
      organisation,
      changes: inventAnswers(questionnaire, organisation, round),
    })),
);

describe('invented answers', () => {
  it('can be saved, every one of them', () => {
    expect(all).toHaveLength(3 * municipalities.length + regions.length);
    for (const { questionnaire, changes } of all) expect(checkChanges(questionnaire, changes)).toEqual([]);
  });

  it('hold no personal number and say in every text that they are invented', () => {
    const texts = all.flatMap(({ changes }) =>
      changes.flatMap(({ value, comment }) => [...textsIn(value), comment ?? '']),
    );
    const sentences = texts.filter((text) => text.includes('. '));
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter((text) => !text.startsWith('Påhittat svar.'))).toEqual([]);
    expect(texts.filter(containsPersonalNumber)).toEqual([]);
  });

  it('are the same each time, others in another round, and others for a neighbour', () => {
    const [questionnaire] = questionnaires.values();
    const [one, other] = municipalities;
    if (questionnaire === undefined || one === undefined || other === undefined)
      throw new Error('no content');
    const answers = inventAnswers(questionnaire, one, round);
    expect(inventAnswers(questionnaire, one, round)).toEqual(answers);
    expect(inventAnswers(questionnaire, one, { id: 'exempel-oppen', year: 2026 })).not.toEqual(answers);
    expect(inventAnswers(questionnaire, other, round)).not.toEqual(answers);
  });

  it('of a region are about its own areas, as a region would say it', () => {
    const ofRegions = all.filter(({ questionnaire }) => questionnaire.kinds.includes('region'));
    const texts = ofRegions.flatMap(({ changes }) => changes.flatMap(({ value }) => textsIn(value)));
    expect(texts.some((text) => text.includes('folktandvården'))).toBe(true);
    expect(texts.filter((text) => /hela kommunen|nämnden|grannkommun/.test(text))).toEqual([]);
  });

  it('use every special answer and every step of the scale', () => {
    const values = all.flatMap(({ changes }) => changes.map(({ value }) => value));
    for (const step of [0, 1, 2, 3, 4, 'vet-inte']) expect(values).toContain(step);
    expect(values).toContainEqual({ special: 'ej-aktuellt', reason: expect.stringContaining('Påhittat') });
  });
});

describe('invented rounds', () => {
  it.each(['2026-11-22T10:00:00.000Z', '2025-07-01T10:00:00.000Z', '2030-01-01T10:00:00.000Z'])(
    'are an established, a closed and an open inventory, and one about the year, when sown at %s',
    (now) => {
      const { earlier, closed, open, aboutYear } = seedRounds(places, new Date(now));
      expect(roundStatus(earlier.round, now)).toBe('established');
      expect((earlier.round.establishedAt ?? '') < closed.round.opensAt).toBe(true);
      expect(earlier.round.closesAt < closed.round.opensAt).toBe(true);
      expect(roundStatus(closed.round, now)).toBe('closed');
      expect(roundStatus(open.round, now)).toBe('open');
      expect(roundStatus(aboutYear.round, now)).toBe('closed');
      expect(aboutYear.round.name.sv).toBe(`Kommunernas bild av ${aboutYear.year} (exempel)`);
      for (const { round: one } of [earlier, closed, open, aboutYear]) {
        expect(one.synthetic).toBe(true);
        expect([one.opensAt, one.dueAt, one.closesAt]).toEqual(
          [one.opensAt, one.dueAt, one.closesAt].toSorted(),
        );
      }
    },
  );

  it('have about 93 % of the municipalities in the closed one, counties with too few, and one with half', () => {
    const submitted = places.counties.map(({ id }) => {
      const inCounty = municipalities.filter(({ county }) => county === id);
      const done = inCounty.filter(
        (one, index) => progressInClosed(one, 'behovsinventering', index).status === 'submitted',
      );
      return { id, share: done.length / inCounty.length, done: done.length, of: inCounty.length };
    });
    const total = submitted.reduce((sum, { done }) => sum + done, 0);
    expect(total / 290).toBeGreaterThan(0.91);
    expect(total / 290).toBeLessThan(0.95);
    expect(submitted.filter(({ share }) => share < 0.5)).not.toEqual([]);
    expect(submitted.filter(({ share }) => share === 0.5)).not.toEqual([]);
    expect(submitted.find(({ id }) => id === '19')).toMatchObject({ done: 9, of: 10 });
  });

  it('ask the regions too: most have answered the closed one, Västmanland’s has begun the open one', () => {
    const survey = 'behovsinventering-region';
    const { closed: last, open: next } = seedRounds(places, new Date('2026-11-22T10:00:00.000Z'));
    for (const { round: one } of [last, next]) {
      expect(one.scope.kinds).toEqual(['municipality', 'region']);
      expect(one.surveys.map(surveyOf)).toContain(survey);
    }
    const closed = regions.map((one) => progressInClosed(one, survey, 0).status);
    expect(closed.filter((status) => status === 'submitted')).toHaveLength(19);
    const open = new Map(regions.map((one) => [one.id, progressInOpen(one, survey).status]));
    expect([open.get('region-19'), open.get('region-09')]).toEqual(['draft', 'submitted']);
    expect(new Set(open.values())).toEqual(new Set(['draft', 'submitted', 'not-started']));
  });

  it('have six of ten submitted in Västmanland in the open one, and Västerås under way', () => {
    const inVastmanland = municipalities.filter(({ county }) => county === '19');
    const states = inVastmanland.map((one) => progressInOpen(one, 'behovsinventering').status);
    expect(states.filter((status) => status === 'submitted')).toHaveLength(6);
    const steps = inVastmanland.flatMap((one) => progressInOpen(one, 'behovsinventering').steps ?? []);
    expect(new Set(steps)).toEqual(
      new Set([
        'ask-signature',
        'accept',
        'return',
        'reopen',
        'ask-reopening',
        'refuse-reopening',
        'decline',
      ]),
    );
    const vasteras = inVastmanland.filter(({ id }) => id === '1980');
    expect(vasteras.map((one) => progressInOpen(one, 'behovsinventering').status)).toEqual(['draft']);
  });
});
