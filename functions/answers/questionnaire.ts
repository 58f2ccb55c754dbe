// A survey version compiled for the server: every question's value rules and visibility, nothing else.
import type { Condition } from '../core/condition.ts';

export interface ScaleRule {
  readonly type: 'scale';
  readonly from: number;
  readonly to: number;
  /** `vet-inte` and `ej-aktuellt` with a reason are taken too. */
  readonly special: boolean;
  readonly maxReasonLength: number;
}
export interface ChoiceRule {
  readonly type: 'choice';
  readonly choices: readonly (string | number)[];
}
export interface ChoicesRule {
  readonly type: 'choices';
  readonly choices: readonly string[];
  /** Each of these rules out every other choice. */
  readonly exclusive: readonly string[];
  readonly max?: number;
}
export interface NumberRule {
  readonly type: 'integer' | 'decimal';
  readonly min: number;
  readonly max: number;
}
/** ISO dates (`2027-12-31`), both ends included; `openEnded` is taken instead of a date. */
export interface DateRule {
  readonly type: 'date';
  readonly min: string;
  readonly max: string;
  readonly openEnded?: string;
}
export interface TextRule {
  readonly type: 'text';
  /** UTF-16 code units, as HTML's maxlength counts, so that what the browser lets in is taken. */
  readonly maxLength: number;
  readonly multiline: boolean;
}
export interface RowsRule {
  readonly type: 'rows';
  readonly maxRows: number;
  /** No two rows have the same values in all of these columns; absent where they may. */
  readonly distinctBy?: readonly string[];
  readonly columns: readonly { readonly id: string; readonly rule: CellRule }[];
}
/** What one value, not a list of rows, may be. */
export type CellRule = ScaleRule | ChoiceRule | ChoicesRule | NumberRule | DateRule | TextRule;
/** What a question's `value` may be. */
export type ValueRule = CellRule | RowsRule;

export interface CompiledQuestion {
  readonly id: string;
  readonly section: string;
  /** Against the version before. */
  readonly change: 'same' | 'reworded' | 'stricter' | 'new';
  readonly rule: ValueRule;
  /** Absent when always visible. */
  readonly visible?: Condition;
}

/** How a version was built, as `npm run compile` wrote it. */
export interface BuiltVersion {
  /** The content hash that it was compiled from. */
  readonly hash: string;
  /** What SurveyJS's linter found. */
  readonly lint: readonly string[];
}

export interface CompiledSection {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Of a region's area: the municipal areas it corresponds to. */
  readonly corresponds?: readonly string[];
}

export interface CompiledQuestionnaire {
  readonly survey: string;
  readonly version: string;
  /** The survey version's content hash. */
  readonly hash: string;
  readonly kinds: readonly ('municipality' | 'region')[];
  /** The comment each question may carry. UTF-16 code units. */
  readonly maxCommentLength: number;
  readonly sections: readonly CompiledSection[];
  readonly questions: readonly CompiledQuestion[];
  /** A remark is tried when all its questions have an answer; some may stand in `otherSurvey`. */
  readonly remarks: readonly {
    readonly id: string;
    readonly questions: readonly string[];
    readonly otherSurvey?: string;
    readonly condition: Condition;
  }[];
}
