// Dimension of the maturity questionnaire 2026-1: Direkt och adekvat stöd och hjälp.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { DimensionContent } from '../../define/content.ts';

export const direktAdekvatStod: DimensionContent = {
  id: 'direkt-adekvat-stod',
  name: { sv: 'Direkt och adekvat stöd och hjälp' },
  intro: {
    sv: 'Den som söker hjälp ska få rätt stöd och skydd utan dröjsmål, och det gäller vuxna, barn och den som utövar våld.',
  },
  successFactor: 'ff-2',
  items: [
    {
      id: 'das-specialist',
      title: { sv: 'Specialistfunktion' },
      help: { sv: 'Funktionen kan vara gemensam med andra kommuner.' },
      goals: ['mal-3'],
      violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'sexuellt-vald'],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Ärenden om våld fördelas utan hänsyn till kunskap om våld.' },
          { sv: 'Någon medarbetare har särskild kunskap om våld.' },
          { sv: 'Minst en utsedd handläggare har uppdrag att arbeta med våld.' },
          {
            sv: 'Minst två utsedda handläggare eller ett team har uppdrag och avsatt tid, så att arbetet fungerar vid frånvaro.',
          },
          {
            sv: 'Som nivå 3, och funktionens bemanning och resultat har följts upp de senaste 24 månaderna.',
          },
        ],
      },
    },
    {
      id: 'das-risk',
      title: { sv: 'Riskbedömning med standardiserad metod' },
      goals: ['mal-3'],
      violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald'],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Ingen bestämd metod används.' },
          { sv: 'Enskilda handläggare använder en standardiserad metod.' },
          { sv: 'En beslutad metod används i de flesta ärenden med våldsutsatta vuxna.' },
          {
            sv: 'Beslutade metoder används i ärenden med både våldsutsatta vuxna och barn, även vid hedersrelaterat våld och förtryck.',
          },
          {
            sv: 'Som nivå 3, handläggarna får handledning, och vi följer upp att metoderna används.',
          },
        ],
      },
    },
    {
      id: 'das-rutiner',
      title: { sv: 'Rutiner och handlingsplan' },
      help: {
        sv: 'Aktuell betyder skriftlig, beslutad på ledningsnivå och uppföljd eller ny de senaste 24 månaderna.',
      },
      goals: ['mal-3'],
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
          { sv: 'Skriftliga rutiner saknas.' },
          { sv: 'Skriftliga rutiner finns.' },
          { sv: 'En aktuell rutin finns för våldsutsatta vuxna.' },
          {
            sv: 'Aktuella rutiner finns för våldsutsatta vuxna, barn, våldsutövare och skyddade personuppgifter.',
          },
          {
            sv: 'Som nivå 3, och vi har de senaste 24 månaderna gått igenom ärenden för att se om rutinerna följs.',
          },
        ],
      },
    },
    {
      id: 'das-barn',
      title: { sv: 'Stöd till barn' },
      goals: ['mal-3'],
      violenceForms: ['barn-som-upplever-vald', 'vald-i-ungas-relationer', 'hedersrelaterat-vald'],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Barn får stöd bara genom stödet till föräldern.' },
          { sv: 'Enstaka barn har fått egna insatser.' },
          { sv: 'Barn i vissa åldrar kan få egna insatser.' },
          {
            sv: 'Barn i alla åldrar som upplever våld får en egen bedömning av skydd och stöd och kan få egna insatser.',
          },
          {
            sv: 'Som nivå 3, och barns egna synpunkter har använts för att ändra stödet de senaste 24 månaderna.',
          },
        ],
      },
    },
    {
      id: 'das-boende',
      title: { sv: 'Skydd och boende' },
      goals: ['mal-3'],
      violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald'],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Skyddat boende ordnas från fall till fall.' },
          { sv: 'Egna platser eller avtal täcker en del av behovet.' },
          { sv: 'Egna platser eller avtal räcker i regel för både vuxna och medföljande barn.' },
          {
            sv: 'Som nivå 2, och en skriftlig arbetsgång visar vägen till stadigvarande boende, även i en annan kommun.',
          },
          {
            sv: 'Som nivå 3, och vi följer upp hur länge personer bor i skyddat boende och vilken typ av boende de får sedan.',
          },
        ],
      },
    },
    {
      id: 'das-utovare',
      title: { sv: 'Insatser till våldsutövare' },
      help: { sv: 'Insatser genom avtal eller tillsammans med andra räknas som era.' },
      goals: ['mal-3'],
      violenceForms: ['valdsutovare', 'vald-i-ungas-relationer', 'hedersrelaterat-vald'],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Vi erbjuder inga insatser och hänvisar inte vidare.' },
          { sv: 'Vi hänvisar vidare till andra.' },
          { sv: 'Stödsamtal kan erbjudas.' },
          {
            sv: 'Stödsamtal och behandling enligt en bestämd metod kan erbjudas, och insatsen samordnas med skyddet för partner och barn.',
          },
          { sv: 'Som nivå 3, och vi följer upp om våldet har upphört.' },
        ],
      },
    },
  ],
};
