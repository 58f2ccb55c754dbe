// What is stored: keys that never collide, shapes that change only together with their version.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  countyId,
  type InvitationId,
  organisationId,
  personId,
  receiptId,
  roundId,
  type SurveyRef,
  surveyId,
} from '../../../functions/core/ids.ts';
import { answerHistory, answers, opinions } from '../../../functions/storage/entities/answers.ts';
import { auditEntries } from '../../../functions/storage/entities/audit.ts';
import {
  comparedIndicators,
  comparisonBases,
  comparisons,
} from '../../../functions/storage/entities/comparisons.ts';
import { nationalConsents } from '../../../functions/storage/entities/consents.ts';
import { decisions } from '../../../functions/storage/entities/decisions.ts';
import {
  acceptedEditions,
  editionChunks,
  receipts,
  submissionKeys,
  submittedEditions,
} from '../../../functions/storage/entities/editions.ts';
import { followHistory, followRows, yearlyEditions } from '../../../functions/storage/entities/follow-up.ts';
import { allotments } from '../../../functions/storage/entities/funds.ts';
import { knownHistory, knownSets } from '../../../functions/storage/entities/known.ts';
import { mails } from '../../../functions/storage/entities/mails.ts';
import { namingConsents } from '../../../functions/storage/entities/naming.ts';
import { meetingHistory, meetings } from '../../../functions/storage/entities/networks.ts';
import { publicEditions, publicHeads } from '../../../functions/storage/entities/open-data.ts';
import { outcomeHistory, outcomeTables } from '../../../functions/storage/entities/outcomes.ts';
import {
  invitations,
  memberships,
  organisationMembers,
  rosters,
} from '../../../functions/storage/entities/people.ts';
import {
  planChunks,
  planEditions,
  planHistory,
  planRows,
  planStarts,
  planStates,
} from '../../../functions/storage/entities/plans.ts';
import { registerHistory, registerRows } from '../../../functions/storage/entities/registers.ts';
import { releases } from '../../../functions/storage/entities/releases.ts';
import { loggedReminders, remindedInWeeks } from '../../../functions/storage/entities/reminders.ts';
import { reportEditions } from '../../../functions/storage/entities/report-editions.ts';
import { countyReports, peerCounts, reportDocuments } from '../../../functions/storage/entities/reports.ts';
import { presences, responseStates, reviewNotes } from '../../../functions/storage/entities/responses.ts';
import { rounds } from '../../../functions/storage/entities/rounds.ts';
import { facts, maturityScores, regionScores, scores } from '../../../functions/storage/entities/scores.ts';
import { entities } from '../../../functions/storage/entities.ts';
import { reservedAttributes } from '../../../functions/storage/entity.ts';
import { answerTo, newResponse } from '../../support/responses.ts';

/** Every entity's key from the same handful of ids, so that a collision has every chance to happen. */
const id = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,3}$/);
const identity = fc.record({
  round: id.map(roundId),
  org: fc.constantFrom('1980', 'region-19').map(organisationId),
  question: id,
  number: fc.nat(12),
  key: fc.string(),
});
type Identity = typeof identity extends fc.Arbitrary<infer T> ? T : never;

