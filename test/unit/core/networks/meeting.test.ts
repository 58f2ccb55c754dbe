// What a meeting may say, and in which order meetings stand.
import { describe, expect, it } from 'vitest';
import { countyId } from '../../../../functions/core/ids.ts';
import {
  type MeetingFacts,
  meetingIssues,
  participantsOf,
  sortMeetings,
} from '../../../../functions/core/networks/meeting.ts';
import { places } from '../../../../surveys/places.ts';

const facts: MeetingFacts = {
  title: 'Nätverksträff',
  day: '2026-12-03',
  from: '09.00',
  to: '15.00',
  place: '',
  agenda: '',
  materials: [],
  attended: [],
  cancelled: false,
};
const network = [{ id: '1980' }, { id: '1984' }];
const codes = (change: Partial<MeetingFacts>, today = '2026-12-04') =>
  meetingIssues({ ...facts, ...change }, network, today).map(({ code }) => code);

describe('a meeting', () => {
  it('may be planned, and say who came once its day has come', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ attended: ['1980'] }, '2026-12-03')).toEqual([]);
    expect(codes({ attended: ['1980'] }, '2026-12-02')).toEqual(['not-held']);
    expect(codes({ attended: ['1980'], cancelled: true })).toEqual(['not-held']);
  });

  it('lies on a day that exists, and ends after it begins', () => {
    expect(codes({ day: '2026-02-30' })).toEqual(['not-a-day']);
    expect(codes({ from: '15.00', to: '15.00' })).toEqual(['ends-before-start']);
  });

  it('is attended by organisations of the network, each once', () => {
    expect(codes({ attended: ['0180'] })).toEqual(['not-in-network']);
    expect(codes({ attended: ['1980', '1980'] })).toEqual(['not-in-network']);
  });

  it.each([
    'http://example.se',
    'javascript:alert(1)',
    'https://',
    'https://skr.se@ond.example',
    'https://a b',
    'data:text/html,x',
  ])('does not link to %s', (url) =>
    expect(codes({ materials: [{ title: 'Underlag', url }] })).toEqual(['not-a-web-address']),
  );

  it('links to a whole address', () => {
    expect(codes({ materials: [{ title: 'Underlag', url: 'https://example.se/a/b?c=d#e' }] })).toEqual([]);
  });
});

describe('a network', () => {
  it('of a county is its municipalities and region, and the nation’s its counties', () => {
    expect(participantsOf(countyId('19'), places).map(({ id }) => id)).toContain('region-19');
    expect(participantsOf(countyId('19'), places)).toHaveLength(11);
    expect(participantsOf('se', places)).toHaveLength(21);
  });

  it('has the soonest to come first, and the latest held first', () => {
    const at = (day: string) => ({ id: day, day, from: '09.00' });
    const { coming, held } = sortMeetings(
      ['2026-12-04', '2026-12-03', '2026-12-01', '2026-12-02'].map(at),
      '2026-12-03',
    );
    expect(coming.map(({ day }) => day)).toEqual(['2026-12-03', '2026-12-04']);
    expect(held.map(({ day }) => day)).toEqual(['2026-12-02', '2026-12-01']);
  });
});
