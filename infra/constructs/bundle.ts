// One entry file and all that it imports as one small ES module. esbuild runs in this process: no package manager, no container.
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import type { FunctionSpec } from '../../functions/contract/groups.ts';

const repository = resolve(import.meta.dirname, '../..');

export interface Bundle {
  /** The folder that becomes the function's code. */
  readonly folder: string;
  /** Minified size of the code, without source map and shipped packages. */
  readonly bytes: number;
  /** Bytes of the code by the package or source file they come from, largest first. */
  readonly weights: readonly (readonly [source: string, bytes: number])[];
}

/**
 * What the SDK imports only when it is needed, and never is here (150 kB): Lambda puts a role's credentials in the
 * environment, where the SDK looks before any other place, and DynamoDB has no operation that answers with an event stream.
 */
const neverLoaded = [
  ...['http', 'ini', 'login', 'process', 'sso', 'web-identity'].map(
    (kind) => `@aws-sdk/credential-provider-${kind}`,
  ),
  '@smithy/credential-provider-imds',
  '@smithy/core/event-streams',
];

/** Bundled CommonJS packages ask for Node's own modules with `require`, which an ES module does not have. */
const requireForCommonJs =
  "import{createRequire as createRequireForBundle}from'node:module';const require=createRequireForBundle(import.meta.url);";

const options = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'utf8',
  legalComments: 'external',
  sourcemap: 'external',
  alias: { '@aws-sdk/endpoint-cache': './infra/constructs/no-endpoint-cache.ts' },
  banner: { js: requireForCommonJs },
  metafile: true,
  write: false,
  logLevel: 'error',
  absWorkingDir: repository,
} as const satisfies BuildOptions;

/**
 * Bundles `functions/entry/<entry>.ts` into `<output>/<entry>/index.mjs`. The source map lies beside the folder, not in it:
 * it is for reading stack traces, and would only make every start slower. Throws when the entry does not build.
 */
export function bundleFunction(
  spec: Pick<FunctionSpec, 'entry' | 'shipped' | 'data'>,
  output: string,
): Bundle {
  const folder = join(output, spec.entry);
  const shipped = spec.shipped ?? [];
  const result = buildSync({
    ...options,
    entryPoints: [`functions/entry/${spec.entry}.ts`],
    outfile: join(folder, 'index.mjs'),
    external: [...neverLoaded, ...new Set(shipped.map(packageName))],
  });

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of result.outputFiles) {
    const isMap = file.path.endsWith('.map');
    writeFileSync(isMap ? join(output, `${spec.entry}.mjs.map`) : file.path, file.contents);
  }
  for (const path of shipped) shipWithBundle(path, folder);
  for (const path of spec.data ?? []) cpSync(join(repository, path), join(folder, basename(path)));

  const code = Object.entries(result.metafile.outputs).find(([path]) => path.endsWith('.mjs'))?.[1];
  if (code === undefined) throw new Error(`${spec.entry}: esbuild gave no code`);
  return { folder, bytes: code.bytes, weights: weightsOf(code.inputs) };
}

/** Links a package, or a part of one, into the folder; the asset's copy follows the link. */
function shipWithBundle(path: string, folder: string): void {
  const source = join(repository, 'node_modules', path);
  if (!existsSync(source)) {
    throw new Error(
      `${path} is not installed here. Functions run on Linux x86-64: npm install --os=linux --cpu=x64 --libc=glibc`,
    );
  }
  const target = join(folder, 'node_modules', path);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(source, target);
}

function weightsOf(inputs: Readonly<Record<string, { bytesInOutput: number }>>): Bundle['weights'] {
  const weights = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const inPackages = path.lastIndexOf('node_modules/');
    const source = inPackages < 0 ? path : packageName(path.slice(inPackages + 'node_modules/'.length));
    weights.set(source, (weights.get(source) ?? 0) + bytesInOutput);
  }
  return [...weights].sort(([, one], [, other]) => other - one);
}

/** `@scope/name/file.js` → `@scope/name`. */
function packageName(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, path.startsWith('@') ? 2 : 1).join('/');
}
