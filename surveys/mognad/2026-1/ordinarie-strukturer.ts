// Dimension of the maturity questionnaire 2026-1: Integrera arbetet i ordinarie strukturer.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { DimensionContent } from '../../define/content.ts';

export const ordinarieStrukturer: DimensionContent = {
  id: 'ordinarie-strukturer',
  name: { sv: 'Integrera arbetet i ordinarie strukturer' },
  intro: {
    sv: 'Arbetet ska ha mål, finansiering och ansvar i det ordinarie styrsystemet, så att det håller när personer byts ut.',
  },
  successFactor: 'ff-3',
  items: [
    {
      id: 'ord-politik',
      title: { sv: 'Politisk styrning' },
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
          { sv: 'Våld i nära relationer har inte behandlats i nämnd de senaste 24 månaderna.' },
          { sv: 'Frågan har behandlats i nämnd de senaste 24 månaderna.' },
          { sv: 'En nämnd har beslutat mål eller plan som gäller i dag.' },
          {
            sv: 'Kommunfullmäktige eller kommunstyrelsen har beslutat mål eller plan för alla förvaltningar som berörs.',
          },
          { sv: 'Som nivå 3, och den politiska ledningen får uppföljning minst en gång om året.' },
        ],
      },
    },
    {
      id: 'ord-mal-budget',
      title: { sv: 'Mål, indikatorer och budget' },
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
          { sv: 'Arbetet saknar mål.' },
          { sv: 'Arbetet har uttalade mål.' },
          { sv: 'Arbetet har mål som går att mäta.' },
          {
            sv: 'Mätbara mål, aktiviteter och finansiering ingår i den ordinarie verksamhetsplanen och budgeten.',
          },
          { sv: 'Som nivå 3, och resultaten har påverkat nästa års mål eller budget.' },
        ],
      },
    },
    {
      id: 'ord-samordnare',
      title: { sv: 'Samordnare eller strateg' },
      help: { sv: 'Samordnaren kan delas med andra kommuner.' },
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
          { sv: 'Ingen har uppdraget att samordna.' },
          { sv: 'Någon samordnar vid sidan av ett annat uppdrag.' },
          { sv: 'En samordnare har avsatt tid i socialtjänsten.' },
          { sv: 'En samordnare har avsatt tid och mandat för alla förvaltningar som berörs.' },
          {
            sv: 'Som nivå 3, uppdraget gäller tills vidare, och det har följts upp de senaste 24 månaderna.',
          },
        ],
      },
    },
    {
      id: 'ord-funktion',
      title: { sv: 'Från person till funktion' },
      help: { sv: 'Har ni inte haft något byte eller någon längre frånvaro stannar ni på nivå 3.' },
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
          { sv: 'Arbetet bygger på en enda person eller saknas.' },
          { sv: 'Minst två personer kan arbetet.' },
          { sv: 'Minst två personer kan arbetet, och en del av arbetssätten är nedskrivna.' },
          {
            sv: 'Arbetssätt, uppdrag och introduktion av nya medarbetare är nedskrivna och används.',
          },
          {
            sv: 'Som nivå 3, och arbetet har fungerat vid ett personalbyte eller en längre frånvaro.',
          },
        ],
      },
    },
    {
      id: 'ord-forebyggande',
      title: { sv: 'Förebyggande arbete i förskola och skola' },
      help: { sv: 'Stäm av med skolchefen.' },
      goals: ['mal-5'],
      violenceForms: [
        'vald-i-nara-relationer',
        'vald-i-ungas-relationer',
        'hedersrelaterat-vald',
        'sexuellt-vald',
        'digitalt-vald',
      ],
      answer: {
        form: 'scale',
        levels: [
          { sv: 'Inget planerat våldsförebyggande arbete finns.' },
          { sv: 'Någon förskola eller skola arbetar på eget initiativ.' },
          {
            sv: 'En del av förskolorna och skolorna arbetar med ett gemensamt program eller en gemensam metod.',
          },
          { sv: 'Ett beslutat arbetssätt används i alla kommunala förskolor och skolor.' },
          {
            sv: 'Som nivå 3, och genomförande och resultat följs upp i det systematiska kvalitetsarbetet.',
          },
        ],
      },
    },
  ],
};
