// THE list of what is stored: keys and shapes. A new entity is one entry here and one function per access pattern.
import * as z from 'zod';
import {
  AnswerValueSchema,
  CountyIdSchema,
  InvitationIdSchema,
  OrganisationIdSchema,
  OrganisationKindSchema,
  ReceiptIdSchema,
  ResponseStatusSchema,
  RoleSchema,
  RoundIdSchema,
  SurveyIdSchema,
  SurveyRefSchema,
} from '../contract/schemas.ts';
import type { Membership } from '../core/access.ts';
import type { SubmittedEdition } from '../core/edition.ts';
import type { CountyId, OrganisationId, PersonId, ReceiptId, RoundId, SurveyRef } from '../core/ids.ts';
import { type Step, steps } from '../core/lifecycle.ts';
import { type MailKind, mailKinds } from '../core/mail.ts';
import { dimensionCodePattern, type MaturityScores } from '../core/maturity/scores.ts';
import { type Invitation, invitationStatuses } from '../core/people/invitation.ts';
import { type Loan, loanKinds } from '../core/people/loans.ts';
import { organisationRoles } from '../core/people/roster.ts';
import type { Presence } from '../core/presence.ts';
import type { Receipt } from '../core/receipt.ts';
import type { Register, RegisterRow } from '../core/registers/register.ts';
import type { Answer, ResponseKey, ResponseState } from '../core/response.ts';
import { noteKinds, type ReviewNote } from '../core/review-note.ts';
import type { Round } from '../core/round.ts';
import { areaCodePattern, type Scores } from '../core/scores.ts';
import { defineEntity } from './entity.ts';
import { sha256Hex } from './sha256.ts';

const person = z.string().min(1) as unknown as z.ZodType<PersonId, string>;
const instant = z.iso.datetime();
const text = z.string();

const responsePartition = ({ round, organisation, survey }: ResponseKey): string =>
  `RESPONSE#${round}#${organisation}#${survey}`;

/** A round's states, scores and report for one county lie together: one query answers "how far is the county?". */
export const countyPartition = ({ round, county }: CountyKey): string => `ROUND#${round}#COUNTY#${county}`;

export interface CountyKey {
  readonly round: RoundId;
  readonly county: CountyId;
}
/** A response and the county its organisation lies in. */
export interface PlacedResponse extends ResponseKey {
  readonly county: CountyId;
}

/** A membership with the name and kind of its organisation, so that nothing else must be read to show it. */
export interface StoredMembership extends Membership {
  readonly organisationKind: 'municipality' | 'region' | 'county' | 'nation';
  readonly organisationName: string;
  /** The verified address that the invitation was bound to; mail goes there. Absent: nobody to write to. */
  readonly email?: string | undefined;
  /** Named by this alone where the name is protected: `enhetschef, mottagningen`. */
  readonly title?: string | undefined;
  /** What has been lent to them, also what has run out. `sections` is computed from it for respondents. */
  readonly loans?: readonly Loan[] | undefined;
  /** Withdrawn then: nothing is allowed by it, and nobody lists it. */
  readonly withdrawnAt?: string | undefined;
}

const loanShape = z.object({
  section: text.min(1),
  kind: z.enum(loanKinds),
  until: z.iso.date().optional(),
});

const membershipShape = z.object({
  role: RoleSchema,
  organisation: text.min(1),
  organisationKind: z.enum(['municipality', 'region', 'county', 'nation']),
  organisationName: text,
  county: CountyIdSchema.optional(),
  displayName: text.min(1),
  /** Only in what was stored before loans had a last day. */
  sections: z.array(text).optional(),
  opinions: z.array(text).optional(),
  email: text.optional(),
  title: text.optional(),
  loans: z.array(loanShape).optional(),
  withdrawnAt: instant.optional(),
}) as z.ZodType<StoredMembership>;

export const memberships = defineEntity<
  { person: PersonId; organisation: string; role: string },
  StoredMembership
>({
  type: 'Membership',
  version: 3,
  // 2 added the address; 3 the title, loans in place of sections, and the withdrawal.
  readableFrom: 1,
  key: ({ person, organisation, role }) => ({ pk: `PERSON#${person}`, sk: `MEMBER#${organisation}#${role}` }),
  schema: membershipShape,
});

/** The same membership as its organisation finds it; written in the same transaction. */
export type OrganisationMember = StoredMembership & { readonly person: PersonId };

