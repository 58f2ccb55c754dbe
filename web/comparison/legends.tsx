// What colours, marks and signs mean: always all of them, also those that the page happens not to have.
import { MarksLegend } from '../shared/empty-marks.tsx';
import { Icon } from '../shared/icon.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import type { Comparison } from './comparison.ts';
import { messages } from './messages.ts';
import { stepWords } from './step-words.ts';
import { useReferenceName } from './use-reference-name.ts';
import type { View } from './view.ts';
import { writeValue } from './written.ts';

export function Legends({ comparison, view }: { readonly comparison: Comparison; readonly view: View }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { measure } = view;
  const reference = useReferenceName(comparison, view.county);
  const steps = stepWords(measure, language);
  const [first] = measure.cuts;
  return (
    <>
      <ul className="legend" aria-label={text.rampLegend}>
        {steps.map((words, step) => (
          <li key={words}>
            <span className={`heat-key heat-value ${measure.ramp}-${step}`} aria-hidden="true">
              {writeValue(measure, measure.cuts[step - 1] ?? first * 0.8, language)}
            </span>
            {words}
          </li>
        ))}
      </ul>
      <MarksLegend />
      <ul className="legend" aria-label={text.notesLegend}>
        <li>
          <span className="unseparated-key" aria-hidden="true">
            ≈
          </span>
          {text.unseparatedMark(reference)}
        </li>
        <li className="status warn">
          <Icon name="warning" />
          <span>{text.lowResponse}</span>
        </li>
      </ul>
    </>
  );
}
