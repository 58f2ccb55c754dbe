// What a data folder says of the shapes in it, and when it is refused.
import { describe, expect, it } from 'vitest';
import { type KeptState, refuseOtherShapes, withShapes } from '../../../functions/local/kept-state.ts';

const shapes = [
  { type: 'Round', version: 3, readableFrom: 1 },
  { type: 'PeerCounts', version: 2, readableFrom: 2 },
] as const;
const sownWith = (own?: Readonly<Record<string, number>>): KeptState => ({
  table: 'lagesbild-1',
  sown: { at: '2026-01-01T00:00:00.000Z', surveys: {}, ...(own && { shapes: own }) },
});
const refuse = (state: KeptState) => () => refuseOtherShapes(state, shapes as never, '/data');

describe('the shapes of what a data folder holds', () => {
  it('are let through while all of them can be read, or nothing is sown', () => {
    expect(refuse({ table: 'lagesbild-1' })).not.toThrow();
    expect(refuse(sownWith({ Round: 1, PeerCounts: 2 }))).not.toThrow();
    expect(refuse(sownWith({ Round: 3 }))).not.toThrow();
  });

  it.each([
    ['from before they were noted', undefined],
    ['older than can be read', { PeerCounts: 1 }],
    ['newer than is known', { Round: 4 }],
    ['of a kind that there is not', { Outcome: 1 }],
    ['named as what every object has', { constructor: 1 }],
  ])('are refused when they are %s', (_, own) => {
    expect(refuse(sownWith(own))).toThrow('/data');
  });

  it('stay as they were sown, and those of later kinds are noted as they come', () => {
    expect(withShapes(sownWith(), shapes as never).sown?.shapes).toEqual({ Round: 3, PeerCounts: 2 });
    expect(withShapes(sownWith({ Round: 1 }), shapes as never).sown?.shapes).toEqual({
      Round: 1,
      PeerCounts: 2,
    });
    expect(withShapes({ table: 'lagesbild-1' }, shapes as never)).toEqual({ table: 'lagesbild-1' });
  });
});
