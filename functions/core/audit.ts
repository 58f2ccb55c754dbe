// THE list of what is audited, and how each is said to those who read the log.

/** In Swedish and English. */
export const auditedActions = {
  'round-created': ['Planerade en omgång', 'Planned a round'],
  'round-changed': ['Ändrade en omgång', 'Changed a round'],
  'round-opened': ['Öppnade en omgång', 'Opened a round'],
  'round-closed': ['Stängde en omgång', 'Closed a round'],
  'round-established': ['Fastställde en omgång', 'Established a round'],
  'survey-released': ['Frisläppte ett formulär', 'Released a questionnaire'],
  'response-submitted': ['Skickade in ett svar', 'Submitted a response'],
  'signature-asked': ['Bad om underskrift', 'Asked for a signature'],
  'response-sent-back': ['Lämnade tillbaka ett svar utan underskrift', 'Sent a response back unsigned'],
  'response-accepted': ['Godkände ett svar', 'Accepted a response'],
  'response-returned': ['Skickade tillbaka ett svar', 'Returned a response'],
  'reopening-asked': ['Bad om att få öppna ett svar', 'Asked to reopen a response'],
  'reopening-refused': ['Sa nej till att öppna ett svar', 'Refused to reopen a response'],
  'response-reopened': ['Öppnade ett svar igen', 'Reopened a response'],
  'response-declined': ['Avstod från att svara', 'Declined to answer'],
  'response-resumed': ['Ångrade att avstå', 'Took part after all'],
  'person-invited': ['Bjöd in en person', 'Invited a person'],
  'invitation-withdrawn': ['Tog tillbaka en inbjudan', 'Withdrew an invitation'],
  'invitation-accepted': ['Tackade ja till en inbjudan', 'Accepted an invitation'],
  'sections-lent': ['Ändrade utlånade delar', 'Changed lent parts'],
  'membership-withdrawn': ['Avslutade en behörighet', 'Ended a membership'],
  'register-changed': ['Ändrade ett register', 'Changed a register'],
  'report-established': ['Fastställde länets rapport', 'Established a county report'],
  'order-decided': ['Registrerade ett beslut', 'Recorded a decision'],
  'plan-started': ['Började en plan', 'Started a plan'],
  'plan-changed': ['Ändrade en plan', 'Changed a plan'],
  'plan-established': ['Fastställde en plan', 'Established a plan'],
  'plan-followed-up': ['Följde upp en plan', 'Followed up a plan'],
  'year-reported': ['Skickade in återrapporteringen', 'Submitted a yearly report'],
  'national-consent-given': ['Sa ja till att visas nationellt', 'Agreed to be shown nationally'],
  'national-consent-withdrawn': [
    'Tog tillbaka ja till att visas nationellt',
    'Withdrew the consent to be shown nationally',
  ],
  'naming-consent-given': [
    'Sa ja till att namnges för liknande kommuner',
    'Agreed to be named to similar municipalities',
  ],
  'naming-consent-withdrawn': [
    'Tog tillbaka ja till att namnges för liknande kommuner',
    'Withdrew the consent to be named to similar municipalities',
  ],
  'funds-allotted': ['Fördelade årets medel', "Allotted the year's funds"],
  'meeting-saved': ['Sparade en nätverksträff', 'Saved a network meeting'],
  'known-read-in': ['Läste in uppgifter från en annan källa', 'Read in facts from another source'],
  'outcomes-sent': ['Skickade in en utfallstabell', 'Sent an outcome table'],
} as const satisfies Readonly<Record<string, readonly [sv: string, en: string]>>;

export type AuditedAction = keyof typeof auditedActions;

export const auditedActionIds = Object.keys(auditedActions) as [AuditedAction, ...AuditedAction[]];

/** The log as files: its entries, and what that file holds. */
export const auditTables = ['entries', 'manifest'] as const;
export type AuditTable = (typeof auditTables)[number];

/** What an entry says of what it was done to: ids by name. */
export type AuditTarget = Readonly<Record<string, string>>;

const nation = 'se';

/** Does the entry concern that organisation, county or the nation (`1980`, `19`, `se`)? */
export function concernsOrganisation(target: AuditTarget, wanted: string): boolean {
  return placesOf(target).includes(wanted);
}

/** The narrowest place that the entry concerns: an organisation, a county or the nation. */
export function placeOf(target: AuditTarget): string {
  return placesOf(target)[0] ?? nation;
}

/** What names no place is done for the whole nation: rounds, releases, the year's funds. */
function placesOf({ organisation, county, network }: AuditTarget): string[] {
  const named = [organisation, county, network].filter((id) => id !== undefined);
  return named.length === 0 ? [nation] : named;
}

const shownOfCode = 4;

/** The same without what somebody could use: an invitation is told apart by the first signs of its code. */
export function withoutSecrets(target: AuditTarget): AuditTarget {
  const { invitation } = target;
  if (invitation === undefined) return target;
  const code = invitation.slice(invitation.lastIndexOf('.') + 1);
  return { ...target, invitation: `${code.slice(0, shownOfCode)}…` };
}
