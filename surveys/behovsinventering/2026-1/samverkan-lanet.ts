// Area of the needs inventory 2026-1: Samverkan med andra aktörer.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const samverkanLanet: AreaContent = {
  id: 'samverkan-lanet',
  name: { sv: 'Samverkan med andra aktörer' },
  intro: {
    sv: 'Här svarar ni om samverkan med andra myndigheter, kommuner och idéburna organisationer.',
  },
  definition: {
    sv: 'Samverkan med polis, region, länsstyrelse, kriminalvård, andra kommuner och idéburna organisationer.',
  },
  goals: ['mal-1'],
  successFactors: ['ff-4'],
  violenceForms: [
    'vald-i-nara-relationer',
    'vald-i-ungas-relationer',
    'hedersrelaterat-vald',
    'barn-som-upplever-vald',
    'sexuellt-vald',
    'digitalt-vald',
    'ekonomiskt-vald',
    'prostitution-manniskohandel',
    'valdsutovare',
  ],
  facts: [
    {
      id: 'samv-overenskommelse',
      title: {
        sv: 'Med vilka har ni i dag en aktuell överenskommelse om samverkan i enskilda ärenden?',
      },
      help: {
        sv: 'Aktuell betyder skriftlig, beslutad på ledningsnivå och uppföljd eller ny de senaste 24 månaderna.',
      },
      answer: {
        form: 'many',
        choices: [
          { id: 'kvinnojour', text: { sv: 'Kvinnojour eller annan stödjour' } },
          { id: 'polis', text: { sv: 'Polisen' } },
          { id: 'primarvard', text: { sv: 'Primärvården' } },
          { id: 'vuxenpsykiatri', text: { sv: 'Vuxenpsykiatrin' } },
          { id: 'barn-ungdomspsykiatri', text: { sv: 'Barn- och ungdomspsykiatrin' } },
          { id: 'akutmottagning', text: { sv: 'Akutmottagning' } },
          { id: 'ungdomsmottagning', text: { sv: 'Ungdomsmottagning' } },
          { id: 'barnahus', text: { sv: 'Barnahus' } },
          { id: 'kriminalvard', text: { sv: 'Kriminalvården' } },
          { id: 'annan', text: { sv: 'Annan aktör' } },
          { id: 'ingen', text: { sv: 'Ingen' }, exclusive: true },
        ],
      },
    },
  ],
};
