// What a plan holds that is followed up in tests: a sub-goal with an indicator and two activities, and the year's money.

const subGoal = { row: 'delmal', kind: 'sub-goal', parent: 'mal' };
const under = { parent: 'delmal' };
export const rowsToFollow = [
  { row: 'mal', kind: 'goal', values: { name: 'Ett mål' } },
  { ...subGoal, values: { text: 'Alla har en rutin', targetDate: '2026-12-31' } },
  {
    row: 'matt',
    kind: 'indicator',
    ...under,
    values: { name: 'Andel med rutin', baseline: 40, target: 80, period: 'half-yearly' },
  },
  {
    row: 'utbilda',
    kind: 'activity',
    ...under,
    values: { title: 'Utbilda', startsOn: '2026-02-01', endsOn: '2026-10-31', status: 'under-way' },
  },
  { row: 'rutin', kind: 'activity', ...under, values: { title: 'Skriv rutin', startsOn: '2026-08-01' } },
  { row: 'pengar', kind: 'fund', values: { source: 'Statsbidrag', year: 2026, amount: 500_000 } },
  {
    row: 'lon',
    kind: 'cost',
    values: { what: 'Lön', type: 'staff', year: 2026, amount: 300_000, funding: 'state' },
  },
];
