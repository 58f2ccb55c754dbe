// What is about to be saved of a source's year: made from a file, or from what has been saved, and changed by hand.
import { type CarriedOver, carryOver, type Said } from '../../functions/core/known/carry-over.ts';
import { countValues, type KnownIndicator } from '../../functions/core/known/known-set.ts';
import { type Known, type ReadFile, type SavedSet, saidBefore, setOf } from './known.ts';

export interface Draft extends Said {
  readonly kind: KnownIndicator['kind'];
  readonly known: number;
  readonly missing: number;
  /** Of a file; without, those that stand are kept. */
  readonly values?: KnownIndicator['values'];
  /** It is called and placed as before. */
  readonly isCarried: boolean;
}

export interface Drafts {
  readonly indicators: readonly Draft[];
  readonly gone: CarriedOver['gone'];
}

/** A file has all that the year is to have; of Kolada, whose files have one key figure each, the others are kept. */
export function draftsOfFile(known: Known, read: ReadFile): Drafts {
  const { source, year } = read;
  const before = saidBefore(known, source, year).map(draftOfSaved);
  const { indicators, gone } = carryOver(read.indicators, before);
  const fresh = indicators.map((indicator): Draft => {
    const isCarried = indicator.question !== undefined;
    return { ...indicator, ...countValues(indicator), isCarried };
  });
  if (source === 'oppna-jamforelser') return { indicators: fresh, gone };
  const ids = new Set(fresh.map(({ id }) => id));
  const others = (setOf(known, source, year)?.indicators ?? []).filter(({ id }) => !ids.has(id));
  return { indicators: [...fresh, ...others.map(draftOfSaved)], gone: [] };
}

export function draftsOfSet({ indicators }: SavedSet): Drafts {
  return { indicators: indicators.map(draftOfSaved), gone: [] };
}

function draftOfSaved({
  id,
  name,
  kind,
  unit,
  question,
  known,
  missing,
}: SavedSet['indicators'][number]): Draft {
  return {
    id,
    name,
    kind,
    ...(unit !== undefined && { unit }),
    ...(question !== undefined && { question }),
    known,
    missing,
    isCarried: false,
  };
}

/** As the API takes it. */
export function toSend(indicators: readonly Draft[]) {
  return indicators.map(({ id, name, kind, unit, question, values }) => ({
    id,
    name: name.trim() === '' ? id : name,
    kind,
    ...(kind === 'number' && unit !== undefined && unit.trim() !== '' && { unit }),
    ...(question !== undefined && { question }),
    ...(values !== undefined && { values }),
  }));
}
