// Area of the needs inventory for regions 2026-1: Patienter med särskild sårbarhet.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const sarskiltSarbaraIVarden: AreaContent = {
  id: 'sarskilt-sarbara-i-varden',
  name: { sv: 'Patienter med särskild sårbarhet' },
  intro: {
    sv: 'Här svarar ni om patienter som har svårare att få stöd, och om prostitution och människohandel.',
  },
  definition: {
    sv: 'Till exempel äldre, personer med funktionsnedsättning, personer med skadligt bruk eller beroende, hbtqi-personer, personer som behöver tolk och personer i prostitution eller människohandel.',
  },
  goals: ['mal-4'],
  successFactors: ['ff-1', 'ff-2'],
  violenceForms: [
    'vald-i-nara-relationer',
    'hedersrelaterat-vald',
    'sexuellt-vald',
    'digitalt-vald',
    'ekonomiskt-vald',
    'prostitution-manniskohandel',
  ],
  corresponds: ['sarskilt-sarbara', 'prostitution-manniskohandel'],
  facts: [
    {
      id: 'reg-sarb-anpassad',
      title: { sv: 'För vilka grupper har regionen i dag anpassat stödet vid våld?' },
      help: { sv: 'Enbart översatt information räknas inte här.' },
      answer: {
        form: 'many',
        choices: [
          { id: 'aldre', text: { sv: 'Äldre' } },
          { id: 'funktionsnedsattning', text: { sv: 'Personer med funktionsnedsättning' } },
          { id: 'beroende', text: { sv: 'Personer med skadligt bruk eller beroende' } },
          { id: 'hemloshet', text: { sv: 'Personer i hemlöshet' } },
          { id: 'hbtqi', text: { sv: 'Hbtqi-personer' } },
          { id: 'prostitution-manniskohandel', text: { sv: 'Personer i prostitution eller människohandel' } },
          { id: 'andra-sprak', text: { sv: 'Personer som behöver tolk' } },
          { id: 'unga', text: { sv: 'Unga' } },
          { id: 'man', text: { sv: 'Våldsutsatta män' } },
          { id: 'ingen', text: { sv: 'Ingen grupp' }, exclusive: true },
        ],
      },
    },
    {
      id: 'reg-sarb-tolk',
      title: { sv: 'Finns en aktuell rutin för hur tolk används i samtal om våld?' },
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
