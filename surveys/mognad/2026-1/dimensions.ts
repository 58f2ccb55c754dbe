// The six dimensions of the maturity questionnaire 2026-1, in the order they are asked.
import type { DimensionContent } from '../../define/content.ts';
import { direktAdekvatStod } from './direkt-adekvat-stod.ts';
import { mangaVagarIn } from './manga-vagar-in.ts';
import { nationelltStod } from './nationellt-stod.ts';
import { ordinarieStrukturer } from './ordinarie-strukturer.ts';
import { samverkan } from './samverkan.ts';
import { uppfoljning } from './uppfoljning.ts';

export const dimensions: readonly DimensionContent[] = [
  mangaVagarIn,
  direktAdekvatStod,
  ordinarieStrukturer,
  samverkan,
  nationelltStod,
  uppfoljning,
];
