// THE list of functions: what each API group and job may touch and how it runs. Infrastructure reads nothing else.
import type { OwnVariable } from './environment.ts';
import type { Group } from './route.ts';

/** What a function may do with the table. */
export type TableGrant = 'none' | 'read' | 'read-write';

export interface FunctionSpec {
  /** The file in functions/entry that Lambda loads. */
  readonly entry: string;
  readonly table: TableGrant;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** arm64 except where a native library is built for x86_64 only. */
  readonly architecture: 'arm64' | 'x86_64';
  readonly purpose: string;
  /** What it reads from its environment beside the table's name. */
  readonly environment?: readonly OwnVariable[];
  /** May it send mail from the stage's own address? */
  readonly sendsMail?: true;
  /** May it put events on the stage's own bus? */
  readonly putsEvents?: true;
  /** npm packages, or parts of one, that cannot be bundled (native code, fonts): they lie beside the bundle as they are. */
  readonly shipped?: readonly string[];
  /** Files of the repository, too large to be code, that lie beside the bundle under their own names. */
  readonly data?: readonly string[];
}

const api = { memoryMegabytes: 512, timeoutSeconds: 15, architecture: 'arm64' } as const;

export const apiFunctions: Readonly<Record<Group, FunctionSpec>> = {
  open: {
    ...api,
    entry: 'open',
    table: 'read',
    purpose: 'Health, API description and the public receipt check.',
  },
  'open-data': {
    ...api,
    entry: 'open-data',
    table: 'read',
    environment: [
      'SITE_URL',
      'OPEN_DATA_PUBLISHER',
      'OPEN_DATA_PUBLISHER_TYPE',
      'OPEN_DATA_LICENCE',
      'OPEN_DATA_CONTACT',
    ],
    purpose: 'Open data of established rounds: figures, files, manifest and catalogue.',
  },
  people: {
    ...api,
    entry: 'people',
    table: 'read-write',
    environment: ['USERINFO_URL'],
    purpose: 'Who is signed in, the people of an organisation, invitations and lending.',
  },
  staff: {
    ...api,
    entry: 'staff',
    table: 'read-write',
    purpose: 'The people of counties and of the nation: roles, invitations, leaving.',
  },
  surveys: {
    ...api,
    entry: 'surveys',
    table: 'read',
    purpose: 'Published questionnaires, and the programme they belong to.',
  },
  releases: {
    ...api,
    entry: 'releases',
    table: 'read-write',
    purpose: 'Questionnaire versions reviewed, and released to be asked.',
  },
  audit: {
    ...api,
    entry: 'audit',
    table: 'read',
    memoryMegabytes: 1024,
    timeoutSeconds: 29,
    purpose: 'The audit log, read and as a file.',
  },
  rounds: { ...api, entry: 'rounds', table: 'read-write', purpose: 'Rounds: list, plan, change, establish.' },
  responses: {
    ...api,
    entry: 'responses',
    table: 'read-write',
    purpose: 'Responses as read, who is at work in them, and how a round goes in a county.',
  },
  answers: { ...api, entry: 'answers', table: 'read-write', purpose: 'Answers saved and submitted.' },
  opinions: {
    ...api,
    entry: 'opinions',
    table: 'read-write',
    purpose: 'Second opinions on parts of a questionnaire.',
  },
  steps: {
    ...api,
    entry: 'steps',
    table: 'read-write',
    purpose: 'What becomes of a response: signature, review, reopening, declining; its editions.',
  },
  registers: {
    ...api,
    entry: 'registers',
    table: 'read-write',
    purpose: 'What organisations have and have examined: search, read, write.',
  },
  reminders: {
    ...api,
    entry: 'reminders',
    table: 'read-write',
    purpose: 'Whom a county would remind, reminding them, and what has been sent.',
  },
  reports: { ...api, entry: 'reports', table: 'read', purpose: 'County reports as data.' },
  decisions: {
    ...api,
    entry: 'decisions',
    table: 'read-write',
    purpose: 'What counties settle: established reports, and decisions about the order.',
  },
  plans: {
    ...api,
    entry: 'plans',
    table: 'read-write',
    purpose: "Counties' plans: read, edited, established.",
    data: ['surveys/plan-library/plan-library@2026-1.json'],
  },
  'plan-drafts': {
    ...api,
    entry: 'plan-drafts',
    table: 'read-write',
    purpose: "Counties' plans drafted from their decisions.",
    data: ['surveys/plan-library/plan-library@2026-1.json'],
  },
  'follow-up': {
    ...api,
    entry: 'follow-up',
    table: 'read-write',
    purpose: 'Plans followed up, and the year reported.',
  },
  funds: {
    ...api,
    entry: 'funds',
    table: 'read-write',
    purpose: "The state's money: allotted, planned, reported as used.",
  },
  networks: {
    ...api,
    entry: 'networks',
    table: 'read-write',
    purpose: "The networks' meetings: when, with what materials, and who came.",
  },
  known: {
    ...api,
    entry: 'known',
    table: 'read-write',
    purpose: 'What is known of municipalities from elsewhere: read in, and shown beside questions.',
  },
  outcomes: {
    ...api,
    entry: 'outcomes',
    table: 'read-write',
    purpose: 'Yearly outcome tables: sent by municipalities, added up for counties and the nation.',
  },
  results: { ...api, entry: 'results', table: 'read', purpose: "An organisation's own results." },
  comparison: {
    ...api,
    entry: 'comparison',
    table: 'read',
    purpose: "The nation's comparison of counties.",
  },
  consents: {
    ...api,
    entry: 'consents',
    table: 'read-write',
    purpose: 'What organisations let the nation and similar municipalities see.',
  },
  documents: {
    ...api,
    entry: 'documents',
    table: 'read',
    memoryMegabytes: 1769,
    timeoutSeconds: 29,
    architecture: 'x86_64',
    purpose:
      'County reports, the comparison, plans, yearly reports, blank questionnaires and receipts as PDF, Word and Excel; what an edited plan would change.',
    data: ['surveys/plan-library/plan-library@2026-1.json'],
    shipped: [
      '@myriaddreamin/typst-ts-node-compiler',
      '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
      '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
      '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    ],
  },
};

export interface StreamJobSpec extends FunctionSpec {
  /** Only records whose sort key begins with one of these reach the job. */
  readonly sortKeyPrefixes: readonly string[];
  /** What the log says when the job gives something up for good; somebody is woken by it. */
  readonly givesUpWith?: string;
}

/** Jobs fed by the table's stream. */
export const streamJobs = {
  'recompute-reports': {
    ...api,
    entry: 'recompute-reports',
    table: 'read-write',
    memoryMegabytes: 1769,
    timeoutSeconds: 60,
    sortKeyPrefixes: ['SCORES#', 'REGIONSCORES#', 'MATURITY#', 'ROUND#', 'CONSENT#'],
    purpose:
      'Recomputes the county report, its counts and the comparison when a submission or a consent changes them.',
  },
  'publish-open-data': {
    ...api,
    entry: 'publish-open-data',
    table: 'read-write',
    timeoutSeconds: 30,
    // The round as it is established, and the comparison as it is computed: whichever comes last.
    sortKeyPrefixes: ['ROUND#', 'PUBLISHED'],
    purpose: 'Publishes what everybody may see of a round when the nation has established it.',
  },
  'send-mails': {
    ...api,
    entry: 'send-mails',
    table: 'read-write',
    timeoutSeconds: 60,
    environment: ['MAIL_FROM', 'SITE_URL'],
    sendsMail: true,
    sortKeyPrefixes: ['MAIL'],
    givesUpWith: 'mail given up',
    purpose: 'Sends the mails that wait.',
  },
  'tell-established': {
    ...api,
    entry: 'tell-established',
    table: 'read',
    timeoutSeconds: 60,
    environment: ['EVENT_BUS_NAME', 'SITE_URL'],
    putsEvents: true,
    sortKeyPrefixes: ['REPORTEDITION#', 'DECISION#', 'EDITION#'],
    purpose:
      'Tells the event bus when a county has established a report, recorded a decision or established a plan.',
  },
  'sync-registers': {
    ...api,
    entry: 'sync-registers',
    table: 'read-write',
    timeoutSeconds: 60,
    // Each submission writes its receipt.
    sortKeyPrefixes: ['RECEIPT'],
    purpose: 'Carries submitted resources and earlier mappings over to the registers.',
  },
} as const satisfies Readonly<Record<string, StreamJobSpec>>;

/** A moment that comes back every week, on the clock of `timeZone` whatever the season. */
export interface WeeklySchedule {
  readonly weekday: 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN';
  readonly hour: number;
  readonly timeZone: string;
}

export interface ScheduledJobSpec extends FunctionSpec {
  readonly schedule: WeeklySchedule;
}

/** Jobs that the clock sets off. Each may be run twice or over again without doing anything twice. */
export const scheduledJobs = {
  remind: {
    ...api,
    entry: 'remind',
    table: 'read-write',
    // Every organisation of the nation is read, and everybody reminded in a transaction of their own.
    timeoutSeconds: 300,
    schedule: { weekday: 'MON', hour: 8, timeZone: 'Europe/Stockholm' },
    purpose: 'Reminds everybody who has something left in an open round, once a week.',
  },
} as const satisfies Readonly<Record<string, ScheduledJobSpec>>;
