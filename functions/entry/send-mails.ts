// Lambda: sends the mails that wait.
import { setTimeout as pause } from 'node:timers/promises';
import { environmentOf } from '../contract/environment.ts';
import { sendMailsJob } from '../jobs/send-mails.ts';
import { handOverToSes } from '../jobs/ses.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';

const { MAIL_FROM, SITE_URL } = environmentOf(['MAIL_FROM', 'SITE_URL']).parse(process.env);

export const handler = sendMailsJob(
  { table, siteUrl: SITE_URL, now, handOver: handOverToSes(MAIL_FROM), pause },
  log,
);
