// Refusals and faults as problem documents.
import { describe, expect, it } from 'vitest';
import { ProblemSchema } from '../../../functions/contract/schemas.ts';
import { AppError } from '../../../functions/core/errors.ts';
import { problemFor } from '../../../functions/http/problem.ts';
import { eventFor } from '../../support/api.ts';

function answered(error: unknown, headers: Record<string, string> = {}) {
  const logged: unknown[] = [];
  const result = problemFor(error, eventFor('me', { headers }), {
    error: (...entry) => void logged.push(entry),
  });
  return { ...result, document: JSON.parse(result.body ?? ''), logged };
}

describe('a refusal', () => {
  it('is a problem document with its code, its titles in both languages and what is wrong where', () => {
    const issues = [
      { path: 'changes.0.value', code: 'off-scale', message: 'Välj 0–4.', question: 'boende.behov' },
    ];
    const { statusCode, headers, document, logged } = answered(new AppError('answers-invalid', { issues }));
    expect({ statusCode, type: headers?.['content-type'] }).toEqual({
      statusCode: 422,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(ProblemSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      type: 'urn:lagesbild:problem:answers-invalid',
      code: 'answers-invalid',
      status: 422,
      issues,
    });
    expect(logged).toEqual([]);
  });

  it('is titled in the language asked for', () => {
    const sv = answered(new AppError('round-not-open'));
    const en = answered(new AppError('round-not-open'), { 'accept-language': 'en' });
    expect([sv.document.title, en.document.title]).toEqual([sv.document.titles.sv, sv.document.titles.en]);
    expect([sv.headers?.['content-language'], en.headers?.['content-language']]).toEqual(['sv', 'en']);
  });

  it('may carry more, which never replaces what every problem has', () => {
    const { document } = answered(
      new AppError('already-submitted', { extra: { receipt: 'LB-2026-AAAA-AAAA', status: 200 } }),
    );
    expect(document).toMatchObject({ receipt: 'LB-2026-AAAA-AAAA', status: 409 });
  });
});

describe('what nobody expected', () => {
  it('is answered without detail and logged without its message', () => {
    const { document, logged } = answered(new Error('hemligt'));
    expect(document).toMatchObject({ status: 500, code: 'internal', requestId: 'request-1' });
    expect(JSON.stringify(document)).not.toContain('hemligt');
    expect(logged).toMatchObject([
      ['request failed', { requestId: 'request-1', routeKey: 'GET /api/me', fault: { name: 'Error' } }],
    ]);
    expect(JSON.stringify(logged)).not.toContain('hemligt');
  });
});
