// The questions to municipalities that facts known from elsewhere may stand beside, with their texts.
import { catalogue } from '../../surveys/catalogue.ts';
import type { FactQuestion } from '../core/known/known-set.ts';
import { questionsById } from '../core/questionnaire-text.ts';

/** In the questionnaire's order; each once, as the latest version asks it. Questions about a year are about the municipality's own. */
export const factQuestions: readonly FactQuestion[] = [
  ...new Map(
    catalogue
      .filter(({ kinds }) => kinds.includes('municipality'))
      .flatMap((version) => {
        const texts = questionsById(version);
        const sections = new Map(version.sections.map((section) => [section.id, section]));
        return version.questions.flatMap(({ id, use, section: of }) => {
          const section = sections.get(of);
          const text = texts.get(id);
          if (use !== 'fact' || section === undefined || section.kind === 'year' || text === undefined)
            return [];
          const { survey } = version;
          const question = { survey, question: id, section: section.name.sv, title: text.title.sv };
          return [[`${survey}/${id}`, question] as const];
        });
      }),
  ).values(),
];
