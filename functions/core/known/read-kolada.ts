// An answer of Kolada's API about key figures: `{ values: [{ kpi, municipality, period, values: [{ gender, value, status }] }] }`.
// The shape is as RKA describes it in github.com/Hypergene/kolada, version 2.
import type { KnownIndicator, KnownValue } from './known-set.ts';

export type KoladaFault =
  | { readonly fault: 'not-kolada' }
  | { readonly fault: 'key-figure-not-there'; readonly there: readonly string[] }
  | { readonly fault: 'year-not-there'; readonly there: readonly string[] }
  | { readonly fault: 'no-municipalities' };

export interface FoundKeyFigure {
  /** Yes or no where every value is 1 or 0, otherwise a number. Named by its id. */
  readonly indicator: KnownIndicator;
  /** The answer goes on on another page, which is not in the file. */
  readonly goesOn: boolean;
  readonly municipalities: number;
}

interface Entry {
  readonly kpi: string;
  readonly municipality: string;
  readonly period: number;
  readonly value: KnownValue;
}

/** `json`: as parsed, of any shape. Values for women and men apart are passed over; those for all are read. */
export function readKolada(
  json: unknown,
  wanted: { readonly keyFigure: string; readonly year: number },
  municipalities: ReadonlySet<string>,
): FoundKeyFigure | KoladaFault {
  const list = isRecord(json) ? json['values'] : undefined;
  if (!Array.isArray(list)) return { fault: 'not-kolada' };
  const entries = list.map(asEntry);
  if (entries.includes(undefined)) return { fault: 'not-kolada' };
  const all = entries as Entry[];
  const ofKeyFigure = all.filter(({ kpi }) => kpi === wanted.keyFigure);
  if (ofKeyFigure.length === 0) return { fault: 'key-figure-not-there', there: distinct(all, 'kpi') };
  const ofYear = ofKeyFigure.filter(({ period }) => period === wanted.year);
  if (ofYear.length === 0) return { fault: 'year-not-there', there: distinct(ofKeyFigure, 'period') };
  // The country, regions and groups of municipalities have codes of their own.
  const own = ofYear.filter(({ municipality }) => municipalities.has(municipality));
  if (own.length === 0) return { fault: 'no-municipalities' };
  const values = Object.fromEntries(own.map(({ municipality, value }) => [municipality, value]));
  const isYesNo = own.every(({ value }) => value === null || value === 0 || value === 1);
  const next = isRecord(json) ? (json['next_page'] ?? json['next']) : undefined;
  return {
    indicator: {
      id: wanted.keyFigure,
      name: wanted.keyFigure,
      kind: isYesNo && own.some(({ value }) => value !== null) ? 'yes-no' : 'number',
      values,
    },
    goesOn: typeof next === 'string' && next !== '',
    municipalities: Object.keys(values).length,
  };
}

function asEntry(entry: unknown): Entry | undefined {
  if (!isRecord(entry)) return undefined;
  const { kpi, municipality, period, values } = entry;
  const year = typeof period === 'number' ? period : Number(period);
  if (typeof kpi !== 'string' || typeof municipality !== 'string' || !Number.isInteger(year))
    return undefined;
  if (!Array.isArray(values)) return undefined;
  const total = values.find((one) => isRecord(one) && (one['gender'] ?? 'T') === 'T');
  return { kpi, municipality, period: year, value: asValue(total) };
}

/** What is struck out (`status`, `isdeleted`) is missing, whatever number stands there. */
function asValue(total: unknown): KnownValue {
  if (!isRecord(total)) return null;
  const { value, status, isdeleted } = total;
  const isStruckOut = isdeleted === true || (typeof status === 'string' && status.trim() !== '');
  return !isStruckOut && typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function distinct(entries: readonly Entry[], by: 'kpi' | 'period'): string[] {
  return [...new Set(entries.map((entry) => String(entry[by])))].toSorted().slice(0, 20);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
