// What each role is called.
import type { Role } from '../../../functions/core/access.ts';
import { defineMessages } from '../language/define-messages.ts';

export const roleNames = defineMessages(
  {
    respondent: 'Svarar',
    coordinator: 'Samordnare',
    signatory: 'Behörig att skriva under',
    'county-lead': 'Utvecklingsledare kvinnofrid',
    'county-reader': 'Läsare i länet',
    'national-analyst': 'Nationell analytiker',
    'national-admin': 'Nationell administratör',
  } satisfies Record<Role, string>,
  {
    respondent: 'Respondent',
    coordinator: 'Coordinator',
    signatory: 'Signatory',
    'county-lead': 'County development lead',
    'county-reader': 'County reader',
    'national-analyst': 'National analyst',
    'national-admin': 'National administrator',
  },
);
