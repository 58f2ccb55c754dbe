// THE list of mails: when each is sent, and what its text names. No mail holds what anybody has answered.

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
  /** The county lead does not open the response again. */
  'reopening-refused',
  /** A section has been lent to somebody who is a member already. */
  'section-lent',
  /** Once a week at most: what somebody has left to do, over all rounds and organisations. */
  'reminder',
  /** A member is asked for a second opinion on a section. */
  'opinion-asked',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What a text names, in words as the reader is to see them. A word that is left out leaves its phrase out. */
export interface MailWords {
  /** The organisation by name: `Västerås`. */
  readonly organisation?: string;
  /** How the one who did it is named to others. */
  readonly by?: string;
  /** Where in the web it leads, from the first slash: `/start`. Absent: the start page. */
  readonly path?: string;
  /** The round by name: `Hösten 2026`. */
  readonly round?: string;
  /** The questionnaire by name: `Behovsinventering`. */
  readonly survey?: string;
  /** Of an invitation: the role in words, `svarar på en utlånad del`. */
  readonly role?: string;
  /** The lent sections by name, with commas between. */
  readonly sections?: string;
  /** The sections by name that an opinion is wanted on, with commas between. */
  readonly opinions?: string;
  /** The last day that the sections are lent: `1 december 2026`. */
  readonly until?: string;
  /** The last day that an invitation can be used. */
  readonly validUntil?: string;
  /** Of a reminder: what is left, one on each line. */
  readonly matters?: string;
}

/** The names of the words; any other word of a mail is not used. */
export type MailWord = keyof MailWords;
