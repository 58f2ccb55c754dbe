// A small invented survey version around any pages, for what today's questionnaires do not use.
import type { QualityRemark, SurveyVersion } from '../../../surveys/types.ts';

type Json = Readonly<Record<string, unknown>>;
export interface Page extends Json {
  readonly name: string;
  readonly elements: readonly Json[];
}

export const scaleChoices = [
  ...[0, 1, 2, 3, 4].map((value) => ({ value, text: `Nivå ${value}` })),
  { value: 'vet-inte', text: 'Vet inte' },
  {
    value: 'ej-aktuellt',
    text: 'Ej aktuellt',
    showCommentArea: true,
    isCommentRequired: true,
    commentPlaceholder: 'Varför?',
  },
];

export const choicesNamed = (...ids: string[]) => ids.map((value) => ({ value, text: value }));

/** One question of each kind. */
export const elementOf = {
  scale: (name: string) => ({ type: 'radiogroup', name, choices: scaleChoices }),
  choice: (name: string) => ({ type: 'radiogroup', name, choices: choicesNamed('ja', 'delvis', 'nej') }),
  choices: (name: string) => ({
    type: 'checkbox',
    name,
    choices: [
      ...choicesNamed('polis', 'skola', 'region'),
      { value: 'ingen', text: 'Ingen', isExclusive: true },
    ],
  }),
  ranking: (name: string) => ({
    type: 'ranking',
    name,
    choices: choicesNamed('polis', 'skola', 'region'),
    selectToRankEnabled: true,
    maxSelectedChoices: 2,
  }),
  integer: (name: string) => ({ type: 'text', name, inputType: 'number', min: -5, max: 5, step: 1 }),
  decimal: (name: string) => ({ type: 'text', name, inputType: 'number', min: 0, max: 3, step: 0.01 }),
  date: (name: string) => ({ type: 'text', name, inputType: 'date', min: '2020-01-01', max: '2030-12-31' }),
  line: (name: string) => ({ type: 'text', name, maxLength: 20 }),
  text: (name: string) => ({ type: 'comment', name, maxLength: 100 }),
  rows: (name: string) => ({
    type: 'paneldynamic',
    name,
    panelCount: 0,
    maxPanelCount: 5,
    templateElements: [{ type: 'text', name: 'namn', maxLength: 20 }],
  }),
} as const;

/** A version that asks the pages' questions, with the meaning that they need to compile. */
export function surveyOf(
  pages: readonly Page[],
  remarks: readonly QualityRemark[] = [],
  survey = 'prov',
): SurveyVersion {
  const nothing = { goals: [], successFactors: [], violenceForms: [] };
  return {
    survey,
    version: '2026-1',
    kinds: ['municipality'],
    languages: ['sv'],
    name: { sv: 'Prov' },
    purpose: { sv: 'Prov' },
    source: { sv: 'Påhittat' },
    answering: {
      rules: [],
      terms: [],
      comment: { label: { sv: 'Kommentar' }, help: { sv: 'Hjälp' }, maxLength: 2000 },
      remarksIntro: { sv: 'Kontrollera' },
    },
    minutes: [1, 2],
    sections: pages.map(({ name }) => ({ id: name, kind: 'closing', name: { sv: name }, ...nothing })),
    questions: pages.flatMap((page) =>
      page.elements.map((element) => ({
        id: String(element['name']),
        section: page.name,
        use: 'closing' as const,
        goals: [],
        change: 'new' as const,
      })),
    ),
    remarks,
    definition: { locale: 'sv', maxCommentLength: 300, pages },
    hash: 'prov',
  };
}
