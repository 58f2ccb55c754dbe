// Lambda: open data of established rounds.
import { places } from '../../surveys/places.ts';
import { environmentOf } from '../contract/environment.ts';
import { openDataRoutes } from '../contract/routes/open-data.ts';
import { createHandler } from '../http/handler.ts';
import { openDataImplementations } from '../http/open-data.ts';
import { renderCountiesCsv, renderFiguresCsv } from '../render/open-data-csv.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';

const settings = environmentOf([
  'SITE_URL',
  'OPEN_DATA_PUBLISHER',
  'OPEN_DATA_PUBLISHER_TYPE',
  'OPEN_DATA_LICENCE',
  'OPEN_DATA_CONTACT',
]).parse(process.env);

const implementations = openDataImplementations(
  { table },
  {
    siteUrl: settings.SITE_URL,
    publisher: settings.OPEN_DATA_PUBLISHER,
    publisherType: settings.OPEN_DATA_PUBLISHER_TYPE,
    licence: settings.OPEN_DATA_LICENCE,
    contact: settings.OPEN_DATA_CONTACT,
  },
  { figuresCsv: renderFiguresCsv, countiesCsv: renderCountiesCsv },
);

export const handler = createHandler(openDataRoutes, implementations, { table, places, now, log });
