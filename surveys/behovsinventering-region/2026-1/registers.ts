// The columns of the two registers, needs inventory for regions 2026-1: the municipalities', about the region's areas.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import { earlierMappings as municipalMappings } from '../../behovsinventering/2026-1/earlier-mappings.ts';
import { resources as municipalResources } from '../../behovsinventering/2026-1/resources.ts';
import type { QuestionContent } from '../../define/content.ts';
import { areaChoices } from './area-choices.ts';

export const earlierMappings = municipalMappings.map(asRegion);
export const resources = municipalResources.map(asRegion);

function asRegion(column: QuestionContent): QuestionContent {
  if (column.id.endsWith('-omraden')) return { ...column, answer: { form: 'many', choices: areaChoices } };
  if (column.id === 'res-huvudman' && column.answer.form === 'one')
    return { ...column, answer: { ...column.answer, preset: 'regionen' } };
  return column;
}
