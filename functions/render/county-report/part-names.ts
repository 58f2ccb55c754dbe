// The five parts of a score, as people read them.
import type { Part } from '../../core/priority/types.ts';

export const partNames: Readonly<Record<Part, string>> = {
  need: 'Behov',
  gap: 'Gap',
  consequence: 'Konsekvens',
  countyBenefit: 'Länsnytta',
  reach: 'Räckvidd',
};
