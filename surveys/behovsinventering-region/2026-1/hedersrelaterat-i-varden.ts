// Area of the needs inventory for regions 2026-1: Hedersrelaterat våld och förtryck i hälso- och sjukvården.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const hedersrelateratIVarden: AreaContent = {
  id: 'hedersrelaterat-i-varden',
  name: { sv: 'Hedersrelaterat våld och förtryck i hälso- och sjukvården' },
  intro: { sv: 'Här svarar ni om hedersrelaterat våld och förtryck, även könsstympning.' },
  definition: {
    sv: 'Upptäckt, vård och skydd vid hedersrelaterat våld och förtryck, även barnäktenskap, tvångsäktenskap, könsstympning och bortförande.',
  },
  goals: ['mal-4'],
  successFactors: ['ff-1', 'ff-2'],
  violenceForms: ['hedersrelaterat-vald', 'barn-som-upplever-vald'],
  corresponds: ['hedersrelaterat'],
  facts: [
    {
      id: 'reg-heder-rutin',
      title: {
        sv: 'Finns en aktuell rutin för patienter som utsätts för hedersrelaterat våld och förtryck?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja, en egen aktuell rutin' } },
          { id: 'ingar-i-annan-rutin', text: { sv: 'Ja, den ingår i en annan aktuell rutin' } },
          { id: 'nej', text: { sv: 'Nej, ingen aktuell rutin' } },
        ],
      },
    },
    {
      id: 'reg-heder-omfattar',
      title: { sv: 'Vad av följande tar rutinerna upp?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'barnaktenskap', text: { sv: 'Barnäktenskap' } },
          { id: 'tvangsaktenskap', text: { sv: 'Tvångsäktenskap' } },
          { id: 'konsstympning', text: { sv: 'Könsstympning' } },
          { id: 'begaran-intyg', text: { sv: 'Begäran om oskuldsintyg, oskuldsoperation eller liknande' } },
          { id: 'bortforande', text: { sv: 'Bortförande och att hållas kvar utomlands' } },
          { id: 'hbtqi', text: { sv: 'Hbtqi-personers utsatthet' } },
          { id: 'valdsutovande-narstaende', text: { sv: 'Flera närstående som utövar våld' } },
          { id: 'inget', text: { sv: 'Inget av detta' }, exclusive: true },
        ],
      },
    },
    {
      id: 'reg-heder-konsstympning',
      title: { sv: 'Vart remitteras en patient som behöver vård efter könsstympning?' },
      answer: {
        form: 'one',
        choices: [
          { id: 'egen', text: { sv: 'Till en bestämd mottagning i regionen' } },
          { id: 'annan-region', text: { sv: 'Till en bestämd mottagning i en annan region' } },
          { id: 'ingen-bestamd', text: { sv: 'Ingen bestämd mottagning' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
  ],
};
