// Area of the needs inventory 2026-1: Grupper med särskild sårbarhet.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const sarskiltSarbara: AreaContent = {
  id: 'sarskilt-sarbara',
  name: { sv: 'Grupper med särskild sårbarhet' },
  intro: {
    sv: 'Här svarar ni om grupper som har svårare att få stöd, bland annat på grund av språk.',
  },
  definition: {
    sv: 'Till exempel äldre, personer med funktionsnedsättning, personer med skadligt bruk eller beroende, hbtqi-personer, personer i hemlöshet och personer som behöver tolk.',
  },
  goals: ['mal-3'],
  successFactors: ['ff-1', 'ff-2'],
  violenceForms: [
    'vald-i-nara-relationer',
    'hedersrelaterat-vald',
    'sexuellt-vald',
    'digitalt-vald',
    'ekonomiskt-vald',
  ],
  facts: [
    {
      id: 'sarb-anpassad',
      title: { sv: 'För vilka grupper har ni i dag anpassat stödet vid våld?' },
      help: {
        sv: 'Anpassat stöd är utformat efter gruppens behov, till exempel lokaler, arbetssätt eller kunskap. Enbart översatt information räknas inte här.',
      },
      answer: {
        form: 'many',
        choices: [
          { id: 'aldre', text: { sv: 'Äldre' } },
          { id: 'funktionsnedsattning', text: { sv: 'Personer med funktionsnedsättning' } },
          { id: 'beroende', text: { sv: 'Personer med skadligt bruk eller beroende' } },
          { id: 'hemloshet', text: { sv: 'Personer i hemlöshet' } },
          { id: 'hbtqi', text: { sv: 'Hbtqi-personer' } },
          { id: 'andra-sprak', text: { sv: 'Personer som behöver tolk' } },
          { id: 'unga', text: { sv: 'Unga' } },
          { id: 'man', text: { sv: 'Våldsutsatta män' } },
          { id: 'ingen', text: { sv: 'Ingen grupp' }, exclusive: true },
        ],
      },
    },
    {
      id: 'sarb-tolk',
      title: { sv: 'Finns en aktuell rutin för hur tolk används i samtal om våld?' },
      help: { sv: 'Rutinen kan till exempel säga hur tolk väljs och att närstående inte tolkar.' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja, en egen aktuell rutin' } },
          { id: 'ingar-i-annan-rutin', text: { sv: 'Ja, den ingår i en annan aktuell rutin' } },
          { id: 'nej', text: { sv: 'Nej, ingen aktuell rutin' } },
        ],
      },
    },
    {
      id: 'sarb-information',
      title: { sv: 'I vilka former finns er information om stöd vid våld?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'andra-sprak', text: { sv: 'På andra språk än svenska' } },
          { id: 'lattlast', text: { sv: 'Lättläst' } },
          { id: 'teckensprak', text: { sv: 'På teckenspråk' } },
          { id: 'upplast', text: { sv: 'Inläst eller film med text' } },
          { id: 'ingen', text: { sv: 'Ingen av dessa' }, exclusive: true },
        ],
      },
    },
  ],
};
