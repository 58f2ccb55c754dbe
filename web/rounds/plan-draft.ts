// A round while it is planned: what is chosen so far, what it lacks, and what is sent.
import type { CallInput } from '../../functions/contract/client.ts';
import { municipalYearSurvey } from '../../functions/core/follow-up/municipal-survey.ts';
import { type SurveyRef, surveyOf } from '../../functions/core/ids.ts';
import { localInSweden } from '../../functions/core/swedish-time.ts';
import type { Planning } from './round.ts';
import { instantOf, type LocalTime } from './time-field.tsx';

type Kind = Planning['surveys'][number]['kinds'][number];

export interface Draft {
  readonly name: string;
  readonly id: string;
  /** The id was written by hand, so that it no longer follows the name. */
  readonly isOwnId: boolean;
  readonly period: string;
  readonly kinds: readonly Kind[];
  readonly surveys: readonly string[];
  readonly isWholeCountry: boolean;
  readonly counties: readonly string[];
  readonly opens: LocalTime;
  readonly due: LocalTime;
  readonly closes: LocalTime;
}

export function newDraft(planning: Planning, now = Date.now()): Draft {
  const inDays = (days: number) => localInSweden(now + days * 86_400_000).slice(0, 10);
  return {
    name: '',
    id: '',
    isOwnId: false,
    period: planning.periods.findLast(({ isNow }) => isNow)?.id ?? planning.periods.at(-1)?.id ?? '',
    kinds: ['municipality'],
    surveys: newestFor(planning, 'municipality'),
    isWholeCountry: true,
    counties: [],
    opens: { day: inDays(7), clock: '08:00' },
    due: { day: inDays(49), clock: '23:59' },
    closes: { day: inDays(63), clock: '23:59' },
  };
}

/**
 * The newest released version of each questionnaire for that kind; the catalogue lists the newest last. What
 * municipalities say of a year is asked after it, in a round of its own, and is chosen by whoever plans that.
 */
function newestFor({ surveys }: Planning, kind: Kind): string[] {
  const own = surveys.filter(({ kinds, isReleased }) => isReleased && kinds.includes(kind));
  const newest = new Map(own.map(({ ref }) => [surveyOf(ref as SurveyRef), ref]));
  newest.delete(municipalYearSurvey);
  return [...newest.values()];
}

/** With or without a kind of organisation; its questionnaires come and go with it. */
export function withKind(draft: Draft, planning: Planning, kind: Kind, isChosen: boolean): Draft {
  const kinds = isChosen ? [...draft.kinds, kind] : draft.kinds.filter((one) => one !== kind);
  const stillFor = draft.surveys.filter((ref) =>
    planning.surveys.some((survey) => survey.ref === ref && survey.kinds.some((one) => kinds.includes(one))),
  );
  const asked = stillFor.map((ref) => surveyOf(ref as SurveyRef));
  // Whoever has chosen another version of a questionnaire keeps that one: two are never asked together.
  const added = isChosen
    ? newestFor(planning, kind).filter((ref) => !asked.includes(surveyOf(ref as SurveyRef)))
    : [];
  const chosen = planning.surveys.map(({ ref }) => ref);
  return { ...draft, kinds, surveys: chosen.filter((ref) => [...stillFor, ...added].includes(ref)) };
}

/** What must be chosen before anything is sent, by the name of its text. */
export function lacking(
  draft: Draft,
): 'chooseKind' | 'chooseSurvey' | 'chooseCounty' | 'notATime' | undefined {
  if (draft.kinds.length === 0) return 'chooseKind';
  if (draft.surveys.length === 0) return 'chooseSurvey';
  if (!draft.isWholeCountry && draft.counties.length === 0) return 'chooseCounty';
  const times = [draft.opens, draft.due, draft.closes].map(instantOf);
  return times.includes(undefined) ? 'notATime' : undefined;
}

/** Undefined while a time is no moment. */
export function bodyOf(draft: Draft, planning: Planning): CallInput<'POST /api/rounds'>['body'] | undefined {
  const [opensAt, dueAt, closesAt] = [draft.opens, draft.due, draft.closes].map(instantOf);
  if (opensAt === undefined || dueAt === undefined || closesAt === undefined) return undefined;
  const every = planning.counties.map(({ id }) => id);
  return {
    id: draft.id.trim(),
    name: { sv: draft.name.trim() },
    surveys: [...draft.surveys],
    scope: {
      counties: every.filter((id) => draft.isWholeCountry || draft.counties.includes(id)),
      kinds: [...draft.kinds],
    },
    ...(draft.period !== '' && { period: draft.period }),
    opensAt,
    dueAt,
    closesAt,
  };
}

/** `Hösten 2027` → `hosten-2027`. */
export function suggestedId(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-')
    .slice(0, 64);
}
