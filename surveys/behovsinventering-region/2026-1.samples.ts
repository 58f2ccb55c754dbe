// Invented answers to the needs inventory for regions 2026-1: a region that answers all, and one halfway.
import type { SurveySample } from '../types.ts';

type Scale = 0 | 1 | 2 | 3 | 4 | 'vet-inte' | { readonly special: 'ej-aktuellt'; readonly reason: string };

/** The four scales of an area in their order, then target groups, support in order of weight, and a comment. */
function area(
  id: string,
  [nulage, behov, konsekvens, lansnytta]: readonly [Scale, Scale, Scale, Scale],
  malgrupp: readonly string[],
  stodtyp: readonly string[],
  kommentar: string,
): Record<string, unknown> {
  const answers = { nulage, behov, konsekvens, lansnytta, malgrupp, stodtyp, kommentar };
  return Object.fromEntries(Object.entries(answers).map(([question, value]) => [`${id}.${question}`, value]));
}

const whole: SurveySample = {
  name: 'En region har svarat på allt',
  answers: {
    ...area(
      'styrning-samordning-i-regionen',
      [3, 2, 1, 2],
      ['personal-chefer'],
      ['ledning-styrning', 'rutiner-mallar'],
      'Planen gäller alla egna verksamheter. Avtalen med privata vårdgivare ses över.',
    ),
    'reg-styr-plan': 'ja-aktuell',
    'reg-styr-samordnare-tjanst': 150,
    'reg-styr-avtal': 'ja-vissa',
    'reg-styr-arbetsgivare': 'ja',
    ...area(
      'samverkan-region-kommun',
      [2, 3, 2, 4],
      ['alla-lika'],
      ['samverkan', 'juridiskt-stod'],
      'Vägen till socialtjänsten är bestämd med sex av tio kommuner.',
    ),
    'reg-samv-kommuner': 'halften-eller-fler',
    'reg-samv-overenskommelse': ['polis', 'barnahus'],
    'reg-samv-vag': 'ja-vissa',
    ...area(
      'uppfoljning-i-varden',
      [1, 3, 1, 2],
      ['vuxna-valdsutsatta', 'barn-0-12'],
      ['statistik-uppfoljning', 'digitalt-stod'],
      'Sökordet används olika i olika verksamheter.',
    ),
    'reg-uppf-fraga': 'delvis',
    'reg-uppf-sokord': 'ja-vissa',
    ...area(
      'fraga-om-vald-i-varden',
      [2, 4, 3, 2],
      ['vuxna-valdsutsatta', 'aldre'],
      ['kompetens', 'personal-resurser'],
      'Mödrahälsovården frågar alla. Akutmottagningen frågar sällan.',
    ),
    'reg-fraga-rutin': ['modrahalsovard', 'barnhalsovard', 'ungdomsmottagning', 'vuxenpsykiatri'],
    'reg-fraga-valdsformer': ['fysiskt', 'psykiskt', 'sexuellt'],
    ...area(
      'vard-efter-vald',
      [3, 2, 3, 1],
      ['vuxna-valdsutsatta', 'man-valdsutsatta'],
      ['metod'],
      'Spårsäkring finns dygnet runt på ett av sjukhusen.',
    ),
    'reg-vard-spar': 'delar',
    'reg-vard-dokumentation': 'ja-alla',
    'reg-vard-risk': 'ja-vissa',
    'reg-vard-skyddade': 'ja-alla',
    ...area(
      'barn-unga-i-varden',
      [3, 3, 3, 3],
      ['barn-0-12', 'unga-13-20'],
      ['kompetens', 'samverkan'],
      'Anmälan till socialnämnden görs, men barnet får sällan veta vad som händer sedan.',
    ),
    'reg-barn-stod': 'ja-vissa',
    'reg-barn-anmalan': 'ja-alla',
    'reg-barn-direktatkomst': 'ja-vissa',
    'reg-barn-unga-relationer': ['ungdomsmottagning', 'barn-ungdomspsykiatri'],
    ...area(
      'valdsutovare-i-varden',
      [1, 3, 3, 4],
      ['valdsutovare'],
      ['specialistfunktion', 'samverkan'],
      'Psykiatrin behandlar, men vägen till kommunernas insatser är inte bestämd.',
    ),
    'reg-utov-insatser': ['behandling-psykiatri', 'samtal-primarvard'],
    ...area(
      'hedersrelaterat-i-varden',
      [2, 3, 4, 3],
      ['hedersutsatta', 'unga-13-20'],
      ['kompetens'],
      'Rutinen är ny och används inte överallt än.',
    ),
    'reg-heder-rutin': 'ja',
    'reg-heder-omfattar': ['barnaktenskap', 'konsstympning', 'begaran-intyg'],
    'reg-heder-konsstympning': 'annan-region',
    ...area(
      'sarskilt-sarbara-i-varden',
      [1, 3, 3, 2],
      ['skadligt-bruk-beroende', 'utlandsk-bakgrund-sprak'],
      ['tolk-sprakstod', 'kompetens'],
      'Beroendevården har egna arbetssätt. Andra verksamheter saknar dem.',
    ),
    'reg-sarb-anpassad': ['beroende', 'andra-sprak'],
    'reg-sarb-tolk': 'ja',
    ...area(
      'tandvard-och-vald',
      [1, 3, 2, 2],
      ['barn-0-12', 'vuxna-valdsutsatta'],
      ['rutiner-mallar', 'kompetens'],
      'Folktandvården anmäler oro för barn. Vuxna får sällan frågan.',
    ),
    'reg-tand-rutin': ['folktandvard'],
    'reg-tand-vag': 'delvis',
    kartlaggningar: [
      {
        id: 'k1',
        'kart-titel': 'Journalgranskning av frågan om våld',
        'kart-ar': 2025,
        'kart-utforare': 'Regionens utvecklingsavdelning',
        'kart-omraden': ['fraga-om-vald-i-varden', 'uppfoljning-i-varden'],
        'kart-geografi': 'regionen',
        'kart-lank': 'Dnr 2025-204',
        'kart-resultat': 'Frågan är dokumenterad i hälften av besöken i mödrahälsovården.',
        'kart-anvand': 'ja',
      },
    ],
    resurser: [
      {
        id: 'r1',
        'res-namn': 'Mottagning efter sexuellt våld',
        'res-typ': 'vardmottagning',
        'res-huvudman': 'regionen',
        'res-omraden': ['vard-efter-vald'],
        'res-malgrupp': ['vuxna-valdsutsatta', 'unga-13-20'],
        'res-omfattning': 4,
        'res-finansiering': 'ordinarie-budget',
        'res-till': 'tills-vidare',
        'res-delas': 'ja',
      },
    ],
    'reg-avslut-topp3': ['fraga-om-vald-i-varden', 'valdsutovare-i-varden', 'samverkan-region-kommun'],
    'reg-avslut-forankring': ['samordnare', 'verksamhetschefer', 'tandvardschef'],
    'reg-avslut-sakerhet': 3,
    'reg-avslut-ovrigt': 'Vi vill gärna ta fram gemensamma rutiner med länets kommuner.',
  },
};

const halfway: SurveySample = {
  name: 'En region har svarat på en del',
  answers: {
    ...area(
      'styrning-samordning-i-regionen',
      [1, 3, 'vet-inte', 3],
      ['inget-behov'],
      ['personal-resurser'],
      'Samordnaren är ny.',
    ),
    'reg-styr-plan': 'nej',
    'reg-styr-samordnare-tjanst': 0,
    'tandvard-och-vald.nulage': 'vet-inte',
    'tandvard-och-vald.behov': {
      special: 'ej-aktuellt',
      reason: 'Tandvården svarar i en egen kartläggning i år.',
    },
    resurser: [{ id: 'r1', 'res-namn': 'Barnahus', 'res-huvudman': 'kommun-region' }],
    'reg-avslut-sakerhet': 'vet-inte',
  },
};

export const samples: readonly SurveySample[] = [whole, halfway];
