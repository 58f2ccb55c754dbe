// Second opinions in the browser: read and sent apart from the organisation's answers, and kept apart while unsent.
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../functions/contract/client.ts';
import { askedSections, lastDay } from '../../../web/opinions/load-asked-opinions.ts';
import { answerSources, type FollowedResponse } from '../../../web/respond/answer-source.ts';
import type { ResponseAndSurvey, ResponseView } from '../../../web/respond/load-response.ts';
import { responseOf } from '../../../web/respond/unsent/draft-record.ts';
import { comparedPath, sectionPath, showsOpinions } from '../../../web/shared/paths.ts';

const address = { round: 'r', org: '1980', survey: 'behovsinventering' };
const at = '2026-11-22T10:00:00.000Z';
const answer = { question: 'boende.behov', value: 4, version: 3, author: 'Samordnaren', at, confirmed: true };
const opinion = { ...answer, value: 1, version: 1, author: 'Enhetschefen' };
const response = {
  answers: [answer],
  review: [{ kind: 'returned', edition: 1, by: 'Länet', at, message: 'Varför 4?', comments: [] }],
  may: { write: true, submit: false, steps: [] },
} as unknown as ResponseView;

/** Answers reads from what is given, and notes which routes were asked. */
function clientOf(asked: string[]): Client {
  return (async (route: string) => {
    asked.push(route);
    if (!route.endsWith('/opinions')) return response;
    const own = { ...opinion, isOwn: true };
    return { sections: ['boende'], opinions: [own, { ...opinion, value: 2, isOwn: false }], results: [] };
  }) as unknown as Client;
}

describe('a second opinion as read', () => {
  it('holds the person’s own answers to what they were asked about, and nothing of the organisation’s', async () => {
    const read = await answerSources['second-opinion'].read(clientOf([]), address);
    expect(read).toMatchObject({ sections: ['boende'], answers: [opinion], review: [] });
    expect(JSON.stringify(read)).not.toContain('Samordnaren');
    expect(JSON.stringify(read)).not.toContain('Varför 4?');
  });

  it('is sent where opinions are saved, and an answer where answers are', async () => {
    const asked: string[] = [];
    await answerSources['second-opinion'].send(clientOf(asked), address)([]);
    await answerSources.answer.send(clientOf(asked), address)([]);
    expect(asked).toEqual([
      'PATCH /api/rounds/{round}/responses/{org}/{survey}/opinions',
      'PATCH /api/rounds/{round}/responses/{org}/{survey}/answers',
    ]);
  });

  it('follows what it is still wanted on, and neither others’ answers nor where they are', () => {
    const followed = {
      status: 'draft',
      sections: [],
      opinions: ['boende'],
      present: [{ name: 'Samordnaren', section: 'boende' }],
      answers: [answer],
    } as unknown as FollowedResponse;
    expect(answerSources['second-opinion'].follow(followed)).toEqual({
      status: 'draft',
      sections: ['boende'],
      present: [],
    });
    const { opinions: _, ...others } = followed;
    expect(answerSources.answer.follow(followed)).toEqual(others);
    expect(answerSources['second-opinion'].follow(others)).toMatchObject({ sections: [] });
  });
});

describe('what is unsent', () => {
  const place = { round: 'r', organisation: '1980', survey: 'behovsinventering' };

  it('has another key as an opinion than as an answer', () => {
    expect(responseOf({ ...place, kind: 'second-opinion' })).not.toBe(
      responseOf({ ...place, kind: 'answer' }),
    );
  });

  it('is an answer where an earlier version of the page kept it', () => {
    expect(responseOf(place)).toBe(responseOf({ ...place, kind: 'answer' }));
  });
});

describe('where an opinion is wanted', () => {
  it('is in the sections of the questionnaire that the person was asked about', () => {
    const version = { sections: [{ id: 'boende' }, { id: 'avslut' }] };
    const asked = { response: { sections: ['avslut', 'i-ett-annat-formular'] }, version };
    expect(askedSections(asked as unknown as ResponseAndSurvey).map(({ id }) => id)).toEqual(['avslut']);
    expect(askedSections({ response: {}, version } as unknown as ResponseAndSurvey)).toEqual([]);
  });

  const round = { dueAt: '2026-12-01T22:59:00.000Z', closesAt: '2026-12-15T22:59:00.000Z' };
  it.each([
    ['the day it is asked for until', '2026-11-30', at, '2026-11-30T12:00:00.000Z'],
    ['when the round is due, if no day is given', undefined, at, round.dueAt],
    ['when the round is due, if that comes first', '2027-01-01', at, round.dueAt],
    ['when the round closes, once it has been due', undefined, '2026-12-02T10:00:00.000Z', round.closesAt],
  ])('is open until %s', (_, until, now, last) => {
    expect(lastDay(round, until, now)).toBe(last);
  });
});

describe('the addresses', () => {
  it('of an answer and an opinion on the same section differ', () => {
    expect(sectionPath('answer', 'r', 'mognad', 'stod')).toBe('/svara/r/mognad/stod');
    expect(sectionPath('second-opinion', 'r', 'mognad', 'stod')).toBe('/bedomning/r/mognad/stod');
  });

  it('say when opinions are to be shown at the questions', () => {
    const [, search = ''] = comparedPath('r', 'mognad', 'stod').split('?');
    expect(showsOpinions(search)).toBe(true);
    expect(showsOpinions('')).toBe(false);
  });
});
