// Lambda: tells the event bus what counties have settled.
import { environmentOf } from '../contract/environment.ts';
import { sendToBus } from '../jobs/event-bridge.ts';
import { tellEstablishedJob } from '../jobs/tell-established.ts';
import { table } from './dependencies.ts';
import { log } from './log.ts';

const { EVENT_BUS_NAME, SITE_URL } = environmentOf(['EVENT_BUS_NAME', 'SITE_URL']).parse(process.env);

export const handler = tellEstablishedJob({ table, siteUrl: SITE_URL, send: sendToBus(EVENT_BUS_NAME) }, log);
