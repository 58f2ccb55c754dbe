// Lambda: survey versions reviewed and released.
import { catalogue } from '../../surveys/catalogue.ts';
import { frozenHashes, releasedByDeployment } from '../../surveys/frozen.ts';
import { releaseRoutes } from '../contract/routes/releases.ts';
import { createHandler } from '../http/handler.ts';
import { releaseImplementations } from '../http/releases.ts';
import { built } from './built-versions.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';

const needs = {
  table,
  catalogue,
  frozenHashes,
  releasedByDeployment,
  built,
  now,
  newId,
};

/** Survey versions are the nation's: no place is named. */
const places = { counties: [], organisations: [], skrGroups: [] };

export const handler = createHandler(releaseRoutes, releaseImplementations(needs), {
  table,
  places,
  now,
  log,
});
