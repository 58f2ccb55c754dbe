// When a county's counts are replaced: while answers are taken, always; once they could be read, never by stealth.
import type { Round } from '../round.ts';
import type { PeerSurvey } from './peer-survey.ts';
import { type CountyPeers, type Editions, type PeerSources, tallyPeers } from './peers.ts';

const settlingMilliseconds = 60_000;

/**
 * ISO, UTC: when whatever came before `time` is stored and counted, so that nobody reads figures before and after
 * something of its last seconds. From then on a round that closes at `time` may be compared.
 */
export function settledAt(time: string): string {
  // biome-ignore lint/style/noRestrictedGlobals: it computes with the time it is handed; no clock is read
  const date = new Date(time);
  date.setUTCMilliseconds(date.getUTCMilliseconds() + settlingMilliseconds);
  return date.toISOString();
}

type Times = Pick<Round, 'closesAt'>;

/**
 * The county's counts as they should stand at `now` (ISO, UTC). `readableFrom` is the moment that the round's closing
 * time gives. Answers taken after the closing (an extension) do not enter: two reads, one before and one after, would
 * give that one municipality's answers away.
 */
export function nextPeers(
  standing: CountyPeers | undefined,
  sources: PeerSources,
  { closesAt }: Times,
  readableFrom: string,
  now: string,
): CountyPeers {
  const isInTime = ({ submittedAt }: { readonly submittedAt: string }) => submittedAt < closesAt;
  const scores = sources.scores.filter(isInTime);
  const maturity = sources.maturity.filter(isInTime);
  const facts = sources.facts.filter(isInTime);
  const tallied = { ...tallyPeers({ ...sources, scores, maturity, facts }), readableFrom };
  if (standing === undefined) return tallied;
  // What they answered in time stands only in the counts: their stored answers are those that came after.
  if (hasLost('inventory', standing, tallied) || hasLost('maturity', standing, tallied)) return standing;
  const isReplaced = readableFrom !== standing.readableFrom || !isSame(standing.editions, tallied.editions);
  const { groups, spreads, indicators, editions } = standing;
  const wasRead = isReplaced && standing.readableFrom <= now;
  const seen = standing.seen ?? (wasRead ? { groups, spreads, indicators, editions } : undefined);
  return { ...tallied, ...(seen !== undefined && { seen }) };
}

function isSame(one: Editions, other: Editions): boolean {
  return (['inventory', 'maturity'] as const).every((survey) => {
    const ids = Object.keys({ ...one[survey], ...other[survey] });
    return ids.every((id) => one[survey][id] === other[survey][id]);
  });
}

function hasLost(survey: PeerSurvey, standing: CountyPeers, tallied: Pick<CountyPeers, 'editions'>): boolean {
  return Object.keys(standing.editions[survey]).some((id) => tallied.editions[survey][id] === undefined);
}

/** Who had answered when the counts could first be read, and has another answer in them (or none) now. */
export function replacedSinceSeen({ editions, seen }: CountyPeers, survey: PeerSurvey): string[] {
  const then = seen?.editions[survey] ?? {};
  return Object.keys(then).filter((id) => then[id] !== editions[survey][id]);
}
