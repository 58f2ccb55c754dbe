// Is a municipality the only one of its county? Then the county's figures are its own answers.
import type { Organisation } from '../../../surveys/types.ts';

export function isAloneInCounty(id: string, organisations: readonly Organisation[]): boolean {
  const own = organisations.find((one) => one.id === id);
  return (
    own?.kind === 'municipality' &&
    organisations.filter(({ kind, county }) => kind === 'municipality' && county === own.county).length === 1
  );
}
