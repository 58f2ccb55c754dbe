// Drafting from a decision: what core needs to know of it and of the county's answers, read together.

import { placeSpans } from '../core/decision/departures.ts';
import type { CountyId } from '../core/ids.ts';
import type { AreaBasis } from '../core/plan/draft-areas.ts';
import type { DecidedBasis } from '../core/plan/draft-plan.ts';
import type { Round } from '../core/round.ts';
import type { StoredDecision } from '../storage/entities/decisions.ts';
import { readCountyAnswers } from './plan-answers.ts';
import type { PlanNeeds } from './plan-needs.ts';

export async function basisFor(
  needs: PlanNeeds,
  county: CountyId,
  round: Round,
  span: { readonly startsOn: string; readonly endsOn: string },
): Promise<AreaBasis> {
  const answers = await readCountyAnswers(needs, round, county);
  return { library: needs.library, ...span, roundName: round.name.sv, ...answers };
}

/** Where the report gave no order there are no places, only the decided ones. */
export function decidedBasis(round: Round, decision: StoredDecision): DecidedBasis {
  const { version, order, selected, reasons, proposed, report } = decision;
  const isOrdered = proposed.some(({ group }) => group !== undefined);
  return {
    round: round.id,
    version,
    edition: report.edition,
    order,
    selected,
    reasons,
    names: new Map(proposed.map(({ area, name }) => [area, name.sv])),
    places: isOrdered ? placeSpans(proposed) : new Map(),
  };
}
