// One Typst compiler per process, with the document font in memory, that sets a template's data as PDF/UA-1.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Package files, so that they resolve the same from source and beside a bundle with its node_modules. */
const fonts = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

let started: NodeCompiler | undefined;

function startedCompiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url);
  started ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(resolve(font))) }],
  });
  return started;
}

/**
 * `template` is Typst source of ours; `data` reaches it as JSON in `sys.inputs.data` and is never read as markup.
 * Throws when the template does not compile or the result would not be PDF/UA-1.
 */
export function compileToPdf(template: string, data: unknown): Uint8Array {
  const typst = startedCompiler();
  const source = { mainFileContent: template, inputs: { data: JSON.stringify(data) } };
  try {
    // In one step: a compiled document that JavaScript has held is never given back (about 6 MB each, 0.7.0).
    return typst.pdf(source, { pdfStandard: 'ua-1' });
  } catch (cause) {
    const diagnostics = typst.compile(source).takeError()?.shortDiagnostics ?? [];
    throw new Error(`the document cannot be set as PDF/UA-1: ${JSON.stringify(diagnostics)}`, { cause });
  } finally {
    // Typst remembers every layout it has made; without this the process grows with each county.
    typst.evictCache(0);
  }
}
