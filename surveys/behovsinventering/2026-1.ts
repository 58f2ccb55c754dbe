// The needs inventory for municipalities, version 2026-1. Frozen: a change is a new version.
import { answering, source, specialAnswers } from '../answering/2026-1.ts';
import type { AreaContent, QuestionContent } from '../define/content.ts';
import { type SectionContent, surveyDefinition } from '../define/definition.ts';
import { elementsFor, registerElement } from '../define/elements.ts';
import { frozenHash } from '../frozen.ts';
import { remarksFor } from '../remarks/2026-1.ts';
import type { QuestionMeaning, Section, SurveyVersion } from '../types.ts';
import { areas } from './2026-1/areas.ts';
import { closing as closingQuestions } from './2026-1/closing.ts';
import { coreQuestions } from './2026-1/core-questions.ts';
import { earlierMappings as mappingColumns } from './2026-1/earlier-mappings.ts';
import { earlierMappingsIntro, intro, resourcesIntro } from './2026-1/introductions.ts';
import { resources as resourceColumns } from './2026-1/resources.ts';

const name = { sv: 'Behovsinventering' };
const maxRegisterRows = 50;

const outsideAreas = { goals: [], successFactors: [], violenceForms: [] };
const earlierMappings: Section = {
  id: 'tidigare-kartlaggningar',
  kind: 'register',
  name: { sv: 'Tidigare kartläggningar' },
  intro: earlierMappingsIntro,
  ...outsideAreas,
};
const resources: Section = {
  id: 'befintliga-resurser',
  kind: 'register',
  name: { sv: 'Befintliga resurser' },
  intro: resourcesIntro,
  ...outsideAreas,
};
const closing: Section = {
  id: 'avslut',
  kind: 'closing',
  name: { sv: 'Avslutande frågor' },
  ...outsideAreas,
};

function areaSection({ facts, ...area }: AreaContent): Section {
  return { kind: 'area', ...area };
}

function areaQuestions(area: AreaContent): QuestionContent[] {
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

function register(id: string, section: Section, columns: readonly QuestionContent[]): SectionContent {
  const element = registerElement(id, section.name, columns, maxRegisterRows, specialAnswers);
  return { section, elements: [element] };
}

const pages: readonly SectionContent[] = [
  ...areas.map((area) => ({
    section: areaSection(area),
    elements: areaQuestions(area).flatMap((question) => elementsFor(question, specialAnswers)),
  })),
  register('kartlaggningar', earlierMappings, mappingColumns),
  register('resurser', resources, resourceColumns),
  {
    section: closing,
    elements: closingQuestions.flatMap((question) => elementsFor(question, specialAnswers)),
  },
];

const outsideMeaning = { goals: [], change: 'new' } as const;

export const behovsinventering20261: SurveyVersion = {
  survey: 'behovsinventering',
  version: '2026-1',
  kinds: ['municipality'],
  languages: ['sv'],
  name,
  purpose: intro,
  source,
  answering,
  minutes: [60, 90],
  sections: pages.map(({ section }) => section),
  questions: [
    ...areas.flatMap(areaMeanings),
    { id: 'kartlaggningar', section: earlierMappings.id, use: 'register', ...outsideMeaning },
    { id: 'resurser', section: resources.id, use: 'register', ...outsideMeaning },
    ...closingQuestions.map(
      ({ id, answer }): QuestionMeaning => ({
        id,
        section: closing.id,
        use: 'closing',
        ...(answer.form === 'scale' && { scale: 'certainty' }),
        ...outsideMeaning,
      }),
    ),
  ],
  remarks: remarksFor(
    'behovsinventering',
    areas.map(({ id }) => id),
  ),
  definition: surveyDefinition(name, intro, specialAnswers.maxReasonLength, pages),
  hash: frozenHash('behovsinventering@2026-1'),
};
