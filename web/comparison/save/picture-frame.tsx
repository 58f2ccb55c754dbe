// What every saved picture has around it: what it shows, the marks, and which numbers it was made from.
import type { ReactNode } from 'react';
import { formatTime } from '../../../functions/core/report/format.ts';
import { emptyMarksIn } from '../../shared/empty-marks.tsx';
import type { Language } from '../../shared/language/define-messages.ts';
import { contentText } from '../../shared/language/language.tsx';
import type { Comparison, Figure } from '../comparison.ts';
import { messages } from '../messages.ts';
import { countMarks } from './count-marks.ts';
import { MarkBox, MarkPatterns } from './mark-box.tsx';

const margin = 24;
const headHeight = 64;
const line = 16;
/** Legend of the marks, then what it is made from in four lines. */
const footHeight = 52 + 4 * line;

export function PictureFrame(props: {
  readonly comparison: Comparison;
  /** All that are drawn. */
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly subtitle: string;
  /** What the signs in it mean, a line each. */
  readonly notes: readonly string[];
  readonly language: Language;
  /** Of what is drawn inside. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}) {
  const { comparison, figures, title, subtitle, notes, language } = props;
  const width = Math.max(props.width, 640) + 2 * margin;
  const height = props.height + headHeight + footHeight + notes.length * line + 2 * margin;
  const text = messages[language];
  const marks = Object.entries(emptyMarksIn(language));
  const counted = countMarks(figures);
  const below = margin + headHeight + props.height + 28;
  const { roundName, version, computedAt, rules, hash, synthetic } = comparison;
  const lines = [
    ...notes,
    `${text.foot(contentText(roundName, language), version, formatTime(Date.parse(computedAt), language))}${synthetic ? ` ${text.synthetic}.` : ''}`,
    text.marksCounted(
      marks.map(([mark, [letter]]) => `${letter} ${counted[mark as keyof typeof counted]}`).join(', '),
    ),
    text.rules(rules.weights, rules.disclosure),
    hash,
  ];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', sans-serif"
      fontSize="14"
      fill="var(--ink)"
      role="img"
    >
      <title>{`${title}. ${subtitle}`}</title>
      <MarkPatterns />
      <rect width={width} height={height} fill="var(--paper)" />
      <text x={margin} y={margin + 20} fontSize="22" fontWeight="650">
        {title}
      </text>
      <text x={margin} y={margin + 44} fill="var(--ink-2)">
        {subtitle}
      </text>
      <g transform={`translate(${margin} ${margin + headHeight})`}>{props.children}</g>
      {marks.map(([mark, [letter, words]], at) => (
        <g
          key={mark}
          transform={`translate(${margin + at * 200 - (at > 1 ? (at - 1) * 60 : 0)} ${below - 14})`}
        >
          <MarkBox mark={mark} letter={letter} width={26} height={18} />
          <text x="32" y="14" fontSize="12">
            {words}
          </text>
        </g>
      ))}
      {lines.map((each, at) => (
        <text key={each} x={margin} y={below + 32 + at * line} fontSize="12" fill="var(--ink-2)">
          {each}
        </text>
      ))}
    </svg>
  );
}
