// What is known of municipalities from elsewhere: read in, changed, and told to the organisation that it concerns.
import type { knownRoutes } from '../contract/routes/known.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { AppError } from '../core/errors.ts';
import { knownOf } from '../core/known/known-of.ts';
import {
  countValues,
  type FactQuestion,
  type KnownIndicator,
  knownIssues,
  municipalityCodes,
} from '../core/known/known-set.ts';
import { type KeptSet, listKnownSets, readKnownSet, replaceKnownSet } from '../storage/known.ts';
import { findOrganisation } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import type { HttpRequest, Implementations } from './implementation.ts';
import { refuseUnsoundTexts } from './unsound-texts.ts';

export interface KnownNeeds extends Pick<Dependencies, 'table' | 'places' | 'now' | 'newId'> {
  /** Questions that facts may stand beside: the fact questions to municipalities. */
  readonly factQuestions: readonly FactQuestion[];
}

type Wanted = HttpRequest<(typeof knownRoutes)['saveKnown']>['body'];

export function knownImplementations(needs: KnownNeeds): Implementations<typeof knownRoutes> {
  const { table, places, now, newId, factQuestions } = needs;
  const municipalities = municipalityCodes(places.organisations);

  return {
    async listKnown() {
      const sets = await listKnownSets(table);
      return {
        sets: sets.toReversed().map(describeSet),
        questions: factQuestions.map((question) => ({ ...question })),
        municipalities: places.organisations
          .filter(({ kind }) => kind === 'municipality')
          .map(({ id, name }) => ({ id, name })),
      };
    },

    async saveKnown({ params, body, person, membership }) {
      refuseUnsoundTexts(textsIn(body));
      const source = params.source;
      const year = Number(params.year);
      const standing = await readKnownSet(table, { source, year });
      if (standing !== undefined && isAsWanted(standing, body)) return describeSet(standing);
      if ((standing?.version ?? 0) !== body.expectedVersion) refuseChanged(standing);
      const indicators = withValues(body, standing);
      const issues = knownIssues(source, indicators, municipalities, factQuestions);
      const file = body.file ?? standing?.file;
      if (file === undefined) issues.push(noFile);
      if (issues.length > 0 || file === undefined) throw new AppError('known-invalid', { issues });
      const at = now();
      const version = body.expectedVersion + 1;
      const next: KeptSet = {
        source,
        year,
        version,
        indicators,
        file,
        by: membership.displayName,
        at,
        person,
        synthetic: body.file === undefined && (standing?.synthetic ?? false),
      };
      const outcome = await replaceKnownSet(table, next, standing, {
        id: newId(),
        at,
        person,
        action: 'known-read-in',
        target: { source, year: params.year, version: String(version) },
      });
      if (outcome === 'contended') throw new AppError('busy');
      if (outcome === 'committed') return describeSet(next);
      const other = await readKnownSet(table, { source, year });
      return other !== undefined && isAsWanted(other, body) ? describeSet(other) : refuseChanged(other);
    },

    async readKnown({ params: { org, survey } }) {
      const organisation = findOrganisation(org, places);
      if (organisation === undefined) throw new AppError('unknown-organisation');
      if (organisation.kind !== 'municipality') return { known: [] };
      return { known: knownOf(await listKnownSets(table), organisation.id, survey) };
    },
  };
}

const noFile = { path: 'file', code: 'missing', message: 'Säg vilken fil uppgifterna kommer från.' };

function textsIn({ file, indicators }: Wanted) {
  return [
    ...(file === undefined ? [] : [{ path: 'file.name', value: file.name, multiline: false }]),
    ...indicators.flatMap(({ id, name, unit }, at) => [
      { path: `indicators.${at}.id`, value: id, multiline: false },
      { path: `indicators.${at}.name`, value: name, multiline: false },
      ...(unit === undefined ? [] : [{ path: `indicators.${at}.unit`, value: unit, multiline: false }]),
    ]),
  ];
}

/** Each with its own values, or those that stand. Throws `known-invalid` where there are neither. */
function withValues({ indicators }: Wanted, standing: KeptSet | undefined): KnownIndicator[] {
  const before = new Map(standing?.indicators.map((indicator) => [indicator.id, indicator.values]));
  return indicators.map(({ values, unit, question, ...facts }, at) => {
    const own = values ?? before.get(facts.id);
    if (own === undefined) {
      const path = `indicators.${at}.values`;
      const message = `Det finns inga värden för ”${facts.name}”. Läs in en fil som har dem.`;
      throw new AppError('known-invalid', { issues: [{ path, code: 'no-values', message }] });
    }
    return {
      ...facts,
      ...(unit !== undefined && { unit }),
      ...(question !== undefined && { question }),
      values: own,
    };
  });
}

/** Has the same been saved already, as the next version after the one it was made from? */
function isAsWanted(standing: KeptSet, wanted: Wanted): boolean {
  if (standing.version !== wanted.expectedVersion + 1) return false;
  if (wanted.file !== undefined && canonicalJson(wanted.file) !== canonicalJson(standing.file)) return false;
  const values = new Map(standing.indicators.map((indicator) => [indicator.id, indicator.values]));
  const asked = wanted.indicators.map((indicator) => ({
    ...indicator,
    values: indicator.values ?? values.get(indicator.id) ?? {},
  }));
  return canonicalJson(asked) === canonicalJson(standing.indicators);
}

function refuseChanged(standing: KeptSet | undefined): never {
  throw new AppError('known-changed', {
    extra: { current: standing === undefined ? null : describeSet(standing) },
  });
}

function describeSet({ indicators, source, year, version, file, by, at, synthetic }: KeptSet) {
  return {
    source,
    year,
    version,
    file: { ...file },
    by,
    at,
    synthetic,
    indicators: indicators.map(({ values, question, ...facts }) => ({
      ...facts,
      ...(question !== undefined && { question: { ...question } }),
      ...countValues({ ...facts, values }),
    })),
  };
}