const keysOf = ({ round, org, question, number, key }: Identity) => {
  const county = countyId('19');
  const response = { round, organisation: org, survey: surveyId('mognad'), county };
  const receipt = receiptId(`LB-2026-AAAA-00${String(number).padStart(2, '0')}`);
  return {
    Membership: memberships.key({ person: personId(question), organisation: org, role: 'signatory' }),
    OrganisationMember: organisationMembers.key({
      person: personId(question),
      organisation: org,
      role: 'signatory',
    }),
    Roster: rosters.key(org),
    Invitation: invitations.key({ organisation: org, id: question as InvitationId }),
    Mail: mails.key({ id: question }),
    Round: rounds.key(round),
    ResponseState: responseStates.key(response),
    ReviewNote: reviewNotes.key({ response, note: { at: '2026-11-22T10:00:00.000Z', id: question } }),
    SubmittedEdition: submittedEditions.key({ response, edition: number }),
    AcceptedEdition: acceptedEditions.key(response),
    Answer: answers.key({ response, question }),
    AnswerHistory: answerHistory.key({ response, question, version: number }),
    Opinion: opinions.key({ response, person: personId('anna'), question }),
    Presence: presences.key({ response, person: question }),
    EditionChunk: editionChunks.key({ response, receipt, chunk: number }),
    SubmissionKey: submissionKeys.key({ response, key }),
    Receipt: receipts.key(receipt),
    Scores: scores.key({ round, county, organisation: org }),
    RegionScores: regionScores.key({ round, county, organisation: org }),
    MaturityScores: maturityScores.key({ round, county, organisation: org }),
    Facts: facts.key({ round, county, organisation: org }),
    PeerCounts: peerCounts.key({ round, county }),
    Comparison: comparisons.key(round),
    ComparedIndicators: comparedIndicators.key(round),
    ComparisonBasis: comparisonBases.key(round),
    PublicHead: publicHeads.key(round),
    PublicEdition: publicEditions.key({ round, chunk: number }),
    NationalConsent: nationalConsents.key(org),
    NamingConsent: namingConsents.key(org),
    CountyReport: countyReports.key({ round, county }),
    ReportDocument: reportDocuments.key({ round, county, edition: number }),
    ReportEdition: reportEditions.key({ round, county, edition: number }),
    Allotment: allotments.key({ year: 2000 + number, version: number + 1 }),
    KnownSet: knownSets.key({ source: 'kolada', year: 2000 + number }),
    KnownSetHistory: knownHistory.key({ source: 'kolada', year: 2000 + number, version: 1 }),
    Meeting: meetings.key({ network: county, id: question }),
    MeetingHistory: meetingHistory.key({ network: county, id: question, version: number + 1 }),
    Decision: decisions.key({ round, county, version: number }),
    PlanStart: planStarts.key({ county, period: question }),
    PlanState: planStates.key({ county, period: question }),
    PlanRow: planRows.key({ county, period: 'p', row: question }),
    PlanHistory: planHistory.key({ county, period: 'p', row: question, version: number }),
    PlanEdition: planEditions.key({ county, period: 'p', edition: number }),
    PlanChunk: planChunks.key({ county, period: 'p', frozen: question, chunk: number }),
    FollowRow: followRows.key({ county, period: 'p', row: question, occasion: '2027-1' }),
    FollowHistory: followHistory.key({
      county,
      period: 'p',
      row: question,
      occasion: '2027-1',
      version: number,
    }),
    YearlyEdition: yearlyEditions.key({ year: 2027, county, edition: number }),
    OutcomeTable: outcomeTables.key({ county, year: 2000 + number, organisation: org }),
    OutcomeHistory: outcomeHistory.key({ county, year: 2000 + number, organisation: org, version: number }),
    RegisterRow: registerRows.key({ county, register: 'resurser', organisation: org, row: question }),
    RegisterHistory: registerHistory.key({
      county,
      register: 'resurser',
      organisation: org,
      row: question,
      version: number,
    }),
    RemindedInWeek: remindedInWeeks.key({ person: personId(question), week: `2026-W${number}` }),
    LoggedReminder: loggedReminders.key({ county, person: personId(question), week: `2026-W${number}` }),
    SurveyRelease: releases.key(question as SurveyRef),
    AuditEntry: auditEntries.key({ at: '2026-11-22T10:00:00.000Z', id: question }),
  };
};

