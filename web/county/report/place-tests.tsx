// Whether an area keeps its place: four tests as rulers, and the score between its bounds.
import { formatNumber, formatRange, formatScore } from '../../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { messages } from './messages.ts';
import { PlaceRuler, RulerScale } from './place-ruler.tsx';
import type { Area, Report } from './report.ts';

interface PlaceTestsProps {
  readonly report: Report;
  readonly area: Area;
  readonly places: number;
}

export function PlaceTests({ report, area: { rank, rankRange }, places }: PlaceTestsProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (rank === undefined || rankRange === undefined) return null;
  const draws = formatNumber(report.draws.count, 0, language);
  const tests = [
    ['missing', rankRange.missing, text.testMissing],
    ['weights', rankRange.weights, text.testWeights],
    ['leaveOneOut', rankRange.leaveOneOut, text.testLeaveOneOut],
    ['likely', rankRange.likely, text.testLikely(draws)],
  ] as const;
  return (
    <table className="tests">
      <caption>
        <b>{text.testsTitle}</b> {text.testsHint}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.test}</th>
          <th scope="col" className="number">
            {text.place}
          </th>
          <th scope="col" className="ruler-cell">
            <span className="hidden-text">{text.places(places)}</span>
            <RulerScale places={places} />
          </th>
        </tr>
      </thead>
      <tbody>
        {tests.map(([test, range, [name, hint]]) => (
          <tr key={test}>
            <th scope="row">
              {name} <span className="row-hint">{hint}</span>
            </th>
            <td className="number nowrap">{range ? formatRange(range) : text.noLikely}</td>
            <td className="ruler-cell">
              {range && (
                <PlaceRuler
                  places={places}
                  place={rank}
                  height={30}
                  {...(test === 'likely' ? { band: range } : { line: range })}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ScoreBounds({ area: { score, bounds } }: { readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (score === undefined || bounds === undefined) return null;
  const [low, high] = bounds.map((bound) => formatScore(bound, language));
  return (
    <div className="bounds-line">
      <p className="small">
        <b>{text.bounds}</b> {low}–{high}
      </p>
      <svg
        width="100%"
        height="34"
        role="img"
        aria-label={text.boundsLabel(formatScore(score, language), low ?? '', high ?? '')}
      >
        <line className="bar-end" x1="0" x2="100%" y1="10" y2="10" />
        <rect
          className="ruler-band"
          x={`${bounds[0]}%`}
          width={`${bounds[1] - bounds[0]}%`}
          y="4"
          height="12"
        />
        <line className="score-tick" x1={`${score}%`} x2={`${score}%`} y1="0" y2="20" />
        <text className="chart-tick" x="0" y="32">
          0
        </text>
        <text className="chart-tick" x="50%" y="32" textAnchor="middle">
          50
        </text>
        <text className="chart-tick" x="100%" y="32" textAnchor="end">
          100
        </text>
      </svg>
    </div>
  );
}
