// Municipalities' own view of the county's year, version 2026-1. Frozen: a change is a new version.
import { answering as shared, source, specialAnswers } from '../answering/2026-1.ts';
import { surveyDefinition } from '../define/definition.ts';
import { elementsFor, registerElement } from '../define/elements.ts';
import { frozenHash } from '../frozen.ts';
import type { Answering, QuestionMeaning, Section, SurveyVersion } from '../types.ts';
import { benefit, changed, changedColumns, introduced, lacking } from './2026-1/questions.ts';

const name = { sv: 'Kommunens bild av året' };
const purpose = {
  sv: 'Berätta vilken nytta ni har haft av länets gemensamma arbete under året. Svaren går in i länets återrapportering.',
};

const section: Section = {
  id: 'kommunens-bild',
  kind: 'year',
  name: { sv: 'Länets arbete under året' },
  intro: purpose,
  goals: [],
  successFactors: [],
  violenceForms: [],
};

/** The shared rules that hold here too. Whether something is applicable, the question itself says. */
const sharedRules = ['Svara för hela kommunen', 'Vet inte väljer ni', 'Skriv aldrig namn'];

/** What the new level of an area is judged by. */
const sharedTerms = ['i-dag', 'tillsammans'];

const answering: Answering = {
  ...shared,
  rules: [
    {
      sv: 'Frågorna gäller ett år: det år då sista dag att svara ligger. Är sista dagen i januari, februari eller mars gäller de året före.',
    },
    ...shared.rules.filter(({ sv }) => sharedRules.some((start) => sv.startsWith(start))),
  ],
  terms: shared.terms.filter(({ id }) => sharedTerms.includes(id)),
};

/** One row for each area and each of the two things that can have changed in it. */
const maxRows = 28;

const asked = { section: section.id, goals: [], change: 'new' } as const;
const questions: readonly QuestionMeaning[] = [
  { id: benefit.id, use: 'scored', scale: 'nytta', ...asked },
  { id: introduced.id, use: 'text', ...asked },
  { id: changed.id, use: 'fact', distinctBy: ['andrat-omrade', 'andrat-vad'], ...asked },
  { id: lacking.id, use: 'text', ...asked },
];

const pages = [
  {
    section,
    elements: [
      ...elementsFor(benefit, specialAnswers),
      ...elementsFor(introduced, specialAnswers),
      registerElement(changed.id, changed.title, changedColumns, maxRows, specialAnswers, changed.help),
      ...elementsFor(lacking, specialAnswers),
    ],
  },
];

export const aterrapporteringKommun20261: SurveyVersion = {
  survey: 'aterrapportering-kommun',
  version: '2026-1',
  kinds: ['municipality'],
  languages: ['sv'],
  name,
  purpose,
  source,
  answering,
  minutes: [5, 15],
  sections: [section],
  questions,
  remarks: [],
  definition: surveyDefinition(name, purpose, specialAnswers.maxReasonLength, pages),
  hash: frozenHash('aterrapportering-kommun@2026-1'),
};
