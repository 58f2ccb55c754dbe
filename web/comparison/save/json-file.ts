// The whole comparison as JSON, with what it holds said first.
import { sha256 } from '../../shared/files/sha256.ts';
import type { Indicators } from '../below/below.ts';
import { columnsOf } from '../columns.ts';
import type { Comparison } from '../comparison.ts';
import { measuresIn } from '../measures.ts';
import { countMarks, figuresIn } from './count-marks.ts';

/**
 * `{"manifest": …, "comparison": …, "indicators": …}`, both as the API gives them, unrounded. Each `bytes` and `sha256` of
 * the manifest are of the one's own text, so that whoever reads it can see that nothing is gone; a file that broke off is
 * no JSON.
 */
export async function comparisonJson(comparison: Comparison, indicators: Indicators): Promise<Blob> {
  const [numbers, below] = await Promise.all([textOf(comparison), textOf(indicators)]);
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
    bytes: numbers.bytes,
    sha256: numbers.sha256,
    indicators: {
      version: indicators.version,
      numbersHash: indicators.hash,
      all: indicators.indicators.length,
      bytes: below.bytes,
      sha256: below.sha256,
    },
  };
  const whole = `{"manifest":${JSON.stringify(manifest)},"comparison":${numbers.text},"indicators":${below.text}}\n`;
  return new Blob([whole], { type: 'application/json' });
}

async function textOf(content: unknown) {
  const text = JSON.stringify(content);
  const bytes = new TextEncoder().encode(text);
  return { text, bytes: bytes.length, sha256: await sha256(bytes) };
}
