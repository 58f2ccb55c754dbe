// Registers: a search in the county, an organisation's own rows, changing them, and what a draft has not heard of.
import type * as z from 'zod';
import type { Organisation } from '../../surveys/types.ts';
import { correspondingAreas } from '../answers/corresponding-areas.ts';
import { findRegisterRule, fittingValues, type RegisterRule, rowsRuleIn } from '../answers/register-rule.ts';
import type { FoundRowSchema, RegisterRowSchema, registerRoutes } from '../contract/routes/registers.ts';
import { membershipFor } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import type { CountyId, OrganisationId } from '../core/ids.ts';
import { rowsNewerThan, shownValues } from '../core/registers/carry-over.ts';
import type { RowDecision } from '../core/registers/change-row.ts';
import {
  inOrder,
  type Register,
  type RegisterRow,
  type RowValues,
  registerColumns,
} from '../core/registers/register.ts';
import { matches } from '../core/registers/search.ts';
import { listCountyRows, listOwnRows, listRowHistory } from '../storage/registers.ts';
import { readAnswerVersions, readStanding } from '../storage/responses.ts';
import { findOrganisation } from './authorise.ts';
import { refuseUnsavableRows } from './check-register.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { findRespondable } from './respondable.ts';
import { describeOrganisation } from './response-view.ts';
import { saveRows } from './save-rows.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'>;

export function registerImplementations(needs: Needs): Implementations<typeof registerRoutes> {
  const { table, places, questionnaires, now } = needs;

  function ruleFor(kind: Organisation['kind'], register: Register): RegisterRule {
    const found = findRegisterRule(questionnaires, kind, register);
    if (found === undefined) throw new AppError('unknown-register');
    return found;
  }

  function ownRegister({ org, register }: { org: OrganisationId; register: Register }) {
    const organisation = findOrganisation(org, places);
    if (organisation === undefined) throw new AppError('unknown-register');
    const key = { county: organisation.county as CountyId, register };
    return { organisation, key, by: ruleFor(organisation.kind, register) };
  }

  return {
    async searchRegisters({ params: { county, register }, query: { area, targetGroup, shared } }) {
      refuseUnasked(register, { targetGroup, shared });
      const areas = area === undefined ? undefined : correspondingAreas(questionnaires.values(), area);
      const search = { areas, targetGroup, shared: shared === 'yes' };
      const rows = await listCountyRows(table, { county, register });
      const found = inOrder(rows.filter((row) => matches(register, row, search)));
      return {
        surveyRef: ruleFor('municipality', register).surveyRef,
        rows: found.flatMap((row) => describeFound(row, findOrganisation(row.organisation, places))),
      };
    },

    async readRegister({ params, memberships }) {
      const { organisation, key, by } = ownRegister(params);
      const isOwn = memberships.some((membership) => membership.organisation === params.org);
      const target = { organisation: params.org, county: organisation.county as CountyId };
      const rows = inOrder(await listOwnRows(table, key, params.org));
      return {
        surveyRef: by.surveyRef,
        may: { write: membershipFor(memberships, 'write-registers', target) !== undefined },
        rows: rows.filter(({ removed }) => isOwn || !removed).map((row) => describeRow(row, isOwn)),
      };
    },

    async writeRegister({ params, body, person, membership }) {
      const { key, by } = ownRegister(params);
      const { changes } = body;
      refuseUnsavableRows(by.rule, changes);
      const signature = { author: membership.displayName, authorId: person, at: now() };
      const toSave = { register: key, organisation: params.org, by, changes, signature };
      const decided = await saveRows(needs, toSave);
      return { results: decided.map(({ row, decision }) => describeDecision(row, decision)) };
    },

    async readRowHistory({ params }) {
      const { key } = ownRegister(params);
      const versions = await listRowHistory(table, key, { organisation: params.org, row: params.row });
      return { versions: versions.toReversed().map((row) => describeRow(row, true)) };
    },

    async readNewerRows({ params: { round, org, survey, register } }) {
      const { response, questionnaire } = await findRespondable(needs, { round, organisation: org, survey });
      const rule = rowsRuleIn(questionnaire, register);
      if (rule === undefined) throw new AppError('unknown-register');
      const { answers } = await readStanding(table, response, [register]);
      const answer = answers.get(register);
      // Nobody has answered: the register itself is shown, to be confirmed.
      if (answer === undefined) return { rows: [] };
      const [versions, standing] = await Promise.all([
        readAnswerVersions(table, response, register),
        listOwnRows(table, { county: response.county, register }, org),
      ]);
      const fitting = standing.map((row) => ({ ...row, values: fittingValues(rule, row.row, row.values) }));
      const newer = inOrder(rowsNewerThan(versions.toReversed(), fitting));
      return { rows: newer.map((row) => describeNewer(row, registerColumns[register].name)) };
    },
  };
}

/** A register without the column that is asked about is a mistake to tell of, not an empty answer. */
function refuseUnasked(
  register: Register,
  asked: { readonly targetGroup?: string | undefined; readonly shared?: string | undefined },
): void {
  const { targetGroups, shared } = registerColumns[register];
  const unasked = [
    ...(asked.targetGroup !== undefined && targetGroups === undefined ? ['targetGroup'] : []),
    ...(asked.shared !== undefined && shared === undefined ? ['shared'] : []),
  ];
  if (unasked.length === 0) return;
  const message = 'the register does not have this';
  throw new AppError('invalid-request', {
    issues: unasked.map((path) => ({ path, code: 'not-in-register', message })),
  });
}

/** Schemas' JSON types are mutable; nothing here changes a value. */
const asJson = (values: RowValues) => values as z.input<typeof RegisterRowSchema>['values'];

function describeFound(
  { row: id, values, at: updatedAt, surveyRef, synthetic }: RegisterRow,
  organisation: Organisation | undefined,
): z.input<typeof FoundRowSchema>[] {
  if (organisation === undefined) return [];
  const described = describeOrganisation(organisation);
  return [{ id, organisation: described, values: asJson(values), updatedAt, surveyRef, synthetic }];
}

function describeRow(row: RegisterRow, isOwn: boolean): z.input<typeof RegisterRowSchema> {
  const { row: id, values, removed, version, surveyRef, synthetic, author, at, source } = row;
  const described = { id, values: asJson(values), removed, version, surveyRef, synthetic, at, source };
  return isOwn ? { ...described, author } : described;
}

function describeNewer(row: RegisterRow, nameColumn: string) {
  const { row: id, values, author, at, source } = row;
  const name = values[nameColumn];
  const shown = shownValues(row);
  return {
    id,
    values: shown === undefined ? null : asJson(shown),
    name: typeof name === 'string' ? name : undefined,
    author,
    at,
    source,
  };
}

function describeDecision(row: string, decision: RowDecision) {
  switch (decision.kind) {
    case 'write':
      return { row, ok: true, version: decision.row.version } as const;
    case 'stands':
      return { row, ok: true, version: decision.version } as const;
    case 'conflict':
      return {
        row,
        ok: false,
        code: 'version-conflict',
        current: describeCurrent(decision.current),
      } as const;
  }
}

/** What somebody who expected another version is shown. */
function describeCurrent(standing: RegisterRow | undefined) {
  if (standing === undefined) return { values: null, version: 0, author: '', at: '' };
  const shown = shownValues(standing);
  const { version, author, at } = standing;
  return { values: shown === undefined ? null : asJson(shown), version, author, at };
}
