// Dimension of the maturity questionnaire 2026-1: Systematisk uppföljning.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { DimensionContent } from '../../define/content.ts';

export const uppfoljning: DimensionContent = {
  id: 'uppfoljning',
  name: { sv: 'Systematisk uppföljning' },
  intro: { sv: 'Kommunen ska veta vad arbetet leder till och använda den kunskapen.' },
  successFactor: 'uppfoljning',
  items: [
    {
      id: 'upf-statistik',
      title: { sv: 'Grundläggande statistik' },
      goals: ['mal-2'],
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
          { sv: 'Vi kan inte ta fram antalet ärenden om våld.' },
          { sv: 'Antalet kan tas fram för hand i en del av verksamheten.' },
          { sv: 'Antalet ärenden med våldsutsatta vuxna tas fram varje år.' },
          {
            sv: 'Antalet ärenden och insatser för vuxna, barn och våldsutövare tas fram varje år, uppdelat på kön och form av våld.',
          },
          { sv: 'Som nivå 3, och uppgifterna kvalitetssäkras och jämförs över tid.' },
        ],
      },
    },
    {
      id: 'upf-individ',
      title: { sv: 'Individbaserad uppföljning' },
      help: { sv: 'Har ni få ärenden kan sammanställningen göras tillsammans med andra kommuner.' },
      goals: ['mal-2'],
      violenceForms: [
        'vald-i-nara-relationer',
        'hedersrelaterat-vald',
        'barn-som-upplever-vald',
        'valdsutovare',
      ],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Insatser följs inte upp på ett enhetligt sätt.' },
          { sv: 'Enskilda handläggare följer upp sina ärenden.' },
          { sv: 'Ett gemensamt formulär används i en del av ärendena.' },
          {
            sv: 'Ett gemensamt formulär används före, under och efter insatsen i de flesta ärenden.',
          },
          { sv: 'Som nivå 3, och uppgifterna sammanställs på gruppnivå minst en gång om året.' },
        ],
      },
    },
    {
      id: 'upf-bruk',
      title: { sv: 'Enskildas upplevelser av stödet' },
      help: {
        sv: 'Ett säkert sätt betyder till exempel att inget skickas till ett hem där våldsutövaren kan läsa det.',
      },
      goals: ['mal-2'],
      violenceForms: [
        'vald-i-nara-relationer',
        'hedersrelaterat-vald',
        'barn-som-upplever-vald',
        'valdsutovare',
      ],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Vi frågar inte efter upplevelser av stödet.' },
          { sv: 'Vi frågar ibland.' },
          { sv: 'Vuxna får återkommande en enkät eller intervju, och svaren sammanställs.' },
          { sv: 'Både vuxna och barn tillfrågas på ett säkert sätt, och svaren sammanställs.' },
          {
            sv: 'Som nivå 3, och svaren har de senaste 24 månaderna lett till ändringar som vi kan beskriva.',
          },
        ],
      },
    },
    {
      id: 'upf-anvanda',
      title: { sv: 'Använda resultaten av uppföljningen' },
      goals: ['mal-2'],
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
          { sv: 'Resultat används inte.' },
          { sv: 'Resultat diskuteras.' },
          { sv: 'Resultat har lett till minst en ändring de senaste 24 månaderna.' },
          { sv: 'Resultat gås igenom minst en gång om året och leder till beslutade ändringar.' },
          { sv: 'Som nivå 3, och vi följer upp om ändringarna fick avsedd effekt.' },
        ],
      },
    },
    {
      id: 'upf-delge',
      title: { sv: 'Dela resultat med länet' },
      help: { sv: 'Det gäller bara resultat på gruppnivå.' },
      goals: ['mal-2'],
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
          { sv: 'Resultat delas inte.' },
          { sv: 'Resultat delas när någon ber om det.' },
          { sv: 'Vissa resultat delas återkommande i länets nätverk.' },
          { sv: 'Överenskomna mått delas varje år med länet.' },
          { sv: 'Som nivå 3, och vi analyserar dem tillsammans med andra kommuner.' },
        ],
      },
    },
  ],
};
