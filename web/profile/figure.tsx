// A figure of others beside one's own: mean, bounds and n of N, or the mark for what is not shown. And the strip that draws them.
import type { Figure } from '../../functions/core/disclosure/figure.ts';
import { formatCount, formatNumber, type Language } from '../../functions/core/report/format.ts';
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import type { Answer, Compared } from './load-profile.ts';
import { messages } from './messages.ts';

/** A cell of a table that becomes a card on narrow screens, so it says its role itself. */
export function FigureCell({ figure, label }: { readonly figure: Figure; readonly label: string }) {
  const text = useMessages(messages);
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  if (figure.status === 'hidden') {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as a card the cell would lose its role
      <td role="cell" className="number figure-cell">
        <span className="card-label">{label} </span>
        <span className="empty suppressed figure-mark" title={text.reasons[figure.reason]}>
          <b aria-hidden="true">{marks.suppressed[0]}</b>
          <span className="hidden-text">{text.reasons[figure.reason]}</span>
        </span>
      </td>
    );
  }
  const { mean, valid, applicable, countiesLeftOut } = figure;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <td role="cell" className="number figure-cell">
      <span className="card-label">{label} </span>
      <b>{formatNumber(mean, 1, language)}</b>{' '}
      <span className="figure-bounds nowrap">
        {valid === applicable ? text.allAnswers : formatMeanBounds(figure.bounds, language)}
      </span>{' '}
      <span className="figure-base nowrap">{formatCount(valid, applicable, language)}</span>
      {countiesLeftOut !== undefined && <span className="figure-base">{text.leftOut(countiesLeftOut)}</span>}
    </td>
  );
}

/** Bounds on the scale 0–4 with one decimal, rounded outwards so that the mean lies inside as printed too. */
export function formatMeanBounds(
  [low, high]: readonly [low: number, high: number],
  language: Language,
): string {
  const noise = 1e-9;
  const outer = [Math.floor(10 * low + noise) / 10, Math.ceil(10 * high - noise) / 10];
  return outer.map((bound) => formatNumber(bound, 1, language)).join('–');
}

const tiers = { own: 8, county: 26, group: 42, nation: 58 } as const;
/** Below the nation's mean stand its columns. */
const columnsFoot = 82;
const height = 84;
const x = (value: number) => `${4 + 23 * value}%`;
const width = (values: number) => `${23 * values}%`;

/** Own number as a disc, then county, group and nation: bounds as a band, mean as a tick, the nation's answers as columns. */
export function Strip({ own, compared }: { readonly own: number | undefined; readonly compared: Compared }) {
  const text = useMessages(messages);
  return (
    <svg className="strip" width="100%" height={height} aria-hidden="true" focusable="false">
      {[0, 1, 2, 3, 4].map((value) => (
        <line key={value} className="strip-tick" x1={x(value)} x2={x(value)} y1="0" y2={columnsFoot} />
      ))}
      {own !== undefined && (
        <>
          <line className="strip-own-line" x1={x(own)} x2={x(own)} y1={tiers.own} y2={columnsFoot} />
          <circle className="strip-own" cx={x(own)} cy={tiers.own} r="6" />
        </>
      )}
      <Tier figure={compared.county} at={tiers.county} letter={text.letters.county} />
      <Tier figure={compared.group} at={tiers.group} letter={text.letters.group} />
      <Tier figure={compared.nation} at={tiers.nation} letter={text.letters.nation} />
      {compared.nation.status === 'shown' && compared.nation.counts && (
        <Columns counts={compared.nation.counts} />
      )}
    </svg>
  );
}

function Tier(props: { readonly figure: Figure; readonly at: number; readonly letter: string }) {
  const { figure, at, letter } = props;
  if (figure.status === 'hidden') return null;
  const [low, high] = figure.bounds;
  return (
    <>
      <text className="strip-letter" x="-20" y={at + 4.5}>
        {letter}
      </text>
      <rect className="strip-bounds" x={x(low)} width={width(high - low)} y={at - 5} height="10" />
      <line className="strip-mean" x1={x(figure.mean)} x2={x(figure.mean)} y1={at - 6} y2={at + 6} />
    </>
  );
}

/** How the nation's answers spread; the highest column fills the room. */
function Columns({ counts }: { readonly counts: readonly number[] }) {
  const highest = Math.max(...counts);
  return (
    <>
      <line className="strip-foot" x1="0" x2="100%" y1={columnsFoot} y2={columnsFoot} />
      {counts.map((count, value) => {
        const size = (16 * count) / highest;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the answer
            key={value}
            className="strip-column"
            x={`${23 * value - 1}%`}
            width="10%"
            y={columnsFoot - size}
            height={size}
          />
        );
      })}
    </>
  );
}

export function StripScale() {
  return (
    <svg width="100%" height="16" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3, 4].map((value) => (
        <text key={value} className="chart-tick" x={x(value)} y="12" textAnchor="middle">
          {value}
        </text>
      ))}
    </svg>
  );
}

export function StripLegend() {
  const text = useMessages(messages);
  return (
    <ul className="legend strip-legend" aria-label={text.legend}>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle className="strip-own" cx="7" cy="7" r="6" />
        </svg>
        {text.legendOwn}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <rect className="strip-bounds" x="1" y="2" width="32" height="10" />
          <line className="strip-mean" x1="17" x2="17" y1="1" y2="13" />
        </svg>
        {text.legendMean}
      </li>
      <li>
        <svg width="26" height="14" aria-hidden="true">
          <rect className="strip-column" x="1" y="8" width="5" height="5" />
          <rect className="strip-column" x="10" y="1" width="5" height="12" />
          <rect className="strip-column" x="19" y="5" width="5" height="8" />
        </svg>
        {text.legendColumns}
      </li>
      <li>{text.legendLetters}</li>
    </ul>
  );
}

/** One's own answer: the number on its ramp, or the mark of what it is instead. */
export function OwnMark({ ramp, answer }: { readonly ramp: 'need' | 'level'; readonly answer: Answer }) {
  const marks = useEmptyMarks();
  if (typeof answer === 'number')
    return <span className={`heat-key heat-value ${ramp}-${answer}`}>{answer}</span>;
  const [letter, words] = marks[answer];
  return (
    <span className={`heat-key empty ${answer}`}>
      <b aria-hidden="true">{letter}</b>
      <span className="hidden-text">{words}</span>
    </span>
  );
}
