// How far each organisation has come with each questionnaire in the two rounds, so that every state is there to see.
import type { Organisation } from '../../../surveys/types.ts';
import { rollFor } from './dice.ts';

/** `answered` is the share of the questions, from the first on, that have been answered: 1 when submitted. */
export type SeedProgress =
  | { readonly status: 'not-started' }
  | { readonly status: 'draft'; readonly answered: number }
  | { readonly status: 'submitted' };

const submitted: SeedProgress = { status: 'submitted' };
const notStarted: SeedProgress = { status: 'not-started' };
const draft = (answered: number): SeedProgress => ({ status: 'draft', answered });

/** Counties where the closed round got few answers: municipalities that submitted, of 8, 5 and 12. */
const fewAnswers: Readonly<Record<string, number>> = { '23': 3, '10': 2, '08': 6 };
/** The only one missing in its county. */
const missingInClosed = ['1962'];

export function progressInClosed(
  organisation: Organisation,
  survey: string,
  placeInCounty: number,
): SeedProgress {
  if (organisation.kind === 'region') return regionsInClosed[organisation.id] ?? submitted;
  const few = fewAnswers[organisation.county];
  if (few !== undefined) return placeInCounty < few ? submitted : draft(0.3);
  if (missingInClosed.includes(organisation.id)) return notStarted;
  const dice = rollFor(`closed/${organisation.id}/${survey}`);
  if (organisation.county === '19' || dice.isLucky(0.985)) return submitted;
  return draft(0.6);
}

/** Västmanland has come furthest: its report has an order, and somebody is missing in it. */
const inVastmanland: Readonly<Record<string, SeedProgress>> = {
  '1904': submitted,
  '1907': submitted,
  '1960': submitted,
  '1961': submitted,
  '1962': notStarted,
  '1980': draft(0.3),
  '1981': submitted,
  '1982': draft(0.8),
  '1983': submitted,
  '1984': draft(0.5),
};

/** Västmanland's region has begun in the open round, so that one can go on; two have not answered the closed one. */
const regionsInClosed: Readonly<Record<string, SeedProgress>> = {
  'region-21': notStarted,
  'region-23': draft(0.5),
};
const regionsInOpen: Readonly<Record<string, SeedProgress>> = {
  'region-09': submitted,
  'region-10': submitted,
  'region-19': draft(0.35),
};

export function progressInOpen({ id, kind }: Organisation, survey: string): SeedProgress {
  if (kind === 'region') {
    const share = rollFor(`open/${id}/${survey}`).share();
    return regionsInOpen[id] ?? (share < 0.4 ? submitted : share < 0.7 ? draft(share) : notStarted);
  }
  const known = inVastmanland[id];
  if (known !== undefined) return survey === 'mognad' && known.status === 'draft' ? notStarted : known;
  const roll = rollFor(`open/${id}/${survey}`).share();
  if (roll < 0.12) return submitted;
  return roll < 0.3 ? draft(roll * 3) : notStarted;
}
