// What comes in and goes out: API Gateway's HTTP API, payload 2.0. The local gateway makes the same.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { PersonId } from '../core/ids.ts';
import { personId } from '../core/ids.ts';

/** With the claims that API Gateway's JWT authorizer has verified; none on public routes. */
export type HttpEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: {
    readonly authorizer?: { readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> } };
  };
};
export type HttpResult = APIGatewayProxyStructuredResultV2;

/** As OpenID Connect has it; the table could hold no longer one in a key. */
const subjectPattern = /^[\x20-\x7e]{1,255}$/;

/** The verified subject of the access token, or undefined when nobody is signed in. */
export function personOf(event: HttpEvent): PersonId | undefined {
  const subject = event.requestContext.authorizer?.jwt?.claims?.['sub'];
  return typeof subject === 'string' && subjectPattern.test(subject) ? personId(subject) : undefined;
}

/** The access token that the authorizer has verified, as it was sent; empty when nobody is signed in. */
export function tokenOf(event: HttpEvent): string {
  return /^bearer +([^ ]+) *$/i.exec(event.headers['authorization'] ?? '')?.[1] ?? '';
}

/** Of the two languages the one the reader likes best; Swedish when nothing is said. */
export function languageOf(event: HttpEvent): 'sv' | 'en' {
  const wishes = (event.headers['accept-language'] ?? '').split(',').map((wish) => {
    const [tag = '', quality = ''] = wish.split(';');
    const weight = quality.trim().startsWith('q=') ? Number(quality.trim().slice(2)) : 1;
    return { language: tag.trim().toLowerCase().slice(0, 2), weight };
  });
  const weightOf = (language: string): number =>
    Math.max(0, ...wishes.filter((wish) => wish.language === language).map(({ weight }) => weight));
  return weightOf('en') > weightOf('sv') ? 'en' : 'sv';
}
