// The public's figures: one row for each place and thing measured, computed from the public numbers alone.
import type { Part } from '../priority/types.ts';
import { parts } from '../priority/types.ts';
import { describeNation, questionOfPart } from './describe-nation.ts';
import type { AskedMeasures, NationalNumbers } from './disclose-nation.ts';
import type { Public } from './disclosed.ts';
import type { Absent, AreaFigures, ByPlace, Counted } from './national-figure.ts';

/** `score` 0–100 and the parts 0–1 are an area's; `maturity` 0–4 a dimension's, `total` 0–4 all dimensions'. */
export const publicMeasures = ['score', ...parts, 'maturity', 'total'] as const;
export type PublicMeasure = (typeof publicMeasures)[number];

/** The nation's code among the places. */
export const nationCode = 'SE';

export interface PublicFigure {
  /** A county's code, or `SE` for the counties that are shown together. */
  readonly place: string;
  readonly measure: PublicMeasure;
  /** The area or dimension; absent for the total. */
  readonly item?: string | undefined;
  readonly figure:
    | Pick<Counted, 'status' | 'value' | 'bounds' | 'valid' | 'applicable' | 'countiesLeftOut'>
    | Absent;
}

/** In the questionnaire's order; of each thing the nation first, then `counties` in the order they are given. */
export function describeToPublic(
  numbers: Public<NationalNumbers>,
  asked: AskedMeasures,
  counties: readonly string[],
): Public<readonly PublicFigure[]> {
  const { areas, dimensions, total } = describeNation(numbers, asked, counties);
  const figures: PublicFigure[] = [
    ...areas.flatMap((area) => [
      ...inPlaces(area, 'score', area.area, ({ score }) => score),
      ...parts.flatMap((part) => inPlaces(area, part, area.area, (figures) => partFigure(figures, part))),
    ]),
    ...dimensions.flatMap((one) => inPlaces(one, 'maturity', one.dimension, ({ score }) => score)),
    ...(total === undefined ? [] : inPlaces(total, 'total', undefined, ({ score }) => score)),
  ];
  return figures as unknown as Public<readonly PublicFigure[]>;
}

function inPlaces<F extends object>(
  { nation, counties }: ByPlace<F>,
  measure: PublicMeasure,
  item: string | undefined,
  of: (figures: F) => Counted | Absent,
): PublicFigure[] {
  const places = [{ ...nation, county: nationCode }, ...counties];
  return places.map((figures) => ({
    place: figures.county,
    measure,
    ...(item !== undefined && { item }),
    figure: plain(of(figures)),
  }));
}

/** Without what belongs to one kind of figure alone. */
function plain(figure: Counted | Absent): PublicFigure['figure'] {
  if (figure.status === 'absent') return figure;
  const { status, value, bounds, valid, applicable, countiesLeftOut } = figure;
  return {
    status,
    value,
    bounds,
    valid,
    applicable,
    ...(countiesLeftOut !== undefined && { countiesLeftOut }),
  };
}

/** A part rests on one question: `valid` of `applicable` are that question's. */
function partFigure({ parts: values, questions }: AreaFigures, part: Part): Counted | Absent {
  const [value, question] = [values[part], questions[questionOfPart[part]]];
  if (value.status === 'absent') return value;
  if (question.status === 'absent') return question;
  const { valid, applicable, countiesLeftOut } = question;
  return { ...value, valid, applicable, ...(countiesLeftOut !== undefined && { countiesLeftOut }) };
}
