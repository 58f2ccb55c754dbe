// Area of the needs inventory 2026-1: Hedersrelaterat våld och förtryck.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const hedersrelaterat: AreaContent = {
  id: 'hedersrelaterat',
  name: { sv: 'Hedersrelaterat våld och förtryck' },
  intro: { sv: 'Här svarar ni om hedersrelaterat våld och förtryck mot barn och vuxna.' },
  definition: {
    sv: 'Upptäckt, skydd och stöd vid hedersrelaterat våld och förtryck, även barnäktenskap, tvångsäktenskap, könsstympning och bortförande.',
  },
  goals: ['mal-3', 'mal-5'],
  successFactors: ['ff-1', 'ff-2'],
  violenceForms: ['hedersrelaterat-vald', 'barn-som-upplever-vald', 'vald-i-ungas-relationer'],
  facts: [
    {
      id: 'heder-rutin',
      title: { sv: 'Finns en aktuell rutin för ärenden om hedersrelaterat våld och förtryck?' },
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
      id: 'heder-omfattar',
      title: { sv: 'Vad av följande tar era rutiner upp?' },
      help: { sv: 'Har ni ingen rutin väljer ni Inget av detta.' },
      answer: {
        form: 'many',
        choices: [
          { id: 'barnaktenskap', text: { sv: 'Barnäktenskap' } },
          { id: 'tvangsaktenskap', text: { sv: 'Tvångsäktenskap' } },
          { id: 'konsstympning', text: { sv: 'Könsstympning' } },
          { id: 'bortforande', text: { sv: 'Bortförande och att hållas kvar utomlands' } },
          { id: 'hbtqi', text: { sv: 'Hbtqi-personers utsatthet' } },
          { id: 'valdsutovande-narstaende', text: { sv: 'Flera närstående som utövar våld' } },
          { id: 'inget', text: { sv: 'Inget av detta' }, exclusive: true },
        ],
      },
    },
  ],
};
