// Area of the needs inventory 2026-1: Hälso- och sjukvård och tandvård.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const halsoSjukvard: AreaContent = {
  id: 'halso-sjukvard',
  name: { sv: 'Hälso- och sjukvård och tandvård' },
  intro: {
    sv: 'Svara för kommunens egen hälso- och sjukvård och för er del av vägen till regionen. Regionen svarar i ett eget formulär.',
  },
  definition: {
    sv: 'Kommunens egen hälso- och sjukvård frågar om våld, och vägen mellan socialtjänsten och regionens hälso- och sjukvård och tandvård.',
  },
  goals: ['mal-4'],
  successFactors: ['ff-4', 'ff-1'],
  violenceForms: [
    'vald-i-nara-relationer',
    'hedersrelaterat-vald',
    'sexuellt-vald',
    'barn-som-upplever-vald',
    'valdsutovare',
  ],
  facts: [
    {
      id: 'hs-vag',
      title: {
        sv: 'Finns en skriftlig arbetsgång, gemensam med regionen, för hur en våldsutsatt patient får kontakt med socialtjänsten?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja' } },
          { id: 'delvis', text: { sv: 'Delvis, bara med en del av hälso- och sjukvården' } },
          { id: 'nej', text: { sv: 'Nej' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
    {
      id: 'hs-egen-rutin',
      title: {
        sv: 'Har kommunens egen hälso- och sjukvård en aktuell rutin för när och hur personalen frågar om våld?',
      },
      help: {
        sv: 'Hit hör hemsjukvård och hälso- och sjukvård i särskilt boende. Fråga medicinskt ansvarig sjuksköterska.',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja' } },
          { id: 'delvis', text: { sv: 'Delvis, bara i en del av verksamheten' } },
          { id: 'nej', text: { sv: 'Nej' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
  ],
};
