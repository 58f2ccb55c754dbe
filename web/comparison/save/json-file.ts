// The whole comparison as JSON, with what it holds said first.
import { sha256 } from '../../shared/files/sha256.ts';
import { columnsOf } from '../columns.ts';
import type { Comparison } from '../comparison.ts';
import { measuresIn } from '../measures.ts';
import { countMarks, figuresIn } from './count-marks.ts';

/**
 * `{"manifest": …, "comparison": …}`, as the API gives the comparison, unrounded. The manifest's `sha256` and `bytes` are
 * of the comparison's own text, so that whoever reads it can see that nothing is gone; a file that broke off is no JSON.
 */
export async function comparisonJson(comparison: Comparison): Promise<Blob> {
  const content = JSON.stringify(comparison);
  const bytes = new TextEncoder().encode(content);
  const figures = measuresIn(comparison).flatMap((measure) => figuresIn(columnsOf(comparison, measure)));
  const { round, version, computedAt, hash, rules, synthetic } = comparison;
  const manifest = {
    round,
    version,
    computedAt,
    rules,
    synthetic,
    numbersHash: hash,
    counties: comparison.counties.length,
    figures: { all: figures.length, ...countMarks(figures) },
    bytes: bytes.length,
    sha256: await sha256(bytes),
  };
  return new Blob([`{"manifest":${JSON.stringify(manifest)},"comparison":${content}}\n`], {
    type: 'application/json',
  });
}
