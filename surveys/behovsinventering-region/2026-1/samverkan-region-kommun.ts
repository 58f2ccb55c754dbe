// Area of the needs inventory for regions 2026-1: Samverkan och vägen till socialtjänsten.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const samverkanRegionKommun: AreaContent = {
  id: 'samverkan-region-kommun',
  name: { sv: 'Samverkan och vägen till socialtjänsten' },
  intro: { sv: 'Här svarar ni om vägen mellan hälso- och sjukvården, socialtjänsten och andra aktörer.' },
  definition: {
    sv: 'Överenskommelser och arbetsgångar med kommuner, polis och idéburna organisationer, så att patienten får kontakt med rätt stöd.',
  },
  goals: ['mal-1', 'mal-4'],
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
  corresponds: ['samverkan-lanet', 'halso-sjukvard'],
  facts: [
    {
      id: 'reg-samv-kommuner',
      title: {
        sv: 'Med hur stor del av länets kommuner har regionen en aktuell överenskommelse om samverkan i enskilda ärenden?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'alla', text: { sv: 'Alla' } },
          { id: 'halften-eller-fler', text: { sv: 'Hälften eller fler, men inte alla' } },
          { id: 'farre-an-halften', text: { sv: 'Färre än hälften' } },
          { id: 'inga', text: { sv: 'Inga' } },
        ],
      },
    },
    {
      id: 'reg-samv-overenskommelse',
      title: {
        sv: 'Med vilka andra har regionen i dag en aktuell överenskommelse om samverkan i enskilda ärenden?',
      },
      answer: {
        form: 'many',
        choices: [
          { id: 'polis', text: { sv: 'Polisen' } },
          { id: 'kvinnojour', text: { sv: 'Kvinnojour eller annan stödjour' } },
          { id: 'barnahus', text: { sv: 'Barnahus' } },
          { id: 'kriminalvard', text: { sv: 'Kriminalvården' } },
          { id: 'annan', text: { sv: 'Annan aktör' } },
          { id: 'ingen', text: { sv: 'Ingen' }, exclusive: true },
        ],
      },
    },
    {
      id: 'reg-samv-vag',
      title: {
        sv: 'Finns en skriftlig arbetsgång, gemensam med kommunerna, för hur en våldsutsatt patient får kontakt med socialtjänsten?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja-alla', text: { sv: 'Ja, med alla kommuner' } },
          { id: 'ja-vissa', text: { sv: 'Ja, med en del av kommunerna' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
  ],
};
