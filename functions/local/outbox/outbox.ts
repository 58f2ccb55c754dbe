// Amazon SES on one machine: takes a mail as SES v2 does, keeps it, and shows it on a page.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { AppError } from '../../core/errors.ts';
import type { Log } from '../../core/fault.ts';
import { answerRequest } from '../gateway/answer-request.ts';
import { readBody } from '../gateway/read-body.ts';
import { pathOf } from '../gateway/request-target.ts';
import { sendPage } from '../send-page.ts';
import { outboxPath } from '../sign-in/pages.ts';
import { openMailFile, type SentMail } from './mail-file.ts';
import { outboxPage } from './outbox-page.ts';

/** Where the SDK's client finds SES: it adds `/v2/email/outbound-emails`. */
export const sesPath = `${outboxPath}/ses`;
const sendEmailPath = `${sesPath}/v2/email/outbound-emails`;

const Part = z.object({ Data: z.string() });
/** Of SendEmail what we send: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
const SendEmailSchema = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()).min(1) }),
  Content: z.object({ Simple: z.object({ Subject: Part, Body: z.object({ Text: Part }) }) }),
});

export function openOutbox(file: string, log: Log) {
  const mails = openMailFile(file);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = `${request.method} ${pathOf(request)}`;
    switch (asked) {
      case `POST ${sendEmailPath}`:
        return takeMail(request, response, mails.keep);
      case `GET ${outboxPath}`:
        request.resume();
        return sendPage(response, 200, outboxPage(mails.list()));
      case `GET ${outboxPath}.json`:
        request.resume();
        return sendJson(response, 200, mails.list());
      default:
        return answerRequest(request, response, { kind: 'none' }, log, () =>
          Promise.reject(new AppError('unknown-route')),
        );
    }
  };
}

async function takeMail(request: IncomingMessage, response: ServerResponse, keep: (mail: SentMail) => void) {
  const body = await readBody(request);
  const asked = SendEmailSchema.safeParse(
    body.kind === 'whole' ? parseJson(body.bytes.toString('utf8')) : undefined,
  );
  if (!asked.success) {
    response.setHeader('x-amzn-errortype', 'BadRequestException');
    return sendJson(response, 400, { message: 'not a mail that this outbox takes' });
  }
  const { FromEmailAddress: from, Destination, Content } = asked.data;
  const { Subject, Body } = Content.Simple;
  const id = randomUUID();
  const at = new Date().toISOString();
  keep({ id, at, from, to: Destination.ToAddresses, subject: Subject.Data, text: Body.Text.Data });
  sendJson(response, 200, { MessageId: id });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, content: unknown): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify(content));
}
