// The state's money: a year as the nation and its counties read it, and what is allotted.
import type { ProgrammePeriod } from '../../surveys/programme/types.ts';
import type { fundsRoutes } from '../contract/routes/funds.ts';
import { membershipFor } from '../core/access.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { AppError } from '../core/errors.ts';
import { type Allotment, allotmentIssues } from '../core/funds/allotment.ts';
import { countyFunds, type FundsSources, nationFunds } from '../core/funds/year-of-funds.ts';
import type { CountyId } from '../core/ids.ts';
import { addAllotment, listAllotments } from '../storage/funds.ts';
import type { Dependencies } from './dependencies.ts';
import { findMoneyInPlans, findMoneyReported } from './find-money.ts';
import type { Implementations } from './implementation.ts';
import { refuseUnsoundTexts } from './unsound-texts.ts';

type Wanted = Pick<Allotment, 'total' | 'counties' | 'source'>;

export interface FundsNeeds extends Pick<Dependencies, 'table' | 'places' | 'now' | 'newId'> {
  readonly periods: readonly ProgrammePeriod[];
}

export function fundsImplementations(needs: FundsNeeds): Implementations<typeof fundsRoutes> {
  const { table, places, now, newId } = needs;
  const everyCounty = places.counties.map(({ id }) => id as CountyId);

  async function gather(year: number, counties: readonly CountyId[]) {
    const [allotments, plans, reports] = await Promise.all([
      listAllotments(table, year),
      findMoneyInPlans(needs, year, counties),
      findMoneyReported(table, year, counties),
    ]);
    const sources: FundsSources = {
      counties,
      allotment: allotments.at(-1),
      planned: new Map([...plans].map(([county, { planned }]) => [county, planned])),
      reported: new Map([...reports].map(([county, { reported }]) => [county, reported])),
    };
    const describeCounty = (county: CountyId) => {
      const { reported, ...funds } = countyFunds(sources, county);
      const report = reports.get(county)?.edition;
      return {
        ...funds,
        name: places.counties.find(({ id }) => id === county)?.name ?? county,
        ...(reported !== undefined &&
          report !== undefined && {
            reported: {
              ...reported,
              number: report.number,
              edition: report.edition,
              period: report.period,
            },
          }),
        synthetic:
          (allotments.at(-1)?.synthetic ?? false) ||
          (plans.get(county)?.synthetic ?? false) ||
          (report?.synthetic ?? false),
      };
    };
    return { allotments, sources, describeCounty };
  }

  return {
    async readFunds({ params: { year }, memberships }) {
      const { allotments, sources, describeCounty } = await gather(Number(year), everyCounty);
      return {
        year: Number(year),
        may: { allot: membershipFor(memberships, 'allot-funds') !== undefined },
        nation: nationFunds(sources),
        counties: everyCounty.map(describeCounty),
        allotments: allotments.toReversed().map(describeAllotment),
      };
    },

    async readCountyFunds({ params: { year, county } }) {
      if (!everyCounty.includes(county)) throw new AppError('unknown-county');
      const { describeCounty } = await gather(Number(year), [county]);
      return { year: Number(year), ...describeCounty(county) };
    },

    async allotFunds({ params, body: { expectedVersion, ...wanted }, person, membership }) {
      refuseUnsoundTexts([{ path: 'source', value: wanted.source, multiline: false }]);
      const issues = allotmentIssues(wanted, everyCounty);
      if (issues.length > 0) throw new AppError('allotment-invalid', { issues });
      const year = Number(params.year);
      const known = answerFrom((await listAllotments(table, year)).at(-1), wanted, expectedVersion);
      if (known !== undefined) return known;
      const at = now();
      const allotment = {
        ...wanted,
        year,
        version: expectedVersion + 1,
        by: membership.displayName,
        at,
        synthetic: false,
        person,
      };
      const outcome = await addAllotment(table, allotment, {
        id: newId(),
        at,
        person,
        action: 'funds-allotted',
        target: { year: params.year, version: String(allotment.version) },
      });
      if (outcome === 'committed') return describeAllotment(allotment);
      if (outcome === 'contended') throw new AppError('busy');
      const standing = (await listAllotments(table, year)).at(-1);
      return answerFrom(standing, wanted, expectedVersion) ?? changed(standing);
    },
  };
}

/** Undefined when it may be recorded. What was sent before and is recorded is answered as then; anything else is a conflict. */
function answerFrom(standing: Allotment | undefined, wanted: Wanted, expectedVersion: number) {
  if ((standing?.version ?? 0) === expectedVersion) return undefined;
  const isSent = standing?.version === expectedVersion + 1 && isSame(standing, wanted);
  return isSent ? describeAllotment(standing) : changed(standing);
}

function changed(standing: Allotment | undefined): never {
  throw new AppError('allotment-changed', {
    extra: { current: standing === undefined ? null : describeAllotment(standing) },
  });
}

function isSame(standing: Allotment, { total, counties, source }: Wanted): boolean {
  const asked = canonicalJson({ total, counties, source });
  return (
    canonicalJson({ total: standing.total, counties: standing.counties, source: standing.source }) === asked
  );
}

function describeAllotment({ version, total, counties, source, by, at, synthetic }: Allotment) {
  return { version, total, counties: { ...counties }, source, by, at, synthetic };
}
