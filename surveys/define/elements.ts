// Turns one question's content into its SurveyJS 3.0 element.
import type { Localised } from '../types.ts';
import type { AnswerForm, ChoiceContent, QuestionContent } from './content.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What every scale takes beside its levels. */
export interface SpecialAnswers {
  readonly unknown: Localised;
  readonly notApplicable: Localised;
  readonly reason: Localised;
  readonly maxReasonLength: number;
}

/** A text as SurveyJS holds it: plain while Swedish is the only language, else by locale. */
export function localisedText(text: Localised): string | Json {
  return text.en === undefined ? text.sv : { default: text.sv, sv: text.sv, en: text.en };
}

/** The element, or elements, that ask `question`. Rows of a register ask a date or "tills vidare" with two. */
export function elementsFor(question: QuestionContent, special: SpecialAnswers): Json[] {
  const { answer } = question;
  if (answer.form === 'date-or-open-ended') return dateOrOpenEnded(question, answer);
  return [{ ...heading(question), ...answerElement(answer, special) }];
}

/** A register: rows of the same questions, each row with a stable id that the definition does not show. */
export function registerElement(
  id: string,
  title: Localised,
  columns: readonly QuestionContent[],
  maxRows: number,
  special: SpecialAnswers,
  help?: Localised,
): Json {
  const presets = columns.flatMap(({ id: column, answer }) =>
    answer.form === 'one' && answer.preset !== undefined ? [[column, answer.preset]] : [],
  );
  return {
    type: 'paneldynamic',
    name: id,
    title: localisedText(title),
    ...(help && { description: localisedText(help) }),
    panelCount: 0,
    maxPanelCount: maxRows,
    // A column's own default would be written into every row that lacks it, whoever only reads it.
    ...(presets.length > 0 && { defaultPanelValue: Object.fromEntries(presets) }),
    templateElements: columns.flatMap((column) => elementsFor(column, special)),
  };
}

function heading(question: QuestionContent): Json {
  return {
    name: question.id,
    title: localisedText(question.title),
    ...(question.help && { description: localisedText(question.help) }),
  };
}

function answerElement(
  answer: Exclude<AnswerForm, { form: 'date-or-open-ended' }>,
  special: SpecialAnswers,
): Json {
  switch (answer.form) {
    case 'scale':
      return { type: 'radiogroup', choices: [...levels(answer.levels), ...specialChoices(special)] };
    case 'levels':
      return { type: 'radiogroup', choices: levels(answer.levels) };
    case 'one':
      return { type: 'radiogroup', choices: answer.choices.map(choice) };
    case 'many':
      return {
        type: 'checkbox',
        choices: answer.choices.map(choice),
        ...(answer.max !== undefined && { maxSelectedChoices: answer.max }),
      };
    case 'ranked':
      return {
        type: 'ranking',
        choices: answer.choices.map(choice),
        selectToRankEnabled: true,
        maxSelectedChoices: answer.max,
      };
    case 'integer':
      return { type: 'text', inputType: 'number', min: answer.min, max: answer.max, step: 1 };
    case 'decimal':
      return { type: 'text', inputType: 'number', min: answer.min, max: answer.max, step: 0.01 };
    case 'line':
      return { type: 'text', maxLength: answer.maxLength };
    case 'text':
      return { type: 'comment', maxLength: answer.maxLength };
  }
}

function levels(texts: readonly Localised[]): Json[] {
  return texts.map((text, value) => ({ value, text: localisedText(text) }));
}

function specialChoices(special: SpecialAnswers): Json[] {
  return [
    { value: 'vet-inte', text: localisedText(special.unknown) },
    {
      value: 'ej-aktuellt',
      text: localisedText(special.notApplicable),
      showCommentArea: true,
      isCommentRequired: true,
      commentPlaceholder: localisedText(special.reason),
    },
  ];
}

function choice({ id, text, exclusive }: ChoiceContent): Json {
  return { value: id, text: localisedText(text), ...(exclusive && { isExclusive: true }) };
}

/** Two elements, read as one answer: a date, or `tills-vidare`. */
function dateOrOpenEnded(
  question: QuestionContent,
  { openEnded, until, date }: Extract<AnswerForm, { form: 'date-or-open-ended' }>,
): Json[] {
  return [
    {
      ...heading(question),
      type: 'radiogroup',
      choices: [
        { value: 'tills-vidare', text: localisedText(openEnded) },
        { value: 'datum', text: localisedText(until) },
      ],
    },
    {
      type: 'text',
      name: `${question.id}-datum`,
      title: localisedText(date),
      inputType: 'date',
      min: '2000-01-01',
      max: '2099-12-31',
      visibleIf: `{panel.${question.id}} = 'datum'`,
    },
  ];
}
