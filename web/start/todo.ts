// What is left for this person to do with a response, in the order to do it.
import type { OpinionLeft } from '../opinions/load-asked-opinions.ts';
import type { People, ShownLoan } from '../people/people.ts';
import type { ResponseView } from '../respond/load-response.ts';
import { count, type Progress } from '../shared/progress.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import type { Membership } from '../shared/session/session.tsx';
import { notesNow } from '../steps/notes-now.ts';
import { isSettled, type ResponseSummary, type RoundWithResponses } from './load-asked.ts';

/** Days are Swedish: `2026-12-01`. */
export type Todo =
  | { readonly kind: 'sign'; readonly by: string; readonly at: string }
  | {
      readonly kind: 'comments';
      readonly count: number;
      readonly from: 'county' | 'signer';
      /** The first that is left. */
      readonly question: string;
    }
  /** `core`: those on core questions. */
  | { readonly kind: 'confirm'; readonly count: number; readonly core: number; readonly section: string }
  | { readonly kind: 'answer'; readonly count: number; readonly section: string }
  | {
      readonly kind: 'lent';
      readonly section: string;
      readonly until?: string;
      readonly isSoon: boolean;
      /** Answers from the last round that wait in it. */
      readonly unconfirmed: number;
    }
  | ({ readonly kind: 'opinion' } & OpinionLeft)
  | {
      readonly kind: 'loan-ends' | 'loan-ended';
      readonly section: string;
      readonly name: string;
      readonly until: string;
    }
  | { readonly kind: 'invitations'; readonly count: number }
  /** `isReady`: nothing else is left. */
  | { readonly kind: 'send' | 'submit'; readonly isReady: boolean }
  | {
      readonly kind: 'form';
      readonly round: string;
      readonly survey: string;
      readonly status: ResponseSummary['status'];
    };

export interface Standing {
  readonly response: ResponseView;
  readonly version: Pick<SurveyVersion, 'sections' | 'questions'>;
  /** Of the sections that are open to the person. */
  readonly progress: Progress;
  readonly rounds: readonly RoundWithResponses[];
  readonly member: Pick<Membership, 'role' | 'loans'>;
  /** Undefined for somebody who may not see them, and until they are there. */
  readonly people: Pick<People, 'members' | 'invitations'> | undefined;
  readonly today: string;
  /** Second opinions asked of the person and not finished, in any open round. */
  readonly opinionsLeft: readonly OpinionLeft[];
}

/** A loan that ends within so many days is worth a word. */
const soonDays = 7;

export function todoOf(standing: Standing): Todo[] {
  const { response, member } = standing;
  const comments = commentsLeft(standing);
  const answers = member.role === 'respondent' ? lentLeft(standing) : answersLeft(standing);
  const isReady = comments.length === 0 && answers.length === 0;
  return [
    ...signature(response),
    ...comments,
    ...answers,
    ...standing.opinionsLeft.map((left): Todo => ({ kind: 'opinion', ...left })),
    ...(response.may.write ? loansOfOthers(standing) : []),
    ...invitations(standing),
    ...sending(response, isReady),
    ...(member.role === 'respondent' ? [] : otherForms(standing)),
  ];
}

function signature({ status, may, signatureRequest }: ResponseView): Todo[] {
  if (status !== 'awaiting-signature' || !may.submit || signatureRequest === undefined) return [];
  return [{ kind: 'sign', by: signatureRequest.by, at: signatureRequest.at }];
}

/** Of the comments those whose question nobody has answered since. */
function commentsLeft({ response, version, progress }: Standing): Todo[] {
  if (!response.may.write) return [];
  const open = new Set(progress.sections.map(({ section }) => section));
  const answeredAt = new Map(response.answers.map(({ question, at }) => [question, at]));
  const sectionOf = new Map(version.questions.map(({ id, section }) => [id, section]));
  return notesNow(response).flatMap((note): Todo[] => {
    const left = note.comments.filter(
      ({ question }) =>
        open.has(sectionOf.get(question) ?? '') && (answeredAt.get(question) ?? '') <= note.at,
    );
    const [first] = left;
    if (first === undefined) return [];
    const from = note.kind === 'sent-back' ? 'signer' : 'county';
    return [{ kind: 'comments', count: left.length, from, question: first.question }];
  });
}

