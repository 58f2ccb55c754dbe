// Puts sections and their elements together to a whole SurveyJS definition.
import type { Localised, Section } from '../types.ts';
import { type Json, localisedText } from './elements.ts';

export interface SectionContent {
  readonly section: Section;
  readonly elements: readonly Json[];
}

/** One page per section, named by it. Nothing is required: an unanswered question never stops a submission. */
export function surveyDefinition(
  name: Localised,
  purpose: Localised,
  maxCommentLength: number,
  sections: readonly SectionContent[],
): Json {
  return {
    locale: 'sv',
    title: localisedText(name),
    description: localisedText(purpose),
    maxCommentLength,
    pages: sections.map(({ section, elements }) => ({
      name: section.id,
      title: localisedText(section.name),
      ...(section.intro && { description: localisedText(section.intro) }),
      elements,
    })),
  };
}
