// One question of the blank form: its words, and what there is to tick or write on.
import { answerInstruction } from '../../core/answer-instruction.ts';
import { askedIf, type NamedQuestion } from '../../core/condition-in-words.ts';
import { type NumberedQuestion, namedInRow } from '../../core/numbered-questions.ts';
import { type ChoiceText, levelText, type QuestionText } from '../../core/questionnaire-text.ts';
import { formatList } from '../../core/report/format.ts';

export interface FormChoice {
  readonly text: string;
  /** Asked of those who tick it, with a line to answer on. */
  readonly reason?: string;
}

export type FormAnswer =
  | { readonly kind: 'tick' | 'rank'; readonly choices: readonly FormChoice[] }
  | { readonly kind: 'write'; readonly lines: number }
  | { readonly kind: 'rows'; readonly columns: readonly FormColumn[] };

/** What is asked for each row of a register. */
export interface FormColumn {
  readonly title: string;
  readonly help?: string;
  readonly instruction?: string;
  readonly condition?: string;
  readonly answer: Exclude<FormAnswer, { kind: 'rows' }>;
}

export interface FormQuestion extends Omit<FormColumn, 'answer'> {
  /** `8.3`. */
  readonly number: string;
  readonly answer: FormAnswer;
}

type Find = (id: string) => NamedQuestion | undefined;

export function describeQuestion({ number, of }: NumberedQuestion, find: Find): FormQuestion {
  const { answer, ...words } = describeColumn(of, find);
  if (of.type !== 'rows') return { number, ...words, answer };
  const inRow = namedInRow(of, find, 'sv');
  const columns = of.columns.map((column) => describeColumn(column, inRow));
  return { number, ...words, answer: { kind: 'rows', columns } };
}

function describeColumn(of: QuestionText, find: Find): FormColumn {
  const instruction = of.type === 'ranked' ? rankInstruction(of) : answerInstruction(of, 'sv');
  return {
    title: of.title.sv,
    ...(of.help && { help: of.help.sv }),
    ...(instruction !== undefined && { instruction }),
    ...(of.condition && { condition: askedIf(of.condition, find, 'sv') }),
    answer: answerTo(of),
  };
}

/** On paper there is nothing to drag. */
function rankInstruction({ max = 3 }: QuestionText): string {
  const numbers = Array.from({ length: max }, (_, index) => String(index + 1));
  return `Skriv ${formatList(numbers, 'sv')} vid svaren, 1 för det viktigaste.`;
}

function answerTo(of: QuestionText): FormColumn['answer'] {
  if (of.choices.length === 0) return { kind: 'write', lines: of.type === 'text' ? 5 : 1 };
  return { kind: of.type === 'ranked' ? 'rank' : 'tick', choices: of.choices.map((one) => choice(of, one)) };
}

/** Only where several can be chosen is there something for a choice to rule out. */
function choice(of: QuestionText, one: ChoiceText): FormChoice {
  const alone = one.isExclusive && of.type !== 'choice' ? ' (välj inget annat)' : '';
  return {
    text: `${levelText(one).sv}${alone}`,
    ...(one.reason && { reason: one.reason.sv }),
  };
}
