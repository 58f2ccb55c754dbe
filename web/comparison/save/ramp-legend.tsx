// What the steps of the ramp hold, in a saved picture.
import type { Language } from '../../shared/language/define-messages.ts';
import type { Measure } from '../measures.ts';
import { stepWords } from '../step-words.ts';

/** 18 px high. */
export function RampLegend({
  measure,
  language,
}: {
  readonly measure: Measure;
  readonly language: Language;
}) {
  return stepWords(measure, language).map((words, step) => (
    <g key={words} transform={`translate(${step * (measure.kind === 'maturity' ? 150 : 112)} 0)`}>
      <rect
        width="26"
        height="18"
        fill={`var(--${measure.ramp}-${step})`}
        stroke="var(--line)"
        strokeWidth="0.5"
      />
      <text x="32" y="14" fontSize="12">
        {words}
      </text>
    </g>
  ));
}
