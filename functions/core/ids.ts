// Branded ids: a round's id can never stand where an organisation's is meant.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Branded<'PersonId'>;
export type RoundId = Branded<'RoundId'>;
export type CountyId = Branded<'CountyId'>;
export type OrganisationId = Branded<'OrganisationId'>;
export type SurveyId = Branded<'SurveyId'>;
/** A survey and its version: `behovsinventering@2026-1`. */
export type SurveyRef = Branded<'SurveyRef'>;
export type ReceiptId = Branded<'ReceiptId'>;
/** Names the organisation, county or nation, and after the point 128 random bits: nobody finds one by trying. */
export type InvitationId = Branded<'InvitationId'>;

/** Patterns that every id from outside must match in full. None allows `#`, which separates key parts. */
export const idPatterns = {
  round: /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/,
  county: /^[0-9]{2}$/,
  organisation: /^([0-9]{4}|region-[0-9]{2})$/,
  survey: /^[a-z][a-z0-9-]{0,63}$/,
  surveyRef: /^[a-z][a-z0-9-]{0,63}@[0-9]{4}-[0-9]{1,3}$/,
  receipt: /^LB-[0-9]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/,
  invitation: /^([0-9]{4}|region-[0-9]{2}|[0-9]{2}|se)\.[A-Za-z0-9_-]{22}$/,
} as const;

export function personId(text: string): PersonId {
  return text as PersonId;
}
export function roundId(text: string): RoundId {
  return matching(text, idPatterns.round) as RoundId;
}
export function countyId(text: string): CountyId {
  return matching(text, idPatterns.county) as CountyId;
}
export function organisationId(text: string): OrganisationId {
  return matching(text, idPatterns.organisation) as OrganisationId;
}
export function surveyId(text: string): SurveyId {
  return matching(text, idPatterns.survey) as SurveyId;
}
export function surveyRef(text: string): SurveyRef {
  return matching(text, idPatterns.surveyRef) as SurveyRef;
}
export function receiptId(text: string): ReceiptId {
  return matching(text, idPatterns.receipt) as ReceiptId;
}
export function invitationId(text: string): InvitationId {
  return matching(text, idPatterns.invitation) as InvitationId;
}

/** `behovsinventering@2026-1` → `behovsinventering`. */
export function surveyOf(ref: SurveyRef): SurveyId {
  return ref.slice(0, ref.indexOf('@')) as SurveyId;
}

function matching(text: string, pattern: RegExp): string {
  if (!pattern.test(text)) throw new RangeError(`not an id of the form ${pattern.source}`);
  return text;
}
