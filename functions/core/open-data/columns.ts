// THE list of columns in the published tables: their names, what they mean, in what unit, and their values.
import type { PublicEdition } from './edition.ts';

interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** Empty: there is no such number in the row. */
type Value = string | number | undefined;

export interface OpenDataColumn<Row> {
  readonly name: string;
  readonly meaning: Bilingual;
  /** In what it is counted, or which values it takes. */
  readonly unit: Bilingual;
  readonly of: (row: Row, edition: PublicEdition) => Value;
}

type Figure = PublicEdition['figures'][number];
type County = PublicEdition['counties'][number];

const code: Bilingual = { sv: 'kod', en: 'code' };
const text: Bilingual = { sv: 'text', en: 'text' };
const municipalities: Bilingual = { sv: 'antal kommuner', en: 'number of municipalities' };
const scale: Bilingual = { sv: 'som value', en: 'as value' };

const shown = ({ figure }: Figure) => (figure.status === 'shown' ? figure : undefined);
const nameIn = (names: readonly { readonly name: string }[], key: string, id: string | undefined) =>
  names.find((one) => (one as Readonly<Record<string, string>>)[key] === id)?.name;

export const figureColumns: readonly OpenDataColumn<Figure>[] = [
  {
    name: 'round',
    meaning: { sv: 'Omgångens id', en: 'The id of the round' },
    unit: code,
    of: (_, { round }) => round,
  },
  {
    name: 'place',
    meaning: {
      sv: 'Länskod, eller SE för de län som redovisas tillsammans',
      en: 'County code, or SE for the counties shown taken together',
    },
    unit: { sv: 'två siffror, eller SE', en: 'two digits, or SE' },
    of: ({ place }) => place,
  },
  {
    name: 'place_name',
    meaning: { sv: 'Länets namn', en: 'The name of the county' },
    unit: text,
    of: ({ place }, { counties }) =>
      counties.find(({ county }) => county === place)?.name ?? 'Redovisade län',
  },
  {
    name: 'measure',
    meaning: { sv: 'Vad som mäts', en: 'What is measured' },
    unit: {
      sv: 'score, need, gap, consequence, countyBenefit, reach, maturity eller total',
      en: 'score, need, gap, consequence, countyBenefit, reach, maturity or total',
    },
    of: ({ measure }) => measure,
  },
  {
    name: 'item',
    meaning: {
      sv: 'Område eller dimension. Tom för total',
      en: 'Area or dimension. Empty for total',
    },
    unit: code,
    of: ({ item }) => item,
  },
  {
    name: 'item_name',
    meaning: { sv: 'Områdets eller dimensionens namn', en: 'The name of the area or dimension, in Swedish' },
    unit: text,
    of: ({ item }, { areaNames, dimensionNames }) =>
      nameIn(areaNames, 'area', item) ?? nameIn(dimensionNames, 'dimension', item),
  },
  {
    name: 'value',
    meaning: { sv: 'Värdet, inte avrundat', en: 'The value, not rounded' },
    unit: {
      sv: 'score 0–100, områdets delar 0–1, maturity och total 0–4',
      en: 'score 0–100, the parts of an area 0–1, maturity and total 0–4',
    },
    of: (row) => shown(row)?.value,
  },
  {
    name: 'low',
    meaning: {
      sv: 'Det lägsta värdet kan bli, vad kommuner som inte har svarat än svarar. Ingen felmarginal',
      en: 'The least the value can be, whatever those who have not answered would say. No margin of error',
    },
    unit: scale,
    of: (row) => shown(row)?.bounds[0],
  },
  {
    name: 'high',
    meaning: { sv: 'Det högsta värdet kan bli, på samma sätt', en: 'The most the value can be, likewise' },
    unit: scale,
    of: (row) => shown(row)?.bounds[1],
  },
  {
    name: 'valid',
    meaning: {
      sv: 'Giltiga svar som värdet bygger på. För score: svar på områdets fyra frågor',
      en: 'Valid answers that the value rests on. For score: answers to the area’s four questions',
    },
    unit: { sv: 'antal svar', en: 'number of answers' },
    of: (row) => shown(row)?.valid,
  },
  {
    name: 'applicable',
    meaning: {
      sv: 'Svar som hade kunnat ges: utan kommuner som har svarat att frågan inte är aktuell',
      en: 'Answers that could have been given: without municipalities that the question does not concern',
    },
    unit: { sv: 'antal svar', en: 'number of answers' },
    of: (row) => shown(row)?.applicable,
  },
  {
    name: 'counties_left_out',
    meaning: {
      sv: 'Bara SE: län som inte ingår, för att de inte redovisas',
      en: 'SE only: counties that do not enter, not being shown',
    },
    unit: { sv: 'antal län. Tom när alla ingår', en: 'number of counties. Empty when all enter' },
    of: (row) => shown(row)?.countiesLeftOut,
  },
  {
    name: 'mark',
    meaning: { sv: 'Varför värdet inte finns', en: 'Why there is no value' },
    unit: {
      sv: 'suppressed, missing, not-asked eller not-applicable. Tom när värdet finns',
      en: 'suppressed, missing, not-asked or not-applicable. Empty when there is a value',
    },
    of: ({ figure }) => (figure.status === 'absent' ? figure.mark : undefined),
  },
];

export const countyColumns: readonly OpenDataColumn<County>[] = [
  {
    name: 'round',
    meaning: { sv: 'Omgångens id', en: 'The id of the round' },
    unit: code,
    of: (_, { round }) => round,
  },
  {
    name: 'county',
    meaning: { sv: 'Länskod', en: 'County code' },
    unit: { sv: 'två siffror', en: 'two digits' },
    of: ({ county }) => county,
  },
  {
    name: 'county_name',
    meaning: { sv: 'Länets namn', en: 'The name of the county' },
    unit: text,
    of: ({ name }) => name,
  },
  {
    name: 'in_scope',
    meaning: { sv: 'Kommuner som omgången frågar', en: 'Municipalities that the round asks' },
    unit: municipalities,
    of: ({ inScope }) => inScope,
  },
  {
    name: 'responded',
    meaning: { sv: 'Kommuner som har svarat', en: 'Municipalities that have responded' },
    unit: municipalities,
    of: ({ responded }) => responded,
  },
  {
    name: 'standing',
    meaning: { sv: 'Hur länet redovisas', en: 'How the county is shown' },
    unit: {
      sv: 'shown, too-few, one-municipality, no-answers eller not-asked',
      en: 'shown, too-few, one-municipality, no-answers or not-asked',
    },
    of: ({ standing }) => standing,
  },
];
