// Area of the needs inventory for regions 2026-1: Vård, dokumentation och skydd efter våld.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';
import { inAllOrSome } from './in-all-or-some.ts';

export const vardEfterVald: AreaContent = {
  id: 'vard-efter-vald',
  name: { sv: 'Vård, dokumentation och skydd efter våld' },
  intro: { sv: 'Här svarar ni om vad som händer när våld har blivit känt.' },
  definition: {
    sv: 'Omhändertagande, spårsäkring, dokumentation av skador, bedömning av akut risk och skyddade personuppgifter.',
  },
  goals: ['mal-4'],
  successFactors: ['ff-2'],
  violenceForms: [
    'vald-i-nara-relationer',
    'hedersrelaterat-vald',
    'sexuellt-vald',
    'digitalt-vald',
    'ekonomiskt-vald',
  ],
  corresponds: ['stod-vuxna', 'utredning-riskbedomning'],
  facts: [
    {
      id: 'reg-vard-spar',
      title: {
        sv: 'I hur stor del av regionen kan en person få vård med spårsäkring efter sexuellt våld alla tider på dygnet?',
      },
      help: { sv: 'Frågan gäller personer av alla kön och även barn. Räkna avtal med en annan region.' },
      answer: {
        form: 'one',
        choices: [
          { id: 'hela', text: { sv: 'I hela regionen' } },
          { id: 'delar', text: { sv: 'I delar av regionen' } },
          { id: 'ingenstans', text: { sv: 'Ingenstans' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
    {
      id: 'reg-vard-dokumentation',
      title: { sv: 'Finns en aktuell rutin för att dokumentera skador efter våld?' },
      answer: {
        form: 'one',
        choices: inAllOrSome,
      },
    },
    {
      id: 'reg-vard-risk',
      title: {
        sv: 'Finns en aktuell rutin för att bedöma om en våldsutsatt patient kan gå hem utan akut fara?',
      },
      answer: {
        form: 'one',
        choices: inAllOrSome,
      },
    },
    {
      id: 'reg-vard-skyddade',
      title: {
        sv: 'Finns en aktuell rutin för att inte röja skyddade personuppgifter i journal och kallelser?',
      },
      answer: {
        form: 'one',
        choices: inAllOrSome,
      },
    },
  ],
};
