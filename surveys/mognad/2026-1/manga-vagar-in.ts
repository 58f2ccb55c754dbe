// Dimension of the maturity questionnaire 2026-1: Många vägar in.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { DimensionContent } from '../../define/content.ts';

export const mangaVagarIn: DimensionContent = {
  id: 'manga-vagar-in',
  name: { sv: 'Många vägar in' },
  intro: {
    sv: 'Den som behöver hjälp ska hitta den lätt, och våld ska upptäckas var personen än möter kommunen.',
  },
  successFactor: 'ff-1',
  items: [
    {
      id: 'mvi-information',
      title: { sv: 'Information om stöd vid våld' },
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
          { sv: 'Vi har ingen egen information om vart den som utsätts kan vända sig.' },
          { sv: 'Information finns på ett ställe, till exempel på webbplatsen.' },
          { sv: 'Information finns i minst två kanaler.' },
          {
            sv: 'Information till våldsutsatta, barn och våldsutövare finns i minst två kanaler, på flera språk och lättläst, och en utsedd funktion håller den uppdaterad.',
          },
          {
            sv: 'Som nivå 3, och vi har de senaste 24 månaderna följt upp vilka informationen når och ändrat den efter det.',
          },
        ],
      },
    },
    {
      id: 'mvi-troskel',
      title: { sv: 'Låga trösklar' },
      goals: ['mal-3'],
      violenceForms: [
        'vald-i-nara-relationer',
        'vald-i-ungas-relationer',
        'hedersrelaterat-vald',
        'barn-som-upplever-vald',
        'valdsutovare',
      ],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Stöd ges bara efter ansökan och utredning.' },
          { sv: 'Råd ges utan ansökan, men det beror på vem som svarar.' },
          { sv: 'Minst en målgrupp kan få stödsamtal utan behovsprövning.' },
          {
            sv: 'Våldsutsatta vuxna, barn och våldsutövare kan få stöd utan behovsprövning, och hur man får det står på webbplatsen.',
          },
          { sv: 'Som nivå 3, och vi följer väntetid och vilka grupper stödet inte når.' },
        ],
      },
    },
    {
      id: 'mvi-fraga',
      title: { sv: 'Fråga om våld' },
      help: { sv: 'Frågan kan gälla både att utsättas för och att utöva våld.' },
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
          { sv: 'Vi frågar inte om våld på något bestämt sätt.' },
          { sv: 'Enskilda handläggare frågar på eget initiativ.' },
          { sv: 'En rutin för när och hur frågan ställs används i en del av socialtjänsten.' },
          {
            sv: 'En aktuell rutin för när och hur frågan ställs används i alla delar av socialtjänsten.',
          },
          { sv: 'Som nivå 3, och vi följer upp hur ofta frågan ställs och vad svaren leder till.' },
        ],
      },
    },
    {
      id: 'mvi-kompetens',
      title: { sv: 'Kontinuerlig kompetensutveckling' },
      help: {
        sv: 'Tänk på alla former av våld, även digitalt och ekonomiskt våld, hedersrelaterat våld och förtryck och hbtqi-personers utsatthet.',
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
          { sv: 'Ingen utbildning om våld har getts de senaste 24 månaderna.' },
          { sv: 'Enstaka medarbetare har gått utbildning de senaste 24 månaderna.' },
          { sv: 'Handläggare i en del av verksamheterna får återkommande utbildning.' },
          {
            sv: 'En samlad plan ger återkommande utbildning till handläggare och chefer i alla verksamheter som berörs.',
          },
          { sv: 'Som nivå 3, och vi har de senaste 24 månaderna följt upp om kunskapen används.' },
        ],
      },
    },
    {
      id: 'mvi-heder',
      title: { sv: 'Upptäcka hedersrelaterat våld och förtryck' },
      help: { sv: 'Hit hör barnäktenskap, tvångsäktenskap, könsstympning och bortförande.' },
      goals: ['mal-3'],
      violenceForms: ['hedersrelaterat-vald', 'barn-som-upplever-vald', 'vald-i-ungas-relationer'],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Vi arbetar inte särskilt med att upptäcka hedersrelaterat våld och förtryck.' },
          { sv: 'Enskilda medarbetare har kunskap.' },
          { sv: 'Socialtjänsten har ett bestämt arbetssätt.' },
          {
            sv: 'Socialtjänst, skola och förskola har gemensamma arbetssätt och kontaktvägar, även inför lov och resor.',
          },
          { sv: 'Som nivå 3, och arbetssätten har följts upp de senaste 24 månaderna.' },
        ],
      },
    },
  ],
};
