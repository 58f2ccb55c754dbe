// THE list of what can be wrong with one answer: the server says it in Swedish, the web in the reader's language.

export const answerIssueCodes = [
  'bad-character',
  'duplicate',
  'duplicate-question',
  'empty-list',
  'empty-text',
  'exclusive-choice',
  'not-a-date',
  'not-an-integer',
  'off-scale',
  'out-of-range',
  'personal-number',
  'reason-missing',
  'repeated-row',
  'row-id',
  'section-not-lent',
  'too-fine',
  'too-large',
  'too-long',
  'too-many',
  'unknown-choice',
  'unknown-field',
  'unknown-question',
  'wrong-type',
] as const;
export type AnswerIssueCode = (typeof answerIssueCodes)[number];
