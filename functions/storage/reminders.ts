// Reminders: sent at most once a person and week, and logged for each county they concern.
import { tableDefinition } from '../contract/table.ts';
import type { CountyId, PersonId } from '../core/ids.ts';
import { isoWeek } from '../core/reminders/iso-week.ts';
import type { Reminder } from '../core/reminders/matters.ts';
import { reminderWords } from '../core/reminders/words.ts';
import type { Table } from './client.ts';
import { type LoggedReminder, loggedReminders, remindedInWeeks } from './entities/reminders.ts';
import { getItems, queryItems } from './items.ts';
import { mailAction } from './mails.ts';
import { type Action, transact } from './transaction.ts';

/** Whom a county has reminded is of use through a round, and of none two years later. */
const forgottenAfterMilliseconds = 400 * 86_400_000;

/** Of `persons`, those who have been reminded in that week. */
export async function remindedIn(
  table: Table,
  week: string,
  persons: readonly PersonId[],
): Promise<Set<PersonId>> {
  const items = await getItems(
    table,
    persons.map((person) => remindedInWeeks.key({ person, week })),
  );
  return new Set(items.map((item) => remindedInWeeks.parse(item).person));
}

export interface Sending {
  readonly at: string;
  readonly mailId: string;
  /** Absent: the schedule. */
  readonly by?: string | undefined;
}

/**
 * Queues the mail and logs it, all or nothing, on condition that nobody has reminded the person in the week of `at`.
 * `already-reminded` is what a retry finds, so nothing that is done over sends anything twice.
 */
export async function queueReminder(
  table: Table,
  { person, knownIn, matters }: Pick<Reminder, 'person' | 'knownIn' | 'matters'>,
  email: string,
  { at, mailId, by }: Sending,
): Promise<'queued' | 'already-reminded' | 'contended'> {
  const week = isoWeek(Date.parse(at));
  const forgottenAt = Math.floor((Date.parse(at) + forgottenAfterMilliseconds) / 1000);
  const put = (item: Record<string, unknown>, condition: object = {}): Action => ({
    Put: {
      TableName: table.name,
      Item: { ...item, [tableDefinition.timeToLiveAttribute]: forgottenAt },
      ...condition,
    },
  });
  const reminded = { person, week, mail: mailId, at };
  const logs = [...knownIn].map(([county, known]) => {
    const own = matters.filter((matter) => matter.county === county);
    const entry: LoggedReminder = { county, week, person, ...known, at, by, matters: own };
    return put(loggedReminders.toItem(entry, entry));
  });
  const words = { ...reminderWords(matters, at, Date.parse) };
  const outcome = await transact(table, [
    put(remindedInWeeks.toItem(reminded, reminded), { ConditionExpression: 'attribute_not_exists(pk)' }),
    ...logs,
    mailAction(table, { id: mailId, to: email, kind: 'reminder', words, createdAt: at }),
  ]);
  if (outcome === 'committed') return 'queued';
  return outcome === 'refused' ? 'already-reminded' : 'contended';
}

/** The county's reminders, newest first. */
export async function listLoggedReminders(table: Table, county: CountyId): Promise<LoggedReminder[]> {
  const items = await queryItems(table, `REMINDERS#${county}`, 'REMINDER#');
  return items.map((item) => loggedReminders.parse(item)).sort((a, b) => (a.at < b.at ? 1 : -1));
}
