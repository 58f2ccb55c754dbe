// Which sections can be lent: those of the questionnaires for that kind of organisation, each survey's newest version.
import type { OrganisationKind } from '../../surveys/types.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { AppError, type Issue } from '../core/errors.ts';
import type { SurveyRef } from '../core/ids.ts';

/** In the catalogue's order. Section ids are unique over the surveys that one kind of organisation answers. */
export function lendableQuestionnaires(
  questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire>,
  kind: OrganisationKind,
): CompiledQuestionnaire[] {
  const own = [...questionnaires.values()].filter(({ kinds }) => kinds.includes(kind));
  // The catalogue lists the newest last.
  return [...new Map(own.map((one) => [one.survey, one])).values()];
}

/** Refuses sections that no questionnaire of theirs has, and last days that have passed. */
export function refuseUnlendable(
  questionnaires: readonly CompiledQuestionnaire[],
  loans: readonly { readonly section: string; readonly until?: string | undefined }[],
  today: string,
  field: 'sections' | 'lend',
): void {
  const known = new Set(questionnaires.flatMap(({ sections }) => sections.map(({ id }) => id)));
  const issues = loans.flatMap(({ section, until }, index): Issue[] => {
    const path = field === 'lend' ? `lend.${index}` : `sections.${index}`;
    const unknown = { path, code: 'unknown-section', message: 'no questionnaire of theirs has this section' };
    const passed = {
      path: field === 'lend' ? `${path}.until` : 'until',
      code: 'day-has-passed',
      message: 'the last day has passed',
    };
    return [
      ...(known.has(section) ? [] : [unknown]),
      ...(until !== undefined && until < today ? [passed] : []),
    ];
  });
  if (issues.length > 0) throw new AppError('invalid-request', { issues });
}

/** The names of the sections, in the order given; one that is no longer asked keeps its id. */
export function sectionNames(
  questionnaires: readonly CompiledQuestionnaire[],
  sections: readonly string[],
): { id: string; name: string }[] {
  const names = new Map(questionnaires.flatMap((one) => one.sections.map(({ id, name }) => [id, name])));
  return sections.map((id) => ({ id, name: names.get(id) ?? id }));
}
