// An opened row: what the score is made of, whether the place holds, and each municipality's answers.
import { coreQuestions, parts } from '../../../functions/core/priority/types.ts';
import { formatCount, formatNumber, formatRange, formatScore, formatShare } from '../../../functions/core/report/format.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { AnswerCell } from './answer-cell.tsx';
import { messages } from './messages.ts';
import { PlaceRuler, RulerScale } from './place-ruler.tsx';
import type { Area, Report } from './report-page.tsx';

interface OpenedAreaProps {
  readonly report: Report;
  readonly area: Area;
  readonly places: number;
}

export function OpenedArea(props: OpenedAreaProps) {
  return (
    <div className="opened">
      <Parts {...props} />
      <div>
        {props.area.rankRange && <Tests {...props} />}
        <Bounds area={props.area} />
      </div>
      <AreaAnswers {...props} />
      <Top area={props.area} />
    </div>
  );
}

function Parts({ report, area }: OpenedAreaProps) {
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
              <td className="number">{value === undefined ? text.noValue : formatNumber(value, 2, language)}</td>
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

function Tests({ report, area: { rank, rankRange }, places }: OpenedAreaProps) {
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

function Bounds({ area: { score, bounds } }: { readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (score === undefined || bounds === undefined) return null;
  const [low, high] = bounds.map((bound) => formatScore(bound, language));
  return (
    <div className="bounds-line">
      <p className="small">
        <b>{text.bounds}</b> {low}–{high}
      </p>
      <svg width="100%" height="34" role="img" aria-label={text.boundsLabel(formatScore(score, language), low ?? '', high ?? '')}>
        <line className="bar-end" x1="0" x2="100%" y1="10" y2="10" />
        <rect className="ruler-band" x={`${bounds[0]}%`} width={`${bounds[1] - bounds[0]}%`} y="4" height="12" />
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

function AreaAnswers({ report, area }: OpenedAreaProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { responded, inScope } = report.organisations;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className="scroll" role="region" aria-label={text.answersAbout(contentText(area.name, language))} tabIndex={0}>
      <table className="heat mini">
        <caption>
          <b>{text.areaAnswersTitle}</b> {text.areaAnswersHint(formatCount(responded, inScope, language))}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="heat-name">
              {text.municipality}
            </th>
            {coreQuestions.map((question) => (
              <th key={question} scope="col">
                {text.questionsShort[question]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.municipalities.map((municipality) => (
            <tr key={municipality.id}>
              <th scope="row">{municipality.name}</th>
              {coreQuestions.map((question) => (
                <AnswerCell
                  key={question}
                  question={question}
                  answer={municipality.areas[area.area]?.[question] ?? 'missing'}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How often the area came among the first in the draws. */
function Top({ area: { top } }: { readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (top === undefined) return null;
  return (
    <table className="top-shares">
      <caption>
        <b>{text.topTitle}</b> {text.topHint}
      </caption>
      <tbody>
        {([1, 2, 3] as const).map((place) => (
          <tr key={place}>
            <th scope="row">{text.topPlace(place)}</th>
            <td className="number">{formatShare(top[place], language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
