// Choices as rows: a scale's levels with their number, then "vet inte" and "ej aktuellt" apart; one or several choices alike.
import { type ChoiceItem, QuestionCheckboxModel, type QuestionRadiogroupModel } from 'survey-core';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { useAnswering, useEntry } from '../answering-context.tsx';
import { Reason } from './reason.tsx';
import { useQuestion } from './use-question.ts';

type ChoiceQuestion = QuestionRadiogroupModel | QuestionCheckboxModel;

const messages = defineMessages(
  {
    atMost: (max: number, chosen: number) => `${chosen} av högst ${max} valda`,
  },
  {
    atMost: (max: number, chosen: number) => `${chosen} of at most ${max} chosen`,
  },
);

/** From here on a list of plain choices stands in two columns where there is room. */
const longList = 9;
const special = new Set<unknown>(['vet-inte', 'ej-aktuellt']);

export function ChoiceRows({ question }: { readonly question: ChoiceQuestion }) {
  useQuestion(question);
  const choices: ChoiceItem[] = question.visibleChoices;
  const levels = choices.filter(({ value }) => !special.has(value));
  const specials = choices.filter(({ value }) => special.has(value));
  const isScale = levels.length > 0 && levels.every(({ value }) => typeof value === 'number');
  const looks = {
    scale: isScale,
    long: !isScale && levels.length >= longList,
    unconfirmed: useIsUnconfirmed(question),
  };
  return (
    <>
      <div className={classNames('choices', looks)}>
        {levels.map((item) => (
          <Choice key={String(item.value)} question={question} item={item} hasNumber={isScale} />
        ))}
      </div>
      {specials.length > 0 && (
        <div className="special-choices">
          {specials.map((item) => (
            <Choice key={String(item.value)} question={question} item={item} hasNumber={false} />
          ))}
        </div>
      )}
      <Limit question={question} />
      {specials.map((item) => (
        <Reason key={String(item.value)} question={question} item={item} />
      ))}
    </>
  );
}

function Choice(props: {
  readonly question: ChoiceQuestion;
  readonly item: ChoiceItem;
  readonly hasNumber: boolean;
}) {
  const { question, item } = props;
  const { store } = useAnswering();
  const isUnconfirmed = useIsUnconfirmed(question);
  const isMany = question instanceof QuestionCheckboxModel;
  const isSelected = question.isItemSelected(item);
  const isDisabled = question.isInputReadOnly || !question.getItemEnabled(item);
  const looks = { selected: isSelected, exclusive: item['isExclusive'] === true };
  return (
    <label className={classNames('choice', looks)}>
      <input
        type={isMany ? 'checkbox' : 'radio'}
        name={question.id}
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => question.clickItemHandler(item, event.target.checked)}
        // A browser reports no change when what is chosen is chosen again, but it says that the answer still holds.
        onClick={() => isSelected && !isMany && isUnconfirmed && store.confirm(question.name)}
      />
      {props.hasNumber && <span className="level">{item.value}</span>}
      <span>{item.locText.textOrHtml}</span>
    </label>
  );
}

function Limit({ question }: { readonly question: ChoiceQuestion }) {
  const text = useMessages(messages);
  if (!(question instanceof QuestionCheckboxModel) || question.maxSelectedChoices === 0) return null;
  const chosen = Array.isArray(question.value) ? question.value.length : 0;
  return (
    <p className="choice-limit" role="status">
      {text.atMost(question.maxSelectedChoices, chosen)}
    </p>
  );
}

function classNames(base: string, looks: Readonly<Record<string, boolean>>): string {
  return [base, ...Object.keys(looks).filter((look) => looks[look])].join(' ');
}

function useIsUnconfirmed(question: ChoiceQuestion): boolean {
  const { draft, saved } = useEntry(question.name);
  return saved?.confirmed === false && draft === undefined;
}
