// Script time of moving one weight in a meeting: order, ranges and groups of the largest county, without draws.
// Run: node test/bench/meeting.ts.
import { moveWeight, percentsOf, weightsOf } from '../../functions/core/meeting/move-weight.ts';
import { placeAreas } from '../../functions/core/priority/place-areas.ts';
import { tallyCounty } from '../../functions/core/priority/tallied-county.ts';
import { defaultWeights } from '../../functions/core/priority/types.ts';
import { answeredCounty, areas, municipalities } from './answered-county.ts';
import { median, percentile, wallMilliseconds } from './measure.ts';
import { milliseconds, printTarget } from './printing.ts';

/** One frame of a screen that draws sixty in a second. */
const limit = 16;
const runs = 100;

const county = tallyCounty(answeredCounty(0.1));
const times: number[] = [];
let percents = percentsOf(defaultWeights);
for (let run = 0; run < runs; run += 1) {
  times.push(
    await wallMilliseconds(() => {
      percents = moveWeight(percents, 'need', run, defaultWeights);
      placeAreas(county, weightsOf(percents), new Map());
    }),
  );
}
const [first = Number.NaN] = times;
const counted = await wallMilliseconds(() => tallyCounty(answeredCounty(0.1)));
console.log(
  `${areas.length} areas, ${municipalities} municipalities: a moved weight ${milliseconds(median(times))}, ` +
    `95th percentile ${milliseconds(percentile(times, 0.95))}, first ${milliseconds(first)}; ` +
    `counting the answers, once: ${milliseconds(counted)}`,
);
printTarget({
  name: `a moved weight, ${areas.length} areas and ${municipalities} municipalities, script`,
  measured: milliseconds(median(times)),
  wanted: `under ${limit} ms`,
  isMet: median(times) < limit,
});
