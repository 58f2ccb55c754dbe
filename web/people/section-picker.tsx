// The sections that can be lent, by questionnaire, to tick; each with its last day where that is asked for.
import { useMessages } from '../shared/language/language.tsx';
import { messages as startMessages } from '../start/messages.ts';
import { messages } from './messages.ts';
import { type Questionnaires, type ShownLoan, today } from './people.ts';

export function SectionPicker(props: {
  readonly questionnaires: Questionnaires;
  /** Ticked from the beginning, with their last days. */
  readonly lent?: readonly ShownLoan[];
  readonly asksForDays?: true;
}) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  return (
    <>
      {props.questionnaires.map(({ survey, sections }) => (
        <fieldset key={survey} className="section-picker">
          <legend>
            {text.sections}: {surveys[survey] ?? survey}
          </legend>
          <ul>
            {sections.map(({ id, name }) => {
              const loan = props.lent?.find(({ section, kind }) => section === id && kind === 'answer');
              return (
                <li key={id}>
                  <label className="check">
                    <input type="checkbox" name="section" value={id} defaultChecked={loan !== undefined} />
                    <span lang="sv">{name}</span>
                  </label>
                  {props.asksForDays && (
                    <input
                      type="date"
                      name={`until-${id}`}
                      aria-label={text.untilOf(name)}
                      defaultValue={loan?.until}
                      min={loan?.until !== undefined && loan.until < today() ? loan.until : today()}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </fieldset>
      ))}
    </>
  );
}

/** The ids of the sections ticked in a form. */
export function tickedSections(form: FormData): string[] {
  return form.getAll('section').map(String);
}
