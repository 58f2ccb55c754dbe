// What has changed since the round before: from and to, question by question; where a question is another one, it says so.
import { coreQuestions } from '../../functions/core/priority/types.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import { moveOf } from '../../functions/core/results/result-summary.ts';
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Scroll } from '../shared/scroll.tsx';
import { LevelName } from './dimension-table.tsx';
import type { Answer, Area, Dimension, Inventory, Maturity, Results } from './load-profile.ts';
import { messages } from './messages.ts';

export function Changes({ results: { inventory, maturity } }: { readonly results: Results }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const before = (inventory?.submitted && inventory.before) ?? (maturity?.submitted && maturity.before);
  if (before === undefined) {
    return (
      <section className="section">
        <h2>{text.changesTitle}</h2>
        <p>{text.noBefore}</p>
      </section>
    );
  }
  return (
    <section className="section">
      <h2>{text.changesSince(contentText(before.roundName, language))}</h2>
      <p>{text.changesHint(dateInWords(before.at, language))}</p>
      {inventory?.submitted && inventory.before && <AreaChanges inventory={inventory} />}
      {maturity?.submitted && maturity.before && (
        <DimensionChanges maturity={maturity} isOtherRound={maturity.before.round !== before.round} />
      )}
    </section>
  );
}

function AreaChanges({ inventory }: { readonly inventory: Inventory }) {
  const text = useMessages(messages);
  return (
    <Scroll label={text.areaChanges}>
      <table className="changes-table">
        <caption>{text.areaChanges}</caption>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            {coreQuestions.map((question) => (
              <th key={question} scope="col">
                {text.questionsShort[question]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inventory.areas.map((area) => (
            <tr key={area.area}>
              <th scope="row" lang="sv">
                {area.name}
              </th>
              {coreQuestions.map((question) => (
                <td key={question} className="nowrap">
                  <Change of={area.questions[question]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Change({ of: asked }: { readonly of: Area['questions']['nulage'] }) {
  const text = useMessages(messages);
  const { own, before } = asked;
  const marks = useEmptyMarks();
  const word = (answer: Answer) => (typeof answer === 'number' ? String(answer) : marks[answer][1]);
  if (before === undefined) return <span className="muted">{text.newQuestion}</span>;
  if (before.change === 'stricter') return <span className="muted">{text.stricter}</span>;
  if (before.answer === own) return <span className="muted">{text.unchanged(word(own))}</span>;
  const move = moveOf(asked);
  return (
    <span className="change">
      <span className="hidden-text">{text.fromTo(word(before.answer), word(own))}</span>
      <span aria-hidden="true">
        {word(before.answer)} → <b>{word(own)}</b>
        {move !== undefined && <span className="change-arrow"> {move > 0 ? '▲' : '▼'}</span>}
      </span>
    </span>
  );
}

/** Named when the round before is another one than the areas'. */
function DimensionChanges({
  maturity,
  isOtherRound,
}: {
  readonly maturity: Maturity;
  readonly isOtherRound: boolean;
}) {
  const text = useMessages(messages);
  return (
    <Scroll label={text.dimensionChanges}>
      <table className="changes-table">
        <caption>
          {text.dimensionChanges}
          {isOtherRound && maturity.before && (
            <>
              {' '}
              (<Content of={maturity.before.roundName} />)
            </>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.dimension}</th>
            <th scope="col">{text.scoreThen}</th>
            <th scope="col">{text.scoreNow}</th>
          </tr>
        </thead>
        <tbody>
          {maturity.dimensions.map((dimension) => (
            <tr key={dimension.dimension}>
              <th scope="row" lang="sv">
                {dimension.name}
              </th>
              <td>
                {dimension.before?.isComparable === false ? (
                  <span className="muted">{text.stricter}</span>
                ) : (
                  <Score of={dimension.before} />
                )}
              </td>
              <td>
                <Score of={dimension.own} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Score({ of: score }: { readonly of: Dimension['own'] | undefined }) {
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  if (score?.score === undefined) return <span className="muted">{marks.missing[1]}</span>;
  return (
    <>
      <b>{formatNumber(score.score, 1, language)}</b> <LevelName level={score.level} />
    </>
  );
}
