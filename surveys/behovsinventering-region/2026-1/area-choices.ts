// The areas as choices, wherever the needs inventory for regions 2026-1 asks which areas something concerns.
import type { ChoiceContent } from '../../define/content.ts';
import { areas } from './areas.ts';

export const areaChoices: readonly ChoiceContent[] = areas.map(({ id, name }) => ({ id, text: name }));
