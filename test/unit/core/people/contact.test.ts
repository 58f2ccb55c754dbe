// Whom one may ask: a name with an address, and never an address that gives a protected name away.
import { describe, expect, it } from 'vitest';
import { contactOf } from '../../../../functions/core/people/contact.ts';

const email = 'lena.berg@lansstyrelsen.example';

describe('a contact', () => {
  it('is a name with the address', () => {
    const person = { displayName: 'Lena Berg, utvecklingsledare', title: 'utvecklingsledare', email };
    expect(contactOf(person)).toEqual({ name: 'Lena Berg, utvecklingsledare', email });
    expect(contactOf({ displayName: 'Lena Berg', email })).toEqual({ name: 'Lena Berg', email });
  });

  it('is a name alone where nobody has said an address', () => {
    expect(contactOf({ displayName: 'Lena Berg' })).toEqual({ name: 'Lena Berg' });
  });

  it('keeps the address back of somebody who is named by title alone', () => {
    const person = { displayName: 'Utvecklingsledare', title: 'utvecklingsledare', email };
    expect(contactOf(person)).toEqual({ name: 'Utvecklingsledare' });
  });
});
