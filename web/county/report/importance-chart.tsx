// Importance–performance: where the need is great and the work has not come far, with the same numbers in a table.
import { formatNumber } from '../../../functions/core/report/format.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { Area, Report } from './report.ts';

interface Point {
  readonly area: Area;
  readonly number: number;
  readonly state: number;
  readonly need: number;
  readonly isFirst: boolean;
}

const top = 20;
const plot = 390;
const bottom = top + plot;
const x = (state: number) => `${(100 * state) / 4}%`;
const y = (need: number) => bottom - (plot * need) / 4;

export function ImportanceChart({ report }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const points = pointsOf(report);
  if (points.length === 0) return null;
  const state = mean(points.map((point) => point.state));
  const need = mean(points.map((point) => point.need));
  return (
    <section className="section">
      <h2>{text.chartTitle}</h2>
      <p>{text.chartHint}</p>
      <div className="importance">
        <figure>
          <svg width="100%" height="454" role="img" aria-label={text.chartLabel(points.length)}>
            {report.ordered && <rect className="satsa" y={top} width={x(state)} height={y(need) - top} />}
            <rect className="plot-frame" y={top} width="100%" height={plot} />
            <line className="mean-line" x1={x(state)} x2={x(state)} y1={top} y2={bottom} />
            <line className="mean-line" x1="0" x2="100%" y1={y(need)} y2={y(need)} />
            {report.ordered && (
              <text className="satsa-word" x="10" y={y(need) - 11}>
                {text.focusHere}
              </text>
            )}
            <text className="corner-word" x="99%" y={y(need) - 11} textAnchor="end">
              {text.keep}
            </text>
            <text className="corner-word" x="10" y={bottom - 10}>
              {text.lower}
            </text>
            <text className="corner-word" x="99%" y={bottom - 10} textAnchor="end">
              {text.overdone}
            </text>
            {[0, 1, 2, 3, 4].map((level) => (
              <g key={level}>
                <line className="bar-end" x1={x(level)} x2={x(level)} y1={bottom} y2={bottom + 5} />
                <text className="chart-tick" x={x(level)} y={bottom + 20} textAnchor="middle">
                  {level}
                </text>
                <line className="bar-end" x1="-5" x2="0" y1={y(level)} y2={y(level)} />
                <text className="chart-tick" x="-10" y={y(level) + 5} textAnchor="end">
                  {level}
                </text>
              </g>
            ))}
            {points.toReversed().map((point) => (
              <svg
                key={point.area.area}
                x={x(point.state)}
                y={y(point.need)}
                className={point.isFirst ? 'point first' : 'point'}
                aria-hidden="true"
              >
                <circle r="12.5" />
                <text y="4.8" textAnchor="middle">
                  {point.number}
                </text>
              </svg>
            ))}
            <text className="corner-word" x="0" y="10">
              ↑ {text.needAxis}
            </text>
            <text className="corner-word" x="100%" y={bottom + 42} textAnchor="end">
              {text.stateAxis} →
            </text>
          </svg>
        </figure>
        <table className="chart-key">
          <caption>{report.ordered ? text.keyCaption : text.keyCaptionUnordered}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {text.number}
              </th>
              <th scope="col">{text.area}</th>
              <th scope="col" className="number">
                {text.questionsShort.behov}
              </th>
              <th scope="col" className="number">
                {text.questionsShort.nulage}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.area.area}>
                <td className="number">{point.number}</td>
                <th scope="row">
                  <Content of={point.area.name} />
                </th>
                <td className="number">{formatNumber(point.need, 1, language)}</td>
                <td className="number">{formatNumber(point.state, 1, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Areas with a mean on both questions, numbered by computed place, or in the list's order where there is none. */
function pointsOf({ priorities }: Report): Point[] {
  return priorities.flatMap((area, index) => {
    const state = area.questions.nulage.mean;
    const need = area.questions.behov.mean;
    if (state === undefined || need === undefined) return [];
    return [{ area, number: area.rank ?? index + 1, state, need, isFirst: area.group === 1 }];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
