// Dimension of the maturity questionnaire 2026-1: Samverkan med andra samhällsaktörer.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { DimensionContent } from '../../define/content.ts';

export const samverkan: DimensionContent = {
  id: 'samverkan',
  name: { sv: 'Samverkan med andra samhällsaktörer' },
  intro: {
    sv: 'Stödet ska hänga ihop mellan kommunen, regionen, rättsväsendet och idéburna organisationer.',
  },
  successFactor: 'ff-4',
  items: [
    {
      id: 'sam-roller',
      title: { sv: 'Roller och ansvar' },
      goals: ['mal-1'],
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
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Roller mellan aktörerna är inte klarlagda.' },
          { sv: 'Roller klaras ut i varje enskilt ärende.' },
          { sv: 'Roller och ansvar är skriftligt klarlagda med minst en aktör.' },
          {
            sv: 'Roller och ansvar är skriftligt klarlagda med polis, region och kvinnojour eller annan stödjour.',
          },
          { sv: 'Som nivå 3, och parterna har gått igenom dem tillsammans de senaste 24 månaderna.' },
        ],
      },
    },
    {
      id: 'sam-overenskommelse',
      title: { sv: 'Överenskommelser i enskilda ärenden' },
      help: {
        sv: 'En muntlig överenskommelse är inte aktuell. Aktuell betyder skriftlig, beslutad på ledningsnivå och uppföljd eller ny de senaste 24 månaderna.',
      },
      goals: ['mal-1'],
      violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald'],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Inga överenskommelser finns.' },
          { sv: 'Muntliga eller skriftliga överenskommelser finns.' },
          { sv: 'En aktuell överenskommelse finns med minst en aktör.' },
          { sv: 'Aktuella överenskommelser finns med minst tre aktörer.' },
          {
            sv: 'Som nivå 3, och vi har de senaste 24 månaderna följt upp att de används i ärendena.',
          },
        ],
      },
    },
    {
      id: 'sam-forum',
      title: { sv: 'Forum för samverkan' },
      help: { sv: 'Ett lokalt forum kan vara gemensamt med andra kommuner.' },
      goals: ['mal-1'],
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
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Inget forum finns.' },
          { sv: 'Möten hålls vid behov.' },
          { sv: 'Ett lokalt forum möts minst två gånger om året.' },
          {
            sv: 'Som nivå 2, och vi deltar i ett forum i länet, och båda forumen har ett skriftligt uppdrag.',
          },
          { sv: 'Som nivå 3, och forumen följer upp gemensamma mål minst en gång om året.' },
        ],
      },
    },
    {
      id: 'sam-vard',
      title: { sv: 'Samverkan med hälso- och sjukvården' },
      goals: ['mal-4'],
      violenceForms: [
        'vald-i-nara-relationer',
        'hedersrelaterat-vald',
        'sexuellt-vald',
        'barn-som-upplever-vald',
        'valdsutovare',
      ],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Ingen samverkan finns.' },
          { sv: 'Samverkan sker i enstaka ärenden.' },
          { sv: 'Bestämda kontaktvägar finns med minst en del av hälso- och sjukvården.' },
          {
            sv: 'En gemensam skriftlig arbetsgång finns med primärvård, psykiatri och akutsjukvård.',
          },
          { sv: 'Som nivå 3, och den har följts upp gemensamt de senaste 24 månaderna.' },
        ],
      },
    },
    {
      id: 'sam-ideburna',
      title: { sv: 'Samverkan med idéburna organisationer' },
      help: { sv: 'Organisationen kan finnas i en annan kommun.' },
      goals: ['mal-1'],
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
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Ingen samverkan finns.' },
          { sv: 'Kontakt finns i enstaka ärenden.' },
          { sv: 'Avtal, partnerskap eller bidrag finns.' },
          {
            sv: 'Avtal, partnerskap eller bidrag gäller i minst två år, och organisationerna deltar i planeringen.',
          },
          { sv: 'Som nivå 3, och samverkan har följts upp gemensamt de senaste 24 månaderna.' },
        ],
      },
    },
  ],
};
