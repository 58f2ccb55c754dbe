// The areas that are the same matter as another in a questionnaire for other organisations: a region's and the municipalities'.

interface HasAreas {
  /** `corresponds`: the municipal areas that a region's area corresponds to. */
  readonly sections: readonly { readonly id: string; readonly corresponds?: readonly string[] }[];
}

/** The area itself, those that correspond to it, and those that it corresponds to. */
export function correspondingAreas(questionnaires: Iterable<HasAreas>, area: string): string[] {
  const sections = [...questionnaires].flatMap(({ sections }) => sections);
  const others = sections.flatMap(({ id, corresponds = [] }) => {
    if (id === area) return corresponds;
    return corresponds.includes(area) ? [id] : [];
  });
  return [...new Set([area, ...others])];
}
