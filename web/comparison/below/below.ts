// What is compared below areas and dimensions: the items of one dimension, or the choices of one fact.
import type { CallOutput } from '../../../functions/contract/client.ts';
import { shareOf } from '../../../functions/core/disclosure/describe-indicators.ts';
import { type QuestionText, questionsById, type SurveyVersion } from '../../shared/questionnaire.ts';
import type { Column, Comparison, PlaceFigures } from '../comparison.ts';
import type { Measure } from '../measures.ts';

export type Indicators = CallOutput<'GET /api/rounds/{round}/comparison/indicators'>;
type Indicator = Indicators['indicators'][number];
type Item = Extract<Indicator, { kind: 'level' }>;
type Fact = Exclude<Indicator, { kind: 'level' }>;

/** With the texts of the questionnaires that they are asked in. */
export interface Below {
  readonly indicators: Indicators['indicators'];
  readonly texts: ReadonlyMap<string, QuestionText>;
}

export function belowOf({ indicators }: Indicators, versions: readonly SurveyVersion[]): Below {
  return { indicators, texts: new Map(versions.flatMap((version) => [...questionsById(version)])) };
}

export type BelowMeasure = Extract<Measure, { kind: 'item' | 'choice' }>;

export function isBelow(measure: Measure): measure is BelowMeasure {
  return measure.kind === 'item' || measure.kind === 'choice';
}

/** What one may choose to look into: a dimension, or a fact in its area. The names are the questionnaire's. */
export interface Part {
  readonly id: string;
  readonly name: string;
  /** The area that a fact is asked in. */
  readonly group?: string;
}

export function partsOf(comparison: Comparison, measure: Measure, below: Below | undefined): Part[] {
  if (below === undefined || !isBelow(measure)) return [];
  if (measure.kind === 'item') {
    const asked = new Set(itemsIn(below).map(({ section }) => section));
    return comparison.dimensionNames
      .filter(({ dimension }) => asked.has(dimension))
      .map(({ dimension: id, name }) => ({ id, name }));
  }
  const areas = new Map(comparison.areaNames.map(({ area, name }) => [area, name]));
  return factsIn(below).map(({ id, section }) => ({
    id,
    name: titleOf(below, id),
    group: areas.get(section) ?? section,
  }));
}

export function columnsBelow(below: Below, measure: BelowMeasure, part: string): Column[] {
  if (measure.kind === 'item')
    return itemsIn(below)
      .filter(({ section }) => section === part)
      .map((item) => ({
        id: item.id,
        name: titleOf(below, item.id),
        ...inPlaces(item, (figure) => ({ figure, distribution: figure })),
      }));
  const fact = factsIn(below).find(({ id }) => id === part);
  const choices = below.texts.get(part)?.choices ?? [];
  return (fact?.options ?? []).map((option, at) => ({
    id: option,
    name: choices.find(({ value }) => String(value) === option)?.text.sv ?? option,
    ...inPlaces(fact as Fact, (figure) => choiceFigures(figure, at)),
  }));
}

function choiceFigures(figure: Fact['nation']['figure'], option: number): PlaceFigures {
  if (figure.status === 'absent') return { figure, distribution: figure };
  const { status, valid, applicable, countiesLeftOut, counts } = figure;
  const chosen = counts[option] ?? 0;
  return {
    figure: { status, ...shareOf(figure, option), valid, applicable, countiesLeftOut },
    distribution: { status, counts: [valid - chosen, chosen] },
  };
}

function inPlaces<Figure>(
  of: {
    readonly nation: { readonly figure: Figure };
    readonly counties: readonly { readonly county: string; readonly figure: Figure }[];
  },
  describe: (figure: Figure) => PlaceFigures,
): Pick<Column, 'nation' | 'counties'> {
  return {
    nation: describe(of.nation.figure),
    counties: new Map(of.counties.map(({ county, figure }) => [county, describe(figure)])),
  };
}

function itemsIn({ indicators }: Below): Item[] {
  return indicators.filter((one) => one.kind === 'level');
}

function factsIn({ indicators }: Below): Fact[] {
  return indicators.filter((one) => one.kind !== 'level');
}

function titleOf({ texts }: Below, id: string): string {
  return texts.get(id)?.title.sv ?? id;
}
