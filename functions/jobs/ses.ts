// Hands a mail over to Amazon SES, and says what is known of how that went.
import {
  SESv2Client,
  type SESv2ClientConfig,
  SESv2ServiceException,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import type { MailText } from '../core/mail-text.ts';
import type { Handover } from './send-mails.ts';

/** Refusals that the same mail would meet again. Anything else may pass. */
const lasting = new Set([
  'BadRequestException',
  'MailFromDomainNotVerifiedException',
  'MessageRejected',
  'NotFoundException',
  'AccountSuspendedException',
]);

const patience = { connectionTimeout: 3000, requestTimeout: 10_000, throwOnRequestTimeout: true };

/** The SDK tries nothing again by itself: it could not tell a mail that was sent from one that was not. */
export function handOverToSes(from: string, config: SESv2ClientConfig = {}) {
  const client = new SESv2Client({ requestHandler: patience, ...config, maxAttempts: 1 });
  return async (to: string, { subject, text }: MailText): Promise<Handover> => {
    const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
    try {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: part(subject), Body: { Text: part(text) } } },
        }),
      );
      return { kind: 'taken' };
    } catch (fault) {
      return { kind: kindOf(fault), fault };
    }
  };
}

/** Without an answer from SES nobody knows. */
function kindOf(fault: unknown): 'refused' | 'not-taken' | 'unknown' {
  if (!(fault instanceof SESv2ServiceException)) return 'unknown';
  return lasting.has(fault.name) ? 'refused' : 'not-taken';
}
