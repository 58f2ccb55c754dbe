// `npm run recompute`: what it prints, and that it ends with 1 on anything that is not a bundle that holds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../functions/core/canonical-json.ts';
import { resealed, sampleBundle } from '../../support/sample-bundle.ts';

const script = join(import.meta.dirname, '../../../functions/local/recompute/recompute.ts');
const bundle = sampleBundle();
let folder: string;
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function runOn(content: string) {
  files += 1;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, content);
  return run(file);
}

describe('recomputing', () => {
  it('prints each area with its score and that it holds, and ends with 0', () => {
    const { status, said } = runOn(canonicalJson(bundle));
    expect(said).toContain('Allt stämmer: samma underlag ger samma resultat, till sista decimalen.');
    for (const { name } of bundle.inputs.areas) expect(said).toMatch(new RegExp(`${name} .*stämmer`));
    expect(said).toContain('Västmanlands län, omgång 2026-1, utgåva 3: 9 av 10 kommuner har svarat.');
    expect(status).toBe(0);
  });

  it('ends with 1 and names the number where somebody has changed the result and sealed it anew', () => {
    const [first, ...rest] = bundle.expected.priorities;
    if (first === undefined) throw new Error('there are areas');
    const priorities = [{ ...first, score: 12.5 }, ...rest];
    const { status, said } = runOn(
      canonicalJson(resealed({ ...bundle, expected: { ...bundle.expected, priorities } })),
    );
    expect(said).toContain('STÄMMER INTE (1 skillnad)');
    expect(said).toContain(`    score: räknat ${first.score}, paketet säger 12.5`);
    expect(said).toContain('Resultatet stämmer inte med underlaget.');
    expect(status).toBe(1);
  });

  it('ends with 1 where an answer has been changed and sealed anew: the report’s checksum tells', () => {
    const scores = bundle.inputs.scores.map((one, index) =>
      index === 0 ? { ...one, submittedAt: '2026-11-21T09:00:00.000Z' } : one,
    );
    const { status, said } = runOn(
      canonicalJson(resealed({ ...bundle, inputs: { ...bundle.inputs, scores } })),
    );
    expect(said).toMatch(/Underlagets kontrollsumma +STÄMMER INTE/);
    expect(status).toBe(1);
  });
});

describe('what is no bundle that can be computed', () => {
  const withFirst = (more: object) => canonicalJson(resealed({ ...bundle, ...more }));
  const twice = { ...bundle.inputs, inScope: [...bundle.inputs.inScope, bundle.inputs.inScope[0] ?? ''] };

  it.each([
    ['an empty file', '', 'Filen är inte giltig JSON.'],
    ['a file cut short', canonicalJson(bundle).slice(0, -20), 'Filen är inte giltig JSON.'],
    ['a list', '[]', 'Filen är inget beräkningspaket från Lägesbild.'],
    ['other JSON', '{"a":1}', 'Filen är inget beräkningspaket från Lägesbild.'],
    ['nothing', 'null', 'Filen är inget beräkningspaket från Lägesbild.'],
    ['depth without end', '['.repeat(200_000), 'Filen är inte giltig JSON.'],
    ['a changed file', canonicalJson({ ...bundle, synthetic: false }), 'Kontrollsumman stämmer inte'],
    ['a file of another version', withFirst({ formatVersion: 2 }), 'Paketet har formatversion 2.'],
    [
      'other rules',
      withFirst({ inputs: { ...bundle.inputs, computationVersion: 99 } }),
      'Paketet är räknat med regelversion 99.',
    ],
    ['a municipality twice', withFirst({ inputs: twice }), 'samma kommun eller område två gånger'],
    [
      'answers of somebody else',
      withFirst({ inputs: { ...bundle.inputs, inScope: bundle.inputs.inScope.slice(1) } }),
      'svar från en kommun som inte ingår',
    ],
    ['draws without end', withFirst({ inputs: { ...bundle.inputs, draws: 1e12 } }), 'följer inte formatet'],
    ['a member of its own', withFirst({ extra: true }), 'följer inte formatet'],
    [
      'a prototype',
      canonicalJson(bundle).replace('{', '{"__proto__":{"format":"x"},'),
      'Filen har ett otillåtet namn: __proto__',
    ],
    ['a file beyond all size', ' '.repeat(5_000_001), 'Filen är 5000001 byte.'],
  ])('%s ends with 1 and one clear line', (_, content, message) => {
    const { status, said } = runOn(content);
    expect(said).toContain(message);
    expect(said).not.toMatch(/\n {4}at /);
    expect(status).toBe(1);
  });

  it('no file, a folder and no name at all end with 1 and say so', () => {
    const gone = run(join(folder, 'borta.json'));
    expect(gone).toMatchObject({ status: 1, said: expect.stringContaining('Filen finns inte') });
    expect(run(folder)).toMatchObject({ status: 1, said: expect.stringContaining('är ingen fil') });
    expect(run()).toMatchObject({ status: 1, said: expect.stringContaining('Ange filen') });
  });
});
