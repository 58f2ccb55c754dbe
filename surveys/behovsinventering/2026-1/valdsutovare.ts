// Area of the needs inventory 2026-1: Insatser till våldsutövare.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const valdsutovare: AreaContent = {
  id: 'valdsutovare',
  name: { sv: 'Insatser till våldsutövare' },
  intro: { sv: 'Här svarar ni om insatser till den som utövar våld, oavsett kön och ålder.' },
  definition: {
    sv: 'Arbete för att den som utövar våld ska sluta, samordnat med skyddet för dem som utsätts.',
  },
  goals: ['mal-3', 'mal-4'],
  successFactors: ['ff-2'],
  violenceForms: ['valdsutovare', 'vald-i-ungas-relationer', 'hedersrelaterat-vald'],
  facts: [
    {
      id: 'utov-stod',
      title: { sv: 'Vilka insatser kan ni erbjuda våldsutövare i dag?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'stodsamtal-med-beslut', text: { sv: 'Stödsamtal efter beslut' } },
          { id: 'stodsamtal-utan-beslut', text: { sv: 'Stödsamtal utan behovsprövning' } },
          { id: 'behandlingsprogram', text: { sv: 'Behandling enligt en bestämd metod' } },
          { id: 'genom-annan-kommun', text: { sv: 'Insats genom annan kommun' } },
          {
            id: 'genom-annan-aktor',
            text: { sv: 'Insats genom region eller idéburen organisation' },
          },
          { id: 'inga', text: { sv: 'Inga' }, exclusive: true },
        ],
      },
    },
  ],
};
