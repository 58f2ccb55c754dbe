// The report in three sentences, for every kind of report there is.
import { describe, expect, it } from 'vitest';
import type { SummarisedReport } from '../../../../functions/core/report/summary.ts';
import { summarise } from '../../../../functions/core/report/summary.ts';

type Area = SummarisedReport['priorities'][number];

describe('a county where most have answered', () => {
  const report = reportOf({
    groups: [
      ['Skyddat boende', 'Systematisk uppföljning', 'Barn som upplever våld', 'Insatser till våldsutövare'],
      ['Hedersrelaterat våld'],
    ],
    worst: [4, 4, 5, 7, 5],
    dashed: true,
    responded: 9,
  });

  it('says what comes first, what the tie means, and what missing answers could do', () => {
    expect(summarise(report, 'sv')).toEqual([
      'Börja med fyra områden: skyddat boende, systematisk uppföljning, barn som upplever våld och insatser till våldsutövare.',
      'De delar plats 1–4. Ordningen dem emellan går inte att avgöra, men de ligger före resten även med andra vikter och utan någon enskild kommun.',
      '9 av 10 kommuner har svarat; om svaren som saknas avviker så mycket de kan hamnar insatser till våldsutövare som lägst på plats 7.',
    ]);
  });

  it('says it in English too, with the Swedish name where there is no other', () => {
    const [first, tie, answers] = summarise(report, 'en');
    expect(first).toMatch(/^Start with four areas: skyddat boende, .* and insatser till våldsutövare\.$/);
    expect(tie).toContain('share places 1–4');
    expect(answers).toBe(
      '9 of 10 municipalities have answered; if the missing answers differ as much as they can, insatser till våldsutövare could fall to place 7 at the lowest.',
    );
  });
});

describe('what missing answers could do', () => {
  const groups = [['Boende', 'Barn', 'Skola'], ['Heder']];
  const ending = (options: Partial<Options>): string => summarise(reportOf({ groups, ...options }), 'sv')[2];

  it('is nothing to the first group when its border is solid', () => {
    expect(ending({ dashed: false })).toBe(
      '9 av 10 kommuner har svarat; svaren som saknas kan inte ändra vilka områden som kommer först.',
    );
  });

  it('is named for two areas and counted for more', () => {
    expect(ending({ dashed: true, worst: [4, 4, 3, 4] })).toContain(
      'hamnar boende och barn som lägst på plats 4.',
    );
    expect(ending({ dashed: true, worst: [4, 4, 4, 4] })).toContain(
      'hamnar tre av områdena som lägst på plats 4.',
    );
  });

  it('is that the first group can change when areas without a score may still get one', () => {
    const report = reportOf({ groups, dashed: false });
    const unscored: Area = {
      name: { sv: 'Vård' },
      answers: { valid: 1, applicable: 4 },
      reason: 'no-valid-answer',
    };
    expect(summarise({ ...report, priorities: [...report.priorities, unscored] }, 'sv')[2]).toBe(
      '9 av 10 kommuner har svarat; svaren som saknas kan ändra vilka områden som kommer först.',
    );
  });

  it('is nothing at all when every answer is in', () => {
    expect(ending({ responded: 10, missing: false })).toBe(
      'Alla tio kommuner har svarat på allt som räknas, så inga saknade svar kan ändra ordningen.',
    );
  });

  it('remains when all have responded but some answered "vet inte"', () => {
    expect(ending({ responded: 10, dashed: false })).toMatch(
      /^Alla tio kommuner har svarat; svaren som saknas kan inte/,
    );
  });
});

