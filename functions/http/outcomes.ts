// Outcome tables: a municipality reads and sends its own; counties and the nation read sums.
import type * as z from 'zod';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import type { OutcomeVersionSchema, TotalsSchema } from '../contract/routes/outcome-shapes.ts';
import type { outcomeRoutes } from '../contract/routes/outcomes.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { addUpCounty, addUpNation, type Totals } from '../core/disclosure/add-up-tables.ts';
import type { Disclosed } from '../core/disclosure/disclosed.ts';
import { AppError } from '../core/errors.ts';
import { type CountyId, countyId, type OrganisationId } from '../core/ids.ts';
import { tableFaults } from '../core/outcome-table/check-table.ts';
import type { SentTable } from '../core/outcome-table/sent-table.ts';
import { isOutcomeYearOver, outcomeDueDay, outcomeYears } from '../core/outcome-table/years.ts';
import type { StoredOutcome } from '../storage/entities/outcomes.ts';
import { listOutcomeHistory, readOutcomes, replaceOutcome } from '../storage/outcomes.ts';
import { findOrganisation } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { readShownOutcomes } from './shown-outcomes.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'now' | 'newId'> & {
  readonly definition: OutcomeTable;
};

export function outcomeImplementations(needs: Needs): Implementations<typeof outcomeRoutes> {
  const { table, places, now, newId, definition } = needs;

  function municipality(org: OrganisationId) {
    const found = findOrganisation(org, places);
    if (found?.kind !== 'municipality') throw new AppError('no-outcome-table');
    return { organisation: org, county: found.county as CountyId };
  }

  /** Throws for a year that no table is sent for. */
  function asYear(text: string): number {
    const year = Number(text);
    if (!outcomeYears(Date.parse(now())).includes(year)) throw new AppError('unknown-outcome-year');
    return year;
  }

  return {
    readOutcomeTable: () => definition as unknown as z.input<typeof outcomeRoutes.readOutcomeTable.response>,

    async readOutcomes({ params: { org } }) {
      const own = municipality(org);
      const years = outcomeYears(Date.parse(now()));
      const tables = await readOutcomes(table, own, years);
      return {
        years: years.map((year) => ({ year, due: outcomeDueDay(year) })),
        tables: tables.sort((a, b) => b.year - a.year).map(describe),
      };
    },

    async readOutcomeHistory({ params: { org, year } }) {
      const key = { ...municipality(org), year: asYear(year) };
      const [standing] = await readOutcomes(table, key, [key.year]);
      const before = await listOutcomeHistory(table, key);
      return { versions: [...(standing ? [standing] : []), ...before.toReversed()].map(describe) };
    },

    async sendOutcomes({ params: { org, year: text }, body, person, membership }) {
      const { county, organisation } = municipality(org);
      const year = asYear(text);
      const sent = body.table as SentTable;
      const issues = tableFaults(definition, sent).slice(0, 50);
      if (issues.length > 0) throw new AppError('outcomes-invalid', { issues });
      const [standing] = await readOutcomes(table, { county, organisation }, [year]);
      // What stands already is taken again: an answer may have been lost on its way.
      if (standing !== undefined && canonicalJson(standing.table) === canonicalJson(body.table))
        return describe(standing);
      if ((standing?.version ?? 0) !== body.expectedVersion) throw changed(standing);
      const next: StoredOutcome = {
        organisation,
        year,
        version: body.expectedVersion + 1,
        table: body.table,
        author: membership.displayName,
        authorId: person,
        at: now(),
        synthetic: false,
      };
      const target = { organisation: org, year: text, version: String(next.version) };
      const audit = { id: newId(), at: next.at, person, action: 'outcomes-sent', target } as const;
      const outcome = await replaceOutcome(table, county, { next, standing }, audit);
      if (outcome === 'contended') throw new AppError('busy');
      if (outcome === 'refused')
        throw changed((await readOutcomes(table, { county, organisation }, [year]))[0]);
      return describe(next);
    },

    async readCountyOutcomes({ params: { county, year: text } }) {
      const year = asYear(text);
      const { sent, tables, since, waiting } = await readShownOutcomes(needs, county, year);
      const byOrganisation = new Map(sent.map((one) => [one.organisation as string, one]));
      return {
        ...head(year),
        municipalities: municipalitiesOf(county).map(({ id, name }) => {
          const one = byOrganisation.get(id);
          return { id, name, ...(one && { sentAt: one.at, coverage: one.table.coverage }) };
        }),
        totals: asTotals(addUpCounty(definition, tables)),
        ...(since !== undefined && { since }),
        waiting,
        synthetic: sent.some(({ synthetic }) => synthetic),
      };
    },

    async compareOutcomes({ params: { year: text } }) {
      const year = asYear(text);
      const counties = await Promise.all(
        places.counties.map(async ({ id, name }) => ({
          id,
          name,
          ...(await readShownOutcomes(needs, countyId(id), year)),
        })),
      );
      const isOver = isOutcomeYearOver(year, Date.parse(now()));
      const all = counties.flatMap(({ sent }) => sent);
      const nation = () =>
        addUpNation(
          definition,
          counties.map(({ tables }) => tables),
        );
      const since = counties
        .flatMap((county) => county.since ?? [])
        .sort()
        .at(-1);
      return {
        ...head(year),
        participation: {
          sent: all.length,
          inScope: counties.flatMap(({ id }) => municipalitiesOf(id)).length,
        },
        ...(isOver && { totals: asTotals(nation()) }),
        ...(isOver && since !== undefined && { since }),
        waiting: counties.reduce((sum, county) => sum + county.waiting, 0),
        counties: counties.map(({ id, name, sent, tables }) => ({
          id,
          name,
          participation: { sent: sent.length, inScope: municipalitiesOf(id).length },
          ...(isOver && { totals: asTotals(addUpCounty(definition, tables)) }),
        })),
        synthetic: all.some(({ synthetic }) => synthetic),
      };
    },
  };

  function head(year: number) {
    return { year, due: outcomeDueDay(year), years: outcomeYears(Date.parse(now())) };
  }

  function municipalitiesOf(county: string) {
    return places.organisations.filter((one) => one.county === county && one.kind === 'municipality');
  }
}

/** Schemas' types are mutable; nothing here changes a number. */
function asTotals(totals: Disclosed<Totals>): z.input<typeof TotalsSchema> {
  return totals as unknown as z.input<typeof TotalsSchema>;
}

function changed(standing: StoredOutcome | undefined): AppError {
  return new AppError(
    'outcomes-changed',
    standing === undefined ? {} : { extra: { current: describe(standing) } },
  );
}

function describe({
  year,
  version,
  at,
  author,
  synthetic,
  table,
}: StoredOutcome): z.input<typeof OutcomeVersionSchema> {
  return { year, version, at, author, synthetic, table };
}
