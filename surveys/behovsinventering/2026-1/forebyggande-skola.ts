// Area of the needs inventory 2026-1: Våldsförebyggande arbete i förskola och skola.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const forebyggandeSkola: AreaContent = {
  id: 'forebyggande-skola',
  name: { sv: 'Våldsförebyggande arbete i förskola och skola' },
  intro: {
    sv: 'Här svarar ni om det som görs i förskola och skola innan våld har skett. Stäm av med skolchefen.',
  },
  definition: {
    sv: 'Arbete i kommunala förskolor och skolor som förebygger våld och främjar jämställdhet, även våld i ungas relationer, digitalt våld och hedersrelaterat våld och förtryck.',
  },
  goals: ['mal-5'],
  successFactors: ['ff-4', 'ff-3'],
  violenceForms: [
    'vald-i-nara-relationer',
    'vald-i-ungas-relationer',
    'hedersrelaterat-vald',
    'sexuellt-vald',
    'digitalt-vald',
    'barn-som-upplever-vald',
  ],
  facts: [
    {
      id: 'skola-andel',
      title: {
        sv: 'I ungefär hur stor del av de kommunala grundskolorna används ett våldsförebyggande program det här läsåret?',
      },
      help: {
        sv: 'Ett program har ett bestämt innehåll och används återkommande. En enstaka temadag räknas inte.',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'inga', text: { sv: 'Inga' } },
          { id: 'farre-an-halften', text: { sv: 'Färre än hälften' } },
          { id: 'halften-eller-fler', text: { sv: 'Hälften eller fler, men inte alla' } },
          { id: 'alla', text: { sv: 'Alla' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
    {
      id: 'skola-former',
      title: {
        sv: 'I vilka kommunala skolformer används ett våldsförebyggande program det här läsåret?',
      },
      answer: {
        form: 'many',
        choices: [
          { id: 'forskola', text: { sv: 'Förskola' } },
          { id: 'grundskola', text: { sv: 'Grundskola' } },
          { id: 'anpassad-skola', text: { sv: 'Anpassad grund- eller gymnasieskola' } },
          { id: 'fritidshem', text: { sv: 'Fritidshem' } },
          { id: 'gymnasieskola', text: { sv: 'Gymnasieskola' } },
          { id: 'inga', text: { sv: 'Inga' }, exclusive: true },
          { id: 'okant', text: { sv: 'Vi vet inte' }, exclusive: true },
        ],
      },
    },
  ],
};
