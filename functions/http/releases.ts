// Survey versions for those who release them: listed, reviewed, released once and for good.
import type * as z from 'zod';
import type { SurveyVersion } from '../../surveys/types.ts';
import { changeFaults } from '../answers/change-faults.ts';
import { contentHash } from '../answers/content-hash.ts';
import type { BuiltVersion } from '../answers/questionnaire.ts';
import type { ListedVersionSchema, ReleaseSchema, releaseRoutes } from '../contract/routes/releases.ts';
import { AppError } from '../core/errors.ts';
import type { SurveyRef } from '../core/ids.ts';
import { releaseOf } from '../core/release.ts';
import {
  languageFaults,
  meaningFaults,
  type VersionCheck,
  versionDifferences,
} from '../core/version-differences.ts';
import type { StoredRelease } from '../storage/entities/releases.ts';
import { addRelease, listReleases } from '../storage/releases.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';

export interface ReleaseNeeds extends Pick<Dependencies, 'table' | 'now' | 'newId'> {
  /** Every deployed version, newest last. */
  readonly catalogue: readonly SurveyVersion[];
  /** Content hashes that were written down when each version was finished. */
  readonly frozenHashes: Readonly<Record<string, string>>;
  /** Versions that deployment itself released, and the day. */
  readonly releasedByDeployment: Readonly<Record<string, string>>;
  /** By version. */
  readonly built: Readonly<Record<string, BuiltVersion>>;
}

export function releaseImplementations(needs: ReleaseNeeds): Implementations<typeof releaseRoutes> {
  const { table, catalogue, now, newId } = needs;

  function versionNamed(ref: SurveyRef): SurveyVersion {
    const version = catalogue.find((one) => refOf(one) === ref);
    if (version === undefined) throw new AppError('unknown-survey');
    return version;
  }

  return {
    async listSurveys() {
      const released = await listReleases(table);
      return { surveys: catalogue.map((version) => describe(needs, version, released)).reverse() };
    },

    async reviewSurvey({ params }) {
      const version = versionNamed(params.surveyRef);
      const before = versionBefore(catalogue, version);
      const released = await listReleases(table);
      return {
        ...describe(needs, version, released),
        source: version.source,
        minutes: [...version.minutes],
        ...(before && { before: refOf(before) }),
        checks: checksOf(needs, version, before, released).map(({ id, faults }) => ({
          id,
          faults: [...faults],
        })),
        sections: [...(before?.sections ?? []), ...version.sections].map(({ id, name }) => ({ id, name })),
        differences: versionDifferences(before, version).map(withChoices),
      };
    },

    async releaseSurvey({ params, body, person, membership }) {
      const version = versionNamed(params.surveyRef);
      const released = await listReleases(table);
      const standing = describe(needs, version, released);
      if (version.hash !== body.hash) throw new AppError('release-changed');
      if (standing.release !== undefined) return standing;
      const checks = checksOf(needs, version, versionBefore(catalogue, version), released);
      if (checks.some(({ faults }) => faults.length > 0)) throw new AppError('release-unsound');
      const at = now();
      const release = {
        ref: params.surveyRef,
        hash: version.hash,
        at,
        by: membership.displayName,
        person,
      };
      const outcome = await addRelease(table, release, {
        id: newId(),
        at,
        person,
        action: 'survey-released',
        target: { survey: release.ref, hash: release.hash },
      });
      if (outcome === 'contended') throw new AppError('busy');
      // Refused: somebody else released it in the same moment, and theirs is what stands.
      const after = describe(needs, version, await listReleases(table));
      if (after.release === undefined) throw new AppError('release-unsound');
      return after;
    },
  };
}

function refOf({ survey, version }: SurveyVersion): string {
  return `${survey}@${version}`;
}

function versionBefore(
  catalogue: readonly SurveyVersion[],
  version: SurveyVersion,
): SurveyVersion | undefined {
  const earlier = catalogue.slice(0, catalogue.indexOf(version));
  return earlier.findLast(({ survey }) => survey === version.survey);
}

/** What must hold before anybody is asked. The rest of what is tried stands in the tests of the catalogue. */
function checksOf(
  needs: ReleaseNeeds,
  version: SurveyVersion,
  before: SurveyVersion | undefined,
  released: readonly StoredRelease[],
): VersionCheck[] {
  const ref = refOf(version);
  const { otherwise } = releaseOf(released, ref, version.hash);
  const differs = (one: string | undefined, other: string) =>
    one === other ? [] : [`${one ?? '–'} ≠ ${other}`];
  return [
    { id: 'hash', faults: differs(contentHash(version), version.hash) },
    { id: 'frozen', faults: differs(needs.frozenHashes[ref], version.hash) },
    { id: 'compiled', faults: differs(needs.built[ref]?.hash, version.hash) },
    { id: 'released', faults: otherwise === undefined ? [] : differs(otherwise.hash, version.hash) },
    { id: 'changes', faults: changeFaults(before, version) },
    { id: 'meanings', faults: meaningFaults(version) },
    { id: 'languages', faults: languageFaults(version) },
    { id: 'lint', faults: needs.built[ref]?.lint ?? ['–'] },
  ];
}

function describe(
  needs: ReleaseNeeds,
  version: SurveyVersion,
  released: readonly StoredRelease[],
): z.input<typeof ListedVersionSchema> {
  const release = describeRelease(needs, version, released);
  return {
    ref: refOf(version),
    survey: version.survey,
    version: version.version,
    name: version.name,
    kinds: [...version.kinds],
    languages: [...version.languages],
    questions: version.questions.filter(({ change }) => change !== 'removed').length,
    hash: version.hash,
    ...(release && { release }),
  };
}

function describeRelease(
  { releasedByDeployment }: ReleaseNeeds,
  version: SurveyVersion,
  released: readonly StoredRelease[],
): z.input<typeof ReleaseSchema> | undefined {
  const day = releasedByDeployment[refOf(version)];
  if (day !== undefined) return { by: 'deployment', at: day };
  const { holds } = releaseOf(released, refOf(version), version.hash);
  return holds && { by: 'administrator', at: holds.at, name: holds.by };
}

function withChoices({ before, after, ...rest }: ReturnType<typeof versionDifferences>[number]) {
  return {
    ...rest,
    ...(before && { before: { ...before, choices: [...before.choices] } }),
    ...(after && { after: { ...after, choices: [...after.choices] } }),
  };
}
