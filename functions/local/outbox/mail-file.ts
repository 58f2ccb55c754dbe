// The mails that have been sent on this machine: one line of JSON each, in a file of the data folder.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const SentMailSchema = z.object({
  id: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
});
export type SentMail = z.infer<typeof SentMailSchema>;

export interface MailFile {
  keep(mail: SentMail): void;
  /** Newest first. */
  readonly list: () => SentMail[];
}

export function openMailFile(file: string): MailFile {
  const mails = existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(parseLine) : [];
  return {
    keep(mail) {
      appendFileSync(file, `${JSON.stringify(mail)}\n`, { mode: 0o600 });
      mails.push(mail);
    },
    list: () => mails.toReversed(),
  };
}

/** A line that was cut off by a kill is left out. */
function parseLine(line: string): SentMail[] {
  try {
    return [SentMailSchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
