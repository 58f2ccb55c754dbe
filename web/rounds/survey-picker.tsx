// Which questionnaires a round asks: the versions there are for those who answer; what is not released cannot be chosen.
import { type SurveyRef, surveyOf } from '../../functions/core/ids.ts';
import { useMessages } from '../shared/language/language.tsx';
import { messages as startMessages } from '../start/messages.ts';
import { messages } from './messages.ts';
import type { Draft } from './plan-draft.ts';
import { type Planning, surveyName } from './round.ts';

export function SurveyPicker(props: {
  readonly planning: Planning;
  readonly draft: Draft;
  readonly onChange: (surveys: readonly string[]) => void;
}) {
  const text = useMessages(messages);
  const { surveys: names } = useMessages(startMessages);
  const { draft, planning } = props;
  const offered = planning.surveys.filter(({ kinds }) => kinds.some((kind) => draft.kinds.includes(kind)));
  const choose = (ref: string, isChosen: boolean) => {
    // Two versions of one questionnaire are never asked together.
    const others = draft.surveys.filter(
      (one) => one !== ref && (!isChosen || surveyOf(one as SurveyRef) !== surveyOf(ref as SurveyRef)),
    );
    props.onChange(isChosen ? [...others, ref] : others);
  };
  return (
    <fieldset className="field choices">
      <legend className="strong">{text.surveys}</legend>
      <p className="small muted">{text.surveyHint}</p>
      {offered.map(({ ref, isReleased }) => (
        <label key={ref} className="check">
          <input
            type="checkbox"
            checked={draft.surveys.includes(ref)}
            disabled={!isReleased}
            onChange={({ target }) => choose(ref, target.checked)}
          />
          <span>
            {surveyName(ref, names)}
            {!isReleased && <span className="tag">{text.unreleased}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
