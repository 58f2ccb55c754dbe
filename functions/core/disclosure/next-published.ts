// When what the nation has read of a county may be replaced: never so that the difference is one or two answers.
import type { CountySnapshot, MeasureNumbers } from '../comparison/county-snapshot.ts';
import { surveyOfMeasure } from '../comparison/county-snapshot.ts';
import type { PeerSurvey } from '../results/peers.ts';
import { fewestInCounty, fewestOthers } from './thresholds.ts';

/**
 * `now` in place of `published`, which may have been read, as far as that is safe: a round that has been opened again
 * gives figures a second time. A questionnaire's figures move only when at least three municipalities have come to it
 * and nobody has answered anew; each single figure only when it was not hidden and at least three answers are new in
 * it. What does not move stays as it was read. Holds however often a round is opened again.
 */
export function nextPublished(published: CountySnapshot | undefined, now: CountySnapshot): CountySnapshot {
  if (published === undefined) return now;
  const moves = {
    inventory: mayMove('inventory', published, now),
    maturity: mayMove('maturity', published, now),
  };
  return {
    editions: {
      inventory: (moves.inventory ? now : published).editions.inventory,
      maturity: (moves.maturity ? now : published).editions.maturity,
    },
    measures: Object.fromEntries(
      Object.keys({ ...now.measures, ...published.measures }).map((name) => {
        const [then, current] = [published.measures[name] ?? nothing, now.measures[name] ?? nothing];
        const survey = surveyOfMeasure(name);
        const isOpen = then.responded === 0 || then.valid >= fewestInCounty;
        const isFar = current.valid - then.valid >= fewestOthers;
        return [name, moves[survey] && isOpen && isFar ? current : then];
      }),
    ),
  };
}

const nothing: MeasureNumbers = { responded: 0, valid: 0, notApplicable: 0, vector: [] };

function mayMove(survey: PeerSurvey, published: CountySnapshot, now: CountySnapshot): boolean {
  const [then, current] = [published.editions[survey], now.editions[survey]];
  const hasReplaced = Object.keys(then).some((id) => then[id] !== current[id]);
  const newcomers = Object.keys(current).filter((id) => then[id] === undefined);
  return !hasReplaced && newcomers.length >= fewestOthers;
}
