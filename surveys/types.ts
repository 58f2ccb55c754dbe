// The shapes of the catalogue: what a survey version is and what each of its questions means.

/** Text by language; Swedish is always there. */
export interface Localised {
  readonly sv: string;
  readonly en?: string;
}

/** Who a questionnaire is for. */
export type OrganisationKind = 'municipality' | 'region';

/**
 * An area of a needs inventory, a dimension of a maturity questionnaire, or questions about a year, which are asked
 * anew each time: one page, one section to lend.
 */
export interface Section {
  readonly id: string;
  readonly kind: 'area' | 'dimension' | 'closing' | 'register' | 'year';
  readonly name: Localised;
  readonly intro?: Localised;
  /** What the area takes in. */
  readonly definition?: Localised;
  /** Goal ids of the programme (`mal-1` …). */
  readonly goals: readonly string[];
  readonly successFactors: readonly string[];
  readonly violenceForms: readonly string[];
  /** Areas of the municipalities' questionnaire that a region's area corresponds to; municipalities' own have none. */
  readonly corresponds?: readonly string[];
}

/** How a question's answer enters the numbers: `scored` questions carry a 0–4 scale. */
export interface QuestionMeaning {
  /** As in the API: `boende.behov`, `styr-plan`, `kartlaggningar`. */
  readonly id: string;
  readonly section: string;
  readonly use: 'scored' | 'fact' | 'text' | 'register' | 'closing';
  /** For scored questions of an area: which of the four parts; for maturity items: `level`; of a year: `nytta`. */
  readonly scale?: 'nulage' | 'behov' | 'konsekvens' | 'lansnytta' | 'level' | 'certainty' | 'nytta';
  readonly goals: readonly string[];
  /** Where narrower than the section's. */
  readonly violenceForms?: readonly string[];
  /** For rows: columns whose values, taken together, no two rows may share. */
  readonly distinctBy?: readonly string[];
  /** Against the version before; the first version of a survey has `new` throughout. */
  readonly change: 'same' | 'reworded' | 'stricter' | 'new' | 'removed';
}

/** A rule that points at answers that seem to contradict each other. Never blocks. */
export interface QualityRemark {
  readonly id: string;
  readonly text: Localised;
  /** The remark is tried only when all of these have an answer. */
  readonly questions: readonly string[];
  /** Names the survey that holds the questions this one lacks; tried on both answers together. */
  readonly otherSurvey?: string;
  /** A SurveyJS expression over the named questions, in the grammar that compile takes. */
  readonly condition: string;
}

/** What a respondent needs beside the questions: rules, terms, and the comment each question may carry. */
export interface Answering {
  readonly rules: readonly Localised[];
  readonly terms: readonly { readonly id: string; readonly text: Localised }[];
  readonly comment: { readonly label: Localised; readonly help: Localised; readonly maxLength: number };
  /** Shown above the quality remarks. */
  readonly remarksIntro: Localised;
}

/** One published version of a questionnaire: frozen, addressed by its content hash. */
export interface SurveyVersion {
  readonly survey: string;
  readonly version: string;
  readonly kinds: readonly OrganisationKind[];
  /** Every text of the version is there in each of these. */
  readonly languages: readonly (keyof Localised)[];
  readonly name: Localised;
  readonly purpose: Localised;
  /** Who wrote the questions, and on what standing. */
  readonly source: Localised;
  readonly answering: Answering;
  /** Working time in minutes: our estimate until a pilot has measured it. */
  readonly minutes: readonly [low: number, high: number];
  readonly sections: readonly Section[];
  readonly questions: readonly QuestionMeaning[];
  readonly remarks: readonly QualityRemark[];
  /** A SurveyJS 3.0 definition. Question names are the question ids; page names are section ids. */
  readonly definition: Readonly<Record<string, unknown>>;
  /** SHA-256 (hex) of the canonical JSON of everything above; a published version's hash never changes. */
  readonly hash: string;
}

/** Invented answers that are valid in one version: for tests, and to show how a filled-in questionnaire looks. */
export interface SurveySample {
  readonly name: string;
  /** Values by question, as the API takes them. */
  readonly answers: Readonly<Record<string, unknown>>;
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

/** One of SKR's municipality groups of 2023 (`B3`, "Större stad"). */
export interface SkrGroup {
  readonly id: string;
  readonly name: string;
  readonly mainGroup: string;
}

/** All counties and organisations (municipalities, then regions), in code order. */
export interface Places {
  readonly counties: readonly County[];
  readonly organisations: readonly Organisation[];
  readonly skrGroups: readonly SkrGroup[];
}
