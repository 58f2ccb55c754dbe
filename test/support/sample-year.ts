// A yearly report as it is printed: gathered from a small plan, with a text of one's own.
import { discloseMunicipalYear } from '../../functions/core/disclosure/municipal-year.ts';
import type { FollowRow } from '../../functions/core/follow-up/follow-row.ts';
import { yearlyRemarks } from '../../functions/core/follow-up/yearly-remarks.ts';
import { gatherYear } from '../../functions/core/follow-up/yearly-report.ts';
import { personId } from '../../functions/core/ids.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { firstVersion, type PlanRow } from '../../functions/core/plan/plan.ts';
import type { YearToPrint } from '../../functions/render/yearly-report/document.ts';
import { yearlyQuestions } from '../../surveys/yearly-report/2026-1.ts';

const by = { author: 'Leda', authorId: personId('p'), at: '2028-01-10T09:00:00.000Z' };

function planRow(row: string, kind: KindId, values: PlanRow['values'], parent?: string): PlanRow {
  const draft = { row, kind, place: 1, kept: true, values, ...(parent !== undefined && { parent }) };
  return firstVersion(draft, by);
}

function followUp(row: string, occasion: string, values: FollowRow['values']): FollowRow {
  return { row, occasion, values, version: 1, written: {}, ...by };
}

export function sampleYear(text = 'Tre utbildningsdagar.', activities = 2): YearToPrint {
  const ids = Array.from({ length: activities }, (_, index) => `a${index}`);
  const rows = [
    planRow('plan', 'plan', { startsOn: '2027-01-01', endsOn: '2028-12-31' }),
    planRow('m', 'goal', { name: 'Skydd och stöd' }),
    planRow('d', 'sub-goal', { text, targetDate: '2027-12-31' }, 'm'),
    planRow('i', 'indicator', { name: 'Andel med rutin', unit: 'procent', baseline: 40, target: 80 }, 'd'),
    ...ids.map((id) => planRow(id, 'activity', { title: text.slice(0, 300), endsOn: '2027-10-31' }, 'd')),
    planRow('f', 'fund', { source: 'Statsbidrag', year: 2027, amount: 500_000 }),
  ];
  const follows = [
    ...ids.map((id) =>
      followUp(id, '2027-2', {
        'ar-akt-status': 'klar',
        'ar-akt-genomfort': text,
        'ar-akt-kommuner': ['1980', '1984'],
        'ar-akt-deltagare': 3,
        'ar-akt-avvikelse': text,
      }),
    ),
    followUp('i', '2027-2', { 'ar-dm-utfall.varde': 85.5, 'ar-dm-utfall.datum': '2027-11-01' }),
    followUp('plan', '2027', { 'ar-lan-samlat': 3, 'ar-lan-resultat.1': text }),
  ];
  const view = discloseMunicipalYear(
    { id: 'aret', isSettled: true },
    { asked: 10, answered: 8, levels: [0, 1, 2, 4, 0], synthetic: true },
    undefined,
  );
  const report = gatherYear(yearlyQuestions, rows, follows, 2027, view);
  return {
    report,
    questions: yearlyQuestions,
    remarks: yearlyRemarks(report),
    county: 'Västmanlands län',
    period: '2026-',
    edition: 1,
    number: 'AR-2027-7QK2-M4XT',
    checksum: 'a'.repeat(64),
    submittedAt: by.at,
    submittedBy: by.author,
    synthetic: true,
    municipalities: [
      { id: '1980', name: 'Västerås' },
      { id: '1984', name: 'Arboga' },
    ],
  };
}