describe('the first group', () => {
  it('of one area stands alone', () => {
    const [first, tie] = summarise(reportOf({ groups: [['Boende'], ['Barn']] }), 'sv');
    expect(first).toBe('Börja med ett område: boende.');
    expect(tie).toBe('Det ligger före resten även med andra vikter och utan någon enskild kommun.');
  });

  it('of all areas means that none comes first', () => {
    const [first, tie, answers] = summarise(reportOf({ groups: [['Boende', 'Barn']] }), 'sv');
    expect(first).toBe('Inget område går att sätta säkert före de andra.');
    expect(tie).toBe(
      'Alla delar plats 1–2, eftersom ordningen ändras med andra vikter eller utan en enskild kommun.',
    );
    expect(answers).toBe('9 av 10 kommuner har svarat; svaren som saknas kan också ändra ordningen.');
  });

  it('of the only area with a score is compared with nothing', () => {
    const [first, tie, answers] = summarise(reportOf({ groups: [['Boende']] }), 'sv');
    expect(first).toBe('Bara ett område har fått poäng: boende.');
    expect(tie).toBe('Övriga områden saknar svar och går inte att jämföra med det.');
    expect(answers).toBe('9 av 10 kommuner har svarat.');
  });
});

describe('a report with little behind it', () => {
  it('before the first response says that nobody has answered', () => {
    expect(summarise(reportOf({ groups: [], responded: 0 }), 'sv')).toEqual([
      'Ingen kommun har svarat än.',
      'Rapporten börjar räknas när det första svaret kommer in.',
      'Omgången omfattar tio kommuner.',
    ]);
  });

  it('of a round that asks the region only says that no order is computed', () => {
    const [first, order, region] = summarise(
      reportOf({ groups: [], responded: 0, inScope: 0, ordered: false }),
      'sv',
    );
    expect(first).toBe('Omgången gäller inte kommunerna.');
    expect(order).toMatch(/^Poäng och ordning räknas på kommunernas svar/);
    expect(region).toBe('Regionen har inte svarat än.');
  });

  it('under half says so and gives no order', () => {
    expect(summarise(reportOf({ groups: [], responded: 4, ordered: false }), 'sv')).toEqual([
      'Svarsunderlaget är för litet för rangordning.',
      '4 av 10 kommuner har svarat; minst hälften behövs.',
      'Områdenas poäng visas utan ordning.',
    ]);
  });

  it('without any score says what a score needs', () => {
    const [first, tie, answers] = summarise(reportOf({ groups: [] }), 'sv');
    expect(first).toBe('Inget område har fått poäng.');
    expect(tie).toContain('minst ett giltigt svar');
    expect(answers).toBe('9 av 10 kommuner har svarat.');
  });

  it("for Gotland is one municipality's answer", () => {
    expect(
      summarise(reportOf({ groups: [['Boende', 'Barn']], responded: 1, inScope: 1, missing: false }), 'sv'),
    ).toEqual([
      'Inget område går att sätta säkert före de andra.',
      'Listan vilar på en enda kommuns svar, så det går inte att pröva om ordningen håller utan den.',
      'Kommunen har svarat på allt som räknas, så inga saknade svar kan ändra ordningen.',
    ]);
  });
});

interface Options {
  readonly groups: readonly (readonly string[])[];
  readonly worst: readonly number[];
  readonly dashed: boolean;
  readonly responded: number;
  readonly inScope: number;
  readonly ordered: boolean;
  readonly missing: boolean;
}

function reportOf({
  groups = [],
  worst = [],
  dashed = false,
  responded = 9,
  inScope = 10,
  ordered = true,
  missing = true,
}: Partial<Options>): SummarisedReport {
  const priorities = groups.flatMap((names, group) => names.map((sv) => ({ sv, group: group + 1 })));
  return {
    organisations: { inScope, responded },
    ordered,
    priorities: priorities.map(
      ({ sv, group }, index): Area => ({
        name: { sv },
        rank: index + 1,
        group,
        answers: { valid: missing ? 36 : 40, applicable: 40 },
        rankRange: { missing: [1, worst[index] ?? priorities.length] },
      }),
    ),
    borders: groups.slice(1).map((_, index) => ({ above: index + 1, dashed })),
  };
}
