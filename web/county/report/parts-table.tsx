// What a score is made of: five bars whose area is the contribution.
import { parts } from '../../../functions/core/priority/types.ts';
import { formatNumber, formatScore, formatShare } from '../../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { Area, Report } from './report.ts';

export function PartsTable({ report, area }: { readonly report: Report; readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <table className="parts">
      <caption>
        <b>{text.partsTitle}</b> {text.partsHint}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.part}</th>
          <th scope="col" className="number">
            {text.value}
          </th>
          <th scope="col" className="number">
            {text.weight}
          </th>
          <th scope="col">
            <span className="hidden-text">{text.bar}</span>
          </th>
          <th scope="col" className="number">
            {text.contribution}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const value = area.parts[part];
          const weight = report.weights[part];
          const [name, hint] = text.parts[part];
          return (
            <tr key={part}>
              <th scope="row">
                {name} <span className="row-hint">{hint}</span>
              </th>
              <td className="number">
                {value === undefined ? text.noValue : formatNumber(value, 2, language)}
              </td>
              <td className="number muted nowrap">{formatShare(weight, language)}</td>
              <td className="bar-cell">{value !== undefined && <PartBar value={value} weight={weight} />}</td>
              <td className="number strong">
                {value === undefined ? text.noValue : formatScore(100 * value * weight, language)}
              </td>
            </tr>
          );
        })}
        <tr className="sum">
          <th scope="row">{text.score}</th>
          <td colSpan={4} className="number strong">
            {area.score === undefined ? text.noScore : formatScore(area.score, language)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Length is the value, height the weight: the area is the contribution. */
function PartBar({ value, weight }: { readonly value: number; readonly weight: number }) {
  const height = 72 * weight;
  return (
    <svg width="100%" height="26" aria-hidden="true" focusable="false">
      <line className="bar-axis" x1="0" x2="100%" y1="13" y2="13" />
      <line className="bar-end" x1="100%" x2="100%" y1="3" y2="23" />
      <rect className="bar" y={13 - height / 2} width={`${100 * value}%`} height={height} />
    </svg>
  );
}
