// A decision being written: moving areas, the reasons that follow, and what is still missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departuresFrom } from '../../../functions/core/decision/departures.ts';
import type { ReadDecision } from '../../../web/county/decision/decision.ts';
import {
  beginDraft,
  bodyOf,
  type DecisionDraft,
  departuresIn,
  forReport,
  missingIn,
  move,
  reasonOf,
  reasonThatFollows,
} from '../../../web/county/decision/draft.ts';

const today = '2027-01-21';

/** Areas in the proposed order, with their tie groups. */
function reading(groups: readonly (readonly [area: string, group: number])[]): ReadDecision {
  return {
    report: {
      edition: 1,
      inputsHash: 'a'.repeat(64),
      ordered: true,
      status: 'established',
      computedAt: '2026-12-16T10:00:00.000Z',
      countyName: 'Västmanlands län',
      roundName: { sv: 'Hösten 2026' },
      roundStatus: 'closed',
      synthetic: true,
    },
    proposed: groups.map(([area, group], index) => ({
      area,
      name: { sv: area.toUpperCase() },
      group,
      places: { best: index + 1, worst: index + 1 },
    })),
    decisions: [],
  };
}
const read = reading([
  ['a', 1],
  ['b', 2],
  ['c', 3],
  ['d', 4],
]);
const moves = (draft: DecisionDraft, ...steps: readonly (readonly [string, -1 | 1])[]) =>
  steps.reduce((before, [area, step]) => move(before, area, step), draft);

describe('a draft of a decision', () => {
  it('begins as the proposal, with nothing selected, and lacks all but reasons', () => {
    const draft = beginDraft(read);
    expect(draft.order).toEqual(['a', 'b', 'c', 'd']);
    expect(departuresIn(draft, read)).toEqual([]);
    expect(missingIn(draft, read, today)).toEqual(['selected', 'participants', 'decidedOn', 'reference']);
  });

  it('moves one step, and no further than the ends', () => {
    const draft = beginDraft(read);
    expect(move(draft, 'c', -1).order).toEqual(['a', 'c', 'b', 'd']);
    expect(move(draft, 'a', -1)).toBe(draft);
    expect(move(draft, 'd', 1)).toBe(draft);
  });

  it('fills in the reason of those that only gave way, and asks for that of the one that was moved', () => {
    const draft = moves(beginDraft(read), ['d', -1], ['d', -1]);
    expect(draft.order).toEqual(['a', 'd', 'b', 'c']);
    expect(departuresIn(draft, read)).toEqual(['d', 'b', 'c']);
    expect(reasonThatFollows(draft, read, 'd')).toBeUndefined();
    expect(reasonThatFollows(draft, read, 'b')).toBe('Följer av att D flyttades upp.');
    expect(missingIn(draft, read, today)).toContain('reasons');
    const explained = { ...draft, reasons: { d: 'Lagkrav.' } };
    expect(missingIn(explained, read, today)).not.toContain('reasons');
    expect(bodyOf(explained, read).reasons).toEqual([
      { area: 'd', reason: 'Lagkrav.' },
      { area: 'b', reason: 'Följer av att D flyttades upp.' },
      { area: 'c', reason: 'Följer av att D flyttades upp.' },
    ]);
  });

  it('says of one that was passed from both sides which moved where', () => {
    const draft = moves(beginDraft(read), ['a', 1], ['a', 1], ['d', -1], ['d', -1]);
    expect(draft.order).toEqual(['b', 'd', 'c', 'a']);
    expect(reasonThatFollows(draft, read, 'b')).toBe('Följer av att A flyttades ner.');
    expect(reasonThatFollows(draft, read, 'c')).toBe(
      'Följer av att D flyttades upp och att A flyttades ner.',
    );
  });

  it('takes the own words instead, also when they are emptied', () => {
    const draft = { ...moves(beginDraft(read), ['d', -1]), reasons: { c: '' } };
    expect(reasonThatFollows(draft, read, 'c')).toBeUndefined();
    expect(reasonOf(draft, read, 'c')).toBe('');
  });

  it('refuses a day to come, and reads a role from each line', () => {
    const draft = {
      ...beginDraft(read),
      decidedOn: '2027-01-22',
      participants: ' socialchef \n\nsamordnare',
    };
    expect(missingIn(draft, read, today)).toContain('future');
    expect(bodyOf(draft, read).participants).toEqual(['socialchef', 'samordnare']);
  });

  it('keeps its order against another report: what is new stands last, what is gone leaves', () => {
    const draft = { ...move(beginDraft(read), 'b', -1), selected: ['a', 'b'] };
    const other = reading([
      ['e', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(forReport(draft, other)).toMatchObject({ order: ['b', 'c', 'e'], moved: ['b'], selected: ['b'] });
  });

  it('leaves no departure that was only pushed aside without a reason, whatever is moved', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(-1 as const, 1 as const)),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const draft = moves(beginDraft(read), ...taken);
        expect(new Set(draft.order).size).toBe(4);
        for (const area of departuresFrom(read.proposed, draft.order)) {
          if (!draft.moved.includes(area))
            expect(reasonThatFollows(draft, read, area)).toMatch(/^Följer av /);
        }
      }),
    );
  });
});
