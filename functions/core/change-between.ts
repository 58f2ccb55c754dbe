// May an answer be held against one from an earlier round? The questionnaires' own change classes say.

/** `same` and `reworded` may be compared; at `stricter` the line is broken; `new` was not asked then. */
export type Change = 'same' | 'reworded' | 'stricter' | 'new';

const order: readonly Change[] = ['same', 'reworded', 'stricter', 'new'];

/** What is needed of a survey version: its place in the list (newest last) and its questions' classes. */
export interface VersionChanges {
  readonly survey: string;
  readonly version: string;
  /** Those that are asked. Without a class: new in this version. */
  readonly questions: readonly { readonly id: string; readonly change?: Change }[];
}

/** The farthest change of `question` in any version after `earlier` up to `later` (`behovsinventering@2026-1`). */
export function changeBetween(
  versions: readonly VersionChanges[],
  earlier: string,
  later: string,
  question: string,
): Change {
  if (earlier === later) return 'same';
  const refs = versions.map(({ survey, version }) => `${survey}@${version}`);
  const survey = later.slice(0, later.indexOf('@'));
  const [from, to] = [refs.indexOf(earlier), refs.indexOf(later)];
  const wasAsked = versions[from]?.questions.some(({ id }) => id === question) ?? false;
  // A round may have used a newer version than a later round does: nothing says what changed on the way back.
  if (!wasAsked || to < from) return 'new';
  const between = versions.slice(from + 1, to + 1).filter((version) => version.survey === survey);
  return farthestChange(between.map((version) => changeIn(version, question)));
}

/** Of none: `same`. */
export function farthestChange(changes: readonly Change[]): Change {
  return changes.reduce(farthest, 'same');
}

export function isComparable(change: Change): boolean {
  return change === 'same' || change === 'reworded';
}

function changeIn({ questions }: VersionChanges, question: string): Change {
  return questions.find(({ id }) => id === question)?.change ?? 'new';
}

function farthest(one: Change, other: Change): Change {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}
