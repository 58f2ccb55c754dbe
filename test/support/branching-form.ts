// A small survey version with every kind of question, special answer and condition: for tests of forms and receipts.
import type { SurveyVersion } from '../../surveys/types.ts';
import { choicesNamed, elementOf, surveyOf } from '../unit/answers/synthetic.ts';

/** A page asked only of some, and questions that hang on others' answers, in a register's row too. */
export function branchingForm(hostile = ''): SurveyVersion {
  const titled = (
    element: { readonly name: string; readonly [key: string]: unknown },
    more: object = {},
  ) => ({
    ...element,
    title: `Om ${element.name}${hostile}`,
    ...more,
  });
  return surveyOf([
    {
      name: 'forsta',
      title: 'Första',
      elements: [
        titled(elementOf.choice('finns-plan')),
        titled(elementOf.text('plan-beskriv'), {
          description: `Hjälp till frågan${hostile}`,
          visibleIf: "{finns-plan} anyof ['ja', 'delvis']",
        }),
        titled(elementOf.scale('niva')),
        titled(elementOf.choices('partner')),
        titled(elementOf.ranking('ordning')),
        titled(elementOf.integer('antal')),
        titled(elementOf.decimal('andel')),
        titled(elementOf.date('beslutad')),
        titled(elementOf.line('diarienummer')),
      ],
    },
    {
      name: 'andra',
      title: 'Andra',
      visibleIf: "{partner} contains 'skola' and {niva} >= 2",
      elements: [
        titled({
          type: 'paneldynamic',
          name: 'rader',
          panelCount: 0,
          maxPanelCount: 5,
          templateElements: [
            titled({ type: 'text', name: 'rad-namn', maxLength: 50 }),
            titled({
              type: 'radiogroup',
              name: 'rad-slut',
              choices: choicesNamed('tills-vidare', 'datum'),
            }),
            titled({
              type: 'text',
              name: 'rad-slut-datum',
              inputType: 'date',
              min: '2000-01-01',
              max: '2099-12-31',
              visibleIf: "{panel.rad-slut} = 'datum'",
            }),
          ],
        }),
      ],
    },
  ]);
}
