// THE list of what is stored: keys and shapes. A new entity is one entry here and one function per access pattern.
import * as z from 'zod';
import {
  AnswerValueSchema,
  CountyIdSchema,
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
import type { CountyId, OrganisationId, PersonId, ReceiptId, RoundId } from '../core/ids.ts';
import { type MailKind, mailKinds } from '../core/mail.ts';
import { dimensionCodePattern, type MaturityScores } from '../core/maturity/scores.ts';
import type { Receipt } from '../core/receipt.ts';
import type { Answer, ResponseKey, ResponseState } from '../core/response.ts';
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
}

const membershipShape = z.object({
  role: RoleSchema,
  organisation: text.min(1),
  organisationKind: z.enum(['municipality', 'region', 'county', 'nation']),
  organisationName: text,
  county: CountyIdSchema.optional(),
  displayName: text.min(1),
  sections: z.array(text).optional(),
  email: text.optional(),
}) as z.ZodType<StoredMembership>;

export const memberships = defineEntity<
  { person: PersonId; organisation: string; role: string },
  StoredMembership
>({
  type: 'Membership',
  version: 2,
  // 2 added the address.
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
  version: 1,
  key: ({ person, organisation, role }) => ({
    pk: organisationPartition(organisation),
    sk: `MEMBER#${person}#${role}`,
  }),
  schema: z.intersection(membershipShape, z.object({ person })) as z.ZodType<OrganisationMember>,
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
export type StoredResponseState = ResponseState & { readonly writing?: WritingLease | undefined };

export const responseStates = defineEntity<PlacedResponse, StoredResponseState>({
  type: 'ResponseState',
  version: 1,
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
    writing: z.object({ token: text, until: instant }).optional(),
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

export const scores = defineEntity<CountyKey & { organisation: OrganisationId }, Scores>({
  type: 'Scores',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `SCORES#${organisation}`,
  }),
  schema: z.object({
    organisation: OrganisationIdSchema,
    edition: z.number().int().positive(),
    submittedAt: instant,
    areas: z.record(text, text.regex(areaCodePattern)),
  }),
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
  readonly status: 'waiting' | 'sent' | 'failed';
  readonly sentAt?: string | undefined;
}

export const mails = defineEntity<Pick<Mail, 'id'>, Mail>({
  type: 'Mail',
  version: 1,
  key: ({ id }) => ({ pk: `MAIL#${id}`, sk: 'MAIL' }),
  schema: z.object({
    id: text.min(1),
    to: text.min(3),
    kind: z.enum(mailKinds),
    words: z.record(text, text),
    createdAt: instant,
    status: z.enum(['waiting', 'sent', 'failed']),
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
  mails,
  rounds,
  responseStates,
  answers,
  answerHistory,
  editionChunks,
  submissionKeys,
  receipts,
  scores,
  maturityScores,
  peerCounts,
  countyReports,
  auditEntries,
] as const;