export const organisationPartition = (organisation: string): string => `ORGANISATION#${organisation}`;

export const organisationMembers = defineEntity<
  { person: PersonId; organisation: string; role: string },
  OrganisationMember
>({
  type: 'OrganisationMember',
  version: 2,
  // 2 as the membership's 3.
  readableFrom: 1,
  key: ({ person, organisation, role }) => ({
    pk: organisationPartition(organisation),
    sk: `MEMBER#${person}#${role}`,
  }),
  schema: z.intersection(membershipShape, z.object({ person })) as z.ZodType<OrganisationMember>,
});

/** Adds 1 at each change of an organisation's people, so that each is decided from all of them as they stand. */
export interface Roster {
  readonly revision: number;
}

export const rosters = defineEntity<string, Roster>({
  type: 'Roster',
  version: 1,
  key: (organisation) => ({ pk: organisationPartition(organisation), sk: 'ROSTER' }),
  schema: z.object({ revision: z.number().int().positive() }),
});

export const invitations = defineEntity<Pick<Invitation, 'organisation' | 'id'>, Invitation>({
  type: 'Invitation',
  version: 1,
  key: ({ organisation, id }) => ({ pk: organisationPartition(organisation), sk: `INVITATION#${id}` }),
  schema: z.object({
    id: InvitationIdSchema,
    organisation: OrganisationIdSchema,
    email: text.min(3),
    role: z.enum(organisationRoles),
    title: text.min(1),
    loans: z.array(loanShape),
    invitedBy: text,
    invitedById: person,
    createdAt: instant,
    validUntil: instant,
    status: z.enum(invitationStatuses),
  }),
});

export const rounds = defineEntity<RoundId, Round>({
  type: 'Round',
  version: 1,
  key: (round) => ({ pk: 'ROUNDS', sk: `ROUND#${round}` }),
  schema: z.object({
    id: RoundIdSchema,
    name: z.object({ sv: text, en: text.optional() }),
    surveys: z.array(SurveyRefSchema),
    scope: z.object({ counties: z.array(CountyIdSchema), kinds: z.array(OrganisationKindSchema) }),
    opensAt: instant,
    dueAt: instant,
    closesAt: instant,
    establishedAt: instant.optional(),
    version: z.number().int().positive(),
    synthetic: z.boolean(),
  }),
});

/** Held while one request writes in several transactions; a submission waits for it to end or to run out. */
export interface WritingLease {
  readonly token: string;
  readonly until: string;
}
/** The latest step, so that the same request sent again is known. `content` is a hash of what it said. */
export interface LatestStep {
  readonly step: Step;
  readonly person: PersonId;
  readonly content: string;
}
export type StoredResponseState = ResponseState & {
  readonly writing?: WritingLease | undefined;
  /** Adds 1 for each step but a submission: of two steps at once, one finds that it came second. */
  readonly steps?: number | undefined;
  readonly latestStep?: LatestStep | undefined;
};

const byWhom = { by: text, at: instant };

export const responseStates = defineEntity<PlacedResponse, StoredResponseState>({
  type: 'ResponseState',
  version: 2,
  // 2 added what the steps of a response leave behind.
  readableFrom: 1,
  key: (response) => ({
    pk: countyPartition(response),
    sk: `RESPONSE#${response.organisation}#${response.survey}`,
  }),
  schema: z.object({
    round: RoundIdSchema,
    organisation: OrganisationIdSchema,
    survey: SurveyIdSchema,
    surveyRef: SurveyRefSchema,
    status: ResponseStatusSchema.exclude(['not-started']),
    edition: z.number().int().positive(),
    revision: z.number().int().min(0),
    updatedAt: instant,
    submitted: z
      .object({
        edition: z.number().int().positive(),
        at: instant,
        receipt: ReceiptIdSchema,
        late: z.boolean(),
      })
      .optional(),
    signatureRequest: z
      .object({ ...byWhom, byId: person, from: z.enum(['draft', 'returned', 'reopened']) })
      .optional(),
    acceptance: z.object(byWhom).optional(),
    reopeningRequest: z.object({ ...byWhom, reason: text }).optional(),
    declined: z
      .object({ ...byWhom, reason: text, from: z.enum(['not-started', 'draft', 'awaiting-signature']) })
      .optional(),
    writing: z.object({ token: text, until: instant }).optional(),
    steps: z.number().int().positive().optional(),
    latestStep: z.object({ step: z.enum(steps), person, content: text }).optional(),
  }),
});

