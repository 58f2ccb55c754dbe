// The county's maturity: each dimension's mean and level, a dot for each municipality, and their values in a table.
import { levelOf, maturityLevels } from '../../../functions/core/maturity/level.ts';
import { formatCount, formatNumber } from '../../../functions/core/report/format.ts';
import { useEmptyMarks } from '../../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { besideMessages } from './beside-messages.ts';
import { municipalitiesByName, type Report } from './report.ts';

type Maturity = NonNullable<Report['maturity']>;
type Dimension = Maturity['dimensions'][number];

export function MaturityProfile(props: { readonly report: Report; readonly maturity: Maturity }) {
  const { report, maturity } = props;
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const { responded, inScope } = maturity.organisations;
  return (
    <section className="section">
      <h2>{text.maturityTitle}</h2>
      <p>{text.maturityHint}</p>
      <p>
        <b>{text.maturityResponse(formatCount(responded, inScope, language), inScope)}</b>
      </p>
      {responded > 0 && (
        <>
          <Scroll label={text.maturityTitle}>
            <table className="beside-table maturity-table">
              <caption className="hidden-text">{text.maturityTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.dimension}</th>
                  <th scope="col" className="strip-cell">
                    {text.spread}
                    <StripScale />
                  </th>
                  <th scope="col" className="number">
                    {text.mean}
                  </th>
                  <th scope="col">{text.levelName}</th>
                  <th scope="col" className="number">
                    {text.withScore}
                  </th>
                </tr>
              </thead>
              <tbody>
                {maturity.dimensions.map((dimension) => (
                  <DimensionRow key={dimension.dimension} dimension={dimension} inScope={inScope} />
                ))}
              </tbody>
            </table>
          </Scroll>
          <details>
            <summary>{text.eachMunicipality}</summary>
            <EachMunicipality report={report} maturity={maturity} />
          </details>
        </>
      )}
    </section>
  );
}

function DimensionRow({ dimension, inScope }: { readonly dimension: Dimension; readonly inScope: number }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const { mean, level, valid } = dimension;
  const name = maturityLevels.find(({ id }) => id === level)?.name[language];
  return (
    <tr>
      <th scope="row" lang="sv">
        {dimension.name}
      </th>
      <td className="strip-cell">{mean !== undefined && <Strip dimension={dimension} mean={mean} />}</td>
      <td className="number">{mean === undefined ? text.noMean : formatNumber(mean, 2, language)}</td>
      <td>{name ?? ''}</td>
      <td className="number">{formatCount(valid, inScope, language)}</td>
    </tr>
  );
}

const height = 34;
const middle = height / 2;
const x = (score: number) => `${3 + (94 * score) / 4}%`;

/** Equal scores are stacked off the middle line, by turns below and above. */
function Strip({ dimension, mean }: { readonly dimension: Dimension; readonly mean: number }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const scores = Object.values(dimension.scores).toSorted((a, b) => a - b);
  const format = (score: number) => formatNumber(score, 1, language);
  const step = Math.min(7, (2 * (middle - 4)) / Math.max(mostAlike(scores) - 1, 1));
  return (
    <svg
      className="strip"
      width="100%"
      height={height}
      role="img"
      aria-label={text.strip(scores.map(format).join('; '), format(mean))}
    >
      <line className="bar-axis" x1={x(0)} x2={x(4)} y1={middle} y2={middle} />
      {scores.map((score, index) => {
        const turn = scores.slice(0, index).filter((other) => isAlike(other, score)).length;
        const off = (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * step;
        return (
          <circle key={`${score} ${turn}`} className="strip-dot" cx={x(score)} cy={middle + off} r="3.4" />
        );
      })}
      <line className="strip-mean" x1={x(mean)} x2={x(mean)} y1="2" y2={height - 2} />
    </svg>
  );
}

const isAlike = (one: number, other: number) => Math.abs(one - other) < 0.05;

function mostAlike(scores: readonly number[]): number {
  return Math.max(1, ...scores.map((score) => scores.filter((other) => isAlike(score, other)).length));
}

function StripScale() {
  return (
    <svg width="100%" height="18" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((level) => (
        <text key={level} className="chart-tick" x={x(level)} y="14" textAnchor="middle">
          {level}
        </text>
      ))}
    </svg>
  );
}

function EachMunicipality({ report, maturity }: { readonly report: Report; readonly maturity: Maturity }) {
  const text = useMessages(besideMessages);
  const { missing } = useEmptyMarks();
  const { language } = useLanguage();
  return (
    <Scroll label={text.eachMunicipality}>
      <table className="heat mini maturity-each">
        <caption className="hidden-text">{text.eachMunicipality}</caption>
        <thead>
          <tr>
            <th scope="col" className="heat-name">
              {text.municipality}
            </th>
            {maturity.dimensions.map(({ dimension, name }) => (
              <th key={dimension} scope="col" lang="sv">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {municipalitiesByName(report).map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {maturity.dimensions.map(({ dimension, scores }) => {
                const score = scores[id];
                if (score === undefined)
                  return (
                    <td key={dimension} className="empty missing">
                      <b aria-hidden="true">{missing[0]}</b>
                      <span className="hidden-text">{missing[1]}</span>
                    </td>
                  );
                return (
                  <td key={dimension} className={`level-${maturityLevels.indexOf(levelOf(score))}`}>
                    {formatNumber(score, 1, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
