// Everything that can be wrong with changes of follow-ups, before anything is written.
import type { YearlyQuestions, YearlyRule } from '../../surveys/yearly-report/types.ts';
import { AppError, type Issue } from '../core/errors.ts';
import type { FollowChange } from '../core/follow-up/change-follow.ts';
import { spanIn } from '../core/follow-up/due.ts';
import { followKindOf, partOf, questionsOf } from '../core/follow-up/follow-row.ts';
import { firstDayOf, lastDayOf } from '../core/follow-up/occasions.ts';
import type { FieldRule, PlanValue } from '../core/plan/field.ts';
import type { PlanRow } from '../core/plan/plan.ts';
import { at, type Fault, valueFault } from './check-plan.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';

export interface FollowBasis {
  readonly questions: YearlyQuestions;
  /** That the plan keeps. */
  readonly kept: readonly PlanRow[];
  readonly today: string;
  /** Of the county, by code. */
  readonly municipalities: readonly string[];
}

/** So many follow-ups surely fit in one transaction, each with its history. */
export const mostFollowUps = 40;

/** Refuses the whole request when any change in it cannot be saved. */
export function refuseUnsavableFollows(basis: FollowBasis, changes: readonly FollowChange[]): void {
  const issues = changes.flatMap((change, index): Issue[] => {
    const isRepeated = changes.findIndex((other) => isSamePart(other, change)) < index;
    if (isRepeated) return [at(index, 'field', 'duplicate-field', 'Uppgiften står två gånger i anropet.')];
    const fault = changeFault(basis, change);
    return fault === undefined ? [] : [at(index, fault.where, fault.code, fault.message)];
  });
  if (new Set(changes.map(({ row, occasion }) => `${occasion} ${row}`)).size > mostFollowUps) {
    const message = `Högst ${mostFollowUps} uppföljningar i ett anrop.`;
    issues.push({ path: 'changes', code: 'too-many', message });
  }
  if (issues.length > 0) throw new AppError('follow-up-invalid', { issues });
  refusePersonalNumbers(changes.map(({ value }, index) => ({ path: `changes.${index}.value`, value })));
}

function isSamePart(one: FollowChange, other: FollowChange): boolean {
  return one.row === other.row && one.occasion === other.occasion && one.field === other.field;
}

type PlacedFault = Fault & { readonly where: 'row' | 'occasion' | 'field' | 'value' };

function changeFault(
  basis: FollowBasis,
  { row: id, occasion, field, value }: FollowChange,
): PlacedFault | undefined {
  const { kept, today, questions } = basis;
  const row = kept.find((each) => each.row === id);
  const kind = row && followKindOf(row, occasion);
  if (kind === undefined) {
    return {
      where: 'row',
      code: 'unknown-row',
      message: 'Raden finns inte i planen, eller följs inte upp så.',
    };
  }
  const { startsOn, endsOn } = spanIn(kept, today);
  if (lastDayOf(occasion) < startsOn || firstDayOf(occasion) > endsOn) {
    return { where: 'occasion', code: 'outside-plan', message: 'Planen gäller inte då.' };
  }
  if (firstDayOf(occasion) > today) {
    return { where: 'occasion', code: 'in-the-future', message: 'Den tiden har inte börjat än.' };
  }
  const part = partOf(questionsOf(questions, kind), field);
  if (part === undefined) {
    return { where: 'field', code: 'unknown-field', message: 'Uppgiften finns inte.' };
  }
  if (value === null) return undefined;
  const fault = partFault(basis, part.rule, value);
  return fault && { where: 'value', ...fault };
}

function partFault(
  { today, municipalities }: FollowBasis,
  rule: YearlyRule,
  value: Exclude<PlanValue, null>,
): Fault | undefined {
  switch (rule.type) {
    case 'choices':
      return choicesFault(
        rule.choices.map((choice) => choice.value),
        rule.exclusive,
        value,
      );
    case 'municipalities':
      return choicesFault(municipalities, [], value);
    case 'day':
      if (typeof value === 'string' && value > today && valueFault({ type: 'day' }, value) === undefined)
        return { code: 'in-the-future', message: 'Dagen har inte varit än.' };
      return valueFault({ type: 'day' }, value);
    default:
      return valueFault(planRule(rule, municipalities.length), value);
  }
}

function planRule(
  rule: Exclude<YearlyRule, { type: 'choices' | 'municipalities' | 'day' }>,
  municipalities: number,
): FieldRule {
  switch (rule.type) {
    case 'scale':
      return { type: 'number', min: 0, max: rule.levels.length - 1, decimals: 0 };
    case 'choice':
      return {
        type: 'choice',
        choices: rule.choices.map(({ value, text: { sv, en = sv } }) => ({ value, label: { sv, en } })),
      };
    case 'count':
      return { type: 'number', min: 0, max: rule.most ? municipalities : 1_000_000, decimals: 0 };
    case 'kronor':
      return { type: 'number', min: 0, max: 1_000_000_000, decimals: 0 };
    case 'measure':
      return { type: 'number', min: 0, max: 1_000_000, decimals: 1 };
    case 'line':
    case 'text':
      return rule;
  }
}

function choicesFault(
  known: readonly string[],
  exclusive: readonly string[],
  value: Exclude<PlanValue, null>,
): Fault | undefined {
  if (!Array.isArray(value)) return { code: 'wrong-type', message: 'Ska vara en lista.' };
  const chosen = value as readonly string[];
  if (chosen.length === 0) return { code: 'empty-list', message: 'Listan är tom. Ta tillbaka den med null.' };
  if (!chosen.every((each) => known.includes(each)))
    return { code: 'unknown-choice', message: 'Välj bland alternativen.' };
  if (new Set(chosen).size < chosen.length)
    return { code: 'duplicate', message: 'Samma alternativ står två gånger.' };
  if (chosen.length > 1 && chosen.some((each) => exclusive.includes(each)))
    return { code: 'exclusive-choice', message: 'Ett av alternativen kan bara väljas ensamt.' };
  return undefined;
}