/** What was said when the response changed hands, in the order it was said. */
export const reviewNotes = defineEntity<
  { response: ResponseKey; note: Pick<ReviewNote, 'at' | 'id'> },
  ReviewNote
>({
  type: 'ReviewNote',
  version: 1,
  key: ({ response, note }) => ({ pk: responsePartition(response), sk: `NOTE#${note.at}#${note.id}` }),
  schema: z.object({
    id: text.min(1),
    kind: z.enum(noteKinds),
    edition: z.number().int().positive(),
    by: text,
    at: instant,
    message: text,
    comments: z.array(z.object({ question: text.min(1), text: text.min(1) })),
  }),
});

const answerShape = z.object({
  question: text.min(1),
  value: AnswerValueSchema,
  comment: text.optional(),
  version: z.number().int().min(0),
  author: text,
  authorId: person,
  at: instant,
  confirmed: z.boolean(),
});

export const answers = defineEntity<{ response: ResponseKey; question: string }, Answer>({
  type: 'Answer',
  version: 1,
  key: ({ response, question }) => ({ pk: responsePartition(response), sk: `ANSWER#${question}` }),
  schema: answerShape,
});

/** What an answer said before it was replaced; the newest is the answer itself. */
export const answerHistory = defineEntity<
  { response: ResponseKey; question: string; version: number },
  Answer
>({
  type: 'AnswerHistory',
  version: 1,
  key: ({ response, question, version }) => ({
    pk: responsePartition(response),
    sk: `HISTORY#${question}#${String(version).padStart(6, '0')}`,
  }),
  schema: answerShape,
});

/** A second opinion: one person's own answer, beside the organisation's and never part of an edition. */
export const opinions = defineEntity<{ response: ResponseKey; person: PersonId; question: string }, Answer>({
  type: 'Opinion',
  version: 1,
  key: ({ response, person, question }) => ({
    pk: responsePartition(response),
    sk: `OPINION#${person}#${question}`,
  }),
  schema: answerShape,
});

/** Expires by itself; see storage/presences.ts. */
export const presences = defineEntity<{ response: ResponseKey; person: string }, Presence>({
  type: 'Presence',
  version: 1,
  key: ({ response, person }) => ({ pk: responsePartition(response), sk: `PRESENCE#${person}` }),
  schema: z.object({ person, name: text, section: text.min(1), renewFrom: instant, until: instant }),
});

/** A chunk of a frozen edition: the answers as compressed JSON, so that an inventory is mostly one small item. */
export const editionChunks = defineEntity<
  { response: ResponseKey; receipt: ReceiptId; chunk: number },
  { body: Uint8Array }
>({
  type: 'EditionChunk',
  version: 1,
  key: ({ response, receipt, chunk }) => ({
    pk: responsePartition(response),
    sk: `EDITION#${receipt}#${String(chunk).padStart(3, '0')}`,
  }),
  schema: z.object({ body: z.instanceof(Uint8Array) }),
});

/** The submitted editions of a response, each with what became of it. */
export const submittedEditions = defineEntity<{ response: ResponseKey; edition: number }, SubmittedEdition>({
  type: 'SubmittedEdition',
  version: 1,
  key: ({ response, edition }) => ({
    pk: responsePartition(response),
    sk: `SUBMITTED#${String(edition).padStart(6, '0')}`,
  }),
  schema: z.object({
    edition: z.number().int().positive(),
    receipt: ReceiptIdSchema,
    surveyRef: SurveyRefSchema,
    submittedAt: instant,
    submittedBy: text,
    late: z.boolean(),
    accepted: z.object(byWhom).optional(),
    voided: z.object({ ...byWhom, kind: z.enum(['returned', 'reopened']) }).optional(),
  }),
});

/** Points from the organisation to an edition that has been accepted, for the rounds to come. */
export interface AcceptedEdition {
  readonly round: RoundId;
  readonly surveyRef: SurveyRef;
  readonly receipt: ReceiptId;
  readonly submittedAt: string;
  /** False when the response has been returned or reopened since. */
  readonly stands: boolean;
}

export const acceptedEditions = defineEntity<ResponseKey, AcceptedEdition>({
  type: 'AcceptedEdition',
  version: 1,
  key: ({ round, organisation, survey }) => ({
    pk: organisationPartition(organisation),
    sk: `ACCEPTED#${survey}#${round}`,
  }),
  schema: z.object({
    round: RoundIdSchema,
    surveyRef: SurveyRefSchema,
    receipt: ReceiptIdSchema,
    submittedAt: instant,
    stands: z.boolean(),
  }),
});

