// Area of the needs inventory 2026-1: Styrning och samordning i kommunen.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const styrningSamordning: AreaContent = {
  id: 'styrning-samordning',
  name: { sv: 'Styrning och samordning i kommunen' },
  intro: {
    sv: 'Här svarar ni om hur kommunen styr, finansierar och samordnar arbetet, även som arbetsgivare.',
  },
  definition: {
    sv: 'Politiska mål, plan, finansiering, samordning och ansvar mellan förvaltningarna, och våld som arbetsgivarfråga.',
  },
  goals: ['mal-1'],
  successFactors: ['ff-3'],
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
      id: 'styr-plan',
      title: { sv: 'Har kommunen en skriftlig plan för arbetet mot våld i nära relationer?' },
      help: {
        sv: 'Planen kan vara egen, gemensam med andra kommuner eller en del av ett annat styrdokument.',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja-aktuell', text: { sv: 'Ja, en aktuell plan' } },
          {
            id: 'ja-inte-foljd-upp-24-man',
            text: { sv: 'Ja, beslutad men varken ny eller uppföljd de senaste 24 månaderna' },
          },
          { id: 'nej', text: { sv: 'Nej, ingen beslutad plan' } },
        ],
      },
    },
    {
      id: 'styr-samordnare-tjanst',
      title: {
        sv: 'Hur stor tjänst har kommunen i dag för att samordna arbetet? Ange procent av en heltid, 0 om ingen.',
      },
      help: {
        sv: 'En och en halv heltid är 150. Delar ni samordnare med andra kommuner, ange er andel. Räkna inte handläggare som arbetar i ärenden.',
      },
      answer: { form: 'integer', min: 0, max: 2000 },
    },
    {
      id: 'styr-arbetsgivare',
      title: {
        sv: 'Har kommunen som arbetsgivare en aktuell rutin för stöd till medarbetare som utsätts för våld i en nära relation?',
      },
      help: { sv: 'Fråga HR om ni är osäkra.' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja, en egen aktuell rutin' } },
          { id: 'ingar-i-annan-rutin', text: { sv: 'Ja, den ingår i en annan aktuell rutin' } },
          { id: 'nej', text: { sv: 'Nej, ingen aktuell rutin' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
  ],
};
