// Puts a needs inventory together: the same core questions in each area, its facts, two registers, closing questions.
import type { Answering, Localised, QuestionMeaning, Section, SurveyVersion } from '../types.ts';
import type { AreaContent, QuestionContent } from './content.ts';
import { type SectionContent, surveyDefinition } from './definition.ts';
import { elementsFor, registerElement, type SpecialAnswers } from './elements.ts';

/** What tells one needs inventory from another. */
export interface InventoryContent
  extends Pick<
    SurveyVersion,
    'survey' | 'version' | 'kinds' | 'name' | 'purpose' | 'source' | 'minutes' | 'remarks' | 'hash'
  > {
  readonly answering: Answering;
  readonly specialAnswers: SpecialAnswers;
  readonly areas: readonly AreaContent[];
  /** Asked in each area; the four scales first. */
  readonly coreQuestions: readonly QuestionContent[];
  readonly earlierMappings: RegisterContent;
  readonly resources: RegisterContent;
  readonly closing: readonly QuestionContent[];
}

interface RegisterContent {
  readonly intro: Localised;
  readonly columns: readonly QuestionContent[];
}

const maxRegisterRows = 50;
const outsideAreas = { goals: [], successFactors: [], violenceForms: [] };
const outsideMeaning = { goals: [], change: 'new' } as const;

/** A first version: every question is `new`. */
export function inventoryVersion(content: InventoryContent): SurveyVersion {
  const { areas, coreQuestions, closing, specialAnswers, earlierMappings, resources, ...described } = content;
  const earlierMappingsSection: Section = {
    id: 'tidigare-kartlaggningar',
    kind: 'register',
    name: { sv: 'Tidigare kartläggningar' },
    intro: earlierMappings.intro,
    ...outsideAreas,
  };
  const resourcesSection: Section = {
    id: 'befintliga-resurser',
    kind: 'register',
    name: { sv: 'Befintliga resurser' },
    intro: resources.intro,
    ...outsideAreas,
  };
  const closingSection: Section = {
    id: 'avslut',
    kind: 'closing',
    name: { sv: 'Avslutande frågor' },
    ...outsideAreas,
  };
  const register = (id: string, section: Section, columns: readonly QuestionContent[]): SectionContent => ({
    section,
    elements: [registerElement(id, section.name, columns, maxRegisterRows, specialAnswers)],
  });
  const pages: readonly SectionContent[] = [
    ...areas.map((area) => ({
      section: areaSection(area),
      elements: areaQuestions(area, coreQuestions).flatMap((question) =>
        elementsFor(question, specialAnswers),
      ),
    })),
    register('kartlaggningar', earlierMappingsSection, earlierMappings.columns),
    register('resurser', resourcesSection, resources.columns),
    {
      section: closingSection,
      elements: closing.flatMap((question) => elementsFor(question, specialAnswers)),
    },
  ];
  return {
    ...described,
    languages: ['sv'],
    sections: pages.map(({ section }) => section),
    questions: [
      ...areas.flatMap(areaMeanings),
      { id: 'kartlaggningar', section: earlierMappingsSection.id, use: 'register', ...outsideMeaning },
      { id: 'resurser', section: resourcesSection.id, use: 'register', ...outsideMeaning },
      ...closing.map(
        ({ id, answer }): QuestionMeaning => ({
          id,
          section: closingSection.id,
          use: 'closing',
          ...(answer.form === 'scale' && { scale: 'certainty' }),
          ...outsideMeaning,
        }),
      ),
    ],
    definition: surveyDefinition(described.name, described.purpose, specialAnswers.maxReasonLength, pages),
  };
}

function areaSection({ facts, ...area }: AreaContent): Section {
  return { kind: 'area', ...area };
}

function areaQuestions(area: AreaContent, coreQuestions: readonly QuestionContent[]): QuestionContent[] {
  const core = coreQuestions.map((question) => ({ ...question, id: `${area.id}.${question.id}` }));
  return [...core, ...area.facts];
}

function areaMeanings(area: AreaContent): QuestionMeaning[] {
  const shared = { section: area.id, goals: area.goals, change: 'new' } as const;
  const scored = (['nulage', 'behov', 'konsekvens', 'lansnytta'] as const).map(
    (scale): QuestionMeaning => ({ id: `${area.id}.${scale}`, use: 'scored', scale, ...shared }),
  );
  return [
    ...scored,
    { id: `${area.id}.malgrupp`, use: 'fact', ...shared },
    { id: `${area.id}.stodtyp`, use: 'fact', ...shared },
    { id: `${area.id}.kommentar`, use: 'text', ...shared },
    ...area.facts.map(({ id }): QuestionMeaning => ({ id, use: 'fact', ...shared })),
  ];
}
