// The shapes questionnaire content is written in, before it becomes a SurveyJS definition.
import type { Localised } from '../types.ts';

export interface ChoiceContent {
  readonly id: string;
  readonly text: Localised;
  /** Rules out every other choice. */
  readonly exclusive?: true;
}

/** How a question is answered. Lengths are UTF-16 code units, as in HTML's maxlength. */
export type AnswerForm =
  | {
      readonly form: 'scale';
      readonly levels: readonly [Localised, Localised, Localised, Localised, Localised];
    }
  /** As a scale, but without "vet inte" and "ej aktuellt". */
  | {
      readonly form: 'levels';
      readonly levels: readonly [Localised, Localised, Localised, Localised, Localised];
    }
  | {
      readonly form: 'one';
      readonly choices: readonly ChoiceContent[];
      /** Chosen in a new row of a register until somebody chooses otherwise. */
      readonly preset?: string;
    }
  | { readonly form: 'many'; readonly choices: readonly ChoiceContent[]; readonly max?: number }
  | { readonly form: 'ranked'; readonly choices: readonly ChoiceContent[]; readonly max: number }
  | { readonly form: 'integer' | 'decimal'; readonly min: number; readonly max: number }
  | { readonly form: 'line' | 'text'; readonly maxLength: number }
  | {
      readonly form: 'date-or-open-ended';
      readonly openEnded: Localised;
      readonly until: Localised;
      readonly date: Localised;
    };

export interface QuestionContent {
  readonly id: string;
  readonly title: Localised;
  readonly help?: Localised;
  readonly answer: AnswerForm;
}

export interface AreaContent {
  readonly id: string;
  readonly name: Localised;
  readonly intro: Localised;
  readonly definition: Localised;
  readonly goals: readonly string[];
  readonly successFactors: readonly string[];
  readonly violenceForms: readonly string[];
  /** Areas of the municipalities' questionnaire that a region's area corresponds to. */
  readonly corresponds?: readonly string[];
  readonly facts: readonly QuestionContent[];
}

export interface DimensionContent {
  readonly id: string;
  readonly name: Localised;
  readonly intro: Localised;
  readonly successFactor: string;
  readonly items: readonly ItemContent[];
}

export interface ItemContent extends QuestionContent {
  readonly goals: readonly string[];
  readonly violenceForms: readonly string[];
}