function toConfirm({ progress }: Standing): Todo[] {
  const waiting = progress.sections.filter(({ unconfirmed }) => unconfirmed > 0);
  const [first] = waiting;
  if (first === undefined) return [];
  const sum = waiting.reduce((total, { unconfirmed }) => total + unconfirmed, 0);
  return [{ kind: 'confirm', count: sum, core: progress.core.unconfirmed, section: first.section }];
}

function answersLeft(standing: Standing): Todo[] {
  const { response, progress } = standing;
  if (!response.may.write) return [];
  const open = progress.sections.filter(({ countsCore, cells }) => countsCore && cells.includes('open'));
  const [first] = open;
  const left = open.reduce((total, { cells }) => total + count(cells, 'open'), 0);
  return [
    ...toConfirm(standing),
    ...(first === undefined ? [] : [{ kind: 'answer' as const, count: left, section: first.section }]),
  ];
}

/** For a respondent each part is a loan with a last day of its own. */
function lentLeft({ response, progress, member, today }: Standing): Todo[] {
  if (!response.may.write) return [];
  return progress.sections
    .filter(({ status }) => status !== 'done')
    .map(({ section, unconfirmed }): Todo => {
      const until = answerLoans(member.loans ?? []).find((loan) => loan.section === section)?.until;
      return {
        kind: 'lent',
        section,
        ...(until !== undefined && { until }),
        isSoon: until !== undefined && until <= addDays(today, soonDays),
        unconfirmed,
      };
    });
}

function answerLoans(loans: readonly ShownLoan[]): readonly ShownLoan[] {
  return loans.filter(({ kind }) => kind === 'answer');
}

/** What colleagues have not finished, though their loan has ended or soon will. */
function loansOfOthers({ people, progress, today }: Standing): Todo[] {
  const isUnfinished = (section: string) =>
    progress.sections.some((each) => each.section === section && each.status !== 'done');
  const ending = (people?.members ?? [])
    .filter(({ isYou }) => !isYou)
    .flatMap(({ loans, title, name }) =>
      answerLoans(loans).flatMap(({ section, until, isOpen }) =>
        until !== undefined && until <= addDays(today, soonDays) && isUnfinished(section)
          ? [
              {
                kind: isOpen ? ('loan-ends' as const) : ('loan-ended' as const),
                section,
                until,
                name: title ?? name,
              },
            ]
          : [],
      ),
    );
  return ending.toSorted((one, other) => one.until.localeCompare(other.until));
}

function invitations({ people }: Standing): Todo[] {
  const waiting = people?.invitations.length ?? 0;
  return waiting > 0 ? [{ kind: 'invitations', count: waiting }] : [];
}

function sending({ may, status }: ResponseView, isReady: boolean): Todo[] {
  if (status === 'not-started' || status === 'awaiting-signature') return [];
  if (may.submit) return [{ kind: 'submit', isReady }];
  return may.steps.includes('ask-signature') ? [{ kind: 'send', isReady }] : [];
}

/** The other questionnaires of open rounds; one that waits for a signature is the signatory's. */
function otherForms({ rounds, response, member }: Standing): Todo[] {
  return rounds
    .filter(({ round }) => round.status === 'open')
    .flatMap(({ round, responses }) =>
      responses
        .filter(
          (each) => !isSettled(each) && (round.id !== response.round || each.survey !== response.survey),
        )
        .filter(({ status }) => status !== 'awaiting-signature' || member.role === 'signatory')
        .map(({ survey, status }): Todo => ({ kind: 'form', round: round.id, survey, status })),
    );
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
