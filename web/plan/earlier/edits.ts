// What each change of something made of it, from its standing version back to its first.
import { canonicalJson } from '../../../functions/core/canonical-json.ts';
import type { PlanValue } from '../plan.ts';

export interface Version {
  readonly version: number;
  /** Absent where the reader may not see it. */
  readonly author?: string | undefined;
  /** ISO 8601. */
  readonly at: string;
  readonly values: Readonly<Record<string, PlanValue>>;
}

export interface Edit {
  readonly version: number;
  readonly author: string | undefined;
  readonly at: string;
  /** Nothing before is null, and so is nothing after. None for the version that everything began with. */
  readonly changes: readonly {
    readonly field: string;
    readonly before: PlanValue;
    readonly after: PlanValue;
  }[];
}

/** `versions` are those that have been replaced; the order of `fields` is the order of each edit's changes. */
export function editsOf(
  standing: Version,
  versions: readonly Version[],
  fields: readonly string[],
): readonly Edit[] {
  const newestFirst = [standing, ...versions.toSorted((a, b) => b.version - a.version)];
  return newestFirst.map(({ version, author, at, values }, index) => {
    const earlier = newestFirst[index + 1];
    const changes = fields.flatMap((field) => {
      const [before, after] = [valueIn(earlier?.values ?? values, field), valueIn(values, field)];
      return canonicalJson(before) === canonicalJson(after) ? [] : [{ field, before, after }];
    });
    return { version, author, at, changes };
  });
}

function valueIn(values: Version['values'], field: string): PlanValue {
  return Object.hasOwn(values, field) ? (values[field] ?? null) : null;
}
