// The shapes of the catalogue: what a survey version is and what each of its questions means.

/** Text by language; Swedish is always there. */
export interface Localised {
  readonly sv: string;
  readonly en?: string;
}

/** Who a questionnaire is for. */
export type OrganisationKind = 'municipality' | 'region';

/** An area of a needs inventory, or a dimension of a maturity questionnaire: one page, one section to lend. */
export interface Section {
  readonly id: string;
  readonly kind: 'area' | 'dimension' | 'closing' | 'register';
  readonly name: Localised;
  readonly intro?: Localised;
  /** Goal ids of the programme (`mal-1` …). */
  readonly goals: readonly string[];
  readonly successFactors: readonly string[];
  readonly violenceForms: readonly string[];
}

/** How a question's answer enters the numbers: `scored` questions carry a 0–4 scale. */
export interface QuestionMeaning {
  /** As in the API: `boende.behov`, `styr-plan`, `kartlaggningar`. */
  readonly id: string;
  readonly section: string;
  readonly use: 'scored' | 'fact' | 'text' | 'register' | 'closing';
  /** For scored questions of an area: which of the four parts; for maturity items: `level`. */
  readonly scale?: 'nulage' | 'behov' | 'konsekvens' | 'lansnytta' | 'level' | 'certainty';
  readonly goals: readonly string[];
  /** Against the version before; the first version of a survey has `new` throughout. */
  readonly change: 'same' | 'reworded' | 'stricter' | 'new' | 'removed';
}

/** A rule that points at answers that seem to contradict each other. Never blocks. */
export interface QualityRemark {
  readonly id: string;
  readonly text: Localised;
  readonly questions: readonly string[];
  /** A condition in the questionnaire's condition grammar over the named questions. */
  readonly condition: string;
}

/** One published version of a questionnaire: frozen, addressed by its content hash. */
export interface SurveyVersion {
  readonly survey: string;
  readonly version: string;
  readonly kinds: readonly OrganisationKind[];
  readonly name: Localised;
  readonly purpose: Localised;
  readonly minutes: readonly [low: number, high: number];
  readonly sections: readonly Section[];
  readonly questions: readonly QuestionMeaning[];
  readonly remarks: readonly QualityRemark[];
  /** A SurveyJS 3.0 definition. Question names are the question ids; page names are section ids. */
  readonly definition: Readonly<Record<string, unknown>>;
  /** SHA-256 (hex) of the canonical JSON of everything above; a published version's hash never changes. */
  readonly hash: string;
}

export interface County {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly letter: string;
  readonly regionName: string;
}

export interface Organisation {
  /** SCB code (`1980`) or `region-19`. */
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly county: string;
  /** Population 2020-12-31, rounded to hundreds (SKR's grouping file). */
  readonly population: number;
  /** SKR group 2023 (`B3`); regions have none. */
  readonly skrGroup?: string;
}

/** All counties and organisations, in code order. */
export interface Places {
  readonly counties: readonly County[];
  readonly organisations: readonly Organisation[];
}
