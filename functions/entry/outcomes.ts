// Lambda: yearly outcome tables: a municipality's own, and the sums of counties and the nation.
import { outcomeTable } from '../../surveys/outcome-table/0-1.ts';
import { places } from '../../surveys/places.ts';
import { outcomeRoutes } from '../contract/routes/outcomes.ts';
import { createHandler } from '../http/handler.ts';
import { outcomeImplementations } from '../http/outcomes.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';

const implementations = outcomeImplementations({ table, places, now, newId, definition: outcomeTable });

export const handler = createHandler(outcomeRoutes, implementations, { table, places, now, log });
