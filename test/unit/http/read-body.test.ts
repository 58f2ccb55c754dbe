// Bodies: what gets in is JSON, of bearable size and depth, without names that reach into prototypes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../functions/core/errors.ts';
import { readBody } from '../../../functions/http/read-body.ts';
import { type Call, eventFor } from '../../support/api.ts';

const read = (call: Call) => readBody(eventFor('writeAnswers', call));
const codeOf = (call: Call): string => {
  try {
    read(call);
    return 'read';
  } catch (error) {
    return error instanceof AppError ? error.code : 'a fault';
  }
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('a body', () => {
  it('is read as it was sent, in plain and in base64', () => {
    const harmless = fc
      .jsonValue()
      .filter((value) => !/"(__proto__|constructor|prototype)":|\\ud/i.test(JSON.stringify(value)));
    fc.assert(
      fc.property(harmless, (value) => {
        const rawBody = JSON.stringify(value);
        const base64 = Buffer.from(rawBody).toString('base64');
        const headers = { 'content-type': 'application/json; charset=utf-8' };
        expect(read({ rawBody })).toEqual(JSON.parse(rawBody));
        expect(read({ rawBody: base64, isBase64Encoded: true, headers })).toEqual(JSON.parse(rawBody));
      }),
    );
  });

  it('may be as deep and as large as it may be, and no more', () => {
    expect([codeOf({ body: nested(20) }), codeOf({ body: nested(21) })]).toEqual(['read', 'invalid-request']);
    const text = (length: number) => ({ rawBody: `"${'x'.repeat(length - 2)}"` });
    expect([codeOf(text(1_048_576)), codeOf(text(1_048_577))]).toEqual(['read', 'body-too-large']);
    expect(codeOf({ rawBody: `"${'å'.repeat(600_000)}"` })).toBe('body-too-large');
  });

  it('says that it is JSON', () => {
    const typed = (type: string) => codeOf({ rawBody: '{}', headers: { 'content-type': type } });
    expect(['application/json', 'Application/JSON;charset=utf-8'].map(typed)).toEqual(['read', 'read']);
    expect(['text/plain', 'application/jsonp', ''].map(typed)).toEqual(
      Array(3).fill('unsupported-media-type'),
    );
  });

  it('holds no name that reaches into prototypes, at any depth', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      expect(codeOf({ rawBody: `[{"a":{"${name}":1}}]` })).toBe('invalid-request');
    }
    expect(codeOf({ rawBody: '{"proto":1,"__proto":2}' })).toBe('read');
  });

  it('holds no number that JSON allows and no computer holds', () => {
    expect(['[1e308]', '[1e400]', '[-1e400]'].map((rawBody) => codeOf({ rawBody }))).toEqual([
      'read',
      'invalid-request',
      'invalid-request',
    ]);
  });

  it('holds no half character, in values or in names', () => {
    expect([
      codeOf({ rawBody: '"\\udc00"' }),
      codeOf({ rawBody: '{"\\ud83d":1}' }),
      codeOf({ rawBody: '"🙂"' }),
    ]).toEqual(['invalid-request', 'invalid-request', 'read']);
  });
});
