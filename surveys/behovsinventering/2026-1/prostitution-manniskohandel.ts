// Area of the needs inventory 2026-1: Prostitution och människohandel.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const prostitutionManniskohandel: AreaContent = {
  id: 'prostitution-manniskohandel',
  name: { sv: 'Prostitution och människohandel' },
  intro: { sv: 'Här svarar ni om barn och vuxna som utnyttjas i prostitution eller människohandel.' },
  definition: {
    sv: 'Upptäckt, skydd och stöd till barn och vuxna som utnyttjas för sexuella ändamål, även på nätet.',
  },
  goals: ['mal-3'],
  successFactors: ['ff-1', 'ff-2'],
  violenceForms: ['prostitution-manniskohandel', 'sexuellt-vald', 'digitalt-vald'],
  facts: [
    {
      id: 'prost-vag',
      title: {
        sv: 'Finns det bestämt vem handläggare ska kontakta vid misstanke om prostitution eller människohandel?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja-skriftligt', text: { sv: 'Ja, skriftligt' } },
          { id: 'ja-muntligt', text: { sv: 'Ja, men bara muntligt' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
  ],
};
