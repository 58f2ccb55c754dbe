// Which organisations the list shows, and in what order.
import type { OrganisationStanding, ResponseSummary } from './standing.ts';

export const shownKinds = ['all', 'left', 'overdue'] as const;
export type Shown = (typeof shownKinds)[number];
export const orders = ['name', 'least-answered', 'longest-quiet'] as const;
export type Order = (typeof orders)[number];

export function isShown({ responses }: Pick<OrganisationStanding, 'responses'>, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'left':
      return responses.some(({ isLeft }) => isLeft);
    case 'overdue':
      return responses.some(({ isOverdue }) => isOverdue);
  }
}

export function inOrder(
  organisations: readonly OrganisationStanding[],
  order: Order,
): OrganisationStanding[] {
  const byName = (a: OrganisationStanding, b: OrganisationStanding) =>
    a.organisation.name.localeCompare(b.organisation.name, 'sv');
  return [...organisations].sort((a, b) => compare(a, b, order) || byName(a, b));
}

/** 0 where only the name tells them apart. */
function compare(a: OrganisationStanding, b: OrganisationStanding, order: Order): number {
  switch (order) {
    case 'name':
      return 0;
    case 'least-answered':
      return answeredShare(a) - answeredShare(b);
    case 'longest-quiet':
      return latest(a).localeCompare(latest(b));
  }
}

/** When anything was last changed there; empty: nothing has been. */
export function latest({ responses }: Pick<OrganisationStanding, 'responses'>): string {
  return (
    responses
      .flatMap(({ updatedAt }) => updatedAt ?? [])
      .sort()
      .at(-1) ?? ''
  );
}

/** 0 (nothing begun) to 1 (nothing left), as the mean over its questionnaires. */
function answeredShare({ responses }: OrganisationStanding): number {
  return responses.reduce((sum, response) => sum + shareOf(response), 0) / Math.max(1, responses.length);
}

function shareOf({ isLeft, status, progress }: ResponseSummary): number {
  if (!isLeft) return 1;
  if (progress) return progress.total === 0 ? 0 : progress.answered / progress.total;
  // What waits for a signature is answered, and has only the last step left.
  return status === 'awaiting-signature' ? 0.99 : 0;
}
