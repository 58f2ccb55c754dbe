// What is tried in a meeting: weights and assumed answers, and the order they give. Nothing of it reaches the server.
import { useMemo, useState } from 'react';
import { priorityInputOf } from '../../../functions/core/bundle/counted-inputs.ts';
import {
  type Assumed,
  fillAssumed,
  listMissing,
  type MissingAnswers,
  nothingAssumed,
} from '../../../functions/core/meeting/assume-answers.ts';
import {
  moveWeight,
  type Percents,
  percentsOf,
  weightsOf,
} from '../../../functions/core/meeting/move-weight.ts';
import type { Placing } from '../../../functions/core/priority/place-areas.ts';
import { hasOrder, placeAreas } from '../../../functions/core/priority/place-areas.ts';
import { tallyCounty } from '../../../functions/core/priority/tallied-county.ts';
import type { Part } from '../../../functions/core/priority/types.ts';
import type { Bundle } from './bundle.ts';
import type { DrawAnswer } from './draws-worker.ts';
import { type Drawn, useDraws } from './use-draws.ts';

export interface Meeting {
  readonly percents: Percents;
  readonly assumed: Assumed;
  readonly missing: readonly MissingAnswers[];
  /** The order with what is tried now. */
  readonly placing: Placing;
  readonly drawn: Drawn;
  /** False while everything is as published. */
  readonly isChanged: boolean;
  readonly move: (part: Part, percent: number) => void;
  readonly assume: (assumed: Assumed) => void;
  readonly reset: () => void;
}

const nothingDrawn: DrawAnswer = new Map();

export function useMeeting({ inputs, expected }: Bundle): Meeting {
  const answers = useMemo(() => priorityInputOf(inputs), [inputs]);
  const [percents, setPercents] = useState<Percents>();
  const [assumed, setAssumed] = useState<Assumed>(nothingAssumed);
  const missing = useMemo(() => listMissing(answers), [answers]);
  // Moved weights are computed as they are shown; the published ones as they are.
  const weights = useMemo(
    () => (percents === undefined ? inputs.weights : weightsOf(percents)),
    [percents, inputs],
  );
  const county = useMemo(() => {
    const { organisations } = tallyCounty(answers);
    // Assumed answers are no responses: they never give a county an order that it has too few for.
    return { ...tallyCounty(fillAssumed(answers, assumed)), organisations };
  }, [answers, assumed]);
  const isChanged = percents !== undefined || assumed !== nothingAssumed;
  const request = useMemo(
    () =>
      isChanged && hasOrder(county)
        ? { areas: county.areas, weights, seed: inputs.seed, draws: inputs.draws }
        : undefined,
    [isChanged, county, weights, inputs],
  );
  const made = useDraws(request);
  const published = useMemo(() => publishedDraws(expected), [expected]);
  const drawn = request === undefined ? published : made;
  const placing = useMemo(
    () => placeAreas(county, weights, drawn === undefined || drawn === 'failed' ? nothingDrawn : drawn),
    [county, weights, drawn],
  );
  return {
    percents: percents ?? percentsOf(inputs.weights),
    assumed,
    missing,
    placing,
    drawn,
    isChanged,
    move: (part, percent) =>
      setPercents((before) =>
        moveWeight(before ?? percentsOf(inputs.weights), part, percent, inputs.weights),
      ),
    assume: setAssumed,
    reset: () => {
      setPercents(undefined);
      setAssumed(nothingAssumed);
    },
  };
}

function publishedDraws({ priorities }: Bundle['expected']): DrawAnswer {
  return new Map(
    priorities.flatMap(({ area, rankRange, top }) =>
      rankRange?.likely && top ? [[area, { likely: rankRange.likely, top }] as const] : [],
    ),
  );
}
