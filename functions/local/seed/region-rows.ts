// Rows that a region's two registers can hold: about its own areas, in health care and dental care. Invented.
import type { Row } from './row.ts';

export function regionMappings(year: number): Row[] {
  return [
    {
      id: 'rad-1',
      'kart-titel': 'Journalgranskning av frågan om våld (påhittad)',
      'kart-ar': year - 1,
      'kart-utforare': 'Regionens utvecklingsavdelning',
      'kart-omraden': ['fraga-om-vald-i-varden', 'uppfoljning-i-varden'],
      'kart-geografi': 'regionen',
      'kart-resultat': 'Påhittat svar. Frågan är dokumenterad i en mindre del av besöken.',
      'kart-anvand': 'delvis',
    },
    {
      id: 'rad-2',
      'kart-titel': 'Vägen från akutmottagningen till socialtjänsten (påhittad)',
      'kart-ar': year - 2,
      'kart-utforare': 'Regionen och kommunerna tillsammans',
      'kart-omraden': ['samverkan-region-kommun'],
      'kart-geografi': 'lanet',
      'kart-resultat': 'Påhittat svar. Vägen skiljer mellan kommunerna och är sällan skriftlig.',
      'kart-anvand': 'ja',
    },
  ];
}

export function regionResources(region: string, year: number): Row[] {
  return [
    {
      id: 'rad-1',
      'res-namn': `Mottagning efter sexuellt våld i ${region} (påhittad)`,
      'res-typ': 'vardmottagning',
      'res-huvudman': 'regionen',
      'res-omraden': ['vard-efter-vald'],
      'res-malgrupp': ['vuxna-valdsutsatta', 'unga-13-20'],
      'res-omfattning': 3,
      'res-finansiering': 'ordinarie-budget',
      'res-till': 'tills-vidare',
      'res-delas': 'ja',
    },
    {
      id: 'rad-2',
      'res-namn': 'Utbildning i att fråga om våld (påhittad)',
      'res-typ': 'utbildning',
      'res-huvudman': 'kommun-region',
      'res-omraden': ['fraga-om-vald-i-varden', 'tandvard-och-vald'],
      'res-malgrupp': ['personal-chefer'],
      'res-omfattning': 0.5,
      'res-finansiering': 'utvecklingsmedel',
      'res-till': `${year + 1}-12-31`,
      'res-delas': 'efter-avtal',
    },
  ];
}
