// Area of the needs inventory 2026-1: Utredning och riskbedömning.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const utredningRiskbedomning: AreaContent = {
  id: 'utredning-riskbedomning',
  name: { sv: 'Utredning och riskbedömning' },
  intro: {
    sv: 'Här svarar ni om hur ni utreder behov och bedömer risk för vuxna, barn och våldsutövare.',
  },
  definition: { sv: 'Utredning av behov av stöd och skydd, och bedömning av risken för mer våld.' },
  goals: ['mal-3'],
  successFactors: ['ff-2'],
  violenceForms: [
    'vald-i-nara-relationer',
    'hedersrelaterat-vald',
    'barn-som-upplever-vald',
    'digitalt-vald',
    'ekonomiskt-vald',
    'valdsutovare',
  ],
  facts: [
    {
      id: 'risk-metod',
      title: { sv: 'Vilka standardiserade bedömningsmetoder använder ni i dag?' },
      help: {
        sv: 'Ange metoder som används i ärenden, inte metoder som någon bara har utbildning i.',
      },
      answer: {
        form: 'many',
        choices: [
          { id: 'freda-kortfragor', text: { sv: 'FREDA-kortfrågor' } },
          { id: 'freda-beskrivning', text: { sv: 'FREDA-beskrivning' } },
          { id: 'freda-farlighetsbedomning', text: { sv: 'FREDA-farlighetsbedömning' } },
          { id: 'sara-sv', text: { sv: 'SARA:SV' } },
          { id: 'patriark', text: { sv: 'PATRIARK' } },
          { id: 'irisk', text: { sv: 'iRiSk' } },
          { id: 'annan', text: { sv: 'Annan standardiserad metod' } },
          { id: 'ingen', text: { sv: 'Ingen' }, exclusive: true },
        ],
      },
    },
    {
      id: 'risk-skyddade-uppgifter',
      title: { sv: 'Finns en aktuell rutin för att inte röja skyddade personuppgifter?' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja, en egen aktuell rutin' } },
          { id: 'ingar-i-annan-rutin', text: { sv: 'Ja, den ingår i en annan aktuell rutin' } },
          { id: 'nej', text: { sv: 'Nej, ingen aktuell rutin' } },
        ],
      },
    },
  ],
};
