// Area of the needs inventory for regions 2026-1: Tandvård.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const tandvardOchVald: AreaContent = {
  id: 'tandvard-och-vald',
  name: { sv: 'Tandvård' },
  intro: { sv: 'Här svarar ni om tandvården, både folktandvården och privat tandvård med avtal.' },
  definition: {
    sv: 'Upptäckt, dokumentation, anmälan till socialnämnden och vägen till stöd när tandvården möter barn och vuxna som utsätts för våld.',
  },
  goals: ['mal-4'],
  successFactors: ['ff-1', 'ff-4'],
  violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald'],
  corresponds: ['halso-sjukvard', 'upptackt-fraga'],
  facts: [
    {
      id: 'reg-tand-rutin',
      title: { sv: 'I vilken tandvård finns en aktuell rutin för när och hur personalen frågar om våld?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'folktandvard', text: { sv: 'Folktandvårdens allmäntandvård' } },
          { id: 'specialisttandvard', text: { sv: 'Specialisttandvård' } },
          { id: 'privat-avtal', text: { sv: 'Privat tandvård med avtal' } },
          { id: 'ingen', text: { sv: 'Ingen' }, exclusive: true },
          { id: 'okant', text: { sv: 'Vi vet inte' }, exclusive: true },
        ],
      },
    },
    {
      id: 'reg-tand-vag',
      title: {
        sv: 'Finns en skriftlig arbetsgång för hur tandvården kopplar en våldsutsatt patient till socialtjänsten eller annan vård?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja' } },
          { id: 'delvis', text: { sv: 'Delvis, bara i en del av tandvården eller länet' } },
          { id: 'nej', text: { sv: 'Nej' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
  ],
};
