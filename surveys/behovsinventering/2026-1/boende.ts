// Area of the needs inventory 2026-1: Skyddat boende och stadigvarande boende.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const boende: AreaContent = {
  id: 'boende',
  name: { sv: 'Skyddat boende och stadigvarande boende' },
  intro: { sv: 'Här svarar ni om akut skydd och om vägen vidare till ett eget boende.' },
  definition: {
    sv: 'Skyddat boende för vuxna och medföljande barn, och vägen till ett stadigvarande boende, även i en annan kommun.',
  },
  goals: ['mal-3'],
  successFactors: ['ff-2'],
  violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald'],
  facts: [
    {
      id: 'boe-tillgang',
      title: { sv: 'Hur ordnar ni skyddat boende i dag?' },
      help: { sv: 'Skriv aldrig adress eller annat som röjer var ett skyddat boende ligger.' },
      answer: {
        form: 'many',
        choices: [
          { id: 'egen-regi', text: { sv: 'I egen regi' } },
          { id: 'tillsammans-med-kommuner', text: { sv: 'Tillsammans med andra kommuner' } },
          { id: 'avtal-ideburen', text: { sv: 'Genom avtal med idéburen organisation' } },
          { id: 'avtal-privat', text: { sv: 'Genom avtal med privat företag' } },
          { id: 'enstaka-kop', text: { sv: 'Genom enstaka köp' } },
          { id: 'saknas', text: { sv: 'Vi saknar skyddat boende' }, exclusive: true },
        ],
      },
    },
    {
      id: 'boe-svara-grupper',
      title: { sv: 'För vilka grupper har ni svårt att ordna skyddat boende?' },
      help: { sv: 'Svara utifrån de senaste 24 månaderna eller det ni vet om platserna.' },
      answer: {
        form: 'many',
        choices: [
          { id: 'man', text: { sv: 'Män' } },
          { id: 'hbtqi', text: { sv: 'Hbtqi-personer' } },
          { id: 'unga-18-20', text: { sv: 'Unga 18–20 år' } },
          { id: 'aldre', text: { sv: 'Äldre' } },
          { id: 'funktionsnedsattning', text: { sv: 'Personer med funktionsnedsättning' } },
          { id: 'skadligt-bruk-beroende', text: { sv: 'Personer med skadligt bruk eller beroende' } },
          { id: 'psykisk-ohalsa', text: { sv: 'Personer med svår psykisk ohälsa' } },
          { id: 'manga-barn', text: { sv: 'Familjer med många barn' } },
          { id: 'tonarspojkar', text: { sv: 'Familjer med tonårspojkar' } },
          { id: 'husdjur', text: { sv: 'Personer med husdjur' } },
          { id: 'inga', text: { sv: 'Inga grupper' }, exclusive: true },
          { id: 'okant', text: { sv: 'Vi vet inte' }, exclusive: true },
        ],
      },
    },
    {
      id: 'boe-permanent',
      title: {
        sv: 'Finns en skriftlig arbetsgång för att hjälpa våldsutsatta till ett stadigvarande boende?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja' } },
          { id: 'delvis', text: { sv: 'Delvis, bara för en del av dem som behöver den' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
  ],
};
