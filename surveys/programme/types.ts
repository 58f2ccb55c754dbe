// The shapes of the programme: periods with their goals, and what plans and questions refer to.
import type { Localised } from '../types.ts';

/** Where something was found; `source` says enough to find it again. */
export interface Evidence {
  readonly source: string;
  /** How much of it was read. */
  readonly read: 'full-text' | 'summary' | 'metadata';
}

export interface Goal {
  readonly id: string;
  readonly name: Localised;
  /** The fuller wording, where the source has one. */
  readonly wording?: Localised;
  /** Every county's plan must work with it. A county may always add goals of its own. */
  readonly isMandatory: boolean;
}

export interface ProgrammePeriod {
  readonly id: string;
  readonly firstYear: number;
  /** Absent while the period has no end. */
  readonly lastYear?: number;
  readonly goals: readonly Goal[];
  /** `national` goals were decided for the period; `ours` stand in until national ones are found. */
  readonly goalsFrom: 'national' | 'ours';
  readonly note?: Localised;
  readonly evidence: readonly Evidence[];
}

export interface Named {
  readonly id: string;
  readonly name: Localised;
}

export interface SuccessFactor extends Named {
  /** What it means in a municipality. */
  readonly meaning: Localised;
  /** The sixth is the questionnaires' own. */
  readonly from: 'SKL 2016' | 'ours';
}

export interface LawReference extends Named {
  /** What it says that matters here, only as far as it was found. */
  readonly content: Localised;
  /** ISO date; absent where no source gave it. */
  readonly inForceFrom?: string;
  readonly evidence: readonly Evidence[];
  /** What was not verified, to be said wherever the reference is used. */
  readonly unverified?: Localised;
}

/** A list as it stood from a date on; a change is a new edition, so that old reports keep theirs. */
export interface Edition<Entry> {
  readonly edition: string;
  readonly entries: readonly Entry[];
}
