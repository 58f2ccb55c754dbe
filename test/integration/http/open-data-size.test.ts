// A published round of ten times the size that any has: stored, read and downloaded whole.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicMeasures } from '../../../functions/core/disclosure/describe-public.ts';
import { roundId } from '../../../functions/core/ids.ts';
import type { PublicEdition } from '../../../functions/core/open-data/edition.ts';
import { addPublished } from '../../../functions/storage/open-data.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { newTable } from '../../support/table.ts';

const at = '2026-12-20T10:00:00.000Z';
const head = {
  round: roundId('storst'),
  roundName: { sv: 'Den största' },
  synthetic: true,
  opensAt: at,
  closesAt: at,
  establishedAt: at,
  publishedAt: at,
  rules: { weights: '2026-1', disclosure: '2026-1' },
  organisations: { inScope: 290, responded: 240 },
  counties: [],
  areaNames: [],
  dimensionNames: [],
};

let engine: TestEngine;
let api: TestApi;
beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
});
afterAll(() => engine.stop());

describe('a round ten times as large as any', () => {
  it('is read and downloaded as it was stored, to the last figure', async () => {
    const items = Array.from({ length: 141 }, (_, at) => `omrade-${at}`);
    const places = ['SE', ...Array.from({ length: 21 }, (_, at) => String(at + 10))];
    const dice = rollFrom(7);
    const figures = items.flatMap((item) =>
      publicMeasures.slice(0, 7).flatMap((measure) =>
        places.map((place) => ({
          place,
          measure,
          item,
          figure: { status: 'shown', value: dice(), bounds: [dice(), dice()], valid: 4, applicable: 9 },
        })),
      ),
    );
    const edition = { ...head, figures } as unknown as PublicEdition;
    // Twenty-two places and ninety-one things measured are what a round of today gives.
    expect(figures.length).toBeGreaterThan(10 * 22 * 91);
    expect(await addPublished(api.table, edition)).toBe('committed');
    expect(await addPublished(api.table, edition)).toBe('refused');
    const params = { round: 'storst' };
    const { body } = await api.call('readOpenData', { params });
    expect(JSON.stringify(body.figures)).toBe(JSON.stringify(figures));
    const csv = await api.call('readOpenDataFigures', { params });
    const bytes = Buffer.from(csv.body, 'base64');
    const [, ...rows] = bytes.toString('utf8').trimEnd().split('\r\n');
    const values = rows.map((row) => Number(row.split(',')[6]));
    expect(values).toEqual(figures.map(({ figure }) => figure.value));
    const { body: manifest } = await api.call('readOpenDataManifest', { params });
    expect([manifest.files[1].rows, manifest.files[1].sha256]).toEqual([
      figures.length,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    // What Lambda may answer with.
    expect(csv.body.length).toBeLessThan(6_000_000);
  }, 60_000);
});

/** Numbers from 0 to 1 with as many decimals as real ones. */
function rollFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
