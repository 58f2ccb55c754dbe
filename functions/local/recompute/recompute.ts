// `npm run recompute -- paket.json`: computes a county's numbers again from the bundle alone. Exits with 1 unless all of it holds.
import { checkBundle, holds } from '../../core/bundle/check-bundle.ts';
import { sha256Hex } from '../../storage/sha256.ts';
import { describeCheck } from './describe-check.ts';
import { BrokenBundle, readBundle } from './read-bundle.ts';

const [file] = process.argv.slice(2);
try {
  if (file === undefined) throw new BrokenBundle('Ange filen: npm run recompute -- paket.json');
  const bundle = readBundle(file);
  const check = checkBundle(bundle, sha256Hex);
  console.log(describeCheck(bundle, check));
  if (!holds(check)) process.exitCode = 1;
} catch (fault) {
  if (!(fault instanceof BrokenBundle)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
