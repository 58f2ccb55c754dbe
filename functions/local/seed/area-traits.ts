// What the invented answers to the needs inventory lean towards, area by area. Invented too: no survey lies behind it.

export interface AreaTraits {
  /** Steps on the 0–4 scale that the area usually lies above or below how far the municipality has come. */
  readonly ease: number;
  /** Usual answer to `konsekvens`. */
  readonly severity: number;
  /** Usual answer to `lansnytta`. */
  readonly countyBenefit: number;
  /** Ends the sentence "Det som fungerar är …". */
  readonly works: string;
  /** Ends the sentence "Det som saknas är …". */
  readonly lacks: string;
  /** Usual answers to `malgrupp` and `stodtyp`. */
  readonly groups: readonly string[];
  readonly support: readonly string[];
}

export const areaTraits: Readonly<Record<string, AreaTraits>> = {
  'styrning-samordning': {
    ease: 0.4,
    severity: 1.6,
    countyBenefit: 1.5,
    works: 'att nämnden har beslutat en plan och följer den varje år',
    lacks: 'tid för samordnaren, som har flera andra uppdrag',
    groups: ['personal-chefer', 'fortroendevalda', 'alla-lika'],
    support: ['ledning-styrning', 'personal-resurser', 'rutiner-mallar'],
  },
  'samverkan-lanet': {
    ease: 0.2,
    severity: 2,
    countyBenefit: 2.8,
    works: 'samrådet med polisen och kvinnojouren, som möts varje månad',
    lacks: 'en aktuell överenskommelse med vuxenpsykiatrin',
    groups: ['vuxna-valdsutsatta', 'barn-0-12', 'unga-13-20'],
    support: ['samverkan', 'rutiner-mallar', 'juridiskt-stod'],
  },
  'systematisk-uppfoljning': {
    ease: -0.7,
    severity: 1.4,
    countyBenefit: 2.6,
    works: 'att en enhet har börjat använda ett gemensamt formulär',
    lacks: 'ett sätt att få ut uppgifter på gruppnivå ur verksamhetssystemet',
    groups: ['vuxna-valdsutsatta', 'barn-0-12', 'alla-lika'],
    support: ['statistik-uppfoljning', 'digitalt-stod', 'metod'],
  },
  'upptackt-fraga': {
    ease: 0.1,
    severity: 2.7,
    countyBenefit: 1.8,
    works: 'att frågan om våld ställs på rutin i ekonomiskt bistånd',
    lacks: 'en rutin i äldreomsorgen och i stödet till personer med funktionsnedsättning',
    groups: ['aldre', 'funktionsnedsattning', 'vuxna-valdsutsatta'],
    support: ['kompetens', 'rutiner-mallar', 'metod'],
  },
  'utredning-riskbedomning': {
    ease: 0.3,
    severity: 3.2,
    countyBenefit: 2.3,
    works: 'att två handläggare gör alla riskbedömningar',
    lacks: 'ersättare när de som är utbildade i metoden slutar',
    groups: ['vuxna-valdsutsatta', 'barn-0-12', 'unga-13-20'],
    support: ['kompetens', 'metod', 'specialistfunktion'],
  },
  'stod-vuxna': {
    ease: 0.6,
    severity: 2.6,
    countyBenefit: 1.7,
    works: 'att stödsamtal kan börja samma vecka',
    lacks: 'stöd på kvällar och helger',
    groups: ['vuxna-valdsutsatta', 'man-valdsutsatta', 'hbtqi'],
    support: ['personal-resurser', 'kompetens', 'specialistfunktion'],
  },
  'barn-upplever-vald': {
    ease: 0.1,
    severity: 3.1,
    countyBenefit: 2.2,
    works: 'gruppverksamheten för barn, som vi har med en grannkommun',
    lacks: 'egna insatser till de yngsta barnen',
    groups: ['barn-0-12', 'unga-13-20'],
    support: ['metod', 'kompetens', 'personal-resurser'],
  },
  boende: {
    ease: -0.3,
    severity: 3.3,
    countyBenefit: 3.2,
    works: 'ramavtalet för skyddat boende',
    lacks: 'vägar vidare till ett eget boende, så att placeringarna blir långa',
    groups: ['vuxna-valdsutsatta', 'barn-0-12', 'skadligt-bruk-beroende', 'hemloshet'],
    support: ['boende', 'samverkan', 'juridiskt-stod'],
  },
  valdsutovare: {
    ease: -0.6,
    severity: 2.9,
    countyBenefit: 3.1,
    works: 'att familjerådgivningen tar emot den som söker själv',
    lacks: 'behandling nära, och underlag för att erbjuda den',
    groups: ['valdsutovare', 'unga-13-20'],
    support: ['specialistfunktion', 'metod', 'samverkan'],
  },
  hedersrelaterat: {
    ease: -0.3,
    severity: 3,
    countyBenefit: 2.9,
    works: 'att vi kan ringa det regionala stödet för råd',
    lacks: 'en egen rutin och vana, eftersom ärendena är få',
    groups: ['hedersutsatta', 'unga-13-20', 'hbtqi'],
    support: ['kompetens', 'specialistfunktion', 'samverkan'],
  },
  'prostitution-manniskohandel': {
    ease: -0.9,
    severity: 2.6,
    countyBenefit: 3,
    works: 'att det är bestämt vem som kontaktar regionkoordinatorn',
    lacks: 'kunskap om hur vi upptäcker utsatthet på nätet',
    groups: ['prostitution-manniskohandel', 'unga-13-20'],
    support: ['kompetens', 'samverkan', 'specialistfunktion'],
  },
  'sarskilt-sarbara': {
    ease: -0.4,
    severity: 2.5,
    countyBenefit: 2.3,
    works: 'att informationen finns på flera språk',
    lacks: 'ett anpassat boende för den som har ett beroende eller en funktionsnedsättning',
    groups: ['funktionsnedsattning', 'skadligt-bruk-beroende', 'aldre', 'utlandsk-bakgrund-sprak'],
    support: ['kompetens', 'tolk-sprakstod', 'boende'],
  },
  'halso-sjukvard': {
    ease: -0.1,
    severity: 2.4,
    countyBenefit: 2.7,
    works: 'kontakten med ungdomsmottagningen',
    lacks: 'en väg in i vården som inte hänger på personkännedom',
    groups: ['vuxna-valdsutsatta', 'unga-13-20', 'aldre'],
    support: ['samverkan', 'rutiner-mallar', 'kompetens'],
  },
  'forebyggande-skola': {
    ease: -0.5,
    severity: 2.1,
    countyBenefit: 1.9,
    works: 'att två skolor arbetar med ett våldsförebyggande program',
    lacks: 'ett beslut om att alla skolor ska göra det',
    groups: ['barn-0-12', 'unga-13-20'],
    support: ['metod', 'kompetens', 'ledning-styrning'],
  },
};

/** For an area that has been added since: neither better nor worse than others. */
export const ordinaryArea: AreaTraits = {
  ease: 0,
  severity: 2.5,
  countyBenefit: 2.5,
  works: 'det dagliga arbetet',
  lacks: 'tid att utveckla arbetet',
  groups: ['vuxna-valdsutsatta'],
  support: ['kompetens'],
};
