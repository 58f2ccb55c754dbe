// Scheduled job: one collected mail to each person who has something left in an open round, at most one a week.
import { describeFault, type Log } from '../core/fault.ts';
import { swedishDay } from '../core/people/loans.ts';
import { isoWeek } from '../core/reminders/iso-week.ts';
import { collectReminders } from '../core/reminders/matters.ts';
import { type ReminderNeeds, readReminderInputs } from '../storage/reminder-inputs.ts';
import { queueReminder, remindedIn } from '../storage/reminders.ts';

export interface RemindNeeds extends ReminderNeeds {
  now(): string;
  newId(): string;
}

/**
 * Throws when somebody could not be reminded, after trying all the others: it is then run again, and finds who has
 * been reminded already.
 */
export function remindJob(needs: RemindNeeds, log: Log): () => Promise<{ readonly queued: number }> {
  return async () => {
    const at = needs.now();
    const inputs = await readReminderInputs(needs, () => true, at);
    const reminders = collectReminders(inputs, swedishDay(Date.parse(at)));
    const persons = reminders.map(({ person }) => person);
    const done = await remindedIn(needs.table, isoWeek(Date.parse(at)), persons);
    let queued = 0;
    let failed = 0;
    for (const { email, ...reminder } of reminders) {
      if (email === undefined || done.has(reminder.person)) continue;
      try {
        const outcome = await queueReminder(needs.table, reminder, email, { at, mailId: needs.newId() });
        if (outcome === 'queued') queued += 1;
        if (outcome === 'contended') failed += 1;
      } catch (fault) {
        failed += 1;
        log.error('reminder not queued', { fault: describeFault(fault) });
      }
    }
    if (failed > 0) throw new Error(`${failed} reminders were not queued`);
    return { queued };
  };
}
