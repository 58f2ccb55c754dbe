// Area of the needs inventory for regions 2026-1: Styrning, samordning och kompetens i regionen.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const styrningSamordningIRegionen: AreaContent = {
  id: 'styrning-samordning-i-regionen',
  name: { sv: 'Styrning, samordning och kompetens i regionen' },
  intro: { sv: 'Här svarar ni om hur regionen styr, samordnar och utbildar, även som arbetsgivare.' },
  definition: {
    sv: 'Beslutade mål, plan, samordning, utbildning och krav i avtal med privata vårdgivare, och våld som arbetsgivarfråga.',
  },
  goals: ['mal-1', 'mal-4'],
  successFactors: ['ff-3', 'ff-1'],
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
  corresponds: ['styrning-samordning'],
  facts: [
    {
      id: 'reg-styr-plan',
      title: { sv: 'Har regionen en skriftlig plan för arbetet mot våld i nära relationer?' },
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
      id: 'reg-styr-samordnare-tjanst',
      title: {
        sv: 'Hur stor tjänst har regionen i dag för att samordna arbetet? Ange procent av en heltid, 0 om ingen.',
      },
      help: {
        sv: 'Räkna inte personal som möter patienter och inte utvecklingsledare som betalas av statliga medel till länet.',
      },
      answer: { form: 'integer', min: 0, max: 2000 },
    },
    {
      id: 'reg-styr-avtal',
      title: { sv: 'Ställer regionen krav på arbete mot våld i avtal med privata vårdgivare?' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja-alla', text: { sv: 'Ja, i alla avtal med vårdgivare som möter patienter' } },
          { id: 'ja-vissa', text: { sv: 'Ja, i en del av avtalen' } },
          { id: 'nej', text: { sv: 'Nej' } },
          { id: 'okant', text: { sv: 'Vi vet inte' } },
        ],
      },
    },
    {
      id: 'reg-styr-arbetsgivare',
      title: {
        sv: 'Har regionen som arbetsgivare en aktuell rutin för stöd till medarbetare som utsätts för våld i en nära relation?',
      },
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
