// Every area with the organisation's four answers, and one of them beside county, SKR group and nation.
import { useId, useState } from 'react';
import { type CoreQuestion, coreQuestions } from '../../functions/core/priority/types.ts';
import { formatList } from '../../functions/core/report/format.ts';
import { inSentence } from '../../functions/core/report/summary.ts';
import { MarksLegend } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { FigureCell, OwnMark, Strip, StripLegend, StripScale } from './figure.tsx';
import type { Area, Inventory, Results } from './load-profile.ts';
import { messages } from './messages.ts';
import { commonReason } from './not-compared.tsx';

export function AreaTable({
  results,
  inventory,
}: {
  readonly results: Results;
  readonly inventory: Inventory;
}) {
  const text = useMessages(messages);
  const [question, setQuestion] = useState<CoreQuestion>('nulage');
  const id = useId();
  const compared = inventory.areas.flatMap(({ questions }) =>
    coreQuestions.map((one) => questions[one].compared),
  );
  const isCompared = commonReason(compared) === undefined;
  return (
    <section className="section">
      <h2>{text.areasTitle}</h2>
      <p>{isCompared ? text.areasHint : text.areasAlone}</p>
      {isCompared && <CertainDifference areas={inventory.areas} question={question} />}
      {isCompared && (
        <div className="field screen-only">
          <label htmlFor={id}>{text.compareQuestion}</label>
          <select
            id={id}
            value={question}
            onChange={(event) => setQuestion(event.target.value as CoreQuestion)}
          >
            {coreQuestions.map((each) => (
              <option key={each} value={each}>
                {text.questions[each]}
              </option>
            ))}
          </select>
        </div>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: as cards the rows would lose their roles */}
      <table role="table" className={isCompared ? 'profile-table compared' : 'profile-table'}>
        <caption>{isCompared ? text.areasCaption(text.questions[question]) : text.areasCaptionAlone}</caption>
        <Head results={results} question={question} isCompared={isCompared} />
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tbody role="rowgroup">
          {inventory.areas.map((area) => (
            <AreaRow key={area.area} area={area} question={question} isCompared={isCompared} />
          ))}
        </tbody>
      </table>
      {isCompared && <StripLegend />}
      <RampLegend />
      <MarksLegend />
    </section>
  );
}

function Head(props: {
  readonly results: Results;
  readonly question: CoreQuestion;
  readonly isCompared: boolean;
}) {
  const text = useMessages(messages);
  const { results, question, isCompared } = props;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="name-column">
          {text.area}
        </th>
        {coreQuestions.map((each) => (
          <th
            key={each}
            role="columnheader"
            scope="col"
            className={isCompared && each === question ? 'own-column chosen' : 'own-column'}
          >
            {text.questionsShort[each]}
          </th>
        ))}
        {isCompared && <ComparedHeads results={results} />}
      </tr>
    </thead>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

export function ComparedHeads({ results: { group } }: { readonly results: Results }) {
  const text = useMessages(messages);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above
    <>
      <th role="columnheader" scope="col" className="strip-column-head">
        <span className="hidden-text">{text.drawing}</span>
        <StripScale />
      </th>
      <th role="columnheader" scope="col" className="number figure-column">
        {text.county}
      </th>
      <th role="columnheader" scope="col" className="number figure-column">
        {text.group}
        <span className="head-note" lang="sv">
          {group?.name}
        </span>
      </th>
      <th role="columnheader" scope="col" className="number figure-column">
        {text.nation}
      </th>
    </>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

function AreaRow(props: {
  readonly area: Area;
  readonly question: CoreQuestion;
  readonly isCompared: boolean;
}) {
  const text = useMessages(messages);
  const { area, question, isCompared } = props;
  const { own, compared } = area.questions[question];
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above
    <tr role="row">
      <th role="rowheader" scope="row" className="name-cell" lang="sv">
        {area.name}
      </th>
      {coreQuestions.map((each) => (
        <td
          key={each}
          role="cell"
          className={isCompared && each === question ? 'own-cell chosen' : 'own-cell'}
        >
          <span className="card-label">{text.questionsShort[each]} </span>
          <OwnMark ramp={each === 'nulage' ? 'level' : 'need'} answer={area.questions[each].own} />
        </td>
      ))}
      {isCompared && (
        <>
          <td role="cell" className="strip-cell">
            <Strip own={typeof own === 'number' ? own : undefined} compared={compared} />
          </td>
          <FigureCell figure={compared.county} label={text.county} />
          <FigureCell figure={compared.group} label={text.group} />
          <FigureCell figure={compared.nation} label={text.nation} />
        </>
      )}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

/** Where the own answer lies outside the county's bounds, so that no missing answer could change the sign. */
function CertainDifference({
  areas,
  question,
}: {
  readonly areas: readonly Area[];
  readonly question: CoreQuestion;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const shown = areas.filter(({ questions }) => questions[question].compared.county.status === 'shown');
  if (shown.length === 0) return <p>{text.countyHidden}</p>;
  const namesWhere = (isOutside: (own: number, low: number, high: number) => boolean) =>
    shown.flatMap(({ name, questions }) => {
      const { own, compared } = questions[question];
      if (typeof own !== 'number' || compared.county.status === 'hidden') return [];
      return isOutside(own, ...compared.county.bounds) ? [inSentence(name, language)] : [];
    });
  const below = namesWhere((own, low) => own < low - 1e-9);
  const above = namesWhere((own, _, high) => own > high + 1e-9);
  return (
    <p className="certain-difference">
      {text.certain(
        text.questionsShort[question].toLowerCase(),
        listOrCount(below, language, text.areasCounted),
        listOrCount(above, language, text.areasCounted),
      )}
    </p>
  );
}

function listOrCount(
  names: readonly string[],
  language: 'sv' | 'en',
  counted: (count: number) => string,
): string | undefined {
  if (names.length === 0) return undefined;
  return names.length > 3 ? counted(names.length) : formatList(names, language);
}

/** The two ramps of one's own answers. */
function RampLegend() {
  const text = useMessages(messages);
  return (
    <ul className="legend" aria-label={text.rampLegend}>
      {(['level', 'need'] as const).map((ramp) => (
        <li key={ramp}>
          {([0, 1, 2, 3, 4] as const).map((answer) => (
            <span key={answer} className={`heat-key heat-value ${ramp}-${answer}`} aria-hidden="true">
              {answer}
            </span>
          ))}
          {text.ramps[ramp]}
        </li>
      ))}
    </ul>
  );
}
