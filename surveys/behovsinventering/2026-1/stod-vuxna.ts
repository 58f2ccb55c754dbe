// Area of the needs inventory 2026-1: Stöd till våldsutsatta vuxna.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const stodVuxna: AreaContent = {
  id: 'stod-vuxna',
  name: { sv: 'Stöd till våldsutsatta vuxna' },
  intro: { sv: 'Här svarar ni om stöd till vuxna som utsätts för våld, på kort och lång sikt.' },
  definition: {
    sv: 'Samtalsstöd, praktiskt stöd, ekonomiskt stöd och skydd till vuxna, oavsett kön. Boende är ett eget område.',
  },
  goals: ['mal-3'],
  successFactors: ['ff-2', 'ff-1'],
  violenceForms: [
    'vald-i-nara-relationer',
    'hedersrelaterat-vald',
    'sexuellt-vald',
    'digitalt-vald',
    'ekonomiskt-vald',
  ],
  facts: [
    {
      id: 'stod-utan-provning',
      title: { sv: 'Kan en våldsutsatt vuxen få stödsamtal utan behovsprövning?' },
      help: { sv: 'Erbjuds det både hos er och genom andra väljer ni det första svaret.' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja-egen-regi', text: { sv: 'Ja, hos oss' } },
          { id: 'ja-genom-annan', text: { sv: 'Ja, bara genom någon annan' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
  ],
};
