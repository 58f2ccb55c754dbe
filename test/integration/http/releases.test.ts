// Releasing a questionnaire version: once, for good, and only what was read; then a round may ask it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompiledQuestionnaire } from '../../../functions/answers/questionnaire.ts';
import { personId, surveyRef } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { addRelease } from '../../../functions/storage/releases.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { nextMaturity } from '../../support/next-version.ts';
import { addPerson, addRound, maturity, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

const { before, next } = nextMaturity();
const ref = surveyRef('mognad@2027-1');
const compiled = { ...(questionnaires.get(maturity) as CompiledQuestionnaire), version: '2027-1' };

let engine: TestEngine;
let admin: string;
let analyst: string;

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

/** An API on a table of its own where the second version has been deployed; `lint` is what its linter said. */
async function withNext(lint: readonly string[] = []): Promise<TestApi> {
  const api = newApi(await newTable(engine), undefined, {
    catalogue: [before, next],
    frozenHashes: { 'mognad@2026-1': before.hash, [ref]: next.hash },
    questionnaires: new Map([...questionnaires, [ref, { ...compiled, hash: next.hash }]]),
    built: { 'mognad@2026-1': { hash: before.hash, lint: [] }, [ref]: { hash: next.hash, lint } },
  });
  admin = await addPerson(api.table, 'national-admin', 'se');
  analyst = await addPerson(api.table, 'national-analyst', 'se');
  return api;
}

const release = (api: TestApi, as: string, hash = next.hash) =>
  api.call('releaseSurvey', { as, params: { surveyRef: ref }, body: { hash } });
const plan = (api: TestApi, id: string) =>
  api.call('createRound', {
    as: admin,
    body: {
      id,
      name: { sv: 'Hösten 2027' },
      surveys: [ref],
      scope: { counties: ['19'], kinds: ['municipality'] },
      opensAt: '2027-11-01T00:00:00Z',
      closesAt: '2027-12-15T00:00:00Z',
    },
  });

describe('a deployed version that is not released', () => {
  it('is listed and reviewed with what it changes, and cannot be asked', async () => {
    const api = await withNext();
    const { body } = await api.call('reviewSurvey', { as: analyst, params: { surveyRef: ref } });
    expect(body).toMatchObject({ before: 'mognad@2026-1', hash: next.hash });
    expect(body).not.toHaveProperty('release');
    expect(body.checks.flatMap(({ faults }: { faults: string[] }) => faults)).toEqual([]);
    const changes = body.differences.map(({ change }: { change: string }) => change);
    expect(new Set(changes)).toEqual(new Set(['reworded', 'removed', 'same', 'new']));
    const refused = await plan(api, 'for-tidigt');
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-round' } });
    expect(refused.body.issues).toMatchObject([{ path: 'surveys.0', code: 'unreleased-survey' }]);
    const { body: planning } = await api.call('readPlanning', { as: analyst });
    expect(planning.surveys.find((one: { ref: string }) => one.ref === ref).isReleased).toBe(false);
  });

  it('is released by an administrator alone, once, and can then be asked', async () => {
    const api = await withNext();
    expect(await release(api, analyst)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const all = await Promise.all([release(api, admin), release(api, admin), release(api, admin)]);
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(all.map(({ body }) => body.release.at)).size).toBe(1);
    expect(all[0]?.body.release).toMatchObject({ by: 'administrator', name: 'national-admin i se' });
    const { body: log } = await api.call('readAudit', {
      as: admin,
      query: { month: '2026-11', action: 'survey-released' },
    });
    expect(log.entries).toMatchObject([{ person: { id: admin }, target: { survey: ref, hash: next.hash } }]);
    expect(await plan(api, 'hosten-2027')).toMatchObject({ status: 201 });
  });

  it('is not released by a hash that is not its own', async () => {
    const api = await withNext();
    expect(await release(api, admin, before.hash)).toMatchObject({
      status: 409,
      body: { code: 'release-changed' },
    });
    expect(await release(api, admin, 'x'.repeat(64))).toMatchObject({ status: 400 });
  });

  it('is not released while a check fails', async () => {
    const api = await withNext(['{"ruleId":"x"}']);
    expect(await release(api, admin)).toMatchObject({ status: 409, body: { code: 'release-unsound' } });
  });
});

describe('a version that was released with another content than is deployed', () => {
  async function withOtherContent(): Promise<TestApi> {
    const api = await withNext();
    const at = '2026-11-02T10:00:00.000Z';
    const person = personId(admin);
    const target = { survey: ref, hash: before.hash };
    const audit = { id: 'annat', at, person, action: 'survey-released', target } as const;
    await addRelease(api.table, { ref, hash: before.hash, at, by: 'Någon', person }, audit);
    return api;
  }

  it('is not released, is reviewed with both checksums, and cannot be released anew', async () => {
    const api = await withOtherContent();
    const { body } = await api.call('reviewSurvey', { as: analyst, params: { surveyRef: ref } });
    expect(body).not.toHaveProperty('release');
    expect(body.checks.filter(({ faults }: { faults: string[] }) => faults.length > 0)).toEqual([
      { id: 'released', faults: [`${before.hash} ≠ ${next.hash}`] },
    ]);
    expect(await release(api, admin)).toMatchObject({ status: 409, body: { code: 'release-unsound' } });
    expect((await api.call('listSurveys', { as: analyst })).body.surveys[0]).not.toHaveProperty('release');
  });

  it('is asked in no new round, which says why, but a round that asks it can still be changed', async () => {
    const api = await withOtherContent();
    const refused = await plan(api, 'annat-innehall');
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-round' } });
    expect(refused.body.issues).toMatchObject([{ path: 'surveys.0', code: 'released-otherwise' }]);
    const { body: planning } = await api.call('readPlanning', { as: analyst });
    expect(planning.surveys.find((one: { ref: string }) => one.ref === ref).isReleased).toBe(false);
    const asked = await addRound(api.table, openRound('redan-fragad', { surveys: [ref] }));
    const closing = await api.call('changeRound', {
      as: admin,
      params: { round: asked },
      body: { closesAt: '2027-02-01T00:00:00Z' },
    });
    expect(closing.status).toBe(200);
  });
});

describe('versions from before versions were released', () => {
  it('count as released by deployment, and releasing them again changes nothing', async () => {
    const api = await withNext();
    const { body } = await api.call('listSurveys', { as: analyst });
    expect(body.surveys.map((one: { ref: string }) => one.ref)).toEqual([ref, 'mognad@2026-1']);
    expect(body.surveys[1].release).toEqual({ by: 'deployment', at: '2026-11-01' });
    const again = await api.call('releaseSurvey', {
      as: admin,
      params: { surveyRef: maturity },
      body: { hash: before.hash },
    });
    expect(again.body.release.by).toBe('deployment');
  });
});
