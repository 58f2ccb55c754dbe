// What the report's document holds beside the report: the questionnaires' words, free text for who may read it, registers.
import type { SurveyVersion } from '../../surveys/types.ts';
import { type Membership, membershipFor } from '../core/access.ts';
import type { SurveyRef } from '../core/ids.ts';
import { inOrder, type RegisterRow, registerColumns, registers } from '../core/registers/register.ts';
import type { ReportAppendix } from '../render/county-report/beside/describe-beside.ts';
import type { KnownRow } from '../render/county-report/beside/known.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { listCountyRows } from '../storage/registers.ts';
import { readRound } from '../storage/rounds.ts';
import { findOrganisation } from './authorise.ts';
import type { ReportNeeds } from './find-report.ts';
import { findAllTexts } from './report-texts.ts';

interface Needs extends ReportNeeds {
  readonly findSurvey: (ref: SurveyRef) => SurveyVersion | undefined;
}

/** Free text only for a member who may read what the county's organisations have submitted. */
export async function findAppendix(
  needs: Needs,
  key: CountyKey,
  memberships: readonly Membership[],
): Promise<ReportAppendix> {
  const mayReadTexts = membershipFor(memberships, 'read-submitted', { county: key.county }) !== undefined;
  const [round, texts, known] = await Promise.all([
    readRound(needs.table, key.round),
    mayReadTexts ? findAllTexts(needs, key) : undefined,
    Promise.all(registers.map((register) => listKnown(needs, key, register))),
  ]);
  const surveys = (round?.surveys ?? []).flatMap((ref) => {
    const survey = needs.findSurvey(ref);
    return survey === undefined ? [] : [[ref, survey] as const];
  });
  return { surveys: new Map(surveys), ...(texts && { texts }), known: known.flat() };
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
