// Area of the needs inventory for regions 2026-1: Systematisk uppföljning i hälso- och sjukvården.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';
import { inAllOrSome } from './in-all-or-some.ts';

export const uppfoljningIVarden: AreaContent = {
  id: 'uppfoljning-i-varden',
  name: { sv: 'Systematisk uppföljning i hälso- och sjukvården' },
  intro: { sv: 'Här svarar ni om hur regionen följer upp arbetet och använder resultaten.' },
  definition: {
    sv: 'Uppgifter på gruppnivå om frågan om våld, om våldsutsatta patienter och om vart de slussas, och hur uppgifterna används.',
  },
  goals: ['mal-2', 'mal-4'],
  successFactors: ['uppfoljning'],
  violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald', 'valdsutovare'],
  corresponds: ['systematisk-uppfoljning'],
  facts: [
    {
      id: 'reg-uppf-fraga',
      title: { sv: 'Kan regionen ta fram hur många patienter som fick frågan om våld förra kalenderåret?' },
      help: { sv: 'Ange inte antalet här.' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja' } },
          { id: 'delvis', text: { sv: 'Delvis, med handräkning eller för en del av verksamheten' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
    {
      id: 'reg-uppf-sokord',
      title: { sv: 'Finns ett gemensamt sökord eller en gemensam kod i journalen för frågan om våld?' },
      answer: {
        form: 'one',
        choices: inAllOrSome,
      },
    },
  ],
};
