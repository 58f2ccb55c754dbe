// The mails that have been queued, as the stream tells of them.
import type { TestEngine } from './engine.ts';
import { readStream } from './stream.ts';

export interface QueuedMail {
  readonly to: string;
  readonly kind: string;
  readonly words: Readonly<Record<string, string>>;
}

export async function mailsIn(engine: TestEngine, stream: string): Promise<QueuedMail[]> {
  const records = await readStream(engine, stream);
  return records
    .filter(({ eventName, dynamodb }) => eventName === 'INSERT' && dynamodb?.Keys?.['sk']?.S === 'MAIL')
    .map(({ dynamodb }) => {
      const { to, kind, words } = dynamodb?.NewImage ?? {};
      const named = Object.entries(words?.M ?? {}).map(([name, word]) => [name, word.S ?? '']);
      return { to: to?.S ?? '', kind: kind?.S ?? '', words: Object.fromEntries(named) };
    });
}
