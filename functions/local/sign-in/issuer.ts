// What the local sign-in is called and what its tokens say: shared by the issuer, the gateway and the scripts' tokens.

export const clientId = 'lagesbild-web';
export const audience = 'lagesbild-api';
/** The resource indicator that stands for the API. */
export const apiResource = 'urn:lagesbild:api';
/** A working day: the web does not renew tokens, one signs in again. */
export const tokenSeconds = 8 * 60 * 60;

/** Paths of the web that the issuer may send the browser back to. */
export const signedInPath = '/inloggad';
export const signedOutPath = '/';

export interface Issuer {
  /** Stands in every token as `iss`. */
  readonly url: string;
  /** The addresses that the same server answers at. */
  readonly origins: readonly string[];
}

export function issuerAt(port: number): Issuer {
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  return { url: `http://localhost:${port}/oidc`, origins };
}
