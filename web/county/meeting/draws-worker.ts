// Makes the draws beside the page, so that moving a weight never waits for them.
import { type DrawnPlaces, drawCounty } from '../../../functions/core/priority/draw-county.ts';
import type { TalliedArea } from '../../../functions/core/priority/tallied-county.ts';
import type { Weights } from '../../../functions/core/priority/types.ts';

export interface DrawRequest {
  readonly areas: readonly TalliedArea[];
  readonly weights: Weights;
  readonly seed: number;
  readonly draws: number;
}

export type DrawAnswer = ReadonlyMap<string, DrawnPlaces>;

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  const answer: DrawAnswer = drawCounty(data.areas, data.weights, data);
  postMessage(answer);
});
