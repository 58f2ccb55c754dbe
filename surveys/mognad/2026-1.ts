// The maturity questionnaire for municipalities, version 2026-1. Frozen: a change is a new version.
import { answering, source, specialAnswers } from '../answering/2026-1.ts';
import type { DimensionContent, ItemContent, QuestionContent } from '../define/content.ts';
import { surveyDefinition } from '../define/definition.ts';
import { elementsFor } from '../define/elements.ts';
import { frozenHash } from '../frozen.ts';
import { remarksFor } from '../remarks/2026-1.ts';
import type { QuestionMeaning, Section, SurveyVersion } from '../types.ts';
import { dimensions } from './2026-1/dimensions.ts';
import { howToRead, intro, question } from './2026-1/introductions.ts';

const name = { sv: 'Mognadsenkät' };

function dimensionSection({ items, successFactor, ...dimension }: DimensionContent): Section {
  return {
    kind: 'dimension',
    ...dimension,
    goals: distinct(items.flatMap(({ goals }) => goals)),
    successFactors: [successFactor],
    violenceForms: distinct(items.flatMap(({ violenceForms }) => violenceForms)),
  };
}

function itemMeaning(section: string, { id, goals, violenceForms }: ItemContent): QuestionMeaning {
  return { id, section, use: 'scored', scale: 'level', goals, violenceForms, change: 'new' };
}

/** The question is the same for every item; it stands with each, so that each can be read alone. */
function itemQuestion({ id, title, help, answer }: ItemContent): QuestionContent {
  const sv = [question.sv, help?.sv].filter((text) => text !== undefined).join(' ');
  return { id, title, help: { sv }, answer };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

const pages = dimensions.map((dimension) => ({
  section: dimensionSection(dimension),
  elements: dimension.items.flatMap((item) => elementsFor(itemQuestion(item), specialAnswers)),
}));

export const mognad20261: SurveyVersion = {
  survey: 'mognad',
  version: '2026-1',
  kinds: ['municipality'],
  languages: ['sv'],
  name,
  purpose: intro,
  source,
  answering: { ...answering, rules: [howToRead, ...answering.rules] },
  minutes: [30, 40],
  sections: pages.map(({ section }) => section),
  questions: dimensions.flatMap(({ id, items }) => items.map((item) => itemMeaning(id, item))),
  remarks: remarksFor('mognad', []),
  definition: surveyDefinition(name, intro, specialAnswers.maxReasonLength, pages),
  hash: frozenHash('mognad@2026-1'),
};
