// What a stage says of its open data, in tests.
import { openDataDefaults } from '../../functions/contract/open-data-settings.ts';

export const openDataSettings = {
  siteUrl: 'https://lagesbild.example',
  publisher: 'En myndighet',
  publisherType: 'NationalAuthority',
  licence: openDataDefaults.licence,
  contact: 'oppnadata@example.com',
};
