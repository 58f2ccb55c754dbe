// Refusals and faults as problem documents (RFC 9457): the one place where an error becomes an answer.
import { AppError, type ErrorCode, errors } from '../core/errors.ts';
import { describeFault, type Log } from '../core/fault.ts';
import { type HttpEvent, type HttpResult, languageOf } from './event.ts';

/** The answer to `error`. What nobody expected is logged with its cause and answered without detail. */
export function problemFor(error: unknown, event: HttpEvent, log: Log): HttpResult {
  const requestId = event.requestContext.requestId;
  const reader = { language: languageOf(event), requestId };
  if (error instanceof AppError) return problem(error, reader);
  log.error('request failed', { requestId, routeKey: event.routeKey, fault: describeFault(error) });
  return problem(new AppError('internal'), reader);
}

/** An expected refusal, titled in the reader's language. */
export function problem(
  error: AppError,
  { language, requestId }: { readonly language: 'sv' | 'en'; readonly requestId: string },
): HttpResult {
  const [status, sv, en] = errors[error.code];
  const document = {
    ...error.extra,
    type: problemType(error.code),
    title: language === 'sv' ? sv : en,
    status,
    code: error.code,
    titles: { sv, en },
    issues: error.issues,
    requestId,
  };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: JSON.stringify(document),
  };
}

function problemType(code: ErrorCode): string {
  return `urn:lagesbild:problem:${code}`;
}
