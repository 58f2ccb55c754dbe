// Who saved last in each part.
import { describe, expect, it } from 'vitest';
import { lastSaved } from '../../../web/start/last-saved.ts';

const version = {
  questions: [
    { id: 'boende.behov', section: 'boende' },
    { id: 'boende.nulage', section: 'boende' },
    { id: 'samverkan.behov', section: 'samverkan' },
  ],
} as unknown as Parameters<typeof lastSaved>[0];

describe('who saved last', () => {
  it('is whoever wrote the newest answer of the part, and nobody where answers only wait to be confirmed', () => {
    const answers = [
      { question: 'boende.nulage', author: 'Bo', at: '2026-11-22T10:00:00.000Z', confirmed: true },
      { question: 'boende.behov', author: 'Anna', at: '2026-11-21T10:00:00.000Z', confirmed: true },
      { question: 'samverkan.behov', author: 'Eva', at: '2026-11-23T10:00:00.000Z', confirmed: false },
    ];
    expect([...lastSaved(version, answers)]).toEqual([
      ['boende', { by: 'Bo', at: '2026-11-22T10:00:00.000Z' }],
    ]);
  });
});
