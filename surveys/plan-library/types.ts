// The shape of the plan's library: what a county may take up in its plan, and how far each source carries it.

/** A published work that something in the library rests on. */
export interface LibraryWork {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly url?: string;
  /** `done`: has been carried out or exists; `rule`: a bill; `press`: a weaker source. */
  readonly grade: 'done' | 'recommended' | 'assignment' | 'rule' | 'press';
  /** The address is a copy of the original. */
  readonly mirrored?: true;
}

/** No works: our own judgement. */
export interface LibrarySource {
  /** Keys of `PlanLibrary.works`. */
  readonly works: readonly string[];
  /** What the works do show, in our words. */
  readonly shows?: string;
  /** `whole`: they show the like; `partly`: they carry the thought, the form is our proposal. */
  readonly support?: 'whole' | 'partly';
}

/** In the grammar that conditions are evaluated in. */
export type LibraryCondition =
  | { readonly op: 'anyof'; readonly question: string; readonly values: readonly (string | number)[] }
  | { readonly op: '>='; readonly question: string; readonly value: number }
  | { readonly op: 'length'; readonly is: '>='; readonly question: string; readonly value: number }
  | { readonly op: 'contains'; readonly question: string; readonly value: string }
  | { readonly op: 'and'; readonly of: readonly LibraryCondition[] };

export interface LibraryIndicator {
  readonly name: string;
  readonly unit: string;
  /** A `development-indicator` has no source yet. */
  readonly kind: 'indicator' | 'development-indicator';
  readonly period: 'yearly' | 'each-round';
  /** Measured by our own question: the share of municipalities whose answer fulfils the condition. */
  readonly measure?: { readonly survey: string; readonly condition: LibraryCondition };
  /** Measured in Öppna jämförelser, in its own wording; national values are for comparison, never targets. */
  readonly openComparison?: {
    readonly number: number;
    readonly wording: string;
    readonly about?: string;
    readonly publisher: string;
    readonly national: readonly { readonly year: number; readonly value: number; readonly about?: true }[];
    readonly comparability?: string;
    readonly note?: string;
  };
  readonly howToMeasure?: string;
}

export interface LibrarySubGoal {
  readonly id: string;
  /** With `{maldatum}`, `{malvarde}` and `{baslinje}` to fill in. */
  readonly text: string;
  /** Id of the programme's goal. */
  readonly goal: string;
  readonly indicator: LibraryIndicator;
}

export interface LibraryActivity {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly responsible: string;
  readonly takingPart: readonly string[];
  readonly months: number;
  readonly countyDays: number;
  /** For each municipality that takes part. */
  readonly municipalityDays: number;
  readonly daysAre: 'in-all' | 'yearly';
  readonly conditions: string;
  readonly source: LibrarySource;
}

export interface PlanLibrary {
  readonly version: string;
  readonly works: Readonly<Record<string, LibraryWork>>;
  readonly areas: readonly {
    readonly id: string;
    readonly subGoals: readonly LibrarySubGoal[];
    readonly activities: readonly LibraryActivity[];
  }[];
  readonly steering: readonly {
    readonly role: string;
    readonly task: string;
    readonly standing: string;
    readonly source: LibrarySource;
  }[];
  readonly groups: readonly {
    readonly name: string;
    readonly members: readonly string[];
    readonly task: string;
    readonly source: LibrarySource;
  }[];
  readonly communication: readonly {
    readonly audience: string;
    readonly message: string;
    readonly channel: string;
    readonly when: string;
    readonly responsible: string;
    readonly source: LibrarySource;
  }[];
  readonly risks: readonly {
    readonly id: string;
    readonly risk: string;
    readonly probability: number;
    readonly consequence: number;
    readonly measure: string;
    readonly responsible: string;
    readonly source: LibrarySource;
  }[];
  readonly steps: readonly {
    /** 0: before the plan is written; 1: its first year. */
    readonly year: number;
    readonly when: string;
    readonly step: string;
    readonly responsible: string;
    readonly source: LibrarySource;
  }[];
  /** Working days a year that half a post gives; our judgement. */
  readonly capacity: { readonly daysPerYear: number };
}
