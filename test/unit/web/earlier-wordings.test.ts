// What each change of a row made of it.
import { describe, expect, it } from 'vitest';
import { editsOf } from '../../../web/plan/earlier/edits.ts';

const version = (number: number, values: Record<string, string | number | null>, author = `p${number}`) => ({
  version: number,
  author,
  at: `2027-01-0${number}T10:00:00.000Z`,
  values,
});

describe('earlier wordings', () => {
  it('say of each change who made it, and what it made of what, the latest first', () => {
    const standing = version(3, { text: 'C', cost: 5 });
    const versions = [version(1, { text: 'A' }), version(2, { text: 'B' })];
    expect(editsOf(standing, versions, ['cost', 'text'])).toEqual([
      {
        version: 3,
        author: 'p3',
        at: standing.at,
        changes: [
          { field: 'cost', before: null, after: 5 },
          { field: 'text', before: 'B', after: 'C' },
        ],
      },
      {
        version: 2,
        author: 'p2',
        at: '2027-01-02T10:00:00.000Z',
        changes: [{ field: 'text', before: 'A', after: 'B' }],
      },
      { version: 1, author: 'p1', at: '2027-01-01T10:00:00.000Z', changes: [] },
    ]);
  });

  it('know what was taken away, and no field that an object has by itself', () => {
    const edits = editsOf(version(2, {}), [version(1, { text: 'A' })], ['text', '__proto__', 'toString']);
    expect(edits[0]?.changes).toEqual([{ field: 'text', before: 'A', after: null }]);
  });
});
