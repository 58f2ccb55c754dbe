// The guard measured on a synthetic Swedish corpus: what it finds of what it should (recall), and how much of what it finds
// it should find (precision). Printed at each run; the floors are what the guard must not fall below.
import { describe, expect, it } from 'vitest';
import { containsPersonalNumber } from '../../../../functions/core/guard/personal-number.ts';
import { findWarnings } from '../../../../functions/core/guard/warnings.ts';
import { type LabelKind, labelKinds, readCorpus, type Sentence } from '../../../corpus/guard/read-corpus.ts';

interface Measure {
  readonly labelled: number;
  readonly found: number;
  readonly warned: number;
  readonly rightly: number;
}

type Floors = Readonly<Record<LabelKind, { readonly recall: number; readonly precision: number }>>;

const floors: Readonly<Record<'tuning' | 'held-out', Floors>> = {
  tuning: {
    'personal-number': { recall: 1, precision: 1 },
    name: { recall: 0.97, precision: 0.97 },
    phone: { recall: 1, precision: 1 },
    address: { recall: 1, precision: 1 },
  },
  'held-out': {
    'personal-number': { recall: 1, precision: 1 },
    name: { recall: 0.9, precision: 0.9 },
    phone: { recall: 0.95, precision: 0.95 },
    address: { recall: 0.95, precision: 0.95 },
  },
};

/** A personal number is refused wherever it stands, so it is found or not in a sentence as a whole. */
function foundIn({ text, labels }: Sentence, kind: LabelKind): readonly { start: number; end: number }[] {
  if (kind !== 'personal-number') return findWarnings(text).filter((warning) => warning.kind === kind);
  if (!containsPersonalNumber(text)) return [];
  const own = labels.filter((label) => label.kind === kind);
  return own.length > 0 ? own : [{ start: 0, end: text.length }];
}

function measure(sentences: readonly Sentence[], kind: LabelKind): Measure {
  const total = { labelled: 0, found: 0, warned: 0, rightly: 0 };
  for (const sentence of sentences) {
    const labels = sentence.labels.filter((label) => label.kind === kind);
    const found = foundIn(sentence, kind);
    const meet = (one: { start: number; end: number }, other: { start: number; end: number }) =>
      one.start < other.end && other.start < one.end;
    total.labelled += labels.length;
    total.found += labels.filter((label) => found.some((one) => meet(one, label))).length;
    total.warned += found.length;
    total.rightly += found.filter((one) => labels.some((label) => meet(one, label))).length;
  }
  return total;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

describe.each(['tuning', 'held-out'] as const)('on the %s part of the corpus the guard', (part) => {
  const sentences = readCorpus(part);
  const measured = labelKinds.map((kind) => ({ kind, ...measure(sentences, kind) }));

  it('is measured, and the measures are printed', () => {
    const lines = measured.map(({ kind, labelled, found, warned, rightly }) =>
      [
        `  ${kind}`.padEnd(18),
        `recall ${percent(found, labelled)} (${found} of ${labelled})`.padEnd(30),
        `precision ${percent(rightly, warned)} (${rightly} of ${warned})`,
      ].join(' '),
    );
    console.log([`Guard on the ${part} part, ${sentences.length} synthetic sentences`, ...lines].join('\n'));
    expect(sentences.length).toBeGreaterThan(100);
  });

  it.each(measured)('finds $kind as well as is asked, and little else', ({ kind, ...counts }) => {
    expect(counts.found / counts.labelled).toBeGreaterThanOrEqual(floors[part][kind].recall);
    expect(counts.rightly / counts.warned).toBeGreaterThanOrEqual(floors[part][kind].precision);
  });
});
