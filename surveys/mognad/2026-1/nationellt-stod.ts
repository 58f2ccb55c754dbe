// Dimension of the maturity questionnaire 2026-1: Använda nationellt och regionalt stöd.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { DimensionContent } from '../../define/content.ts';

export const nationelltStod: DimensionContent = {
  id: 'nationellt-stod',
  name: { sv: 'Använda nationellt och regionalt stöd' },
  intro: {
    sv: 'Kommunen ska ta till vara kunskap, medel och utvecklingsarbete i länet och nationellt.',
  },
  successFactor: 'ff-5',
  items: [
    {
      id: 'nat-kunskap',
      title: { sv: 'Kunskapsstöd' },
      help: { sv: 'Till exempel Socialstyrelsens föreskrifter och Kunskapsguiden.' },
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
          { sv: 'Vi använder inte nationella kunskapsstöd.' },
          { sv: 'Enskilda medarbetare söker själva upp kunskapsstöd.' },
          { sv: 'Kunskapsstöd används när rutiner skrivs.' },
          {
            sv: 'En utsedd funktion ansvarar för att nya föreskrifter och kunskapsstöd förs in i arbetet.',
          },
          { sv: 'Som nivå 3, och vi har de senaste 24 månaderna följt upp att ändringarna används.' },
        ],
      },
    },
    {
      id: 'nat-lan',
      title: { sv: 'Deltagande i länets utvecklingsarbete' },
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
          { sv: 'Vi deltar inte i länets utvecklingsarbete.' },
          { sv: 'Vi deltar ibland.' },
          { sv: 'Vi deltar återkommande i länets nätverk.' },
          {
            sv: 'Som nivå 2, och vi har de senaste 24 månaderna infört något som länet har tagit fram.',
          },
          {
            sv: 'Som nivå 3, och vi har de senaste 24 månaderna delat egna arbetssätt eller resurser med andra kommuner.',
          },
        ],
      },
    },
    {
      id: 'nat-medel',
      title: { sv: 'Utvecklingsmedel' },
      help: {
        sv: 'Svara för de senaste 24 månaderna. Söker ni inte medel för att arbetet redan har ordinarie finansiering väljer ni Ej aktuellt.',
      },
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
          { sv: 'Vi känner inte till vilka medel som går att söka.' },
          { sv: 'Vi känner till vilka medel som går att söka.' },
          { sv: 'Vi söker medel för tillfälliga insatser.' },
          { sv: 'Vi söker medel utifrån en plan för hur arbetet ska fortsätta efteråt.' },
          { sv: 'Som nivå 3, och minst en insats som fått medel drivs nu med ordinarie budget.' },
        ],
      },
    },
    {
      id: 'nat-jamforelse',
      title: { sv: 'Jämföra sig med andra' },
      help: { sv: 'Till exempel Öppna jämförelser eller Kolada. Svara för de senaste 24 månaderna.' },
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
          { sv: 'Vi tar inte del av jämförelser med andra kommuner.' },
          { sv: 'Någon tar del av resultaten.' },
          { sv: 'Resultaten gås igenom i ledningsgruppen.' },
          { sv: 'Resultaten jämförs med liknande kommuner och har lett till beslutade åtgärder.' },
          { sv: 'Som nivå 3, och vi har följt upp vad åtgärderna har lett till.' },
        ],
      },
    },
  ],
};
