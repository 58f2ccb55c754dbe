// Area of the needs inventory 2026-1: Systematisk uppföljning.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const systematiskUppfoljning: AreaContent = {
  id: 'systematisk-uppfoljning',
  name: { sv: 'Systematisk uppföljning' },
  intro: { sv: 'Här svarar ni om hur ni följer upp ärenden och använder resultaten.' },
  definition: {
    sv: 'Uppföljning av ärenden och insatser som sammanställs på gruppnivå och används för att utveckla verksamheten.',
  },
  goals: ['mal-2'],
  successFactors: ['uppfoljning'],
  violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald', 'valdsutovare'],
  facts: [
    {
      id: 'uppf-antal',
      title: {
        sv: 'Kan ni ur ert verksamhetssystem ta fram hur många vuxna som blev aktuella på grund av våldsutsatthet förra kalenderåret?',
      },
      help: { sv: 'Ange inte antalet här.' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja' } },
          { id: 'delvis', text: { sv: 'Delvis, med handräkning eller för en del av verksamheten' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
    {
      id: 'uppf-formular',
      title: {
        sv: 'Använder ni ett gemensamt formulär för att följa upp enskilda ärenden med våldsutsatta vuxna?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja-suv', text: { sv: 'Ja, SUV-Våldsutsatthet' } },
          { id: 'ja-annat', text: { sv: 'Ja, ett annat formulär' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
  ],
};
