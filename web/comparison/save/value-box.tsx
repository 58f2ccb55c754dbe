// A number on its step of the ramp, or the mark of one that is not there, as a saved picture draws it.
import { emptyMarksIn } from '../../shared/empty-marks.tsx';
import type { Language } from '../../shared/language/define-messages.ts';
import type { Figure } from '../comparison.ts';
import type { Measure } from '../measures.ts';
import { stepOf, writeValue } from '../written.ts';
import { MarkBox } from './mark-box.tsx';

export function ValueBox(props: {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly isBold?: boolean;
  /** Cannot be told from what it is held against. */
  readonly isUnseparated?: boolean;
  readonly fontSize?: number;
}) {
  const { figure, measure, language, width, height, fontSize = 14 } = props;
  if (figure.status === 'absent') {
    const [letter] = emptyMarksIn(language)[figure.mark];
    return <MarkBox mark={figure.mark} letter={letter} width={width} height={height} />;
  }
  const step = `--${measure.ramp}-${stepOf(measure, figure.value)}`;
  return (
    <>
      <rect width={width} height={height} fill={`var(${step})`} stroke="var(--line)" strokeWidth="0.5" />
      <text
        x={width / 2}
        y={height / 2 + fontSize / 3}
        fontSize={fontSize}
        textAnchor="middle"
        fill={`var(${step}-ink)`}
        fontWeight={props.isBold === true ? 600 : 400}
      >
        {writeValue(measure, figure.value, language)}
      </text>
      {props.isUnseparated === true && (
        <text x={width - 9} y="10" fontSize="11" fill={`var(${step}-ink)`}>
          ≈
        </text>
      )}
    </>
  );
}
