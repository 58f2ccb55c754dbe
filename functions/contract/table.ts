// THE table: keys, stream and expiry. Infrastructure, the local system and the tests create it from this.

/** One table; every item is found by its keys, so there is no index. */
export const tableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Jobs compare what was with what is. */
  streamViewType: 'NEW_AND_OLD_IMAGES',
  /** Seconds since 1970; DynamoDB removes the item some time after. */
  timeToLiveAttribute: 'expiresAt',
} as const;
