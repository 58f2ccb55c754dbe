// The sections that can be lent, by questionnaire, to tick; each with its last day where that is asked for.
import type { LoanKind } from '../../functions/core/people/loans.ts';
import { useMessages } from '../shared/language/language.tsx';
import { messages as startMessages } from '../start/messages.ts';
import { valueIn } from './field.tsx';
import { messages } from './messages.ts';
import { type Questionnaires, type ShownLoan, today } from './people.ts';

export function SectionPicker(props: {
  readonly questionnaires: Questionnaires;
  /** What they are lent for. */
  readonly kind: LoanKind;
  /** Ticked from the beginning, with their last days. */
  readonly lent?: readonly ShownLoan[];
  readonly asksForDays?: true;
}) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const { kind } = props;
  return (
    <>
      {props.questionnaires.map(({ survey, sections }) => (
        <fieldset key={survey} className="section-picker">
          <legend>
            {text.sections[kind]}: {surveys[survey] ?? survey}
          </legend>
          <ul>
            {sections.map(({ id, name }) => {
              const loan = props.lent?.find((each) => each.section === id && each.kind === kind);
              return (
                <li key={id}>
                  <label className="check">
                    <input type="checkbox" name={kind} value={id} defaultChecked={loan !== undefined} />
                    <span lang="sv">{name}</span>
                  </label>
                  {props.asksForDays && (
                    <input
                      type="date"
                      name={dayName(kind, id)}
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

/** The ids of the sections ticked in a form, to be lent for `kind`. */
export function tickedSections(form: FormData, kind: LoanKind): string[] {
  return form.getAll(kind).map(String);
}

/** The last day given for a section in a form; undefined when there is none. */
export function lastDayIn(form: FormData, kind: LoanKind, section: string): string | undefined {
  return valueIn(form, dayName(kind, section));
}

function dayName(kind: LoanKind, section: string): string {
  return `until-${kind}-${section}`;
}
