// Levels over rounds from the numbers that each round has published, all computed by this round's rules.
import { type Change, farthestChange } from '../change-between.ts';
import { type CoreQuestion, coreQuestions, type Part, parts } from '../priority/types.ts';
import { type CellOf, describeArea, describeDimension, questionOfPart } from './describe-nation.ts';
import type { AskedMeasures, NationalNumbers } from './disclose-nation.ts';
import type { Disclosed } from './disclosed.ts';
import type { Absent, Bounded, ByPlace, Counted } from './national-figure.ts';

export interface TrendRound {
  readonly round: string;
  readonly numbers: Disclosed<NationalNumbers>;
  /** From that round's version of a question (`boende.behov`) to the last round's. */
  readonly change: (question: string) => Change;
  /** From that round's items of a maturity dimension to the last round's; `new` where the round did not ask it. */
  readonly dimensionChange: (dimension: string) => Change;
}

/** What a part is shown with has no basis of its own. */
type Level = Counted | Bounded | Absent;

/** One round's level. `change` other than `same` breaks the line: the levels may not be held against each other. */
export type TrendPoint = {
  readonly round: string;
  readonly change: Change;
  readonly isBreak: boolean;
} & ByPlace<{ readonly level: Level }>;

export interface TrendFigures {
  /** In the questionnaire's order; points from the oldest round to the last. */
  readonly areas: readonly {
    readonly area: string;
    readonly score: readonly TrendPoint[];
    readonly parts: Readonly<Record<Part, readonly TrendPoint[]>>;
    readonly questions: Readonly<Record<CoreQuestion, readonly TrendPoint[]>>;
  }[];
  readonly dimensions: readonly { readonly dimension: string; readonly score: readonly TrendPoint[] }[];
}

/** `rounds` from the oldest; the last one's questions are followed back. */
export function describeTrend(
  rounds: readonly TrendRound[],
  { areas, dimensions }: AskedMeasures,
  counties: readonly string[],
): Disclosed<TrendFigures> {
  return {
    areas: areas.map((area) => {
      const question = (question: CoreQuestion) =>
        rounds.map((round) =>
          pointOf(round, round.change(`${area}.${question}`), counties, (cell) =>
            withoutCounts(describeArea(area, cell).questions[question]),
          ),
        );
      return {
        area,
        score: rounds.map((round) => {
          const changes = coreQuestions.map((one) => round.change(`${area}.${one}`));
          return pointOf(round, farthestChange(changes), counties, (cell) => describeArea(area, cell).score);
        }),
        parts: Object.fromEntries(
          parts.map((part) => [
            part,
            rounds.map((round) =>
              pointOf(
                round,
                round.change(`${area}.${questionOfPart[part]}`),
                counties,
                (cell) => describeArea(area, cell).parts[part],
              ),
            ),
          ]),
        ) as Record<Part, TrendPoint[]>,
        questions: {
          nulage: question('nulage'),
          behov: question('behov'),
          konsekvens: question('konsekvens'),
          lansnytta: question('lansnytta'),
        },
      };
    }),
    dimensions: dimensions.map((dimension) => ({
      dimension,
      score: rounds.map((round) =>
        pointOf(round, round.dimensionChange(dimension), counties, (cell) =>
          withoutLevel(describeDimension(dimension, cell)),
        ),
      ),
    })),
  } as unknown as Disclosed<TrendFigures>;
}

function pointOf(
  { round, numbers }: TrendRound,
  change: Change,
  counties: readonly string[],
  levelIn: (cellOf: CellOf) => Level,
): TrendPoint {
  // What was not asked then has no number of any kind.
  const level = (county?: string): Level =>
    change === 'new'
      ? { status: 'absent', mark: 'not-asked' }
      : levelIn((name) => (county === undefined ? numbers[name]?.nation : numbers[name]?.counties[county]));
  return {
    round,
    change,
    isBreak: change !== 'same',
    nation: { level: level() },
    counties: counties.map((county) => ({ county, level: level(county) })),
  };
}

function withoutCounts(figure: ReturnType<typeof describeArea>['questions'][CoreQuestion]): Counted | Absent {
  if (figure.status === 'absent') return figure;
  const { counts: _, ...level } = figure;
  return level;
}

function withoutLevel(figure: ReturnType<typeof describeDimension>): Counted | Absent {
  if (figure.status === 'absent') return figure;
  const { level: _, ...shown } = figure;
  return shown;
}
