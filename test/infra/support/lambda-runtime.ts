// What Lambda's Node runtime does with a bundle: loads it, calls its handler with an event and a context, one at a time.
// Forked by invoke-bundle.ts with the bundle's folder and its `file.export` handler as arguments.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, handlerName] = process.argv.slice(2);
if (folder === undefined || handlerName === undefined) throw new Error('name a folder and a handler');
const [file, exported] = handlerName.split('.');

const loaded: Record<string, unknown> = await import(pathToFileURL(join(folder, `${file}.mjs`)).href);
const handler = loaded[String(exported)];
if (typeof handler !== 'function') throw new Error(`${file}.mjs has no ${exported}`);

process.on('message', async (event) => {
  const context = {
    awsRequestId: '6bc28136-xmpl-4365-b021-0ce6b2e64ab0',
    functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
    functionVersion: '$LATEST',
    memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
    getRemainingTimeInMillis: () => 10_000,
  };
  try {
    process.send?.({ result: await handler(event, context) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
process.send?.({ result: 'loaded' });
