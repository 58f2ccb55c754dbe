// THE list of published versions and their content hashes. A line is added, never changed.

/** SHA-256 (hex) over the canonical JSON of a version without its hash. */
export const frozenHashes = {
  'behovsinventering@2026-1': 'a4a99b0f9952021dc61765eaee1d7e3e229688904746f8ae35a9329e5964dd60',
  'mognad@2026-1': 'a1344bc9bd5b01f2f05c1a63dd7c0b742aff6bb5d18f816ff5324c9adaead383',
  'behovsinventering-region@2026-1': '6c65d361827adcdc67652744051225c3be334a80ab986ba3047ba2d74065fc8d',
  'aterrapportering-kommun@2026-1': '70287da6dd78f37f5775e2d5d1b90b4d19c290e334f27044b7454a5f21715303',
} as const satisfies Readonly<Record<string, string>>;

export function frozenHash(ref: keyof typeof frozenHashes): string {
  return frozenHashes[ref];
}

/**
 * Versions that were in use before versions were released one by one, and since when: their deployment released them.
 * Nothing is added here; a later version is released by an administrator.
 */
export const releasedByDeployment = {
  'behovsinventering@2026-1': '2026-11-01',
  'mognad@2026-1': '2026-11-01',
  'behovsinventering-region@2026-1': '2026-11-01',
} as const satisfies Readonly<Record<string, string>>;
