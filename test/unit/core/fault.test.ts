// What is logged of an error.
import { describe, expect, it } from 'vitest';
import { describeFault } from '../../../functions/core/fault.ts';

describe('a described fault', () => {
  it('says where and why, and never what anybody wrote', () => {
    const cause = new TypeError('cannot read "Anna, 19811218-9876"');
    const fault = describeFault(new Error('Unexpected token in {"value":"hemligt"}', { cause }));
    expect(fault).toMatchObject({ name: 'Error', cause: { name: 'TypeError' } });
    expect(fault.frames[0]).toMatch(/^at .*fault\.test\.ts/);
    expect(JSON.stringify(fault)).not.toMatch(/hemligt|Anna/);
  });

  it('takes no line of the message for a place in the code', () => {
    expect(JSON.stringify(describeFault(new Error('fel\n    at hemligt')))).not.toContain('hemligt');
  });

  it('takes no line of a message that was changed afterwards for a place', () => {
    const error = new Error('fel\n    at hemligt\nhemligt');
    error.message = 'ett annat fel';
    const { frames } = describeFault(error);
    expect(JSON.stringify(frames)).not.toContain('hemligt');
    expect(frames[0]).toMatch(/^at .*fault\.test\.ts/);
  });

  it('is given of whatever is thrown', () => {
    expect(describeFault('hemligt')).toEqual({ name: 'string', frames: [] });
    expect(describeFault(undefined)).toEqual({ name: 'undefined', frames: [] });
  });
});
