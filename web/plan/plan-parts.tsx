// All of a plan in the order that it is read, edited or not.
import { type KindId, kindIds } from '../../functions/core/plan/kind.ts';
import type { Drawn } from './activity-table.tsx';
import { GoalsPart, type PartProps } from './goals-part.tsx';
import { MoneyPart } from './money-part.tsx';
import type { Plan } from './plan.ts';
import { RowsPart } from './rows-part.tsx';

/** What stands directly in the plan after its goals, in the catalogue's order. */
const afterGoals: readonly KindId[] = kindIds.slice(kindIds.indexOf('activity') + 1);

export function PlanParts(
  props: PartProps & {
    readonly summary: Plan['summary'];
    readonly offers: Plan['offers'];
    readonly drawn: Drawn | undefined;
  },
) {
  const { summary, offers, drawn, ...part } = props;
  return (
    <>
      <RowsPart {...part} kind="plan" />
      <GoalsPart {...part} offers={offers} drawn={drawn} />
      {afterGoals.map((kind) => (
        <RowsPart key={kind} {...part} kind={kind} />
      ))}
      <MoneyPart summary={summary} />
    </>
  );
}
