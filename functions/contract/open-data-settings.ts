// What a stage says of its open data, and what is said where it does not.

/** Kinds of publishers, by their last part in ADMS (DCAT-AP-SE 3.0.1, foaf:Agent). */
export const publisherTypes = [
  'Academia-ScientificOrganisation',
  'Company',
  'IndustryConsortium',
  'LocalAuthority',
  'NationalAuthority',
  'NonGovernmentalOrganisation',
  'NonProfitOrganisation',
  'RegionalAuthority',
  'StandardisationBody',
  'SupraNationalAuthority',
] as const;

/**
 * The service's own name, for no body is known; and the licence that asks for nothing, which is the one in the
 * profile's own examples. A stage that publishes says who it is, and may choose another licence.
 */
export const openDataDefaults = {
  publisher: 'Lägesbild',
  licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
} as const;
