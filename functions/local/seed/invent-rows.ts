// Invents rows of the two registers: what has been examined before, and what there is.
import type { OrganisationKind } from '../../../surveys/types.ts';
import type { RowsRule } from '../../answers/questionnaire.ts';
import type { Dice } from './dice.ts';
import { regionMappings, regionResources } from './region-rows.ts';
import type { Row } from './row.ts';

interface Respondent {
  readonly organisation: {
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly population: number;
  };
  readonly year: number;
}

/** Undefined when there are none. A column that the questionnaire no longer has is left out. */
export function inventRows(
  question: string,
  rule: RowsRule,
  respondent: Respondent,
  dice: Dice,
): Row[] | undefined {
  const known = knownRows(question, respondent, dice);
  const columns = new Set(['id', ...rule.columns.map(({ id }) => id)]);
  const count = Math.floor(dice.share() * 3);
  const isLarge = respondent.organisation.population > 100_000;
  const rows = dice
    .sample(known, isLarge ? Math.max(1, count) : count)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column))));
  return rows.length === 0 ? undefined : rows;
}

function knownRows(question: string, respondent: Respondent, dice: Dice): Row[] {
  const { organisation, year } = respondent;
  const isMapping = question === 'kartlaggningar';
  if (organisation.kind === 'region')
    return isMapping ? regionMappings(year) : regionResources(organisation.name, year);
  return isMapping ? mappings(respondent, dice) : resources(respondent, dice);
}

function mappings({ organisation, year }: Respondent, dice: Dice): Row[] {
  const finding = (text: string): string => `Påhittat svar. ${text}`;
  return [
    {
      id: 'rad-1',
      'kart-titel': `Kartläggning av våld i nära relationer i ${organisation.name} (påhittad)`,
      'kart-ar': year - 1 - Math.floor(dice.share() * 3),
      'kart-utforare': 'Socialförvaltningen',
      'kart-omraden': ['upptackt-fraga', 'stod-vuxna'],
      'kart-geografi': 'kommunen',
      'kart-resultat': finding(
        'Få ärenden kommer från äldreomsorgen, och frågan ställs olika i olika enheter.',
      ),
      'kart-anvand': dice.pick(['ja', 'delvis', 'nej']),
    },
    {
      id: 'rad-2',
      'kart-titel': 'Behovet av skyddat boende i fyra kommuner (påhittad)',
      'kart-ar': year - 2,
      'kart-utforare': 'Kommunerna tillsammans',
      'kart-omraden': ['boende'],
      'kart-geografi': 'flera-kommuner',
      'kart-resultat': finding('Väntan på ett stadigvarande boende är längre än tiden i skyddat boende.'),
      'kart-anvand': 'delvis',
    },
    {
      id: 'rad-3',
      'kart-titel': 'Skolornas våldsförebyggande arbete (påhittad)',
      'kart-ar': year - 1,
      'kart-utforare': 'Utbildningsförvaltningen',
      'kart-omraden': ['forebyggande-skola'],
      'kart-geografi': 'kommunen',
      'kart-resultat': finding('Hälften av skolorna har ett program, och valet av program är skolans eget.'),
      'kart-anvand': 'ja',
    },
  ];
}

function resources({ organisation, year }: Respondent, dice: Dice): Row[] {
  return [
    {
      id: 'rad-1',
      'res-namn': `Relationsvåldsteamet i ${organisation.name} (påhittat)`,
      'res-typ': 'specialistteam',
      'res-huvudman': 'kommunen',
      'res-omraden': ['stod-vuxna', 'utredning-riskbedomning'],
      'res-malgrupp': ['vuxna-valdsutsatta', 'man-valdsutsatta'],
      'res-omfattning': 1 + Math.floor(dice.share() * 4),
      'res-finansiering': 'ordinarie-budget',
      'res-till': 'tills-vidare',
      'res-delas': dice.pick(['ja', 'efter-avtal', 'nej']),
    },
    {
      id: 'rad-2',
      'res-namn': 'Kvinnojouren Exempel (påhittad)',
      'res-typ': 'kvinnojour',
      'res-huvudman': 'ideburen',
      'res-omraden': ['boende', 'stod-vuxna'],
      'res-malgrupp': ['vuxna-valdsutsatta', 'barn-0-12'],
      'res-omfattning': 2.5,
      'res-finansiering': 'avgift',
      'res-till': 'tills-vidare',
      'res-delas': 'efter-avtal',
    },
    {
      id: 'rad-3',
      'res-namn': 'Projekt Våga prata (påhittat)',
      'res-typ': 'barnverksamhet',
      'res-huvudman': 'kommuner-tillsammans',
      'res-omraden': ['barn-upplever-vald'],
      'res-malgrupp': ['barn-0-12', 'unga-13-20'],
      'res-omfattning': 0.5,
      'res-finansiering': 'projekt',
      // Some projects have run out, so that a search shows how that looks.
      'res-till': `${organisation.name.length % 2 === 0 ? year : year + 1}-12-31`,
      'res-delas': 'ja',
    },
  ];
}
