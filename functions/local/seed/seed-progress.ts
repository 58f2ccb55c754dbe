// How far each organisation has come with each questionnaire in the two rounds, so that every state is there to see.
import type { Organisation } from '../../../surveys/types.ts';
import type { TakableStep } from '../../http/take-step.ts';
import { rollFor } from './dice.ts';

/**
 * How far the organisation itself has come, and the steps taken after that. `answered` is the share of the questions,
 * from the first on, that have been answered: 1 when submitted.
 */
export type SeedProgress = { readonly steps?: readonly TakableStep[] } & (
  | { readonly status: 'not-started' }
  | { readonly status: 'draft'; readonly answered: number }
  | { readonly status: 'submitted' }
);

const submitted: SeedProgress = { status: 'submitted' };
const accepted: SeedProgress = { ...submitted, steps: ['accept'] };
const notStarted: SeedProgress = { status: 'not-started' };
const draft = (answered: number): SeedProgress => ({ status: 'draft', answered });

/** Counties where the closed round got few answers: municipalities that submitted, of 8, 5 and 12. */
const fewAnswers: Readonly<Record<string, number>> = { '23': 3, '10': 2, '08': 6 };
/** The only one missing in its county. */
const missingInClosed = ['1962'];
/** Submitted, but the county has not come round to it: nothing of theirs is there to confirm in the open round. */
const notReviewed = ['1984'];

export function progressInClosed(
  organisation: Organisation,
  survey: string,
  placeInCounty: number,
): SeedProgress {
  if (organisation.kind === 'region') return regionsInClosed[organisation.id] ?? submitted;
  const few = fewAnswers[organisation.county];
  if (few !== undefined) return placeInCounty < few ? accepted : draft(0.3);
  if (missingInClosed.includes(organisation.id)) return notStarted;
  if (notReviewed.includes(organisation.id)) return submitted;
  const dice = rollFor(`closed/${organisation.id}/${survey}`);
  if (organisation.county === '19' || dice.isLucky(0.985)) return accepted;
  return draft(0.6);
}

/** In the earlier round most have answered, and nobody has left anything half done. */
export function progressInEarlier({ id, county }: Organisation): SeedProgress {
  return county === '19' || rollFor(`earlier/${id}`).isLucky(0.85) ? submitted : notStarted;
}

/** Västmanland has come furthest: its report has an order, and somebody is missing in it. */
const inVastmanland: Readonly<Record<string, SeedProgress>> = {
  '1904': accepted,
  '1907': submitted,
  '1960': { ...submitted, steps: ['ask-reopening'] },
  '1961': { ...submitted, steps: ['return'] },
  '1962': { ...notStarted, steps: ['decline'] },
  '1980': draft(0.3),
  '1981': { ...submitted, steps: ['ask-reopening', 'refuse-reopening'] },
  '1982': { ...draft(0.8), steps: ['ask-signature'] },
  '1983': { ...submitted, steps: ['accept', 'reopen'] },
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
  if (roll < 0.04) return accepted;
  if (roll < 0.12) return submitted;
  return roll < 0.3 ? draft(roll * 3) : notStarted;
}
