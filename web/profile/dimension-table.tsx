// The six dimensions of maturity: score, level in words, and the same beside county, SKR group and nation.
import { maturityLevels } from '../../functions/core/maturity/level.ts';
import { formatCount, formatNumber } from '../../functions/core/report/format.ts';
import { MarksLegend } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { ComparedHeads } from './area-table.tsx';
import { FigureCell, Strip, StripLegend } from './figure.tsx';
import type { Dimension, Maturity, Results } from './load-profile.ts';
import { messages } from './messages.ts';
import { commonReason } from './not-compared.tsx';

export function DimensionTable({
  results,
  maturity,
}: {
  readonly results: Results;
  readonly maturity: Maturity;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const isCompared = commonReason(maturity.dimensions.map(({ compared }) => compared)) === undefined;
  return (
    <section className="section">
      <h2>{text.dimensionsTitle}</h2>
      <p>
        {maturity.total === undefined ? text.noTotal : text.total(formatNumber(maturity.total, 1, language))}
      </p>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: as cards the rows would lose their roles */}
      <table role="table" className={isCompared ? 'profile-table compared' : 'profile-table'}>
        <caption>{isCompared ? text.dimensionsCaption : text.dimensionsCaptionAlone}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="name-column">
              {text.dimension}
            </th>
            <th role="columnheader" scope="col" className="level-column">
              {text.ownScore}
            </th>
            {isCompared && <ComparedHeads results={results} />}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {maturity.dimensions.map((dimension) => (
            <tr key={dimension.dimension} role="row">
              <th role="rowheader" scope="row" className="name-cell" lang="sv">
                {dimension.name}
              </th>
              <td role="cell" className="level-cell">
                <OwnScore dimension={dimension} />
              </td>
              {isCompared && (
                <>
                  <td role="cell" className="strip-cell">
                    <Strip own={dimension.own.score} compared={dimension.compared} />
                  </td>
                  <FigureCell figure={dimension.compared.county} label={text.county} />
                  <FigureCell figure={dimension.compared.group} label={text.group} />
                  <FigureCell figure={dimension.compared.nation} label={text.nation} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {isCompared && (
        <>
          <StripLegend />
          <MarksLegend />
        </>
      )}
    </section>
  );
}

function OwnScore({ dimension: { own } }: { readonly dimension: Dimension }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (own.score === undefined) {
    return own.applicable === 0 ? (
      <span className="muted">{text.notApplicableDimension}</span>
    ) : (
      <span className="muted">{text.noScore(formatCount(own.valid, own.applicable, language))}</span>
    );
  }
  const at = maturityLevels.findIndex(({ id }) => id === own.level);
  return (
    <>
      <span className={`heat-key heat-value level-${at}`}>{formatNumber(own.score, 1, language)}</span>{' '}
      <LevelName level={own.level} />
      {own.valid < own.applicable && (
        <span className="figure-base">
          {text.itemsAnswered(formatCount(own.valid, own.applicable, language))}
        </span>
      )}
    </>
  );
}

export function LevelName({ level }: { readonly level: string | undefined }) {
  const { language } = useLanguage();
  return maturityLevels.find(({ id }) => id === level)?.name[language];
}
