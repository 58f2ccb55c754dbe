// Area of the needs inventory 2026-1: Upptäcka våld och fråga om våld.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const upptacktFraga: AreaContent = {
  id: 'upptackt-fraga',
  name: { sv: 'Upptäcka våld och fråga om våld' },
  intro: { sv: 'Här svarar ni om hur våld upptäcks i alla delar av socialtjänsten.' },
  definition: {
    sv: 'Rutiner och kunskap så att våld upptäcks tidigt i alla delar av socialtjänsten, hos den som utsätts, den som utövar och barn.',
  },
  goals: ['mal-3'],
  successFactors: ['ff-1'],
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
      id: 'upp-rutin',
      title: {
        sv: 'I vilka verksamhetsområden finns i dag en aktuell rutin för vad handläggare gör vid tecken på att en vuxen är våldsutsatt?',
      },
      help: { sv: 'En gemensam rutin räknas för varje område där den gäller.' },
      answer: {
        form: 'many',
        choices: [
          { id: 'barn-unga', text: { sv: 'Barn och unga' } },
          { id: 'ekonomiskt-bistand', text: { sv: 'Ekonomiskt bistånd' } },
          { id: 'skadligt-bruk-beroende', text: { sv: 'Skadligt bruk och beroende' } },
          { id: 'aldreomsorg', text: { sv: 'Äldreomsorg' } },
          { id: 'funktionsnedsattning', text: { sv: 'Stöd till personer med funktionsnedsättning' } },
          { id: 'annat-omrade', text: { sv: 'Annat område' } },
          { id: 'inget', text: { sv: 'Inget område' }, exclusive: true },
        ],
      },
    },
    {
      id: 'upp-valdsformer',
      title: { sv: 'Vilka former av våld tar era rutiner upp med egna avsnitt?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'fysiskt', text: { sv: 'Fysiskt våld' } },
          { id: 'psykiskt', text: { sv: 'Psykiskt våld' } },
          { id: 'sexuellt', text: { sv: 'Sexuellt våld' } },
          { id: 'ekonomiskt', text: { sv: 'Ekonomiskt våld' } },
          { id: 'digitalt', text: { sv: 'Digitalt våld' } },
          { id: 'forsummelse', text: { sv: 'Försummelse' } },
          { id: 'ungas-relationer', text: { sv: 'Våld i ungas parrelationer' } },
          { id: 'heder', text: { sv: 'Hedersrelaterat våld och förtryck' } },
          { id: 'efter-separation', text: { sv: 'Våld efter separation' } },
          { id: 'inget', text: { sv: 'Inget av detta' }, exclusive: true },
        ],
      },
    },
  ],
};
