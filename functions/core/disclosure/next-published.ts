// When what the nation has read of a county may be replaced: never so that the difference is one or two answers.
import type { CountySnapshot, MeasureNumbers } from '../comparison/county-snapshot.ts';
import { surveyOfMeasure } from '../comparison/county-snapshot.ts';
import type { PeerSurvey } from '../results/peer-survey.ts';
import { fewestInCounty, fewestOthers } from './thresholds.ts';

/** By county, what published figures are made from; a county without a snapshot had not responded. */
export type PublishedSnapshots = Readonly<Record<string, { readonly snapshot?: CountySnapshot | undefined }>>;

/**
 * What stands of a county: `now`, which is absent while nobody in it has responded, in place of what has been published.
 * A county that was read as one without answers is held to the same rule as the others: whoever comes to it later would
 * otherwise be what the nation's new figures have more than the old.
 */
export function nextOfCounty(
  published: PublishedSnapshots | undefined,
  county: string,
  now: CountySnapshot | undefined,
): CountySnapshot | undefined {
  if (published === undefined) return now;
  const then = published[county]?.snapshot;
  return now ? nextPublished(then ?? nobody, now) : then;
}

const nobody: CountySnapshot = { editions: { inventory: {}, maturity: {} }, measures: {} };

/**
 * `now` in place of `published`, which may have been read, as far as that is safe: a round that has been opened again
 * gives figures a second time. A questionnaire's figures move only when at least three municipalities have come to it
 * and nobody has answered anew; each single figure only when it was not hidden and at least three answers are new in
 * it. What does not move stays as it was read. Holds however often a round is opened again.
 */
function nextPublished(published: CountySnapshot, now: CountySnapshot): CountySnapshot {
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
