// What was said when a response changed hands: a message, and comments at single questions.

/** `returned`, `reopened`, `reopening-refused`: by the county lead. The others are the organisation's own. */
export const noteKinds = [
  'sent-back',
  'returned',
  'reopened',
  'reopening-asked',
  'reopening-refused',
  'declined',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface QuestionComment {
  readonly question: string;
  readonly text: string;
}

export interface ReviewNote {
  readonly id: string;
  readonly kind: NoteKind;
  /** The edition being written when it was said: for a returned or reopened response the one that began then. */
  readonly edition: number;
  readonly by: string;
  readonly at: string;
  /** Empty when nothing was said beside the comments. */
  readonly message: string;
  readonly comments: readonly QuestionComment[];
}

/**
 * Is the note between the organisation's own people? What a signatory says of a draft may tell what stands in it,
 * and the county lead never sees a draft.
 */
export function isInternal({ kind }: Pick<ReviewNote, 'kind'>): boolean {
  return kind === 'sent-back';
}
