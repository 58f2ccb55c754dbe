// THE list of what people notice when a function fails. An alarm's text is made of it, in Swedish and English.

import type { streamJobs } from '../functions/contract/groups.ts';
import type { Group } from '../functions/contract/route.ts';

/** One text in both languages. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

const consequences: Readonly<Record<Group | keyof typeof streamJobs, Bilingual>> = {
  open: {
    sv: 'Kvitton går inte att kontrollera och systemet svarar inte på hälsokontrollen.',
    en: 'Receipts cannot be checked, and the health check gets no answer.',
  },
  people: {
    sv: 'Den som loggar in ser inte sina uppdrag och kommer inte vidare.',
    en: 'People who sign in do not see their memberships and get no further.',
  },
  surveys: { sv: 'Formulär går inte att öppna.', en: 'Questionnaires do not open.' },
  rounds: {
    sv: 'Omgångar går inte att se, öppna eller ändra.',
    en: 'Rounds cannot be seen, opened or changed.',
  },
  responses: {
    sv: 'Kommuner kan inte spara eller skicka in svar. Det som redan har sparats finns kvar.',
    en: 'Municipalities cannot save or submit answers. What was saved before is kept.',
  },
  reports: { sv: 'Länsrapporter går inte att läsa.', en: 'County reports cannot be read.' },
  results: {
    sv: 'Kommuner och regioner kan inte läsa sina egna resultat.',
    en: 'Municipalities and regions cannot read their own results.',
  },
  documents: { sv: 'Rapporter går inte att hämta som PDF.', en: 'Reports cannot be downloaded as PDF.' },
  'recompute-reports': {
    sv: 'Länsrapporter och jämförelser visar inte de senast inskickade svaren. Inga svar har gått förlorade.',
    en: 'County reports and comparisons do not show the latest submissions. No answers are lost.',
  },
};

/** Throws for a function that is not in the list. */
export function consequenceOf(name: string): Bilingual {
  const found = Object.entries(consequences).find(([listed]) => listed === name);
  if (found === undefined)
    throw new Error(`${name}: say in consequences.ts what people notice when it fails`);
  return found[1];
}