/** The parts of the identity that each key is made of. */
const partsOf: Record<keyof ReturnType<typeof keysOf>, (identity: Identity) => unknown[]> = {
  Membership: ({ question, org }) => [question, org],
  OrganisationMember: ({ question, org }) => [question, org],
  Roster: ({ org }) => [org],
  Invitation: ({ question, org }) => [question, org],
  Mail: ({ question }) => [question],
  Round: ({ round }) => [round],
  ResponseState: ({ round, org }) => [round, org],
  ReviewNote: ({ round, org, question }) => [round, org, question],
  SubmittedEdition: ({ round, org, number }) => [round, org, number],
  AcceptedEdition: ({ round, org }) => [round, org],
  Answer: ({ round, org, question }) => [round, org, question],
  AnswerHistory: ({ round, org, question, number }) => [round, org, question, number],
  Opinion: ({ round, org, question }) => [round, org, question],
  Presence: ({ round, org, question }) => [round, org, question],
  EditionChunk: ({ round, org, number }) => [round, org, number],
  SubmissionKey: ({ round, org, key }) => [round, org, key],
  Receipt: ({ number }) => [number],
  Scores: ({ round, org }) => [round, org],
  RegionScores: ({ round, org }) => [round, org],
  MaturityScores: ({ round, org }) => [round, org],
  Facts: ({ round, org }) => [round, org],
  PeerCounts: ({ round }) => [round],
  Comparison: ({ round }) => [round],
  ComparedIndicators: ({ round }) => [round],
  ComparisonBasis: ({ round }) => [round],
  PublicHead: ({ round }) => [round],
  PublicEdition: ({ round, number }) => [round, number],
  NationalConsent: ({ org }) => [org],
  NamingConsent: ({ org }) => [org],
  CountyReport: ({ round }) => [round],
  ReportDocument: ({ round, number }) => [round, number],
  ReportEdition: ({ round, number }) => [round, number],
  Allotment: ({ number }) => [number],
  KnownSet: ({ number }) => [number],
  KnownSetHistory: ({ number }) => [number],
  Meeting: ({ question }) => [question],
  MeetingHistory: ({ question, number }) => [question, number],
  Decision: ({ round, number }) => [round, number],
  PlanStart: ({ question }) => [question],
  PlanState: ({ question }) => [question],
  PlanRow: ({ question }) => [question],
  PlanHistory: ({ question, number }) => [question, number],
  PlanEdition: ({ number }) => [number],
  PlanChunk: ({ question, number }) => [question, number],
  FollowRow: ({ question }) => [question],
  FollowHistory: ({ question, number }) => [question, number],
  YearlyEdition: ({ number }) => [number],
  OutcomeTable: ({ org, number }) => [org, number],
  OutcomeHistory: ({ org, number }) => [org, number],
  RegisterRow: ({ org, question }) => [org, question],
  RegisterHistory: ({ org, question, number }) => [org, question, number],
  RemindedInWeek: ({ question, number }) => [question, number],
  LoggedReminder: ({ question, number }) => [question, number],
  SurveyRelease: ({ question }) => [question],
  AuditEntry: ({ question }) => [question],
};

describe('keys', () => {
  it('are tried for every entity', () => {
    expect(Object.keys(partsOf).sort()).toEqual(entities.map(({ type }) => type).sort());
  });

  it('are the same only for the same item', () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const others = Object.entries(keysOf(other));
        for (const [type, key] of Object.entries(keysOf(one)) as [keyof typeof partsOf, unknown][]) {
          for (const [otherType, otherKey] of others as [keyof typeof partsOf, unknown][]) {
            const isSameItem =
              type === otherType &&
              JSON.stringify(partsOf[type](one)) === JSON.stringify(partsOf[type](other));
            expect(JSON.stringify(key) === JSON.stringify(otherKey)).toBe(isSameItem);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(entities.map((entity) => [entity.type, entity] as const))(
  '%s',
  (_, { type, version, schema }) => {
    it('changes its shape only together with its version', () => {
      // Bytes have no JSON schema; they are bytes in every version.
      const shape = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
      expect(
        `${type} ${version} ${createHash('sha256').update(shape).digest('hex').slice(0, 16)}`,
      ).toMatchSnapshot();
    });

    it('names no field like those that every item has', () => {
      const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' });
      expect(
        Object.keys(properties).filter((name) => (reservedAttributes as readonly string[]).includes(name)),
      ).toEqual([]);
    });
  },
);

describe('a stored item', () => {
  const response = newResponse();
  const item = answers.toItem({ response, question: 'boende.behov' }, answerTo('boende.behov'));

  it('says of which type and version it is, and reads back as it was', () => {
    expect(item).toMatchObject({ type: 'Answer', v: 1, sk: 'ANSWER#boende.behov' });
    expect(answers.parse(item)).toEqual(answerTo('boende.behov'));
  });

  it('is not read as another type or version, nor when it is damaged', () => {
    expect(() => rounds.parse(item)).toThrow('wanted Round 2, found Answer 1');
    expect(() => answers.parse({ ...item, v: 2 })).toThrow('found Answer 2');
    expect(() => answers.parse({ ...item, version: 'ett' })).toThrow();
  });

  it('is not stored when it is not of its shape', () => {
    const broken = answerTo('q', { version: -1 });
    expect(() => answers.toItem({ response, question: 'q' }, broken)).toThrow();
  });
});
