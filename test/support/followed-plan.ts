// A plan to follow up: one sub-goal with an indicator and two activities, and the year's money.
import type { Client } from '../../functions/contract/client.ts';

export const followedPlan = { county: '19', period: '2026-' };

/** Starts the plan of Västmanland as from January 2026, with rows that are all kept. */
export async function startFollowedPlan(lead: Client): Promise<void> {
  const params = followedPlan;
  await lead('POST /api/plans/{county}/{period}', { params, body: {} });
  const { rows } = await lead('GET /api/plans/{county}/{period}', { params });
  const version = rows.find(({ row }) => row === 'plan')?.version ?? 1;
  await lead('PATCH /api/plans/{county}/{period}/rows', {
    params,
    body: {
      changes: [{ row: 'plan', field: 'startsOn', value: '2026-01-01', expectedVersion: version }],
    },
  });
  const under = { parent: 'delmal' };
  await lead('POST /api/plans/{county}/{period}/rows', {
    params,
    body: {
      rows: [
        { row: 'mal', kind: 'goal', values: { name: 'Våldsutsatta får skydd och stöd' } },
        {
          row: 'delmal',
          kind: 'sub-goal',
          parent: 'mal',
          values: {
            text: 'Senast den 31 december 2026 har minst 80 procent av kommunerna en skriftlig rutin för stadigvarande boende.',
            targetDate: '2026-12-31',
          },
        },
        {
          row: 'matt',
          kind: 'indicator',
          ...under,
          values: {
            name: 'Andel kommuner med skriftlig rutin',
            unit: 'procent av kommunerna',
            baseline: 40,
            target: 80,
            period: 'half-yearly',
          },
        },
        {
          row: 'utbilda',
          kind: 'activity',
          ...under,
          values: {
            title: 'Utbilda handläggare i boendefrågor',
            startsOn: '2026-02-01',
            endsOn: '2026-10-31',
            status: 'under-way',
          },
        },
        {
          row: 'rutin',
          kind: 'activity',
          ...under,
          values: {
            title: 'Skriva en gemensam mall för rutinen',
            startsOn: '2026-08-01',
            endsOn: '2027-06-30',
          },
        },
        { row: 'pengar', kind: 'fund', values: { source: 'Statsbidrag', year: 2026, amount: 500_000 } },
        {
          row: 'lon',
          kind: 'cost',
          values: { what: 'Samordnare', type: 'staff', year: 2026, amount: 300_000, funding: 'state' },
        },
      ],
    },
  });
}
