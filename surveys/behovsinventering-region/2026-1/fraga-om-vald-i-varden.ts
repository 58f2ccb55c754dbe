// Area of the needs inventory for regions 2026-1: Fråga om våld i hälso- och sjukvården.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const fragaOmValdIVarden: AreaContent = {
  id: 'fraga-om-vald-i-varden',
  name: { sv: 'Fråga om våld i hälso- och sjukvården' },
  intro: { sv: 'Här svarar ni om hur våld upptäcks i regionens verksamheter.' },
  definition: {
    sv: 'Rutiner, kunskap och förutsättningar för att fråga patienter om våld, i enrum och på ett säkert sätt.',
  },
  goals: ['mal-4'],
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
  corresponds: ['upptackt-fraga', 'halso-sjukvard'],
  facts: [
    {
      id: 'reg-fraga-rutin',
      title: {
        sv: 'I vilka verksamheter finns i dag en aktuell rutin för när och hur personalen frågar om våld?',
      },
      help: { sv: 'En gemensam rutin räknas för varje verksamhet där den gäller.' },
      answer: {
        form: 'many',
        choices: [
          { id: 'primarvard', text: { sv: 'Primärvård' } },
          { id: 'modrahalsovard', text: { sv: 'Mödrahälsovård' } },
          { id: 'barnhalsovard', text: { sv: 'Barnhälsovård' } },
          { id: 'ungdomsmottagning', text: { sv: 'Ungdomsmottagning' } },
          { id: 'kvinnosjukvard', text: { sv: 'Kvinnosjukvård' } },
          { id: 'akutmottagning', text: { sv: 'Akutmottagning' } },
          { id: 'barnsjukvard', text: { sv: 'Barn- och ungdomssjukvård' } },
          { id: 'vuxenpsykiatri', text: { sv: 'Vuxenpsykiatri' } },
          { id: 'barn-ungdomspsykiatri', text: { sv: 'Barn- och ungdomspsykiatri' } },
          { id: 'beroendevard', text: { sv: 'Beroendevård' } },
          { id: 'annan', text: { sv: 'Annan verksamhet' } },
          { id: 'ingen', text: { sv: 'Ingen' }, exclusive: true },
        ],
      },
    },
    {
      id: 'reg-fraga-valdsformer',
      title: { sv: 'Vilka former av våld tar rutinerna upp med egna avsnitt?' },
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
