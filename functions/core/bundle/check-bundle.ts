// Computes a bundle's numbers again from its inputs alone, and tells where they differ from those it expects.
import { canonicalJson } from '../canonical-json.ts';
import { computePriorities } from '../priority/compute-priorities.ts';
import type { CountedInputs } from './counted-inputs.ts';
import { priorityInputOf } from './counted-inputs.ts';

export interface CheckableBundle {
  readonly inputs: CountedInputs;
  readonly inputsHash: string;
  readonly expected: { readonly priorities: readonly { readonly area: string }[] };
}

/** One number or word; `path` as in `rankRange.missing.0`. Absent on the side that lacks it. */
export interface Difference {
  readonly path: string;
  readonly computed?: unknown;
  readonly expected?: unknown;
}

export interface AreaCheck {
  readonly area: string;
  readonly differences: readonly Difference[];
}

export interface BundleCheck {
  /** Do the inputs have the checksum that the report prints? */
  readonly isInputsHashRight: boolean;
  /** In the computed order, then those that are only expected. */
  readonly areas: readonly AreaCheck[];
  /** What belongs to no one area: how many answered, the order, the borders, the draws. */
  readonly whole: readonly Difference[];
}

/** `hash` gives a text's SHA-256 (hex). Numbers must be equal to the last digit. */
export function checkBundle(bundle: CheckableBundle, hash: (text: string) => string): BundleCheck {
  const { priorities, ...whole } = computePriorities(priorityInputOf(bundle.inputs));
  const { priorities: expectedPriorities, ...expectedWhole } = bundle.expected;
  const orderOf = (areas: readonly { readonly area: string }[]) => areas.map(({ area }) => area);
  const computed = new Map(priorities.map((area) => [area.area, area]));
  const expected = new Map(expectedPriorities.map((area) => [area.area, area]));
  return {
    isInputsHashRight: hash(canonicalJson(bundle.inputs)) === bundle.inputsHash,
    areas: [...new Set([...computed.keys(), ...expected.keys()])].map((area) => ({
      area,
      differences: differencesBetween(computed.get(area), expected.get(area)),
    })),
    whole: differencesBetween(
      { ...whole, order: orderOf(priorities) },
      { ...expectedWhole, order: orderOf(expectedPriorities) },
    ),
  };
}

export function holds({ isInputsHashRight, areas, whole }: BundleCheck): boolean {
  return (
    isInputsHashRight && whole.length === 0 && areas.every(({ differences }) => differences.length === 0)
  );
}

function differencesBetween(
  computed: unknown,
  expected: unknown,
  path: readonly string[] = [],
): Difference[] {
  if (isBranch(computed) && isBranch(expected)) {
    const keys = new Set([...Object.keys(computed), ...Object.keys(expected)]);
    return [...keys].flatMap((key) => differencesBetween(computed[key], expected[key], [...path, key]));
  }
  if (computed === expected) return [];
  return [
    {
      path: path.join('.'),
      ...(computed !== undefined && { computed }),
      ...(expected !== undefined && { expected }),
    },
  ];
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
