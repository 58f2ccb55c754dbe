// What the maturity questionnaire 2026-1 asks: 6 dimensions, 30 items, 5 anchors each.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { DimensionContent } from '../define/content.ts';

export const intro = {
  sv: 'Beskriv hur kommunens arbete ser ut i dag i sex dimensioner. Fem bygger på SKL:s framgångsfaktorer (2016) och den sjätte är vår egen.',
};
/** The same for every item. */
export const question = {
  sv: 'Vilken är den högsta nivå där allt stämmer i dag?',
};
export const howToRead = {
  sv: 'Läs från nivå 0 och uppåt. Stanna vid den sista nivå där varje del stämmer. Enstaka motiverade undantag i ärenden sänker inte nivån.',
};

export const dimensions: readonly DimensionContent[] = [
  {
    id: 'manga-vagar-in',
    name: {
      sv: 'Många vägar in',
    },
    intro: {
      sv: 'Den som behöver hjälp ska hitta den lätt, och våld ska upptäckas var personen än möter kommunen.',
    },
    successFactor: 'ff-1',
    items: [
      {
        id: 'mvi-information',
        title: {
          sv: 'Information om stöd vid våld',
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
            {
              sv: 'Vi har ingen egen information om vart den som utsätts kan vända sig.',
            },
            {
              sv: 'Information finns på ett ställe, till exempel på webbplatsen.',
            },
            {
              sv: 'Information finns i minst två kanaler.',
            },
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
        title: {
          sv: 'Låga trösklar',
        },
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
            {
              sv: 'Stöd ges bara efter ansökan och utredning.',
            },
            {
              sv: 'Råd ges utan ansökan, men det beror på vem som svarar.',
            },
            {
              sv: 'Minst en målgrupp kan få stödsamtal utan behovsprövning.',
            },
            {
              sv: 'Våldsutsatta vuxna, barn och våldsutövare kan få stöd utan behovsprövning, och hur man får det står på webbplatsen.',
            },
            {
              sv: 'Som nivå 3, och vi följer väntetid och vilka grupper stödet inte når.',
            },
          ],
        },
      },
      {
        id: 'mvi-fraga',
        title: {
          sv: 'Fråga om våld',
        },
        help: {
          sv: 'Frågan kan gälla både att utsättas för och att utöva våld.',
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
            {
              sv: 'Vi frågar inte om våld på något bestämt sätt.',
            },
            {
              sv: 'Enskilda handläggare frågar på eget initiativ.',
            },
            {
              sv: 'En rutin för när och hur frågan ställs används i en del av socialtjänsten.',
            },
            {
              sv: 'En aktuell rutin för när och hur frågan ställs används i alla delar av socialtjänsten.',
            },
            {
              sv: 'Som nivå 3, och vi följer upp hur ofta frågan ställs och vad svaren leder till.',
            },
          ],
        },
      },
      {
        id: 'mvi-kompetens',
        title: {
          sv: 'Kontinuerlig kompetensutveckling',
        },
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
            {
              sv: 'Ingen utbildning om våld har getts de senaste 24 månaderna.',
            },
            {
              sv: 'Enstaka medarbetare har gått utbildning de senaste 24 månaderna.',
            },
            {
              sv: 'Handläggare i en del av verksamheterna får återkommande utbildning.',
            },
            {
              sv: 'En samlad plan ger återkommande utbildning till handläggare och chefer i alla verksamheter som berörs.',
            },
            {
              sv: 'Som nivå 3, och vi har de senaste 24 månaderna följt upp om kunskapen används.',
            },
          ],
        },
      },
      {
        id: 'mvi-heder',
        title: {
          sv: 'Upptäcka hedersrelaterat våld och förtryck',
        },
        help: {
          sv: 'Hit hör barnäktenskap, tvångsäktenskap, könsstympning och bortförande.',
        },
        goals: ['mal-3'],
        violenceForms: ['hedersrelaterat-vald', 'barn-som-upplever-vald', 'vald-i-ungas-relationer'],
        answer: {
          form: 'scale',
          levels: [
            {
              sv: 'Vi arbetar inte särskilt med att upptäcka hedersrelaterat våld och förtryck.',
            },
            {
              sv: 'Enskilda medarbetare har kunskap.',
            },
            {
              sv: 'Socialtjänsten har ett bestämt arbetssätt.',
            },
            {
              sv: 'Socialtjänst, skola och förskola har gemensamma arbetssätt och kontaktvägar, även inför lov och resor.',
            },
            {
              sv: 'Som nivå 3, och arbetssätten har följts upp de senaste 24 månaderna.',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'direkt-adekvat-stod',
    name: {
      sv: 'Direkt och adekvat stöd och hjälp',
    },
    intro: {
      sv: 'Den som söker hjälp ska få rätt stöd och skydd utan dröjsmål, och det gäller vuxna, barn och den som utövar våld.',
    },
    successFactor: 'ff-2',
    items: [
      {
        id: 'das-specialist',
        title: {
          sv: 'Specialistfunktion',
        },
        help: {
          sv: 'Funktionen kan vara gemensam med andra kommuner.',
        },
        goals: ['mal-3'],
        violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'sexuellt-vald'],
        answer: {
          form: 'scale',
          levels: [
            {
              sv: 'Ärenden om våld fördelas utan hänsyn till kunskap om våld.',
            },
            {
              sv: 'Någon medarbetare har särskild kunskap om våld.',
            },
            {
              sv: 'Minst en utsedd handläggare har uppdrag att arbeta med våld.',
            },
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
        title: {
          sv: 'Riskbedömning med standardiserad metod',
        },
        goals: ['mal-3'],
        violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald'],
        answer: {
          form: 'scale',
          levels: [
            {
              sv: 'Ingen bestämd metod används.',
            },
            {
              sv: 'Enskilda handläggare använder en standardiserad metod.',
            },
            {
              sv: 'En beslutad metod används i de flesta ärenden med våldsutsatta vuxna.',
            },
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
        title: {
          sv: 'Rutiner och handlingsplan',
        },
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
            {
              sv: 'Skriftliga rutiner saknas.',
            },
            {
              sv: 'Skriftliga rutiner finns.',
            },
            {
              sv: 'En aktuell rutin finns för våldsutsatta vuxna.',
            },
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
        title: {
          sv: 'Stöd till barn',
        },
        goals: ['mal-3'],
        violenceForms: ['barn-som-upplever-vald', 'vald-i-ungas-relationer', 'hedersrelaterat-vald'],
        answer: {
          form: 'scale',
          levels: [
            {
              sv: 'Barn får stöd bara genom stödet till föräldern.',
            },
            {
              sv: 'Enstaka barn har fått egna insatser.',
            },
            {
              sv: 'Barn i vissa åldrar kan få egna insatser.',
            },
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
        title: {
          sv: 'Skydd och boende',
        },
        goals: ['mal-3'],
        violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald', 'barn-som-upplever-vald'],
        answer: {
          form: 'scale',
          levels: [
            {
              sv: 'Skyddat boende ordnas från fall till fall.',
            },
            {
              sv: 'Egna platser eller avtal täcker en del av behovet.',
            },
            {
              sv: 'Egna platser eller avtal räcker i regel för både vuxna och medföljande barn.',
            },
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
        title: {
          sv: 'Insatser till våldsutövare',
        },
        help: {
          sv: 'Insatser genom avtal eller tillsammans med andra räknas som era.',
        },
        goals: ['mal-3'],
        violenceForms: ['valdsutovare', 'vald-i-ungas-relationer', 'hedersrelaterat-vald'],
        answer: {
          form: 'scale',
          levels: [
            {
              sv: 'Vi erbjuder inga insatser och hänvisar inte vidare.',
            },
            {
              sv: 'Vi hänvisar vidare till andra.',
            },
            {
              sv: 'Stödsamtal kan erbjudas.',
            },
            {
              sv: 'Stödsamtal och behandling enligt en bestämd metod kan erbjudas, och insatsen samordnas med skyddet för partner och barn.',
            },
            {
              sv: 'Som nivå 3, och vi följer upp om våldet har upphört.',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'ordinarie-strukturer',
    name: {
      sv: 'Integrera arbetet i ordinarie strukturer',
    },
    intro: {
      sv: 'Arbetet ska ha mål, finansiering och ansvar i det ordinarie styrsystemet, så att det håller när personer byts ut.',
    },
    successFactor: 'ff-3',
    items: [
      {
        id: 'ord-politik',
        title: {
          sv: 'Politisk styrning',
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
            {
              sv: 'Våld i nära relationer har inte behandlats i nämnd de senaste 24 månaderna.',
            },
            {
              sv: 'Frågan har behandlats i nämnd de senaste 24 månaderna.',
            },
            {
              sv: 'En nämnd har beslutat mål eller plan som gäller i dag.',
            },
            {
              sv: 'Kommunfullmäktige eller kommunstyrelsen har beslutat mål eller plan för alla förvaltningar som berörs.',
            },
            {
              sv: 'Som nivå 3, och den politiska ledningen får uppföljning minst en gång om året.',
            },
          ],
        },
      },
      {
        id: 'ord-mal-budget',
        title: {
          sv: 'Mål, indikatorer och budget',
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
            {
              sv: 'Arbetet saknar mål.',
            },
            {
              sv: 'Arbetet har uttalade mål.',
            },
            {
              sv: 'Arbetet har mål som går att mäta.',
            },
            {
              sv: 'Mätbara mål, aktiviteter och finansiering ingår i den ordinarie verksamhetsplanen och budgeten.',
            },
            {
              sv: 'Som nivå 3, och resultaten har påverkat nästa års mål eller budget.',
            },
          ],
        },
      },
      {
        id: 'ord-samordnare',
        title: {
          sv: 'Samordnare eller strateg',
        },
        help: {
          sv: 'Samordnaren kan delas med andra kommuner.',
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
            {
              sv: 'Ingen har uppdraget att samordna.',
            },
            {
              sv: 'Någon samordnar vid sidan av ett annat uppdrag.',
            },
            {
              sv: 'En samordnare har avsatt tid i socialtjänsten.',
            },
            {
              sv: 'En samordnare har avsatt tid och mandat för alla förvaltningar som berörs.',
            },
            {
              sv: 'Som nivå 3, uppdraget gäller tills vidare, och det har följts upp de senaste 24 månaderna.',
            },
          ],
        },
      },
      {
        id: 'ord-funktion',
        title: {
          sv: 'Från person till funktion',
        },
        help: {
          sv: 'Har ni inte haft något byte eller någon längre frånvaro stannar ni på nivå 3.',
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
            {
              sv: 'Arbetet bygger på en enda person eller saknas.',
            },
            {
              sv: 'Minst två personer kan arbetet.',
            },
            {
              sv: 'Minst två personer kan arbetet, och en del av arbetssätten är nedskrivna.',
            },
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
        title: {
          sv: 'Förebyggande arbete i förskola och skola',
        },
        help: {
          sv: 'Stäm av med skolchefen.',
        },
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
            {
              sv: 'Inget planerat våldsförebyggande arbete finns.',
            },
            {
              sv: 'Någon förskola eller skola arbetar på eget initiativ.',
            },
            {
              sv: 'En del av förskolorna och skolorna arbetar med ett gemensamt program eller en gemensam metod.',
            },
            {
              sv: 'Ett beslutat arbetssätt används i alla kommunala förskolor och skolor.',
            },
            {
              sv: 'Som nivå 3, och genomförande och resultat följs upp i det systematiska kvalitetsarbetet.',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'samverkan',
    name: {
      sv: 'Samverkan med andra samhällsaktörer',
    },
    intro: {
      sv: 'Stödet ska hänga ihop mellan kommunen, regionen, rättsväsendet och idéburna organisationer.',
    },
    successFactor: 'ff-4',
    items: [
      {
        id: 'sam-roller',
        title: {
          sv: 'Roller och ansvar',
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
            {
              sv: 'Roller mellan aktörerna är inte klarlagda.',
            },
            {
              sv: 'Roller klaras ut i varje enskilt ärende.',
            },
            {
              sv: 'Roller och ansvar är skriftligt klarlagda med minst en aktör.',
            },
            {
              sv: 'Roller och ansvar är skriftligt klarlagda med polis, region och kvinnojour eller annan stödjour.',
            },
            {
              sv: 'Som nivå 3, och parterna har gått igenom dem tillsammans de senaste 24 månaderna.',
            },
          ],
        },
      },
      {
        id: 'sam-overenskommelse',
        title: {
          sv: 'Överenskommelser i enskilda ärenden',
        },
        help: {
          sv: 'En muntlig överenskommelse är inte aktuell. Aktuell betyder skriftlig, beslutad på ledningsnivå och uppföljd eller ny de senaste 24 månaderna.',
        },
        goals: ['mal-1'],
        violenceForms: ['vald-i-nara-relationer', 'hedersrelaterat-vald'],
        answer: {
          form: 'scale',
          levels: [
            {
              sv: 'Inga överenskommelser finns.',
            },
            {
              sv: 'Muntliga eller skriftliga överenskommelser finns.',
            },
            {
              sv: 'En aktuell överenskommelse finns med minst en aktör.',
            },
            {
              sv: 'Aktuella överenskommelser finns med minst tre aktörer.',
            },
            {
              sv: 'Som nivå 3, och vi har de senaste 24 månaderna följt upp att de används i ärendena.',
            },
          ],
        },
      },
      {
        id: 'sam-forum',
        title: {
          sv: 'Forum för samverkan',
        },
        help: {
          sv: 'Ett lokalt forum kan vara gemensamt med andra kommuner.',
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
            {
              sv: 'Inget forum finns.',
            },
            {
              sv: 'Möten hålls vid behov.',
            },
            {
              sv: 'Ett lokalt forum möts minst två gånger om året.',
            },
            {
              sv: 'Som nivå 2, och vi deltar i ett forum i länet, och båda forumen har ett skriftligt uppdrag.',
            },
            {
              sv: 'Som nivå 3, och forumen följer upp gemensamma mål minst en gång om året.',
            },
          ],
        },
      },
      {
        id: 'sam-vard',
        title: {
          sv: 'Samverkan med hälso- och sjukvården',
        },
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
            {
              sv: 'Ingen samverkan finns.',
            },
            {
              sv: 'Samverkan sker i enstaka ärenden.',
            },
            {
              sv: 'Bestämda kontaktvägar finns med minst en del av hälso- och sjukvården.',
            },
            {
              sv: 'En gemensam skriftlig arbetsgång finns med primärvård, psykiatri och akutsjukvård.',
            },
            {
              sv: 'Som nivå 3, och den har följts upp gemensamt de senaste 24 månaderna.',
            },
          ],
        },
      },
      {
        id: 'sam-ideburna',
        title: {
          sv: 'Samverkan med idéburna organisationer',
        },
        help: {
          sv: 'Organisationen kan finnas i en annan kommun.',
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
            {
              sv: 'Ingen samverkan finns.',
            },
            {
              sv: 'Kontakt finns i enstaka ärenden.',
            },
            {
              sv: 'Avtal, partnerskap eller bidrag finns.',
            },
            {
              sv: 'Avtal, partnerskap eller bidrag gäller i minst två år, och organisationerna deltar i planeringen.',
            },
            {
              sv: 'Som nivå 3, och samverkan har följts upp gemensamt de senaste 24 månaderna.',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'nationellt-stod',
    name: {
      sv: 'Använda nationellt och regionalt stöd',
    },
    intro: {
      sv: 'Kommunen ska ta till vara kunskap, medel och utvecklingsarbete i länet och nationellt.',
    },
    successFactor: 'ff-5',
    items: [
      {
        id: 'nat-kunskap',
        title: {
          sv: 'Kunskapsstöd',
        },
        help: {
          sv: 'Till exempel Socialstyrelsens föreskrifter och Kunskapsguiden.',
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
            {
              sv: 'Vi använder inte nationella kunskapsstöd.',
            },
            {
              sv: 'Enskilda medarbetare söker själva upp kunskapsstöd.',
            },
            {
              sv: 'Kunskapsstöd används när rutiner skrivs.',
            },
            {
              sv: 'En utsedd funktion ansvarar för att nya föreskrifter och kunskapsstöd förs in i arbetet.',
            },
            {
              sv: 'Som nivå 3, och vi har de senaste 24 månaderna följt upp att ändringarna används.',
            },
          ],
        },
      },
      {
        id: 'nat-lan',
        title: {
          sv: 'Deltagande i länets utvecklingsarbete',
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
            {
              sv: 'Vi deltar inte i länets utvecklingsarbete.',
            },
            {
              sv: 'Vi deltar ibland.',
            },
            {
              sv: 'Vi deltar återkommande i länets nätverk.',
            },
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
        title: {
          sv: 'Utvecklingsmedel',
        },
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
            {
              sv: 'Vi känner inte till vilka medel som går att söka.',
            },
            {
              sv: 'Vi känner till vilka medel som går att söka.',
            },
            {
              sv: 'Vi söker medel för tillfälliga insatser.',
            },
            {
              sv: 'Vi söker medel utifrån en plan för hur arbetet ska fortsätta efteråt.',
            },
            {
              sv: 'Som nivå 3, och minst en insats som fått medel drivs nu med ordinarie budget.',
            },
          ],
        },
      },
      {
        id: 'nat-jamforelse',
        title: {
          sv: 'Jämföra sig med andra',
        },
        help: {
          sv: 'Till exempel Öppna jämförelser eller Kolada. Svara för de senaste 24 månaderna.',
        },
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
            {
              sv: 'Vi tar inte del av jämförelser med andra kommuner.',
            },
            {
              sv: 'Någon tar del av resultaten.',
            },
            {
              sv: 'Resultaten gås igenom i ledningsgruppen.',
            },
            {
              sv: 'Resultaten jämförs med liknande kommuner och har lett till beslutade åtgärder.',
            },
            {
              sv: 'Som nivå 3, och vi har följt upp vad åtgärderna har lett till.',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'uppfoljning',
    name: {
      sv: 'Systematisk uppföljning',
    },
    intro: {
      sv: 'Kommunen ska veta vad arbetet leder till och använda den kunskapen.',
    },
    successFactor: 'uppfoljning',
    items: [
      {
        id: 'upf-statistik',
        title: {
          sv: 'Grundläggande statistik',
        },
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
            {
              sv: 'Vi kan inte ta fram antalet ärenden om våld.',
            },
            {
              sv: 'Antalet kan tas fram för hand i en del av verksamheten.',
            },
            {
              sv: 'Antalet ärenden med våldsutsatta vuxna tas fram varje år.',
            },
            {
              sv: 'Antalet ärenden och insatser för vuxna, barn och våldsutövare tas fram varje år, uppdelat på kön och form av våld.',
            },
            {
              sv: 'Som nivå 3, och uppgifterna kvalitetssäkras och jämförs över tid.',
            },
          ],
        },
      },
      {
        id: 'upf-individ',
        title: {
          sv: 'Individbaserad uppföljning',
        },
        help: {
          sv: 'Har ni få ärenden kan sammanställningen göras tillsammans med andra kommuner.',
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
            {
              sv: 'Insatser följs inte upp på ett enhetligt sätt.',
            },
            {
              sv: 'Enskilda handläggare följer upp sina ärenden.',
            },
            {
              sv: 'Ett gemensamt formulär används i en del av ärendena.',
            },
            {
              sv: 'Ett gemensamt formulär används före, under och efter insatsen i de flesta ärenden.',
            },
            {
              sv: 'Som nivå 3, och uppgifterna sammanställs på gruppnivå minst en gång om året.',
            },
          ],
        },
      },
      {
        id: 'upf-bruk',
        title: {
          sv: 'Enskildas upplevelser av stödet',
        },
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
            {
              sv: 'Vi frågar inte efter upplevelser av stödet.',
            },
            {
              sv: 'Vi frågar ibland.',
            },
            {
              sv: 'Vuxna får återkommande en enkät eller intervju, och svaren sammanställs.',
            },
            {
              sv: 'Både vuxna och barn tillfrågas på ett säkert sätt, och svaren sammanställs.',
            },
            {
              sv: 'Som nivå 3, och svaren har de senaste 24 månaderna lett till ändringar som vi kan beskriva.',
            },
          ],
        },
      },
      {
        id: 'upf-anvanda',
        title: {
          sv: 'Använda resultaten av uppföljningen',
        },
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
            {
              sv: 'Resultat används inte.',
            },
            {
              sv: 'Resultat diskuteras.',
            },
            {
              sv: 'Resultat har lett till minst en ändring de senaste 24 månaderna.',
            },
            {
              sv: 'Resultat gås igenom minst en gång om året och leder till beslutade ändringar.',
            },
            {
              sv: 'Som nivå 3, och vi följer upp om ändringarna fick avsedd effekt.',
            },
          ],
        },
      },
      {
        id: 'upf-delge',
        title: {
          sv: 'Dela resultat med länet',
        },
        help: {
          sv: 'Det gäller bara resultat på gruppnivå.',
        },
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
            {
              sv: 'Resultat delas inte.',
            },
            {
              sv: 'Resultat delas när någon ber om det.',
            },
            {
              sv: 'Vissa resultat delas återkommande i länets nätverk.',
            },
            {
              sv: 'Överenskomna mått delas varje år med länet.',
            },
            {
              sv: 'Som nivå 3, och vi analyserar dem tillsammans med andra kommuner.',
            },
          ],
        },
      },
    ],
  },
];
