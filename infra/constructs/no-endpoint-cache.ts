// Stands in for the SDK's cache of discovered endpoints in every bundle (8 kB): DynamoDB is called at its one address, and
// endpoint discovery is off.

export class EndpointCache {
  /** Reached only if somebody turns endpoint discovery on, which needs the real cache. */
  getEndpoint(): never {
    throw new Error('endpoint discovery is not part of this bundle');
  }
}