/** An edition is read back answer by answer through this. */
export const EditionSchema = z.array(answerShape);

/** The key a submission came with: the same key and body are answered with the same receipt. */
export interface SubmissionKey {
  readonly bodyHash: string;
  readonly receipt: ReceiptId;
}

export const submissionKeys = defineEntity<{ response: ResponseKey; key: string }, SubmissionKey>({
  type: 'SubmissionKey',
  version: 1,
  key: ({ response, key }) => ({ pk: responsePartition(response), sk: `KEY#${sha256Hex(key)}` }),
  schema: z.object({ bodyHash: text, receipt: ReceiptIdSchema }),
});

export type StoredReceipt = Receipt & { readonly chunks: number };

export const receipts = defineEntity<ReceiptId, StoredReceipt>({
  type: 'Receipt',
  version: 1,
  key: (receipt) => ({ pk: `RECEIPT#${receipt}`, sk: 'RECEIPT' }),
  schema: z.object({
    receipt: ReceiptIdSchema,
    round: RoundIdSchema,
    organisation: OrganisationIdSchema,
    survey: SurveyIdSchema,
    surveyRef: SurveyRefSchema,
    surveyHash: text,
    edition: z.number().int().positive(),
    submittedAt: instant,
    submittedBy: text,
    late: z.boolean(),
    answered: z.number().int().positive(),
    checksum: text,
    chunks: z.number().int().positive(),
  }),
});

const scoresShape = z.object({
  organisation: OrganisationIdSchema,
  edition: z.number().int().positive(),
  submittedAt: instant,
  areas: z.record(text, text.regex(areaCodePattern)),
});

export const scores = defineEntity<CountyKey & { organisation: OrganisationId }, Scores>({
  type: 'Scores',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `SCORES#${organisation}`,
  }),
  schema: scoresShape,
});

/** A region's core answers: kept apart from the municipalities', whose numbers they never enter. */
export const regionScores = defineEntity<CountyKey & { organisation: OrganisationId }, Scores>({
  type: 'RegionScores',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `REGIONSCORES#${organisation}`,
  }),
  schema: scoresShape,
});

export const maturityScores = defineEntity<CountyKey & { organisation: OrganisationId }, MaturityScores>({
  type: 'MaturityScores',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `MATURITY#${organisation}`,
  }),
  schema: z.object({
    organisation: OrganisationIdSchema,
    edition: z.number().int().positive(),
    submittedAt: instant,
    dimensions: z.record(text, text.regex(dimensionCodePattern)),
  }),
});

/** The counties' counts of a round lie together: one query reads what the nation answered. */
export const peersPartition = (round: RoundId): string => `ROUND#${round}#PEERS`;

/** A county's answers as counts by SKR group, compressed; with the version and basis that a report has. */
export interface StoredPeers {
  readonly county: CountyId;
  readonly version: number;
  readonly basis: string;
  readonly body: Uint8Array;
}

export const peerCounts = defineEntity<CountyKey, StoredPeers>({
  type: 'PeerCounts',
  version: 1,
  key: ({ round, county }) => ({ pk: peersPartition(round), sk: `COUNTY#${county}` }),
  schema: z.object({
    county: CountyIdSchema,
    version: z.number().int().positive(),
    basis: text,
    body: z.instanceof(Uint8Array),
  }),
});

/** A computed report: its document compressed (its shape is the contract's), and what it was computed from. */
export interface StoredReport {
  /** Adds 1 at each put: of two computations at once, the one that read the older version does it over. */
  readonly version: number;
  /** SHA-256 over the numbers' inputs and the round's name and times; the same hash means the same report. */
  readonly basis: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly establishedAt?: string | undefined;
  readonly body: Uint8Array;
}

export const countyReports = defineEntity<CountyKey, StoredReport>({
  type: 'CountyReport',
  version: 1,
  key: (county) => ({ pk: countyPartition(county), sk: 'REPORT' }),
  schema: z.object({
    version: z.number().int().positive(),
    basis: text,
    opensAt: instant,
    closesAt: instant,
    establishedAt: instant.optional(),
    body: z.instanceof(Uint8Array),
  }),
});

/** A county's register of one kind, all its organisations' rows together: one query answers a search in the county. */
export interface RegisterKey {
  readonly county: CountyId;
  readonly register: Register;
}

