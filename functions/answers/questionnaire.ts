// A survey version compiled for the server: every question's value rules and visibility, nothing else.

/** A closed condition grammar; compile refuses every construct that is not one of these. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'empty' | 'notempty'; readonly question: string }
  | {
      readonly op: '=' | '!=' | '>' | '>=' | '<' | '<=' | 'contains' | 'notcontains' | 'anyof';
      readonly question: string;
      readonly value: string | number | boolean | readonly (string | number)[];
    }
  | { readonly op: 'count<' | 'count>='; readonly question: string; readonly except: readonly string[]; readonly value: number };

/** What a question's `value` may be. */
export type ValueRule =
  | { readonly type: 'scale'; readonly from: number; readonly to: number; readonly special: boolean; readonly maxReasonLength: number }
  | { readonly type: 'choice'; readonly choices: readonly (string | number)[] }
  | { readonly type: 'choices'; readonly choices: readonly string[]; readonly exclusive: readonly string[]; readonly max?: number; readonly ranked: boolean }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'decimal'; readonly min: number; readonly max: number }
  | { readonly type: 'date' }
  | { readonly type: 'date-or-open-ended'; readonly openEnded: string }
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'rows'; readonly maxRows: number; readonly columns: readonly { readonly id: string; readonly rule: ValueRule }[] };

export interface CompiledQuestion {
  readonly id: string;
  readonly section: string;
  readonly rule: ValueRule;
  readonly visible?: Condition;
  readonly maxCommentLength: number;
}

export interface CompiledQuestionnaire {
  readonly survey: string;
  readonly version: string;
  readonly hash: string;
  readonly kinds: readonly ('municipality' | 'region')[];
  readonly sections: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly questions: readonly CompiledQuestion[];
  readonly remarks: readonly { readonly id: string; readonly condition: Condition }[];
}
