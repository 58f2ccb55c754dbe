// The shape of what a county is asked when it follows up its plan and reports its year.
import type { Localised } from '../types.ts';

export interface YearlyChoice {
  readonly value: string;
  readonly text: Localised;
}

export type YearlyRule =
  /** 0–4, each level in words. */
  | { readonly type: 'scale'; readonly levels: readonly Localised[] }
  | { readonly type: 'choice'; readonly choices: readonly YearlyChoice[] }
  /** `exclusive`: those that stand alone. */
  | {
      readonly type: 'choices';
      readonly choices: readonly YearlyChoice[];
      readonly exclusive: readonly string[];
    }
  /** Of the county's own, by code. */
  | { readonly type: 'municipalities' }
  /** Whole and not negative. `most`: the county's municipalities, each counted once. */
  | { readonly type: 'count'; readonly most?: 'municipalities' }
  /** Whole kronor. */
  | { readonly type: 'kronor' }
  /** With one decimal at most. */
  | { readonly type: 'measure' }
  | { readonly type: 'day' }
  | { readonly type: 'line'; readonly maxLength: number }
  | { readonly type: 'text'; readonly maxLength: number };

/** One thing to fill in. Its id is the question's where the question has no other. */
export interface YearlyPart {
  readonly id: string;
  readonly label?: Localised;
  readonly rule: YearlyRule;
}

export interface YearlyQuestion {
  readonly id: string;
  readonly text: Localised;
  readonly help?: Localised;
  readonly parts: readonly YearlyPart[];
  readonly shownIf?: { readonly question: string; readonly contains: string };
}

export interface YearlyQuestions {
  readonly version: string;
  /** Of the whole county, once a year. */
  readonly county: readonly YearlyQuestion[];
  /** Of each sub-goal, once a year. */
  readonly subGoal: readonly YearlyQuestion[];
  /** Of each indicator when it is followed up. */
  readonly outcome: readonly YearlyQuestion[];
  /** Of each activity when it is followed up. */
  readonly activity: readonly YearlyQuestion[];
  /** What municipalities are asked in a questionnaire of their own, and the report shows the spread of. */
  readonly municipal: {
    /** `aterrapportering-kommun@2026-1`. */
    readonly surveyRef: string;
    readonly id: string;
    readonly text: Localised;
    readonly levels: readonly Localised[];
  };
}
