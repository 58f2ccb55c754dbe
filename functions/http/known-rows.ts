// What the county's registers hold, as its report tells of it: the name of each row, whose it is and the areas it concerns.
import type { KnownRow } from '../contract/routes/reports.ts';
import { inOrder, type RegisterRow, registerColumns, registers } from '../core/registers/register.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { listCountyRows } from '../storage/registers.ts';
import { findOrganisation } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'table' | 'places'>;

/** Of one area, or of all. */
export async function findKnownRows(needs: Needs, key: CountyKey, area?: string): Promise<KnownRow[]> {
  const known = await Promise.all(registers.map((register) => listKnown(needs, key, register)));
  return known.flat().filter(({ areas }) => area === undefined || areas.includes(area));
}

async function listKnown(
  { table, places }: Needs,
  { county }: CountyKey,
  register: KnownRow['register'],
): Promise<KnownRow[]> {
  const rows = inOrder(await listCountyRows(table, { county, register })).filter(({ removed }) => !removed);
  const columns = registerColumns[register];
  return rows.map((row) => ({
    register,
    name: textIn(row, columns.name),
    organisation: findOrganisation(row.organisation, places)?.name ?? row.organisation,
    areas: listIn(row, columns.areas),
  }));
}

function textIn({ values }: RegisterRow, column: string): string {
  const value = values[column];
  return typeof value === 'string' ? value : '';
}

function listIn({ values }: RegisterRow, column: string): string[] {
  const value = values[column];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
