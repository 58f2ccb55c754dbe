// Plans through the API: drafted from a decision, changed field by field by several, established, and kept from the wrong hands.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { decidedRound, decideOrder } from '../../support/decide-order.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let round: string;
const params = { county: '19', period: '2026-' };
const reader = 'county-reader-19';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  round = await decidedRound(api);
});
afterAll(() => engine.stop());

type Row = {
  readonly row: string;
  readonly kind: string;
  readonly parent?: string;
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
};
const read = async (as = 'county-lead-19') => (await api.call('readPlan', { as, params })).body;
const rowOf = async (id: string): Promise<Row> => (await read()).rows.find(({ row }: Row) => row === id);
const start = (body: object, as = 'county-lead-19') => api.call('startPlan', { as, params, body });
const patch = (changes: readonly object[], as = 'county-lead-19') =>
  api.call('writePlan', { as, params, body: { changes } });
const add = (...rows: readonly object[]) =>
  api.call('addPlanRows', { as: 'county-lead-19', params, body: { rows } });

describe('a plan', () => {
  it('is not there at first, and says which decisions it may be drafted from', async () => {
    expect(await read()).toMatchObject({
      status: 'none',
      revision: 0,
      rows: [],
      may: { write: true },
      decisions: [{ round, version: 1, missing: [{ area: 'boende' }, { area: 'hedersrelaterat' }] }],
    });
    expect(await patch([{ row: 'plan', field: 'purpose', value: 'x', expectedVersion: 1 }])).toMatchObject({
      status: 404,
      body: { code: 'unknown-plan' },
    });
  });

  it('is drafted from the decision: a sub-goal for each selected area, from what the county has answered', async () => {
    expect(await start({ decision: { round, version: 9 } })).toMatchObject({
      body: { code: 'unknown-decision' },
    });
    expect((await start({ decision: { round, version: 1 } })).status).toBe(201);
    const plan = await read();
    expect(plan).toMatchObject({ status: 'draft', decision: { round, reference: 'RV 1' } });
    const subGoals: Row[] = plan.rows.filter(({ kind }: Row) => kind === 'sub-goal');
    expect(subGoals.map(({ row }) => row)).toEqual(['dm-boe-arbetsgang', 'dm-hed-rutin']);
    expect(subGoals[0]).toMatchObject({ kept: false, finding: { area: 'boende', round, decision: 1 } });
    expect(await rowOf('ind-dm-boe-arbetsgang')).toMatchObject({ values: { baseline: 0, target: 100 } });
    expect((await rowOf('ind-dm-hed-rutin')).values).not.toHaveProperty('baseline');
    expect(plan.decisions[0].missing).toEqual([]);
  });

  it('drafted again is refused and loses nothing', async () => {
    const { version } = await rowOf('plan');
    await patch([{ row: 'plan', field: 'purpose', value: 'Vårt syfte', expectedVersion: version }]);
    expect(await start({ decision: { round, version: 1 } })).toMatchObject({
      status: 409,
      body: { code: 'plan-exists' },
    });
    expect((await rowOf('plan')).values).toMatchObject({ purpose: 'Vårt syfte' });
  });

  it('takes up an area that was selected later, and changes nothing that was there', async () => {
    await decideOrder(api, round, ['boende', 'hedersrelaterat', 'valdsutovare'], 1);
    const before = (await read()).rows;
    const body = { decision: { round, version: 2 }, areas: ['valdsutovare', 'boende'] };
    expect((await api.call('addPlanAreas', { as: 'county-lead-19', params, body })).status).toBe(200);
    const after = (await read()).rows;
    const leftOut = before.filter(({ row }: Row) => row === 'utan-valdsutovare');
    expect(leftOut).toHaveLength(1);
    const others = before.filter(({ row }: Row) => row !== 'utan-valdsutovare');
    expect(after).toEqual(expect.arrayContaining(others));
    expect(await rowOf('utan-valdsutovare')).toMatchObject({ removed: true, version: 2 });
    expect(after.filter(({ kind }: Row) => kind === 'sub-goal')).toHaveLength(3);
    const unselected = { ...body, areas: ['stod-vuxna'] };
    expect(await api.call('addPlanAreas', { as: 'county-lead-19', params, body: unselected })).toMatchObject({
      status: 422,
      body: { issues: [{ code: 'not-selected' }] },
    });
  });

  it('two who write the same field: the later is shown what stands, and nothing is lost', async () => {
    const { version } = await rowOf('dm-hed-rutin');
    const change = (value: string) => ({
      row: 'dm-hed-rutin',
      field: 'text',
      value,
      expectedVersion: version,
    });
    const [one, other] = await Promise.all([patch([change('Ena')]), patch([change('Andra')])]);
    const results = [one.body.results[0], other.body.results[0]];
    const taken = results.find(({ ok }) => ok);
    const refused = results.find(({ ok }) => !ok);
    expect(taken).toMatchObject({ version: version + 1 });
    expect(refused).toMatchObject({
      code: 'version-conflict',
      version: version + 1,
      current: { version: version + 1, author: 'county-lead i 19' },
    });
    expect((await rowOf('dm-hed-rutin')).values['text']).toBe(refused.current.value);
    const history = { as: 'county-lead-19', params: { ...params, row: 'dm-hed-rutin' } };
    expect((await api.call('readPlanHistory', history)).body.versions).toHaveLength(version);
  });

  it('two who write different fields of a row do not disturb each other; sent twice is written once', async () => {
    const { version } = await rowOf('dm-hed-rutin');
    const text = { row: 'dm-hed-rutin', field: 'text', value: 'Ny lydelse', expectedVersion: version };
    const date = { row: 'dm-hed-rutin', field: 'targetDate', value: '2028-06-30', expectedVersion: version };
    for (const change of [text, date, date]) expect((await patch([change])).body.results[0].ok).toBe(true);
    expect(await rowOf('dm-hed-rutin')).toMatchObject({
      version: version + 2,
      values: { text: 'Ny lydelse', targetDate: '2028-06-30' },
    });
  });

  it('a row that has been changed since is not removed unseen', async () => {
    const { version } = await rowOf('risk-1');
    await patch([{ row: 'risk-1', field: 'measure', value: 'En annan åtgärd', expectedVersion: version }]);
    const removal = { row: 'risk-1', field: 'removed', value: true, expectedVersion: version };
    expect((await patch([removal])).body.results[0]).toMatchObject({ ok: false });
    await patch([{ ...removal, expectedVersion: version + 1 }]);
    expect((await rowOf('risk-1'))['removed']).toBe(true);
  });

  it('refuses the whole request for what cannot be saved, and writes nothing', async () => {
    const { revision } = await read();
    const good = { row: 'risk-2', field: 'probability', value: 5, expectedVersion: 1 };
    const wrong: readonly (readonly [object, string])[] = [
      [{ row: 'finns-inte', field: 'risk', value: 'x' }, 'unknown-row'],
      [{ row: 'risk-2', field: 'finns-inte', value: 'x' }, 'unknown-field'],
      [{ row: 'risk-2', field: 'toString', value: 'x' }, 'unknown-field'],
      [{ row: 'risk-2', field: 'consequence', value: 6 }, 'out-of-range'],
      [{ row: 'risk-2', field: 'consequence', value: 2.5 }, 'too-fine'],
      [{ row: 'risk-2', field: 'risk', value: null }, 'empty-text'],
      [{ row: 'risk-2', field: 'risk', value: 'x'.repeat(301) }, 'too-long'],
      [{ row: 'risk-2', field: 'risk', value: 'rad\nrad' }, 'bad-character'],
      [{ row: 'dm-hed-rutin', field: 'targetDate', value: '2027-02-30' }, 'not-a-date'],
      [{ row: 'dm-hed-rutin', field: 'parent', value: 'risk-2' }, 'unknown-parent'],
      [{ row: 'plan', field: 'removed', value: true }, 'single-row'],
      [{ row: 'mal-1', field: 'name', value: 'Annat' }, 'programme-goal'],
    ];
    for (const [change, code] of wrong) {
      const { status, body } = await patch([good, { expectedVersion: 1, ...change }]);
      expect([status, body.issues[0]]).toMatchObject([422, { code, path: /^changes\.1\./ }]);
    }
    const personal = { row: 'risk-2', field: 'measure', value: 'Ring 19811218-9876', expectedVersion: 1 };
    expect(await patch([good, personal])).toMatchObject({ status: 422, body: { code: 'personal-number' } });
    const proto = { as: 'county-lead-19', params, rawBody: '{"changes":[{"__proto__":{"row":"x"}}]}' };
    expect((await api.call('writePlan', proto)).status).toBe(400);
    expect((await read()).revision).toBe(revision);
  });

  it('keeps HTML as the text it is', async () => {
    const value = '<img src=x onerror=alert(1)>';
    const { version } = await rowOf('plan');
    await patch([{ row: 'plan', field: 'background', value, expectedVersion: version }]);
    expect((await rowOf('plan')).values['background']).toBe(value);
  });

  it('moves a row to stand under another with what stands under it, and back, but to nothing that is removed', async () => {
    const { rows } = await read();
    const moved: Row = rows.find(({ row }: Row) => row === 'dm-hed-rutin');
    const other: Row = rows.find(({ kind, row }: Row) => kind === 'goal' && row !== moved.parent);
    const below = (all: Row[]) => all.filter(({ parent }) => parent === moved.row).map(({ row }) => row);
    const to = (parent: unknown, expectedVersion: number) =>
      patch([{ row: moved.row, field: 'parent', value: parent, expectedVersion }]);
    const there = await to(other.row, moved.version);
    const { version } = there.body.results[0];
    const after = (await read()).rows;
    expect(await rowOf(moved.row)).toMatchObject({ parent: other.row, version: moved.version + 1 });
    expect(below(after)).toEqual(below(rows));
    expect(below(rows).length).toBeGreaterThan(0);
    expect((await to(moved.parent, moved.version)).body.results).toMatchObject([
      { ok: false, code: 'version-conflict', current: { value: other.row } },
    ]);
    expect((await to(moved.parent, version)).body.results).toMatchObject([{ ok: true }]);

    const own = { row: 'eget-mal', kind: 'goal', values: { name: 'Ett mål' } };
    const under = {
      row: 'eget-delmal',
      kind: 'sub-goal',
      parent: 'eget-mal',
      values: { text: 'Ett delmål' },
    };
    const activity = rows.find(({ kind }: Row) => kind === 'activity');
    expect((await add(own)).status).toBe(201);
    expect((await add(under)).status).toBe(201);
    await patch([{ row: 'eget-mal', field: 'removed', value: true, expectedVersion: 1 }]);
    for (const value of ['eget-delmal', activity.row, null, '__proto__', ['eget-delmal'], 1]) {
      const change = { row: activity.row, field: 'parent', value, expectedVersion: activity.version };
      const { status, body } = await patch([change]);
      expect([value, status, body.issues]).toMatchObject([value, 422, [{ code: 'unknown-parent' }]]);
    }
  });

  it('takes rows of one’s own and what the library offers, once however often they are sent', async () => {
    const own = {
      row: 'egen',
      kind: 'activity',
      parent: 'dm-hed-rutin',
      values: { title: 'Egen aktivitet' },
    };
    const { offers } = await read();
    const offer = offers.find(({ subGoal }: { subGoal: string }) => subGoal === 'dm-hed-rutin');
    for (const time of [1, 2]) {
      const added = await add(own, { offer: offer.item, parent: offer.subGoal });
      expect([time, added.status]).toEqual([time, 201]);
      expect(added.body.rows).toMatchObject([
        { row: 'egen', kept: true },
        { row: offer.item, kept: false },
      ]);
    }
    expect(
      (await add({ ...own, kind: 'risk', parent: undefined, values: { risk: 'x' } })).body.issues,
    ).toMatchObject([{ code: 'row-exists' }]);
    expect((await add({ ...own, row: 'ny', values: {} })).body.issues).toMatchObject([
      { code: 'empty-text' },
    ]);
    expect((await add({ ...own, row: 'ny', parent: 'plan' })).body.issues).toMatchObject([
      { code: 'unknown-parent' },
    ]);
  });

  it('is read and not written by the county’s readers, and by nobody else', async () => {
    const plan = await read(reader);
    expect(plan).toMatchObject({ may: { write: false }, offers: [], decisions: [] });
    expect(plan.rows.some(({ row }: Row) => row === 'risk-1')).toBe(false);
    expect(plan.rows[0]).not.toHaveProperty('author');
    const change = { row: 'plan', field: 'purpose', value: 'x', expectedVersion: 1 };
    expect((await patch([change], reader)).status).toBe(403);
    for (const as of ['county-lead-01', 'signatory-1980'])
      expect((await api.call('readPlan', { as, params })).status).toBe(403);
  });

  it('is established as a frozen edition of what is kept; a later change makes a new working version', async () => {
    const establish = (body: object) => api.call('establishPlan', { as: 'county-lead-19', params, body });
    const body = {
      establishedOn: '2026-11-21',
      reference: 'RV 2',
      expectedRevision: (await read()).revision,
    };
    expect((await establish(body)).body).toMatchObject({ code: 'plan-invalid' });
    const keep = await Promise.all(
      ['mal-3', 'dm-hed-rutin'].map(async (row) => {
        const { version: expectedVersion } = await rowOf(row);
        return { row, field: 'kept', value: true, expectedVersion };
      }),
    );
    await patch(keep);
    expect((await establish(body)).body).toMatchObject({ code: 'plan-changed' });
    const { revision: expectedRevision } = await read();
    const now = { ...body, expectedRevision };
    expect(await establish({ ...now, establishedOn: '2027-01-21' })).toMatchObject({ status: 422 });
    const established = await establish(now);
    expect(established).toMatchObject({ status: 201, body: { edition: 1, reference: 'RV 2' } });
    expect((await establish(now)).body).toEqual(established.body);
    expect(await read(reader)).toMatchObject({ status: 'established', editions: [{ edition: 1 }] });
    const { version } = await rowOf('dm-hed-rutin');
    await patch([{ row: 'dm-hed-rutin', field: 'text', value: 'Efteråt', expectedVersion: version }]);
    expect((await read()).status).toBe('draft');
    const edition = await api.call('readPlanEdition', { as: reader, params: { ...params, edition: '1' } });
    const frozen: Row[] = edition.body.rows;
    const ids = frozen.filter(({ kind }) => kind !== 'left-out').map(({ row }) => row);
    expect(ids).toEqual(['plan', 'mal-3', 'dm-hed-rutin', 'egen']);
    expect(frozen.find(({ row }) => row === 'dm-hed-rutin')?.values['text']).toBe('Ny lydelse');
    const second = { ...now, expectedRevision: (await read()).revision, reference: 'RV 3' };
    expect((await establish(second)).body).toMatchObject({ edition: 2 });
  });
});
