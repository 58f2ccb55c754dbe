// Area of the needs inventory for regions 2026-1: Patienter som utövar våld.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const valdsutovareIVarden: AreaContent = {
  id: 'valdsutovare-i-varden',
  name: { sv: 'Patienter som utövar våld' },
  intro: { sv: 'Här svarar ni om hur regionen möter patienter som utövar våld.' },
  definition: {
    sv: 'Upptäckt, behandling och väg till kommunens insatser för den som utövar våld, samordnat med skyddet för dem som utsätts.',
  },
  goals: ['mal-4'],
  successFactors: ['ff-2'],
  violenceForms: ['valdsutovare', 'vald-i-ungas-relationer', 'hedersrelaterat-vald'],
  corresponds: ['valdsutovare'],
  facts: [
    {
      id: 'reg-utov-insatser',
      title: { sv: 'Vad kan regionen erbjuda patienter som utövar våld i dag?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'behandling-psykiatri', text: { sv: 'Behandling inom psykiatri eller beroendevård' } },
          { id: 'samtal-primarvard', text: { sv: 'Samtal i primärvården' } },
          { id: 'egen-mottagning', text: { sv: 'Egen eller gemensam mottagning för våldsutövare' } },
          { id: 'vag-till-kommun', text: { sv: 'Bestämd väg till kommunens insatser' } },
          { id: 'inga', text: { sv: 'Inget av detta' }, exclusive: true },
        ],
      },
    },
  ],
};
