// What the needs inventory 2026-1 asks: 14 areas, seven core questions each, facts, registers and closing.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent, ChoiceContent, QuestionContent } from '../define/content.ts';

export const intro = {
  sv: 'Beskriv hur långt ni har kommit i 14 områden och var behovet är störst. Svaren är underlag för vad länet ska arbeta med gemensamt.',
};
export const earlierMappingsIntro = {
  sv: 'Ange kartläggningar från de senaste fem åren, så att länet inte frågar om det som redan är känt.',
};
export const resourcesIntro = {
  sv: 'Ange det som redan finns i dag, eget eller delat, så att behov och resurser kan visas bredvid varandra.',
};

export const areas: readonly AreaContent[] = [
  {
    id: 'styrning-samordning',
    name: {
      sv: 'Styrning och samordning i kommunen',
    },
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
        title: {
          sv: 'Har kommunen en skriftlig plan för arbetet mot våld i nära relationer?',
        },
        help: {
          sv: 'Planen kan vara egen, gemensam med andra kommuner eller en del av ett annat styrdokument.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja-aktuell',
              text: {
                sv: 'Ja, en aktuell plan',
              },
            },
            {
              id: 'ja-inte-foljd-upp-24-man',
              text: {
                sv: 'Ja, beslutad men varken ny eller uppföljd de senaste 24 månaderna',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej, ingen beslutad plan',
              },
            },
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
        answer: {
          form: 'integer',
          min: 0,
          max: 2000,
        },
      },
      {
        id: 'styr-arbetsgivare',
        title: {
          sv: 'Har kommunen som arbetsgivare en aktuell rutin för stöd till medarbetare som utsätts för våld i en nära relation?',
        },
        help: {
          sv: 'Fråga HR om ni är osäkra.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja, en egen aktuell rutin',
              },
            },
            {
              id: 'ingar-i-annan-rutin',
              text: {
                sv: 'Ja, den ingår i en annan aktuell rutin',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej, ingen aktuell rutin',
              },
            },
            {
              id: 'okant',
              text: {
                sv: 'Vi vet inte',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'samverkan-lanet',
    name: {
      sv: 'Samverkan med andra aktörer',
    },
    intro: {
      sv: 'Här svarar ni om samverkan med andra myndigheter, kommuner och idéburna organisationer.',
    },
    definition: {
      sv: 'Samverkan med polis, region, länsstyrelse, kriminalvård, andra kommuner och idéburna organisationer.',
    },
    goals: ['mal-1'],
    successFactors: ['ff-4'],
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
        id: 'samv-overenskommelse',
        title: {
          sv: 'Med vilka har ni i dag en aktuell överenskommelse om samverkan i enskilda ärenden?',
        },
        help: {
          sv: 'Aktuell betyder skriftlig, beslutad på ledningsnivå och uppföljd eller ny de senaste 24 månaderna.',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'kvinnojour',
              text: {
                sv: 'Kvinnojour eller annan stödjour',
              },
            },
            {
              id: 'polis',
              text: {
                sv: 'Polisen',
              },
            },
            {
              id: 'primarvard',
              text: {
                sv: 'Primärvården',
              },
            },
            {
              id: 'vuxenpsykiatri',
              text: {
                sv: 'Vuxenpsykiatrin',
              },
            },
            {
              id: 'barn-ungdomspsykiatri',
              text: {
                sv: 'Barn- och ungdomspsykiatrin',
              },
            },
            {
              id: 'akutmottagning',
              text: {
                sv: 'Akutmottagning',
              },
            },
            {
              id: 'ungdomsmottagning',
              text: {
                sv: 'Ungdomsmottagning',
              },
            },
            {
              id: 'barnahus',
              text: {
                sv: 'Barnahus',
              },
            },
            {
              id: 'kriminalvard',
              text: {
                sv: 'Kriminalvården',
              },
            },
            {
              id: 'annan',
              text: {
                sv: 'Annan aktör',
              },
            },
            {
              id: 'ingen',
              text: {
                sv: 'Ingen',
              },
              exclusive: true,
            },
          ],
        },
      },
    ],
  },
  {
    id: 'systematisk-uppfoljning',
    name: {
      sv: 'Systematisk uppföljning',
    },
    intro: {
      sv: 'Här svarar ni om hur ni följer upp ärenden och använder resultaten.',
    },
    definition: {
      sv: 'Uppföljning av ärenden och insatser som sammanställs på gruppnivå och används för att utveckla verksamheten.',
    },
    goals: ['mal-2'],
    successFactors: ['uppfoljning'],
    violenceForms: [
      'vald-i-nara-relationer',
      'hedersrelaterat-vald',
      'barn-som-upplever-vald',
      'valdsutovare',
    ],
    facts: [
      {
        id: 'uppf-antal',
        title: {
          sv: 'Kan ni ur ert verksamhetssystem ta fram hur många vuxna som blev aktuella på grund av våldsutsatthet förra kalenderåret?',
        },
        help: {
          sv: 'Ange inte antalet här.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja',
              },
            },
            {
              id: 'delvis',
              text: {
                sv: 'Delvis, med handräkning eller för en del av verksamheten',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
          ],
        },
      },
      {
        id: 'uppf-formular',
        title: {
          sv: 'Använder ni ett gemensamt formulär för att följa upp enskilda ärenden med våldsutsatta vuxna?',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja-suv',
              text: {
                sv: 'Ja, SUV-Våldsutsatthet',
              },
            },
            {
              id: 'ja-annat',
              text: {
                sv: 'Ja, ett annat formulär',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'upptackt-fraga',
    name: {
      sv: 'Upptäcka våld och fråga om våld',
    },
    intro: {
      sv: 'Här svarar ni om hur våld upptäcks i alla delar av socialtjänsten.',
    },
    definition: {
      sv: 'Rutiner och kunskap så att våld upptäcks tidigt i alla delar av socialtjänsten, hos den som utsätts, den som utövar och barn.',
    },
    goals: ['mal-3'],
    successFactors: ['ff-1'],
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
        id: 'upp-rutin',
        title: {
          sv: 'I vilka verksamhetsområden finns i dag en aktuell rutin för vad handläggare gör vid tecken på att en vuxen är våldsutsatt?',
        },
        help: {
          sv: 'En gemensam rutin räknas för varje område där den gäller.',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'barn-unga',
              text: {
                sv: 'Barn och unga',
              },
            },
            {
              id: 'ekonomiskt-bistand',
              text: {
                sv: 'Ekonomiskt bistånd',
              },
            },
            {
              id: 'skadligt-bruk-beroende',
              text: {
                sv: 'Skadligt bruk och beroende',
              },
            },
            {
              id: 'aldreomsorg',
              text: {
                sv: 'Äldreomsorg',
              },
            },
            {
              id: 'funktionsnedsattning',
              text: {
                sv: 'Stöd till personer med funktionsnedsättning',
              },
            },
            {
              id: 'annat-omrade',
              text: {
                sv: 'Annat område',
              },
            },
            {
              id: 'inget',
              text: {
                sv: 'Inget område',
              },
              exclusive: true,
            },
          ],
        },
      },
      {
        id: 'upp-valdsformer',
        title: {
          sv: 'Vilka former av våld tar era rutiner upp med egna avsnitt?',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'fysiskt',
              text: {
                sv: 'Fysiskt våld',
              },
            },
            {
              id: 'psykiskt',
              text: {
                sv: 'Psykiskt våld',
              },
            },
            {
              id: 'sexuellt',
              text: {
                sv: 'Sexuellt våld',
              },
            },
            {
              id: 'ekonomiskt',
              text: {
                sv: 'Ekonomiskt våld',
              },
            },
            {
              id: 'digitalt',
              text: {
                sv: 'Digitalt våld',
              },
            },
            {
              id: 'forsummelse',
              text: {
                sv: 'Försummelse',
              },
            },
            {
              id: 'ungas-relationer',
              text: {
                sv: 'Våld i ungas parrelationer',
              },
            },
            {
              id: 'heder',
              text: {
                sv: 'Hedersrelaterat våld och förtryck',
              },
            },
            {
              id: 'efter-separation',
              text: {
                sv: 'Våld efter separation',
              },
            },
            {
              id: 'inget',
              text: {
                sv: 'Inget av detta',
              },
              exclusive: true,
            },
          ],
        },
      },
    ],
  },
  {
    id: 'utredning-riskbedomning',
    name: {
      sv: 'Utredning och riskbedömning',
    },
    intro: {
      sv: 'Här svarar ni om hur ni utreder behov och bedömer risk för vuxna, barn och våldsutövare.',
    },
    definition: {
      sv: 'Utredning av behov av stöd och skydd, och bedömning av risken för mer våld.',
    },
    goals: ['mal-3'],
    successFactors: ['ff-2'],
    violenceForms: [
      'vald-i-nara-relationer',
      'hedersrelaterat-vald',
      'barn-som-upplever-vald',
      'digitalt-vald',
      'ekonomiskt-vald',
      'valdsutovare',
    ],
    facts: [
      {
        id: 'risk-metod',
        title: {
          sv: 'Vilka standardiserade bedömningsmetoder använder ni i dag?',
        },
        help: {
          sv: 'Ange metoder som används i ärenden, inte metoder som någon bara har utbildning i.',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'freda-kortfragor',
              text: {
                sv: 'FREDA-kortfrågor',
              },
            },
            {
              id: 'freda-beskrivning',
              text: {
                sv: 'FREDA-beskrivning',
              },
            },
            {
              id: 'freda-farlighetsbedomning',
              text: {
                sv: 'FREDA-farlighetsbedömning',
              },
            },
            {
              id: 'sara-sv',
              text: {
                sv: 'SARA:SV',
              },
            },
            {
              id: 'patriark',
              text: {
                sv: 'PATRIARK',
              },
            },
            {
              id: 'irisk',
              text: {
                sv: 'iRiSk',
              },
            },
            {
              id: 'annan',
              text: {
                sv: 'Annan standardiserad metod',
              },
            },
            {
              id: 'ingen',
              text: {
                sv: 'Ingen',
              },
              exclusive: true,
            },
          ],
        },
      },
      {
        id: 'risk-skyddade-uppgifter',
        title: {
          sv: 'Finns en aktuell rutin för att inte röja skyddade personuppgifter?',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja, en egen aktuell rutin',
              },
            },
            {
              id: 'ingar-i-annan-rutin',
              text: {
                sv: 'Ja, den ingår i en annan aktuell rutin',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej, ingen aktuell rutin',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'stod-vuxna',
    name: {
      sv: 'Stöd till våldsutsatta vuxna',
    },
    intro: {
      sv: 'Här svarar ni om stöd till vuxna som utsätts för våld, på kort och lång sikt.',
    },
    definition: {
      sv: 'Samtalsstöd, praktiskt stöd, ekonomiskt stöd och skydd till vuxna, oavsett kön. Boende är ett eget område.',
    },
    goals: ['mal-3'],
    successFactors: ['ff-2', 'ff-1'],
    violenceForms: [
      'vald-i-nara-relationer',
      'hedersrelaterat-vald',
      'sexuellt-vald',
      'digitalt-vald',
      'ekonomiskt-vald',
    ],
    facts: [
      {
        id: 'stod-utan-provning',
        title: {
          sv: 'Kan en våldsutsatt vuxen få stödsamtal utan behovsprövning?',
        },
        help: {
          sv: 'Erbjuds det både hos er och genom andra väljer ni det första svaret.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja-egen-regi',
              text: {
                sv: 'Ja, hos oss',
              },
            },
            {
              id: 'ja-genom-annan',
              text: {
                sv: 'Ja, bara genom någon annan',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'barn-upplever-vald',
    name: {
      sv: 'Barn som upplever våld',
    },
    intro: {
      sv: 'Här svarar ni om barn som utsätts för eller lever med våld, och om våld i ungas parrelationer.',
    },
    definition: {
      sv: 'Barn som själva utsätts för våld eller ser, hör eller lever med våld, och unga med våld i en egen relation.',
    },
    goals: ['mal-3'],
    successFactors: ['ff-2', 'ff-1'],
    violenceForms: ['barn-som-upplever-vald', 'vald-i-ungas-relationer', 'digitalt-vald'],
    facts: [
      {
        id: 'barn-egen-insats',
        title: {
          sv: 'Kan barn få egna stödinsatser på grund av våldet, utöver stödet till föräldern?',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja-alla-aldrar',
              text: {
                sv: 'Ja, barn i alla åldrar',
              },
            },
            {
              id: 'ja-vissa-aldrar',
              text: {
                sv: 'Ja, barn i vissa åldrar',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
          ],
        },
      },
      {
        id: 'barn-skolgang',
        title: {
          sv: 'Finns en aktuell rutin för att säkra skolgången för barn i skyddat boende?',
        },
        help: {
          sv: 'Frågan gäller även kommuner som köper plats i skyddat boende.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
          ],
        },
      },
      {
        id: 'barn-unga-relationer',
        title: {
          sv: 'Vilka unga kan få stöd hos er på grund av våld i en parrelation?',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'utsatta',
              text: {
                sv: 'Unga som utsätts för våld',
              },
            },
            {
              id: 'utovare',
              text: {
                sv: 'Unga som utövar våld',
              },
            },
            {
              id: 'inga',
              text: {
                sv: 'Inga',
              },
              exclusive: true,
            },
          ],
        },
      },
    ],
  },
  {
    id: 'boende',
    name: {
      sv: 'Skyddat boende och stadigvarande boende',
    },
    intro: {
      sv: 'Här svarar ni om akut skydd och om vägen vidare till ett eget boende.',
    },
    definition: {
      sv: 'Skyddat boende för vuxna och medföljande barn, och vägen till ett stadigvarande boende, även i en annan kommun.',
    },
    goals: ['mal-3'],
    successFactors: ['ff-2'],
    violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald'],
    facts: [
      {
        id: 'boe-tillgang',
        title: {
          sv: 'Hur ordnar ni skyddat boende i dag?',
        },
        help: {
          sv: 'Skriv aldrig adress eller annat som röjer var ett skyddat boende ligger.',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'egen-regi',
              text: {
                sv: 'I egen regi',
              },
            },
            {
              id: 'tillsammans-med-kommuner',
              text: {
                sv: 'Tillsammans med andra kommuner',
              },
            },
            {
              id: 'avtal-ideburen',
              text: {
                sv: 'Genom avtal med idéburen organisation',
              },
            },
            {
              id: 'avtal-privat',
              text: {
                sv: 'Genom avtal med privat företag',
              },
            },
            {
              id: 'enstaka-kop',
              text: {
                sv: 'Genom enstaka köp',
              },
            },
            {
              id: 'saknas',
              text: {
                sv: 'Vi saknar skyddat boende',
              },
              exclusive: true,
            },
          ],
        },
      },
      {
        id: 'boe-svara-grupper',
        title: {
          sv: 'För vilka grupper har ni svårt att ordna skyddat boende?',
        },
        help: {
          sv: 'Svara utifrån de senaste 24 månaderna eller det ni vet om platserna.',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'man',
              text: {
                sv: 'Män',
              },
            },
            {
              id: 'hbtqi',
              text: {
                sv: 'Hbtqi-personer',
              },
            },
            {
              id: 'unga-18-20',
              text: {
                sv: 'Unga 18–20 år',
              },
            },
            {
              id: 'aldre',
              text: {
                sv: 'Äldre',
              },
            },
            {
              id: 'funktionsnedsattning',
              text: {
                sv: 'Personer med funktionsnedsättning',
              },
            },
            {
              id: 'skadligt-bruk-beroende',
              text: {
                sv: 'Personer med skadligt bruk eller beroende',
              },
            },
            {
              id: 'psykisk-ohalsa',
              text: {
                sv: 'Personer med svår psykisk ohälsa',
              },
            },
            {
              id: 'manga-barn',
              text: {
                sv: 'Familjer med många barn',
              },
            },
            {
              id: 'tonarspojkar',
              text: {
                sv: 'Familjer med tonårspojkar',
              },
            },
            {
              id: 'husdjur',
              text: {
                sv: 'Personer med husdjur',
              },
            },
            {
              id: 'inga',
              text: {
                sv: 'Inga grupper',
              },
              exclusive: true,
            },
            {
              id: 'okant',
              text: {
                sv: 'Vi vet inte',
              },
              exclusive: true,
            },
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
            {
              id: 'ja',
              text: {
                sv: 'Ja',
              },
            },
            {
              id: 'delvis',
              text: {
                sv: 'Delvis, bara för en del av dem som behöver den',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'valdsutovare',
    name: {
      sv: 'Insatser till våldsutövare',
    },
    intro: {
      sv: 'Här svarar ni om insatser till den som utövar våld, oavsett kön och ålder.',
    },
    definition: {
      sv: 'Arbete för att den som utövar våld ska sluta, samordnat med skyddet för dem som utsätts.',
    },
    goals: ['mal-3', 'mal-4'],
    successFactors: ['ff-2'],
    violenceForms: ['valdsutovare', 'vald-i-ungas-relationer', 'hedersrelaterat-vald'],
    facts: [
      {
        id: 'utov-stod',
        title: {
          sv: 'Vilka insatser kan ni erbjuda våldsutövare i dag?',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'stodsamtal-med-beslut',
              text: {
                sv: 'Stödsamtal efter beslut',
              },
            },
            {
              id: 'stodsamtal-utan-beslut',
              text: {
                sv: 'Stödsamtal utan behovsprövning',
              },
            },
            {
              id: 'behandlingsprogram',
              text: {
                sv: 'Behandling enligt en bestämd metod',
              },
            },
            {
              id: 'genom-annan-kommun',
              text: {
                sv: 'Insats genom annan kommun',
              },
            },
            {
              id: 'genom-annan-aktor',
              text: {
                sv: 'Insats genom region eller idéburen organisation',
              },
            },
            {
              id: 'inga',
              text: {
                sv: 'Inga',
              },
              exclusive: true,
            },
          ],
        },
      },
    ],
  },
  {
    id: 'hedersrelaterat',
    name: {
      sv: 'Hedersrelaterat våld och förtryck',
    },
    intro: {
      sv: 'Här svarar ni om hedersrelaterat våld och förtryck mot barn och vuxna.',
    },
    definition: {
      sv: 'Upptäckt, skydd och stöd vid hedersrelaterat våld och förtryck, även barnäktenskap, tvångsäktenskap, könsstympning och bortförande.',
    },
    goals: ['mal-3', 'mal-5'],
    successFactors: ['ff-1', 'ff-2'],
    violenceForms: ['hedersrelaterat-vald', 'barn-som-upplever-vald', 'vald-i-ungas-relationer'],
    facts: [
      {
        id: 'heder-rutin',
        title: {
          sv: 'Finns en aktuell rutin för ärenden om hedersrelaterat våld och förtryck?',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja, en egen aktuell rutin',
              },
            },
            {
              id: 'ingar-i-annan-rutin',
              text: {
                sv: 'Ja, den ingår i en annan aktuell rutin',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej, ingen aktuell rutin',
              },
            },
          ],
        },
      },
      {
        id: 'heder-omfattar',
        title: {
          sv: 'Vad av följande tar era rutiner upp?',
        },
        help: {
          sv: 'Har ni ingen rutin väljer ni Inget av detta.',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'barnaktenskap',
              text: {
                sv: 'Barnäktenskap',
              },
            },
            {
              id: 'tvangsaktenskap',
              text: {
                sv: 'Tvångsäktenskap',
              },
            },
            {
              id: 'konsstympning',
              text: {
                sv: 'Könsstympning',
              },
            },
            {
              id: 'bortforande',
              text: {
                sv: 'Bortförande och att hållas kvar utomlands',
              },
            },
            {
              id: 'hbtqi',
              text: {
                sv: 'Hbtqi-personers utsatthet',
              },
            },
            {
              id: 'valdsutovande-narstaende',
              text: {
                sv: 'Flera närstående som utövar våld',
              },
            },
            {
              id: 'inget',
              text: {
                sv: 'Inget av detta',
              },
              exclusive: true,
            },
          ],
        },
      },
    ],
  },
  {
    id: 'prostitution-manniskohandel',
    name: {
      sv: 'Prostitution och människohandel',
    },
    intro: {
      sv: 'Här svarar ni om barn och vuxna som utnyttjas i prostitution eller människohandel.',
    },
    definition: {
      sv: 'Upptäckt, skydd och stöd till barn och vuxna som utnyttjas för sexuella ändamål, även på nätet.',
    },
    goals: ['mal-3'],
    successFactors: ['ff-1', 'ff-2'],
    violenceForms: ['prostitution-manniskohandel', 'sexuellt-vald', 'digitalt-vald'],
    facts: [
      {
        id: 'prost-vag',
        title: {
          sv: 'Finns det bestämt vem handläggare ska kontakta vid misstanke om prostitution eller människohandel?',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja-skriftligt',
              text: {
                sv: 'Ja, skriftligt',
              },
            },
            {
              id: 'ja-muntligt',
              text: {
                sv: 'Ja, men bara muntligt',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'sarskilt-sarbara',
    name: {
      sv: 'Grupper med särskild sårbarhet',
    },
    intro: {
      sv: 'Här svarar ni om grupper som har svårare att få stöd, bland annat på grund av språk.',
    },
    definition: {
      sv: 'Till exempel äldre, personer med funktionsnedsättning, personer med skadligt bruk eller beroende, hbtqi-personer, personer i hemlöshet och personer som behöver tolk.',
    },
    goals: ['mal-3'],
    successFactors: ['ff-1', 'ff-2'],
    violenceForms: [
      'vald-i-nara-relationer',
      'hedersrelaterat-vald',
      'sexuellt-vald',
      'digitalt-vald',
      'ekonomiskt-vald',
    ],
    facts: [
      {
        id: 'sarb-anpassad',
        title: {
          sv: 'För vilka grupper har ni i dag anpassat stödet vid våld?',
        },
        help: {
          sv: 'Anpassat stöd är utformat efter gruppens behov, till exempel lokaler, arbetssätt eller kunskap. Enbart översatt information räknas inte här.',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'aldre',
              text: {
                sv: 'Äldre',
              },
            },
            {
              id: 'funktionsnedsattning',
              text: {
                sv: 'Personer med funktionsnedsättning',
              },
            },
            {
              id: 'beroende',
              text: {
                sv: 'Personer med skadligt bruk eller beroende',
              },
            },
            {
              id: 'hemloshet',
              text: {
                sv: 'Personer i hemlöshet',
              },
            },
            {
              id: 'hbtqi',
              text: {
                sv: 'Hbtqi-personer',
              },
            },
            {
              id: 'andra-sprak',
              text: {
                sv: 'Personer som behöver tolk',
              },
            },
            {
              id: 'unga',
              text: {
                sv: 'Unga',
              },
            },
            {
              id: 'man',
              text: {
                sv: 'Våldsutsatta män',
              },
            },
            {
              id: 'ingen',
              text: {
                sv: 'Ingen grupp',
              },
              exclusive: true,
            },
          ],
        },
      },
      {
        id: 'sarb-tolk',
        title: {
          sv: 'Finns en aktuell rutin för hur tolk används i samtal om våld?',
        },
        help: {
          sv: 'Rutinen kan till exempel säga hur tolk väljs och att närstående inte tolkar.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja, en egen aktuell rutin',
              },
            },
            {
              id: 'ingar-i-annan-rutin',
              text: {
                sv: 'Ja, den ingår i en annan aktuell rutin',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej, ingen aktuell rutin',
              },
            },
          ],
        },
      },
      {
        id: 'sarb-information',
        title: {
          sv: 'I vilka former finns er information om stöd vid våld?',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'andra-sprak',
              text: {
                sv: 'På andra språk än svenska',
              },
            },
            {
              id: 'lattlast',
              text: {
                sv: 'Lättläst',
              },
            },
            {
              id: 'teckensprak',
              text: {
                sv: 'På teckenspråk',
              },
            },
            {
              id: 'upplast',
              text: {
                sv: 'Inläst eller film med text',
              },
            },
            {
              id: 'ingen',
              text: {
                sv: 'Ingen av dessa',
              },
              exclusive: true,
            },
          ],
        },
      },
    ],
  },
  {
    id: 'halso-sjukvard',
    name: {
      sv: 'Hälso- och sjukvård och tandvård',
    },
    intro: {
      sv: 'Svara för kommunens egen hälso- och sjukvård och för er del av vägen till regionen. Regionen svarar i ett eget formulär.',
    },
    definition: {
      sv: 'Kommunens egen hälso- och sjukvård frågar om våld, och vägen mellan socialtjänsten och regionens hälso- och sjukvård och tandvård.',
    },
    goals: ['mal-4'],
    successFactors: ['ff-4', 'ff-1'],
    violenceForms: [
      'vald-i-nara-relationer',
      'hedersrelaterat-vald',
      'sexuellt-vald',
      'barn-som-upplever-vald',
      'valdsutovare',
    ],
    facts: [
      {
        id: 'hs-vag',
        title: {
          sv: 'Finns en skriftlig arbetsgång, gemensam med regionen, för hur en våldsutsatt patient får kontakt med socialtjänsten?',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja',
              },
            },
            {
              id: 'delvis',
              text: {
                sv: 'Delvis, bara med en del av hälso- och sjukvården',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
            {
              id: 'okant',
              text: {
                sv: 'Vi vet inte',
              },
            },
          ],
        },
      },
      {
        id: 'hs-egen-rutin',
        title: {
          sv: 'Har kommunens egen hälso- och sjukvård en aktuell rutin för när och hur personalen frågar om våld?',
        },
        help: {
          sv: 'Hit hör hemsjukvård och hälso- och sjukvård i särskilt boende. Fråga medicinskt ansvarig sjuksköterska.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'ja',
              text: {
                sv: 'Ja',
              },
            },
            {
              id: 'delvis',
              text: {
                sv: 'Delvis, bara i en del av verksamheten',
              },
            },
            {
              id: 'nej',
              text: {
                sv: 'Nej',
              },
            },
            {
              id: 'okant',
              text: {
                sv: 'Vi vet inte',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'forebyggande-skola',
    name: {
      sv: 'Våldsförebyggande arbete i förskola och skola',
    },
    intro: {
      sv: 'Här svarar ni om det som görs i förskola och skola innan våld har skett. Stäm av med skolchefen.',
    },
    definition: {
      sv: 'Arbete i kommunala förskolor och skolor som förebygger våld och främjar jämställdhet, även våld i ungas relationer, digitalt våld och hedersrelaterat våld och förtryck.',
    },
    goals: ['mal-5'],
    successFactors: ['ff-4', 'ff-3'],
    violenceForms: [
      'vald-i-nara-relationer',
      'vald-i-ungas-relationer',
      'hedersrelaterat-vald',
      'sexuellt-vald',
      'digitalt-vald',
      'barn-som-upplever-vald',
    ],
    facts: [
      {
        id: 'skola-andel',
        title: {
          sv: 'I ungefär hur stor del av de kommunala grundskolorna används ett våldsförebyggande program det här läsåret?',
        },
        help: {
          sv: 'Ett program har ett bestämt innehåll och används återkommande. En enstaka temadag räknas inte.',
        },
        answer: {
          form: 'one',
          choices: [
            {
              id: 'inga',
              text: {
                sv: 'Inga',
              },
            },
            {
              id: 'farre-an-halften',
              text: {
                sv: 'Färre än hälften',
              },
            },
            {
              id: 'halften-eller-fler',
              text: {
                sv: 'Hälften eller fler, men inte alla',
              },
            },
            {
              id: 'alla',
              text: {
                sv: 'Alla',
              },
            },
            {
              id: 'okant',
              text: {
                sv: 'Vi vet inte',
              },
            },
          ],
        },
      },
      {
        id: 'skola-former',
        title: {
          sv: 'I vilka kommunala skolformer används ett våldsförebyggande program det här läsåret?',
        },
        answer: {
          form: 'many',
          choices: [
            {
              id: 'forskola',
              text: {
                sv: 'Förskola',
              },
            },
            {
              id: 'grundskola',
              text: {
                sv: 'Grundskola',
              },
            },
            {
              id: 'anpassad-skola',
              text: {
                sv: 'Anpassad grund- eller gymnasieskola',
              },
            },
            {
              id: 'fritidshem',
              text: {
                sv: 'Fritidshem',
              },
            },
            {
              id: 'gymnasieskola',
              text: {
                sv: 'Gymnasieskola',
              },
            },
            {
              id: 'inga',
              text: {
                sv: 'Inga',
              },
              exclusive: true,
            },
            {
              id: 'okant',
              text: {
                sv: 'Vi vet inte',
              },
              exclusive: true,
            },
          ],
        },
      },
    ],
  },
];

const areaChoices: readonly ChoiceContent[] = areas.map(({ id, name }) => ({ id, text: name }));

const targetGroups: readonly ChoiceContent[] = [
  {
    id: 'vuxna-valdsutsatta',
    text: {
      sv: 'Våldsutsatta vuxna',
    },
  },
  {
    id: 'barn-0-12',
    text: {
      sv: 'Barn 0–12 år',
    },
  },
  {
    id: 'unga-13-20',
    text: {
      sv: 'Unga 13–20 år',
    },
  },
  {
    id: 'valdsutovare',
    text: {
      sv: 'Våldsutövare',
    },
  },
  {
    id: 'hedersutsatta',
    text: {
      sv: 'Personer som utsätts för hedersrelaterat våld och förtryck',
    },
  },
  {
    id: 'prostitution-manniskohandel',
    text: {
      sv: 'Personer i prostitution eller människohandel',
    },
  },
  {
    id: 'hbtqi',
    text: {
      sv: 'Hbtqi-personer',
    },
  },
  {
    id: 'aldre',
    text: {
      sv: 'Äldre',
    },
  },
  {
    id: 'funktionsnedsattning',
    text: {
      sv: 'Personer med funktionsnedsättning',
    },
  },
  {
    id: 'skadligt-bruk-beroende',
    text: {
      sv: 'Personer med skadligt bruk eller beroende',
    },
  },
  {
    id: 'hemloshet',
    text: {
      sv: 'Personer i hemlöshet',
    },
  },
  {
    id: 'utlandsk-bakgrund-sprak',
    text: {
      sv: 'Personer som behöver tolk eller information på andra språk',
    },
  },
  {
    id: 'man-valdsutsatta',
    text: {
      sv: 'Våldsutsatta män',
    },
  },
  {
    id: 'personal-chefer',
    text: {
      sv: 'Våra egna medarbetare och chefer',
    },
  },
  {
    id: 'fortroendevalda',
    text: {
      sv: 'Förtroendevalda',
    },
  },
  {
    id: 'allmanheten',
    text: {
      sv: 'Allmänheten',
    },
  },
  {
    id: 'annan',
    text: {
      sv: 'Annan grupp, beskriv i kommentaren',
    },
  },
];

// Only a need can be the same for all groups or absent; a resource is for somebody.
const areaTargets: readonly ChoiceContent[] = [
  ...targetGroups,
  ...([
    {
      id: 'alla-lika',
      text: {
        sv: 'Behovet gäller inte någon grupp mer än andra',
      },
      exclusive: true,
    },
    {
      id: 'inget-behov',
      text: {
        sv: 'Vi har inget behov i området',
      },
      exclusive: true,
    },
  ] as const),
];

/** Asked in each area; the id becomes `<area>.<id>`. */
export const coreQuestions: readonly QuestionContent[] = [
  {
    id: 'nulage',
    title: {
      sv: 'Hur långt har ni kommit i området i dag?',
    },
    help: {
      sv: 'Välj den högsta nivå där allt stämmer.',
    },
    answer: {
      form: 'scale',
      levels: [
        {
          sv: 'Inget arbete pågår i området.',
        },
        {
          sv: 'Arbete sker ibland och beror på enskilda personer.',
        },
        {
          sv: 'Ett bestämt arbetssätt används i en del av verksamheten eller i en del av ärendena.',
        },
        {
          sv: 'Ett beslutat arbetssätt används i alla verksamheter som berörs.',
        },
        {
          sv: 'Som nivå 3, och arbetet har följts upp och förbättrats de senaste 24 månaderna.',
        },
      ],
    },
  },
  {
    id: 'behov',
    title: {
      sv: 'Hur stort är ert behov av att utveckla området de närmaste två åren?',
    },
    help: {
      sv: 'Utgå från vad invånarna behöver, inte från vad som är möjligt med dagens budget.',
    },
    answer: {
      form: 'scale',
      levels: [
        {
          sv: 'Inget. Arbetet kan fortsätta som i dag.',
        },
        {
          sv: 'Litet. Det räcker med justeringar i det vanliga arbetet.',
        },
        {
          sv: 'Måttligt. Något arbetssätt behöver ändras.',
        },
        {
          sv: 'Stort. Flera arbetssätt behöver ändras, och det kräver avsatt tid eller stöd utifrån.',
        },
        {
          sv: 'Mycket stort. Arbetet behöver byggas upp eller göras om i grunden.',
        },
      ],
    },
  },
  {
    id: 'konsekvens',
    title: {
      sv: 'Vilken följd räknar ni med för våldsutsatta, barn eller våldsutövare de närmaste två åren om området inte utvecklas?',
    },
    help: {
      sv: 'Välj den allvarligaste följd som ni kan motivera med vad ni har sett i ärenden, avvikelser eller uppföljning. Följden kan vara indirekt, till exempel att våld inte upptäcks.',
    },
    answer: {
      form: 'scale',
      levels: [
        {
          sv: 'Ingen märkbar följd.',
        },
        {
          sv: 'Sämre bemötande eller längre väntan, men stödet ges.',
        },
        {
          sv: 'Stöd eller insatser som behövs uteblir.',
        },
        {
          sv: 'Ökad risk för att våld fortsätter eller återkommer.',
        },
        {
          sv: 'Ökad risk för allvarligt våld eller fara för liv.',
        },
      ],
    },
  },
  {
    id: 'lansnytta',
    title: {
      sv: 'Hur mycket skulle ett gemensamt arbete i länet hjälpa er i området?',
    },
    help: {
      sv: 'Finns bara en kommun i länet, tänk på gemensamt arbete med regionen, länsstyrelsen eller andra län.',
    },
    answer: {
      form: 'scale',
      levels: [
        {
          sv: 'Inte alls. Det här löser vi bäst själva.',
        },
        {
          sv: 'Lite. Det räcker att utbyta erfarenheter.',
        },
        {
          sv: 'En del. Gemensamma utbildningar, mallar eller metodstöd skulle underlätta.',
        },
        {
          sv: 'Mycket. Vi behöver gemensamma arbetssätt eller överenskommelser för att komma vidare.',
        },
        {
          sv: 'Avgörande. Vi kan inte lösa det utan en gemensam lösning.',
        },
      ],
    },
  },
  {
    id: 'malgrupp',
    title: {
      sv: 'Vilka målgrupper gäller behovet främst? Välj högst tre.',
    },
    answer: {
      form: 'many',
      choices: areaTargets,
      max: 3,
    },
  },
  {
    id: 'stodtyp',
    title: {
      sv: 'Vilket stöd utifrån behöver ni mest? Välj högst tre och ordna dem, viktigast först.',
    },
    answer: {
      form: 'ranked',
      choices: [
        {
          id: 'kompetens',
          text: {
            sv: 'Utbildning eller handledning',
          },
        },
        {
          id: 'metod',
          text: {
            sv: 'Metoder och arbetssätt',
          },
        },
        {
          id: 'rutiner-mallar',
          text: {
            sv: 'Rutiner och mallar',
          },
        },
        {
          id: 'samverkan',
          text: {
            sv: 'Samverkan och överenskommelser',
          },
        },
        {
          id: 'specialistfunktion',
          text: {
            sv: 'Tillgång till specialistfunktion',
          },
        },
        {
          id: 'boende',
          text: {
            sv: 'Skyddat eller stadigvarande boende',
          },
        },
        {
          id: 'personal-resurser',
          text: {
            sv: 'Mer personal eller arbetstid',
          },
        },
        {
          id: 'ledning-styrning',
          text: {
            sv: 'Stöd i ledning och styrning',
          },
        },
        {
          id: 'statistik-uppfoljning',
          text: {
            sv: 'Stöd i statistik och uppföljning',
          },
        },
        {
          id: 'digitalt-stod',
          text: {
            sv: 'Digitala verktyg',
          },
        },
        {
          id: 'juridiskt-stod',
          text: {
            sv: 'Juridiskt stöd',
          },
        },
        {
          id: 'tolk-sprakstod',
          text: {
            sv: 'Tolk och språkstöd',
          },
        },
        {
          id: 'annat',
          text: {
            sv: 'Annat, beskriv i kommentaren',
          },
        },
        {
          id: 'inget-stod',
          text: {
            sv: 'Vi behöver inget stöd',
          },
          exclusive: true,
        },
      ],
      max: 3,
    },
  },
  {
    id: 'kommentar',
    title: {
      sv: 'Vad fungerar bra och vad saknas? Beskriv kort.',
    },
    help: {
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
    },
    answer: {
      form: 'text',
      maxLength: 2000,
    },
  },
];

export const earlierMappings: readonly QuestionContent[] = [
  {
    id: 'kart-titel',
    title: {
      sv: 'Vad heter kartläggningen?',
    },
    answer: {
      form: 'line',
      maxLength: 200,
    },
  },
  {
    id: 'kart-ar',
    title: {
      sv: 'Vilket år blev den klar?',
    },
    help: {
      sv: 'Ange ett år från 2000 och framåt.',
    },
    answer: {
      form: 'integer',
      min: 2000,
      max: 2099,
    },
  },
  {
    id: 'kart-utforare',
    title: {
      sv: 'Vem gjorde kartläggningen?',
    },
    help: {
      sv: 'Ange organisation, inte person.',
    },
    answer: {
      form: 'line',
      maxLength: 200,
    },
  },
  {
    id: 'kart-omraden',
    title: {
      sv: 'Vilka områden gäller den?',
    },
    answer: {
      form: 'many',
      choices: areaChoices,
    },
  },
  {
    id: 'kart-geografi',
    title: {
      sv: 'Vad omfattar den?',
    },
    answer: {
      form: 'one',
      choices: [
        {
          id: 'kommunen',
          text: {
            sv: 'Hela kommunen',
          },
        },
        {
          id: 'flera-kommuner',
          text: {
            sv: 'Flera kommuner',
          },
        },
        {
          id: 'lanet',
          text: {
            sv: 'Hela länet',
          },
        },
        {
          id: 'stadsdel',
          text: {
            sv: 'En del av kommunen',
          },
        },
        {
          id: 'regionen',
          text: {
            sv: 'Regionens verksamhet',
          },
        },
        {
          id: 'annat',
          text: {
            sv: 'Annat',
          },
        },
      ],
    },
  },
  {
    id: 'kart-lank',
    title: {
      sv: 'Länk eller diarienummer',
    },
    answer: {
      form: 'line',
      maxLength: 300,
    },
  },
  {
    id: 'kart-resultat',
    title: {
      sv: 'Vilka är de viktigaste slutsatserna? Skriv högst tre.',
    },
    help: {
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
    },
    answer: {
      form: 'text',
      maxLength: 600,
    },
  },
  {
    id: 'kart-anvand',
    title: {
      sv: 'Har resultaten använts i något beslut?',
    },
    answer: {
      form: 'one',
      choices: [
        {
          id: 'ja',
          text: {
            sv: 'Ja',
          },
        },
        {
          id: 'delvis',
          text: {
            sv: 'De har behandlats, men inget är beslutat',
          },
        },
        {
          id: 'nej',
          text: {
            sv: 'Nej',
          },
        },
      ],
    },
  },
];

export const resources: readonly QuestionContent[] = [
  {
    id: 'res-namn',
    title: {
      sv: 'Vad heter resursen?',
    },
    help: {
      sv: 'Skriv aldrig adress eller annat som röjer var ett skyddat boende ligger. Skriv inte personnamn.',
    },
    answer: {
      form: 'line',
      maxLength: 200,
    },
  },
  {
    id: 'res-typ',
    title: {
      sv: 'Vilken typ av resurs är det?',
    },
    answer: {
      form: 'one',
      choices: [
        {
          id: 'specialistteam',
          text: {
            sv: 'Specialistteam',
          },
        },
        {
          id: 'handlaggare',
          text: {
            sv: 'Handläggare med särskilt uppdrag',
          },
        },
        {
          id: 'samordnare',
          text: {
            sv: 'Samordnare',
          },
        },
        {
          id: 'kvinnojour',
          text: {
            sv: 'Kvinnojour eller annan stödjour',
          },
        },
        {
          id: 'skyddat-boende',
          text: {
            sv: 'Skyddat boende',
          },
        },
        {
          id: 'mansmottagning',
          text: {
            sv: 'Mottagning för våldsutövare',
          },
        },
        {
          id: 'barnahus',
          text: {
            sv: 'Barnahus',
          },
        },
        {
          id: 'barnverksamhet',
          text: {
            sv: 'Verksamhet för barn',
          },
        },
        {
          id: 'vardmottagning',
          text: {
            sv: 'Mottagning i hälso- och sjukvården',
          },
        },
        {
          id: 'natverk',
          text: {
            sv: 'Nätverk',
          },
        },
        {
          id: 'utbildning',
          text: {
            sv: 'Utbildning',
          },
        },
        {
          id: 'metodstod',
          text: {
            sv: 'Metodstöd',
          },
        },
        {
          id: 'webbplats',
          text: {
            sv: 'Webbplats',
          },
        },
        {
          id: 'annan',
          text: {
            sv: 'Annan',
          },
        },
      ],
    },
  },
  {
    id: 'res-huvudman',
    title: {
      sv: 'Vem är huvudman?',
    },
    answer: {
      form: 'one',
      choices: [
        {
          id: 'kommunen',
          text: {
            sv: 'Kommunen',
          },
        },
        {
          id: 'kommuner-tillsammans',
          text: {
            sv: 'Flera kommuner',
          },
        },
        {
          id: 'regionen',
          text: {
            sv: 'Regionen',
          },
        },
        {
          id: 'kommun-region',
          text: {
            sv: 'Kommun och region tillsammans',
          },
        },
        {
          id: 'lansstyrelsen',
          text: {
            sv: 'Länsstyrelsen',
          },
        },
        {
          id: 'ideburen',
          text: {
            sv: 'Idéburen organisation',
          },
        },
        {
          id: 'privat',
          text: {
            sv: 'Privat företag',
          },
        },
        {
          id: 'stat',
          text: {
            sv: 'Annan statlig myndighet',
          },
        },
      ],
    },
  },
  {
    id: 'res-omraden',
    title: {
      sv: 'Vilka områden gäller den?',
    },
    answer: {
      form: 'many',
      choices: areaChoices,
    },
  },
  {
    id: 'res-malgrupp',
    title: {
      sv: 'Vilka målgrupper är den till för?',
    },
    answer: {
      form: 'many',
      choices: targetGroups,
    },
  },
  {
    id: 'res-omfattning',
    title: {
      sv: 'Hur många heltidstjänster omfattar den?',
    },
    help: {
      sv: 'Uppskatta. Lämna tomt om det inte går att ange, till exempel för en webbplats. Från 0 till 500.',
    },
    answer: {
      form: 'decimal',
      min: 0,
      max: 500,
    },
  },
  {
    id: 'res-finansiering',
    title: {
      sv: 'Hur finansieras den huvudsakligen i år?',
    },
    answer: {
      form: 'one',
      choices: [
        {
          id: 'ordinarie-budget',
          text: {
            sv: 'Ordinarie budget',
          },
        },
        {
          id: 'utvecklingsmedel',
          text: {
            sv: 'Statliga utvecklingsmedel',
          },
        },
        {
          id: 'projekt',
          text: {
            sv: 'Andra projektmedel',
          },
        },
        {
          id: 'avgift',
          text: {
            sv: 'Avgifter eller ersättning per ärende',
          },
        },
        {
          id: 'okant',
          text: {
            sv: 'Vi vet inte',
          },
        },
      ],
    },
  },
  {
    id: 'res-till',
    title: {
      sv: 'Till och med när är den finansierad?',
    },
    answer: {
      form: 'date-or-open-ended',
      openEnded: { sv: 'Tills vidare' },
      until: { sv: 'Till och med ett datum' },
      date: { sv: 'Sista datum' },
    },
  },
  {
    id: 'res-delas',
    title: {
      sv: 'Kan andra kommuner i länet använda den?',
    },
    answer: {
      form: 'one',
      choices: [
        {
          id: 'ja',
          text: {
            sv: 'Ja',
          },
        },
        {
          id: 'efter-avtal',
          text: {
            sv: 'Ja, efter avtal',
          },
        },
        {
          id: 'nej',
          text: {
            sv: 'Nej',
          },
        },
      ],
    },
  },
];

export const closing: readonly QuestionContent[] = [
  {
    id: 'avslut-topp3',
    title: {
      sv: 'Vilka områden vill ni helst att länet arbetar med? Välj högst tre och ordna dem, viktigast först.',
    },
    answer: {
      form: 'ranked',
      choices: areaChoices,
      max: 3,
    },
  },
  {
    id: 'avslut-forankring',
    title: {
      sv: 'Vilka har tagit del av svaret innan det skickas?',
    },
    answer: {
      form: 'many',
      choices: [
        {
          id: 'samordnare',
          text: {
            sv: 'Samordnare eller strateg',
          },
        },
        {
          id: 'enhetschefer',
          text: {
            sv: 'Enhetschefer',
          },
        },
        {
          id: 'forvaltningschef',
          text: {
            sv: 'Förvaltningschef',
          },
        },
        {
          id: 'namndens-ordforande',
          text: {
            sv: 'Nämndens ordförande',
          },
        },
        {
          id: 'aldre-funktion',
          text: {
            sv: 'Äldreomsorg eller funktionsstöd',
          },
        },
        {
          id: 'skolforvaltning',
          text: {
            sv: 'Skolförvaltning',
          },
        },
        {
          id: 'mas',
          text: {
            sv: 'Medicinskt ansvarig sjuksköterska',
          },
        },
        {
          id: 'hr',
          text: {
            sv: 'HR',
          },
        },
        {
          id: 'ingen',
          text: {
            sv: 'Ingen utöver den som har svarat',
          },
          exclusive: true,
        },
      ],
    },
  },
  {
    id: 'avslut-sakerhet',
    title: {
      sv: 'Hur säkra är ni på svaren som helhet?',
    },
    answer: {
      form: 'scale',
      levels: [
        {
          sv: 'Mycket osäkra. De flesta svar är gissningar.',
        },
        {
          sv: 'Osäkra. De flesta svar bygger på en persons bedömning.',
        },
        {
          sv: 'Delvis säkra. Ungefär hälften av svaren bygger på underlag eller samtal med berörda.',
        },
        {
          sv: 'Säkra. De flesta svar bygger på underlag eller samtal med berörda.',
        },
        {
          sv: 'Mycket säkra. Alla svar är avstämda med de verksamheter som berörs.',
        },
      ],
    },
  },
  {
    id: 'avslut-ovrigt',
    title: {
      sv: 'Är det något mer ni vill framföra?',
    },
    help: {
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
    },
    answer: {
      form: 'text',
      maxLength: 1000,
    },
  },
];
