// "Next step": for each low area what the next level asks, and what others in the county share; for each dimension its weakest items.
import { useState } from 'react';
import { highestLow, isLow, lowAreas, weakestItems } from '../../functions/core/results/next-steps.ts';
import { Content, type ContentText, useMessages } from '../shared/language/language.tsx';
import { type QuestionText, questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import type { Answer, Area, Dimension, Profile } from './load-profile.ts';
import { messages } from './messages.ts';
import { SharedResources } from './shared-resources.tsx';

/** So many areas stand open; a person can plan for these, and ask for the rest. */
const openFromStart = 3;

export function NextSteps({ profile }: { readonly profile: Profile }) {
  const { results, inventoryVersion, maturityVersion } = profile;
  const text = useMessages(messages);
  return (
    <section className="section">
      <h2>{text.nextTitle}</h2>
      {inventoryVersion && results.inventory && (
        <AreaSteps
          areas={results.inventory.areas}
          version={inventoryVersion}
          isMunicipality={results.organisation.kind === 'municipality'}
        />
      )}
      {maturityVersion && results.maturity && (
        <DimensionSteps dimensions={results.maturity.dimensions} version={maturityVersion} />
      )}
    </section>
  );
}

function AreaSteps(props: {
  readonly areas: readonly Area[];
  readonly version: SurveyVersion;
  readonly isMunicipality: boolean;
}) {
  const text = useMessages(messages);
  const [isWhole, setWhole] = useState(false);
  const low = lowAreas(props.areas);
  const questions = questionsById(props.version);
  if (low.length === 0) return <p>{text.noLowArea(highestLow)}</p>;
  return (
    <>
      <p>{text.nextHint(low.length, highestLow)}</p>
      <ol className="next-steps">
        {low.map((area, at) => (
          <li key={area.area} className={isWhole || at < openFromStart ? undefined : 'print-only'}>
            <h3 lang="sv">{area.name}</h3>
            <Step
              question={questions.get(`${area.area}.nulage`)}
              answer={area.questions.nulage.own}
              need={area.questions.behov.own}
            />
            {props.isMunicipality && (isWhole || at < openFromStart) && (
              <SharedResources area={area.area} name={area.name} />
            )}
          </li>
        ))}
      </ol>
      {!isWhole && low.length > openFromStart && (
        <button type="button" className="button compact screen-only" onClick={() => setWhole(true)}>
          {text.showRest(low.length - openFromStart)}
        </button>
      )}
    </>
  );
}

/** From the level chosen to the next one, in the questionnaire's own words. */
function Step(props: {
  readonly question: QuestionText | undefined;
  readonly answer: Answer;
  readonly need?: Answer;
}) {
  const text = useMessages(messages);
  const { question, answer, need } = props;
  if (question === undefined || !isLow(answer)) return null;
  const anchor = (level: number): ContentText | undefined =>
    question.choices.find(({ value }) => value === level)?.text;
  const [now, next] = [anchor(answer), anchor(answer + 1)];
  if (now === undefined || next === undefined) return null;
  return (
    <dl className="step">
      <div>
        <dt>{text.nowAt(answer)}</dt>
        <dd>
          <Content of={now} />
        </dd>
      </div>
      <div className="step-next">
        <dt>{text.nextLevel(answer + 1)}</dt>
        <dd>
          <Content of={next} />
        </dd>
      </div>
      {typeof need === 'number' && (
        <div>
          <dt>{text.questionsShort.behov}</dt>
          <dd>{text.needOf(need)}</dd>
        </div>
      )}
    </dl>
  );
}

function DimensionSteps({
  dimensions,
  version,
}: {
  readonly dimensions: readonly Dimension[];
  readonly version: SurveyVersion;
}) {
  const text = useMessages(messages);
  const questions = questionsById(version);
  const low = dimensions
    .map((dimension) => ({ dimension, items: weakestItems(dimension.items) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <h3 className="dimension-steps-title">{text.nextDimensions}</h3>
      {low.length === 0 ? <p>{text.noLowItem(highestLow)}</p> : <p>{text.nextDimensionsHint}</p>}
      {low.map(({ dimension, items }) => (
        <div key={dimension.dimension} className="dimension-step">
          <h4 lang="sv">{dimension.name}</h4>
          {items.map(({ question, own }) => {
            const asked = questions.get(question);
            return (
              <div key={question} className="item-step">
                <p className="item-title">{asked && <Content of={asked.title} />}</p>
                <Step question={asked} answer={own} />
              </div>
            );
          })}
        </div>
      ))}
    </>
  );
}
