// Whether a release is of the content that is deployed. A version's content never changes once it is released.
import type { SurveyRef } from './ids.ts';

interface Released {
  readonly ref: SurveyRef;
  readonly hash: string;
}

/** `holds`: the release of that very content. `otherwise`: a release of the version when it had another. */
export function releaseOf<R extends Released>(
  released: readonly R[],
  ref: string,
  hash: string | undefined,
): { readonly holds?: R; readonly otherwise?: R } {
  const found = released.find((one) => one.ref === ref);
  if (found === undefined) return {};
  return found.hash === hash ? { holds: found } : { otherwise: found };
}
