// THE list of mails: when each is sent. Subjects are neutral and no mail holds what anybody has answered.

export const mailKinds = [
  /** Somebody is invited to an organisation, or to parts of its questionnaires. */
  'invitation',
  /** A response waits for the signatory. */
  'signature-asked',
  /** The signatory wants something changed before signing. */
  'sent-back',
  /** The county lead has returned a submitted response. */
  'returned',
  /** The county lead has opened a submitted response again. */
  'reopened',
  /** An organisation asks the county lead to open its response again. */
  'reopening-asked',
  /** A section has been lent to somebody who is a member already. */
  'section-lent',
] as const;
export type MailKind = (typeof mailKinds)[number];
