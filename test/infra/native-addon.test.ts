// The native library that documents ships must load where Lambda runs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

/** Amazon Linux 2023, which Lambda's Node 24 stands on. */
const newestInLambda = [2, 34] as const;

it('asks the C library of Lambda for nothing that is newer than it', () => {
  const addon = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu');
  const asked = new Set(readFileSync(addon, 'latin1').match(/GLIBC_\d+\.\d+/g));
  expect(asked.size).toBeGreaterThan(0);
  const tooNew = [...asked].filter((version) => {
    const [major = 0, minor = 0] = version.replace('GLIBC_', '').split('.').map(Number);
    return major > newestInLambda[0] || (major === newestInLambda[0] && minor > newestInLambda[1]);
  });
  expect(tooNew).toEqual([]);
});
