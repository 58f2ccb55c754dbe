// Everything that a county's numbers are made of, in one file: anybody can compute them again from it alone.
import { canonicalJson } from '../canonical-json.ts';
import type { CoreAnswer, CoreQuestion, Weights } from '../priority/types.ts';
import { computationVersion } from '../report/report-input.ts';
import { codeOfAnswers } from '../scores.ts';
import type { CountedInputs } from './counted-inputs.ts';
import { rulesInWords } from './rules.ts';

/** Adds 1 when a bundle's shape changes. */
export const bundleFormatVersion = 1;

/** What a bundle takes from a county report. */
export interface BundledReport {
  readonly round: string;
  readonly county: string;
  readonly countyName: string;
  readonly status: 'preliminary' | 'established';
  readonly edition: number;
  readonly synthetic: boolean;
  readonly computedAt: string;
  readonly organisations: { readonly inScope: number; readonly responded: number };
  readonly ordered: boolean;
  readonly weights: Weights;
  readonly weightsVersion: string;
  readonly draws: { readonly generator: string; readonly seed: number; readonly count: number };
  readonly inputsHash: string;
  readonly priorities: readonly { readonly area: string; readonly name: object }[];
  readonly borders: readonly object[];
  readonly municipalities: readonly {
    readonly id: string;
    readonly name: string;
    readonly edition?: number | undefined;
    readonly submittedAt?: string | undefined;
    readonly areas: Readonly<
      Record<string, Readonly<Record<CoreQuestion, CoreAnswer | number | 'not-asked'>>>
    >;
  }[];
}

/** The needs inventory that the municipalities answered. */
export interface BundledSurvey {
  readonly ref: string;
  /** SHA-256 (hex) over its content. */
  readonly hash: string;
  readonly sections: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}

/**
 * The bundle of a report as it stands. `survey` is undefined in a round that asks municipalities for no needs
 * inventory; `hash` gives a text's SHA-256 (hex). The bundle's own hash is over its canonical JSON without it.
 */
export function bundleOf<Report extends BundledReport>(
  report: Report,
  survey: BundledSurvey | undefined,
  hash: (text: string) => string,
) {
  const content = {
    format: 'lagesbild-bundle',
    formatVersion: bundleFormatVersion,
    county: { id: report.county, name: report.countyName },
    report: { edition: report.edition, status: report.status, computedAt: report.computedAt },
    synthetic: report.synthetic,
    ...(survey && { survey: { ref: survey.ref, hash: survey.hash } }),
    organisations: report.municipalities.map(({ id, name }) => ({ id, name })),
    rules: rulesInWords,
    inputs: inputsOf(report, survey?.sections ?? []),
    inputsHash: report.inputsHash,
    expected: {
      organisations: {
        inScope: report.organisations.inScope,
        responded: report.organisations.responded,
      },
      ordered: report.ordered,
      // The names stand among the inputs.
      priorities: report.priorities.map(({ name: _, ...area }) => area) as Omit<
        Report['priorities'][number],
        'name'
      >[],
      borders: report.borders as Report['borders'],
      draws: report.draws,
    },
  } as const;
  return { ...content, hash: hashOfBundle(content, hash) };
}

/** The hash that a bundle must carry, whatever it says itself. */
export function hashOfBundle(bundle: object, hash: (text: string) => string): string {
  const { hash: _, ...content } = bundle as { readonly hash?: unknown };
  return hash(canonicalJson(content));
}

function inputsOf(report: BundledReport, sections: BundledSurvey['sections']): CountedInputs {
  return {
    round: report.round,
    county: report.county,
    areas: sections.filter(({ kind }) => kind === 'area').map(({ id, name }) => ({ id, name })),
    inScope: report.municipalities.map(({ id }) => id),
    scores: report.municipalities.flatMap(({ id, edition, submittedAt, areas }) => {
      if (edition === undefined || submittedAt === undefined) return [];
      const codes = Object.entries(areas).map(([area, answers]) => [
        area,
        codeOfAnswers(answers as Record<CoreQuestion, CoreAnswer>),
      ]);
      return [{ organisation: id, edition, submittedAt, areas: Object.fromEntries(codes) }];
    }),
    weights: report.weights,
    weightsVersion: report.weightsVersion,
    seed: report.draws.seed,
    draws: report.draws.count,
    computationVersion,
  };
}
