// The needs inventory for municipalities, version 2026-1. Frozen: a change is a new version.
import { answering, source, specialAnswers } from '../answering/2026-1.ts';
import { inventoryVersion } from '../define/inventory.ts';
import { frozenHash } from '../frozen.ts';
import { remarksFor } from '../remarks/2026-1.ts';
import type { SurveyVersion } from '../types.ts';
import { areas } from './2026-1/areas.ts';
import { closing } from './2026-1/closing.ts';
import { coreQuestions } from './2026-1/core-questions.ts';
import { earlierMappings } from './2026-1/earlier-mappings.ts';
import { earlierMappingsIntro, intro, resourcesIntro } from './2026-1/introductions.ts';
import { resources } from './2026-1/resources.ts';

export const behovsinventering20261: SurveyVersion = inventoryVersion({
  survey: 'behovsinventering',
  version: '2026-1',
  kinds: ['municipality'],
  name: { sv: 'Behovsinventering' },
  purpose: intro,
  source,
  answering,
  specialAnswers,
  minutes: [60, 90],
  areas,
  coreQuestions,
  earlierMappings: { intro: earlierMappingsIntro, columns: earlierMappings },
  resources: { intro: resourcesIntro, columns: resources },
  closing,
  remarks: remarksFor(
    'behovsinventering',
    areas.map(({ id }) => id),
  ),
  hash: frozenHash('behovsinventering@2026-1'),
});
