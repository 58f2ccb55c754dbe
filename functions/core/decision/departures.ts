// Where a decided order departs from the proposed one: only beyond what the report can tell apart.

/** One area as the report proposes it. */
export interface ProposedArea {
  readonly area: string;
  /** Its tie group, 1 from the top; absent for an area that the report gives no place. */
  readonly group?: number | undefined;
}

/** The places, 1 from the top, that an area may be given without departing from the proposal. */
export interface PlaceSpan {
  readonly best: number;
  readonly worst: number;
}

/**
 * The places that each area's tie group takes up together, for areas in the proposed order. Those without a group
 * share the places after all groups; where none has one, there is no proposed order and every place is open to all.
 */
export function placeSpans(proposed: readonly ProposedArea[]): ReadonlyMap<string, PlaceSpan> {
  const groupOf = ({ group }: ProposedArea): number => group ?? Number.POSITIVE_INFINITY;
  const sizeUpTo = (isCounted: (group: number) => boolean): number =>
    proposed.filter((area) => isCounted(groupOf(area))).length;
  return new Map(
    proposed.map((area) => {
      const own = groupOf(area);
      const above = sizeUpTo((group) => group < own);
      return [area.area, { best: above + 1, worst: sizeUpTo((group) => group <= own) }];
    }),
  );
}

/**
 * The areas of `decided` that depart, in its order: those whose place lies outside the places of their tie group.
 * So none departs exactly when no area stands above one of a better group, and an area that was only pushed aside
 * departs as well: its reason is that another was moved.
 */
export function departuresFrom(proposed: readonly ProposedArea[], decided: readonly string[]): string[] {
  const spans = placeSpans(proposed);
  return decided.filter((area, index) => {
    const span = spans.get(area);
    return span !== undefined && (index + 1 < span.best || index + 1 > span.worst);
  });
}