export const registerPartition = ({ county, register }: RegisterKey): string =>
  `REGISTER#${county}#${register}`;

const registerRowShape = z.object({
  organisation: OrganisationIdSchema,
  row: text.min(1),
  values: z.record(text, AnswerValueSchema),
  removed: z.boolean(),
  version: z.number().int().positive(),
  addedAt: instant,
  author: text,
  authorId: person,
  at: instant,
  source: z.enum(['register', 'submission']),
  surveyRef: SurveyRefSchema,
  synthetic: z.boolean(),
});

export const registerRows = defineEntity<
  RegisterKey & Pick<RegisterRow, 'organisation' | 'row'>,
  RegisterRow
>({
  type: 'RegisterRow',
  version: 1,
  key: ({ organisation, row, ...register }) => ({
    pk: registerPartition(register),
    sk: `ROW#${organisation}#${row}`,
  }),
  schema: registerRowShape,
});

/** What a row said before it came to say something else. */
export const registerHistory = defineEntity<
  RegisterKey & Pick<RegisterRow, 'organisation' | 'row' | 'version'>,
  RegisterRow
>({
  type: 'RegisterHistory',
  version: 1,
  key: ({ organisation, row, version, ...register }) => ({
    pk: registerPartition(register),
    sk: `HISTORY#${organisation}#${row}#${String(version).padStart(6, '0')}`,
  }),
  schema: registerRowShape,
});

/** THE list of what is audited. */
export const auditedActions = [
  'round-created',
  'round-changed',
  'response-submitted',
  'signature-asked',
  'response-sent-back',
  'response-accepted',
  'response-returned',
  'reopening-asked',
  'response-reopened',
  'response-declined',
  'response-resumed',
  'person-invited',
  'invitation-withdrawn',
  'invitation-accepted',
  'sections-lent',
  'membership-withdrawn',
  'register-changed',
] as const;
export type AuditedAction = (typeof auditedActions)[number];

/** Who did what to what; written with what it records. Never what somebody answered. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly person: PersonId;
  readonly action: AuditedAction;
  readonly target: Readonly<Record<string, string>>;
}

/** A mail to send: written in the transaction that gives cause for it, sent by a job, once. Never what somebody answered. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly kind: MailKind;
  /** What the kind's text names: organisation, round, a path of the web. */
  readonly words: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly status: 'waiting' | 'sending' | 'sent' | 'failed';
  /** How often it has been handed over for sending. */
  readonly attempts?: number | undefined;
  /** While `sending`: whoever sends it holds it until then. */
  readonly heldUntil?: string | undefined;
  readonly sentAt?: string | undefined;
}

export const mails = defineEntity<Pick<Mail, 'id'>, Mail>({
  type: 'Mail',
  version: 2,
  // 2 added what sending needs.
  readableFrom: 1,
  key: ({ id }) => ({ pk: `MAIL#${id}`, sk: 'MAIL' }),
  schema: z.object({
    id: text.min(1),
    to: text.min(3),
    kind: z.enum(mailKinds),
    words: z.record(text, text),
    createdAt: instant,
    status: z.enum(['waiting', 'sending', 'sent', 'failed']),
    attempts: z.number().int().positive().optional(),
    heldUntil: instant.optional(),
    sentAt: instant.optional(),
  }),
});

export const auditEntries = defineEntity<Pick<AuditEntry, 'at' | 'id'>, AuditEntry>({
  type: 'AuditEntry',
  version: 2,
  // 2 knows more actions.
  readableFrom: 1,
  key: ({ at, id }) => ({ pk: `AUDIT#${at.slice(0, 7)}`, sk: `${at}#${id}` }),
  schema: z.object({
    id: text.min(1),
    at: instant,
    person: person,
    action: z.enum(auditedActions),
    target: z.record(text, text),
  }),
});

/** Every entity, for the tests that hold keys apart and shapes to their versions. */
export const entities = [
  memberships,
  organisationMembers,
  rosters,
  invitations,
  mails,
  rounds,
  responseStates,
  reviewNotes,
  answers,
  answerHistory,
  opinions,
  presences,
  editionChunks,
  submittedEditions,
  acceptedEditions,
  submissionKeys,
  receipts,
  scores,
  regionScores,
  maturityScores,
  peerCounts,
  countyReports,
  registerRows,
  registerHistory,
  auditEntries,
] as const;
