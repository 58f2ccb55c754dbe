// County reports from invented answers, computed by the real numbers: for tests of documents and pages.
import { createHash } from 'node:crypto';
import type { CountyReport } from '../../functions/contract/routes/reports.ts';
import { CountyReportSchema } from '../../functions/contract/routes/reports.ts';
import type { OrganisationId } from '../../functions/core/ids.ts';
import { organisationId } from '../../functions/core/ids.ts';
import { alternativeOrders } from '../../functions/core/priority/alternatives.ts';
import { computePriorities } from '../../functions/core/priority/compute-priorities.ts';
import type { AreaAnswers, CoreAnswer, OrganisationAnswers } from '../../functions/core/priority/types.ts';
import { defaultWeights, weightsVersion } from '../../functions/core/priority/types.ts';
import { regionAnswers } from '../../functions/core/report/regions.ts';
import { behovsinventering20261 } from '../../surveys/behovsinventering/2026-1.ts';
import { behovsinventeringRegion20261 } from '../../surveys/behovsinventering-region/2026-1.ts';
import { places } from '../../surveys/places.ts';

const regionAreas = behovsinventeringRegion20261.sections.filter(({ kind }) => kind === 'area');
const areas = behovsinventering20261.sections.filter(({ kind }) => kind === 'area');

/** Per area: how great the need is (0–4) before the municipalities differ. Areas not named lie at 2. */
const profile: Readonly<Record<string, number>> = {
  boende: 3.4,
  'systematisk-uppfoljning': 3.3,
  'barn-upplever-vald': 3.25,
  valdsutovare: 3.15,
  hedersrelaterat: 2.3,
  'utredning-riskbedomning': 2.25,
  'prostitution-manniskohandel': 2.2,
  'upptackt-fraga': 2.15,
  'halso-sjukvard': 2.1,
  'samverkan-lanet': 2.05,
  'sarskilt-sarbara': 2.0,
  'forebyggande-skola': 1.3,
  'stod-vuxna': 1.25,
  'styrning-samordning': 0.4,
};

export interface SampleOptions {
  /** County id; Västmanland when left out. */
  readonly county?: string;
  /** How many of its municipalities have answered; all but one when left out. */
  readonly responded?: number;
  /** Spread between municipalities on the 0–4 scale. */
  readonly spread?: number;
  /** Changes one municipality's answers to one area; an undefined result keeps them. */
  readonly change?: (organisation: string, area: string, answers: AreaAnswers) => AreaAnswers | undefined;
  readonly draws?: number;
  /** Is the region asked, and has it answered? Not asked when left out. */
  readonly region?: 'answered' | 'silent';
  readonly overrides?: Partial<CountyReport>;
}

/** A report that has passed its own schema. Defaults: Västmanland, 9 of 10 answered, 10 000 draws, synthetic. */
export function sampleReport(options: SampleOptions = {}): CountyReport {
  const { county = '19', spread = 1, draws = 10_000 } = options;
  const municipalities = places.organisations.filter(
    (organisation) => organisation.county === county && organisation.kind === 'municipality',
  );
  const responded = options.responded ?? municipalities.length - 1;
  // The one left out is in the middle of the list, as life has it.
  const silentFrom = Math.max(municipalities.length - responded - 1, 0);
  const answering = municipalities.filter(
    (_, index) => (index + silentFrom + 3) % municipalities.length < responded,
  );
  const submitted = new Map<OrganisationId, OrganisationAnswers>(
    answering.map(({ id }) => [organisationId(id), answersOf(id, spread, options.change)]),
  );
  const result = computePriorities({
    areas: areas.map(({ id }) => id),
    inScope: municipalities.map(({ id }) => organisationId(id)),
    submitted,
    weights: defaultWeights,
    seed: 20261122,
    draws,
  });
  const population = (these: typeof municipalities) =>
    these.reduce((sum, { population }) => sum + population, 0);
  return CountyReportSchema.parse({
    round: '2026-1',
    roundName: { sv: 'Omgång hösten 2026' },
    roundStatus: 'open',
    county,
    countyName: places.counties.find(({ id }) => id === county)?.name,
    status: 'preliminary',
    edition: 3,
    synthetic: true,
    computedAt: '2026-11-22T10:42:07.120Z',
    ...result,
    organisations: {
      ...result.organisations,
      populationShare: population(answering) / population(municipalities),
    },
    weights: defaultWeights,
    weightsVersion,
    inputsHash: createHash('sha256')
      .update(JSON.stringify([county, [...submitted]]))
      .digest('hex'),
    priorities: result.priorities.map((priority) => ({
      ...priority,
      name: areas.find(({ id }) => id === priority.area)?.name,
    })),
    municipalities: municipalities.map(({ id, name }) => ({
      id,
      name,
      responded: submitted.has(organisationId(id)),
      areas: submitted.get(organisationId(id)) ?? {},
    })),
    regions: options.region === undefined ? [] : regionsOf(county, options.region),
    alternatives: alternativeOrders({
      ordered: result.ordered,
      priorities: result.priorities,
      submitted,
      population: (id) => municipalities.find((one) => one.id === id)?.population ?? 0,
      weights: defaultWeights,
    }),
    ...options.overrides,
  });
}

function answersOf(
  organisation: string,
  spread: number,
  change: SampleOptions['change'],
): OrganisationAnswers {
  return Object.fromEntries(
    areas.map(({ id }) => {
      const need = profile[id] ?? 2;
      const answer = (question: string, level: number) =>
        around(level + lean(`${id}/${question}`), spread, `${organisation}/${id}/${question}`);
      const answers = {
        nulage: answer('nulage', 4 - 0.85 * need),
        behov: answer('behov', need),
        konsekvens: answer('konsekvens', 0.2 + 0.92 * need),
        lansnytta: answer('lansnytta', 0.6 + 0.8 * need),
      };
      return [id, change?.(organisation, id, answers) ?? answers];
    }),
  );
}

/** The region's four answers differ by area; one of them is missing. */
function regionsOf(county: string, standing: 'answered' | 'silent') {
  const scores = regionAreas.map(({ id }, index): [string, string] => [
    id,
    index === 4 ? '2-3x' : `${index % 5}${(index + 2) % 5}${(index + 3) % 5}${(index + 1) % 5}`,
  ]);
  return regionAnswers(
    places.organisations.filter((one) => one.kind === 'region' && one.county === county),
    regionAreas.map(({ id, name, corresponds = [] }) => ({ id, name: name.sv, corresponds })),
    standing === 'silent'
      ? []
      : [
          {
            organisation: organisationId(`region-${county}`),
            edition: 1,
            submittedAt: '2026-11-20T09:00:00.000Z',
            areas: Object.fromEntries(scores),
          },
        ],
  );
}

/** How far an area's level in one question lies from its profile, -0.45 to 0.45: areas differ in kind, not only in degree. */
function lean(name: string): number {
  const [a = 0] = createHash('sha256').update(name).digest();
  return 0.9 * (a / 255 - 0.5);
}

/** An answer near `level`, decided by the name of the question; about one in 60 is missing, one in 90 not applicable. */
function around(level: number, spread: number, name: string): CoreAnswer {
  const [a = 0, b = 0] = createHash('sha256').update(name).digest();
  if (b < 4) return 'missing';
  if (b < 7) return 'not-applicable';
  const value = Math.round(level + spread * (a / 255 - 0.5) * 1.4);
  return Math.min(Math.max(value, 0), 4) as CoreAnswer;
}
