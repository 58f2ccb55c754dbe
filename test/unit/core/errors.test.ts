// Every refusal has a status and says in both languages what is wrong.
import { describe, expect, it } from 'vitest';
import { AppError, type ErrorCode, errors } from '../../../functions/core/errors.ts';

describe.each(Object.entries(errors))('the refusal %s', (code, [status, sv, en]) => {
  it('has a status of its kind and a sentence in each language', () => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(new AppError(code as ErrorCode).status).toBe(status);
    expect(sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(sv).not.toBe(en);
  });
});
