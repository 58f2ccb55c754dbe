// Categories that many variables share.
import type { OutcomeCategory } from './types.ts';

export const missing: OutcomeCategory = {
  id: 'uppgift-saknas',
  text: 'Uppgift saknas',
  synonyms: ['', 'saknas', 'okänt', 'vet ej', 'vet inte', 'ej ifyllt', '.', '-'],
};

export const yesOrNo: readonly OutcomeCategory[] = [
  { id: 'ja', text: 'Ja', synonyms: ['j', '1', 'sant', 'true', 'x'] },
  { id: 'nej', text: 'Nej', synonyms: ['n', '0', 'falskt', 'false'] },
  missing,
];
