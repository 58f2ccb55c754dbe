// The needs inventory for regions, version 2026-1: health care and dental care. Frozen: a change is a new version.
import { source, specialAnswers } from '../answering/2026-1.ts';
import { earlierMappingsIntro, resourcesIntro } from '../behovsinventering/2026-1/introductions.ts';
import { inventoryVersion } from '../define/inventory.ts';
import { frozenHash } from '../frozen.ts';
import { remarksFor } from '../remarks/2026-1.ts';
import type { SurveyVersion } from '../types.ts';
import { answering, intro } from './2026-1/answering.ts';
import { areas } from './2026-1/areas.ts';
import { closing } from './2026-1/closing.ts';
import { coreQuestions } from './2026-1/core-questions.ts';
import { earlierMappings, resources } from './2026-1/registers.ts';

export const behovsinventeringRegion20261: SurveyVersion = inventoryVersion({
  survey: 'behovsinventering-region',
  version: '2026-1',
  kinds: ['region'],
  name: { sv: 'Behovsinventering för regioner' },
  purpose: intro,
  source,
  answering,
  specialAnswers,
  // Ten areas of the same seven questions, against the municipalities' fourteen.
  minutes: [45, 70],
  areas,
  coreQuestions,
  earlierMappings: { intro: earlierMappingsIntro, columns: earlierMappings },
  resources: { intro: resourcesIntro, columns: resources },
  closing,
  remarks: remarksFor(
    'behovsinventering-region',
    areas.map(({ id }) => id),
  ),
  hash: frozenHash('behovsinventering-region@2026-1'),
});
