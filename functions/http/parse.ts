// A part of a request through its schema: the parsed value, or a refusal that says what is wrong where.
import type * as z from 'zod';
import { AppError, type Issue } from '../core/errors.ts';

/** Enough to mend a request by; a hostile one does not get a longer answer than that. */
const maxIssues = 50;

/** `undefined` when the route has no schema for this part. Throws `invalid-request` with issues. */
export function parsePart(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.slice(0, maxIssues).map(
    (issue): Issue => ({
      path: issue.path.map(String).join('.'),
      code: issue.code,
      message: issue.message,
    }),
  );
  throw new AppError('invalid-request', { issues });
}
