// Is a municipality the only one of its county? Then the county's figures are its own answers.
import type { Organisation } from '../../../surveys/types.ts';

/** Those that are, in one pass: asked of each one by one, a nation would be gone through as many times as it has municipalities. */
export function aloneInCounties(organisations: readonly Organisation[]): Organisation[] {
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');
  const byCounty = Map.groupBy(municipalities, ({ county }) => county);
  return [...byCounty.values()].flatMap((own) => (own.length === 1 ? own : []));
}

export function isAloneInCounty(id: string, organisations: readonly Organisation[]): boolean {
  const own = organisations.find((one) => one.id === id);
  return (
    own?.kind === 'municipality' &&
    organisations.filter(({ kind, county }) => kind === 'municipality' && county === own.county).length === 1
  );
}
