// Area of the needs inventory for regions 2026-1: Barn och unga som upplever våld.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';
import { inAllOrSome } from './in-all-or-some.ts';

export const barnUngaIVarden: AreaContent = {
  id: 'barn-unga-i-varden',
  name: { sv: 'Barn och unga som upplever våld' },
  intro: { sv: 'Här svarar ni om barn och unga som patienter och som barn till patienter.' },
  definition: {
    sv: 'Upptäckt, anmälan till socialnämnden, information, råd och stöd till barn, Barnahus och våld i ungas parrelationer.',
  },
  goals: ['mal-4'],
  successFactors: ['ff-1', 'ff-2'],
  violenceForms: ['barn-som-upplever-vald', 'vald-i-ungas-relationer', 'digitalt-vald', 'sexuellt-vald'],
  corresponds: ['barn-upplever-vald', 'forebyggande-skola'],
  facts: [
    {
      id: 'reg-barn-stod',
      title: {
        sv: 'Finns en aktuell rutin för barns behov av information, råd och stöd när en närstående utövar våld?',
      },
      answer: {
        form: 'one',
        choices: inAllOrSome,
      },
    },
    {
      id: 'reg-barn-anmalan',
      title: {
        sv: 'Finns en aktuell rutin för anmälan till socialnämnden när ett barn kan fara illa på grund av våld?',
      },
      answer: {
        form: 'one',
        choices: inAllOrSome,
      },
    },
    {
      id: 'reg-barn-direktatkomst',
      title: {
        sv: 'Finns en aktuell rutin för att begränsa en vårdnadshavares insyn i barnets journal på nätet när våld misstänks?',
      },
      answer: {
        form: 'one',
        choices: inAllOrSome,
      },
    },
    {
      id: 'reg-barn-unga-relationer',
      title: { sv: 'I vilka verksamheter finns ett bestämt arbetssätt för våld i ungas parrelationer?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'ungdomsmottagning', text: { sv: 'Ungdomsmottagning' } },
          { id: 'barn-ungdomspsykiatri', text: { sv: 'Barn- och ungdomspsykiatri' } },
          { id: 'primarvard', text: { sv: 'Primärvård' } },
          { id: 'annan', text: { sv: 'Annan verksamhet' } },
          { id: 'ingen', text: { sv: 'Ingen' }, exclusive: true },
        ],
      },
    },
  ],
};
