// A decision being written: the order as it is moved, reasons that follow from others' moves, and what is still missing.
import { type DecidedOrder, decisionIssues } from '../../../functions/core/decision/check-decision.ts';
import { departuresFrom } from '../../../functions/core/decision/departures.ts';
import { formatList } from '../../../functions/core/report/format.ts';
import type { DecisionBody, ReadDecision } from './decision.ts';

export interface DecisionDraft {
  /** The report that it is made from. */
  readonly report: { readonly edition: number; readonly inputsHash: string };
  /** The decision that stood when it was begun; 0: none. */
  readonly expectedVersion: number;
  readonly order: readonly string[];
  /** The areas that the writer has moved: others that change place follow from them. */
  readonly moved: readonly string[];
  readonly selected: readonly string[];
  /** In the writer's own words; what only follows has none. */
  readonly reasons: Readonly<Record<string, string>>;
  /** A role on each line. */
  readonly participants: string;
  readonly decidedOn: string;
  readonly reference: string;
}

/** From the decision that stands, else from the proposal. Date and reference are the new decision's own. */
export function beginDraft(read: ReadDecision): DecisionDraft {
  const standing = read.decisions[0];
  return forReport(
    {
      report: read.report,
      expectedVersion: standing?.version ?? 0,
      order: standing?.order ?? [],
      moved: standing?.departures ?? [],
      selected: standing?.selected ?? [],
      reasons: Object.fromEntries(standing?.reasons.map(({ area, reason }) => [area, reason]) ?? []),
      participants: standing?.participants.join('\n') ?? '',
      decidedOn: '',
      reference: '',
    },
    read,
  );
}

/** The same draft against the report as it is now: areas that have come stand last, those that are gone leave. */
export function forReport(draft: DecisionDraft, { report, proposed }: ReadDecision): DecisionDraft {
  const known = proposed.map(({ area }) => area);
  const kept = draft.order.filter((area) => known.includes(area));
  return {
    ...draft,
    report: { edition: report.edition, inputsHash: report.inputsHash },
    order: [...kept, ...known.filter((area) => !kept.includes(area))],
    moved: draft.moved.filter((area) => known.includes(area)),
    selected: draft.selected.filter((area) => known.includes(area)),
  };
}

/** One step up (-1) or down (1); the same draft at either end. */
export function move(draft: DecisionDraft, area: string, step: -1 | 1): DecisionDraft {
  const from = draft.order.indexOf(area);
  const other = draft.order[from + step];
  if (from < 0 || other === undefined) return draft;
  const order = draft.order.with(from, other).with(from + step, area);
  return { ...draft, order, moved: [...new Set([...draft.moved, area])] };
}

export function departuresIn(draft: DecisionDraft, { proposed }: ReadDecision): string[] {
  return departuresFrom(proposed, draft.order);
}

/**
 * The reason of an area that nobody moved: that others were moved past it. Swedish, as the decision is. Undefined for
 * who was moved, and where the writer has words of their own.
 */
export function reasonThatFollows(
  draft: DecisionDraft,
  { proposed }: ReadDecision,
  area: string,
): string | undefined {
  if (draft.moved.includes(area) || draft.reasons[area] !== undefined) return undefined;
  const before = proposed.map((one) => one.area);
  const isAbove = (order: readonly string[], one: string) => order.indexOf(one) < order.indexOf(area);
  const past = draft.moved.filter((one) => isAbove(before, one) !== isAbove(draft.order, one));
  const named = (isUp: boolean) => {
    const names = proposed
      .filter((one) => past.includes(one.area) && isAbove(draft.order, one.area) === isUp)
      .map(({ name }) => name.sv);
    return names.length === 0 ? [] : [`att ${formatList(names, 'sv')} flyttades ${isUp ? 'upp' : 'ner'}`];
  };
  const causes = [...named(true), ...named(false)];
  return causes.length === 0 ? undefined : `Följer av ${causes.join(' och ')}.`;
}

/** The writer's own reason, else the one that follows; empty when there is none yet. */
export function reasonOf(draft: DecisionDraft, read: ReadDecision, area: string): string {
  return (draft.reasons[area] ?? reasonThatFollows(draft, read, area) ?? '').trim();
}

export function bodyOf(draft: DecisionDraft, read: ReadDecision): DecisionBody {
  return {
    report: draft.report,
    order: [...draft.order],
    selected: draft.order.filter((area) => draft.selected.includes(area)),
    reasons: departuresIn(draft, read).flatMap((area) => {
      const reason = reasonOf(draft, read, area);
      return reason === '' ? [] : [{ area, reason }];
    }),
    participants: draft.participants
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    decidedOn: draft.decidedOn,
    reference: draft.reference.trim(),
    expectedVersion: draft.expectedVersion,
  };
}

export type Missing = 'reasons' | 'selected' | 'participants' | 'decidedOn' | 'future' | 'reference';

/** What keeps it from being recorded, in the page's order, by the rule that the server asks too. */
export function missingIn(draft: DecisionDraft, read: ReadDecision, today: string): Missing[] {
  const body = bodyOf(draft, read);
  const codes = decisionIssues(read.proposed, body as DecidedOrder, today).map(({ code }) => code);
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['reasons', codes.includes('reason-missing')],
    ['selected', body.selected.length === 0],
    ['participants', body.participants.length === 0],
    ['decidedOn', body.decidedOn === ''],
    ['future', codes.includes('in-the-future')],
    ['reference', body.reference === ''],
  ];
  return missing.flatMap(([what, is]) => (is ? [what] : []));
}
