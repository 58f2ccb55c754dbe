// Stands in for the SDK's cache of discovered endpoints in every bundle (8 kB): DynamoDB is called at its one address.
// Endpoint discovery is off, so nothing is ever put in the cache; the SDK still asks it at each call.

export class EndpointCache {
  getEndpoint(): undefined {
    return undefined;
  }

  /** Called only if somebody turns endpoint discovery on, which needs the real cache. */
  get(): never {
    throw new Error('endpoint discovery is not part of this bundle');
  }
}
