// THE list of what is stored. A new entity stands with its noun in entities/, has one line here and one function per access pattern.
import { answerHistory, answers, opinions } from './entities/answers.ts';
import { auditEntries } from './entities/audit.ts';
import { comparedIndicators, comparisonBases, comparisons } from './entities/comparisons.ts';
import { nationalConsents } from './entities/consents.ts';
import { decisions } from './entities/decisions.ts';
import {
  acceptedEditions,
  editionChunks,
  receipts,
  submissionKeys,
  submittedEditions,
} from './entities/editions.ts';
import { followHistory, followRows, yearlyEditions } from './entities/follow-up.ts';
import { allotments } from './entities/funds.ts';
import { knownHistory, knownSets } from './entities/known.ts';
import { mails } from './entities/mails.ts';
import { namingConsents } from './entities/naming.ts';
import { meetingHistory, meetings } from './entities/networks.ts';
import { publicEditions, publicHeads } from './entities/open-data.ts';
import { outcomeHistory, outcomeTables } from './entities/outcomes.ts';
import { invitations, memberships, organisationMembers, rosters } from './entities/people.ts';
import { planChunks, planEditions, planHistory, planRows, planStarts, planStates } from './entities/plans.ts';
import { registerHistory, registerRows } from './entities/registers.ts';
import { releases } from './entities/releases.ts';
import { loggedReminders, remindedInWeeks } from './entities/reminders.ts';
import { reportEditions } from './entities/report-editions.ts';
import { countyReports, peerCounts, reportDocuments } from './entities/reports.ts';
import { presences, responseStates, reviewNotes } from './entities/responses.ts';
import { rounds } from './entities/rounds.ts';
import { facts, maturityScores, regionScores, scores } from './entities/scores.ts';

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
  facts,
  peerCounts,
  comparisons,
  comparedIndicators,
  comparisonBases,
  nationalConsents,
  namingConsents,
  publicHeads,
  publicEditions,
  countyReports,
  reportDocuments,
  reportEditions,
  decisions,
  planStates,
  planStarts,
  planRows,
  planHistory,
  planEditions,
  planChunks,
  followRows,
  followHistory,
  yearlyEditions,
  allotments,
  knownSets,
  knownHistory,
  meetings,
  meetingHistory,
  registerRows,
  registerHistory,
  outcomeTables,
  outcomeHistory,
  remindedInWeeks,
  loggedReminders,
  releases,
  auditEntries,
] as const;
