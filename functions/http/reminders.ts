// Whom a county would remind and of what, reminding them now, and what has been sent.
import type { leftOutReasons, reminderRoutes } from '../contract/routes/reminders.ts';
import type { Role } from '../core/access.ts';
import type { CountyId, PersonId } from '../core/ids.ts';
import { composeMail } from '../core/mail-text.ts';
import { swedishDay } from '../core/people/loans.ts';
import { isoWeek } from '../core/reminders/iso-week.ts';
import { collectReminders, type Matter, type Reminder } from '../core/reminders/matters.ts';
import { reminderWords } from '../core/reminders/words.ts';
import { readReminderInputs } from '../storage/reminder-inputs.ts';
import { listLoggedReminders, queueReminder, remindedIn } from '../storage/reminders.ts';
import { listRounds } from '../storage/rounds.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'>;
type LeftOut = (typeof leftOutReasons)[number];

/** Sent at once, so that a county's reminders fit well within the time of a request. */
const atOnce = 10;

export function reminderImplementations(needs: Needs): Implementations<typeof reminderRoutes> {
  const { table, now, newId } = needs;

  async function plan(county: CountyId, at: string) {
    const inputs = await readReminderInputs(needs, (one) => one === county, at);
    const reminders = collectReminders(inputs, swedishDay(Date.parse(at)));
    const week = isoWeek(Date.parse(at));
    const persons = reminders.map(({ person }) => person);
    return { week, reminders, reminded: await remindedIn(table, week, persons) };
  }

  return {
    async readReminders({ params: { county } }) {
      const at = now();
      const [{ week, reminders, reminded }, log, rounds] = await Promise.all([
        plan(county, at),
        listLoggedReminders(table, county),
        listRounds(table),
      ]);
      return {
        week,
        planned: reminders.map((reminder) => ({
          ...shown(reminder),
          // The address of the web is the mail's own matter; the rest reads as it will be sent.
          ...composeMail('reminder', { ...reminderWords(reminder.matters, at, Date.parse) }, ''),
          leftOut: reminded.has(reminder.person)
            ? ('reminded-this-week' as const)
            : reminder.email === undefined
              ? ('no-address' as const)
              : undefined,
        })),
        synthetic: rounds.some((round) => round.synthetic && round.scope.counties.includes(county)),
        log: log.map((one) => ({ ...shown(one), at: one.at, week: one.week, by: one.by })),
      };
    },

    async sendReminders({ params: { county }, body, membership }) {
      const at = now();
      const { reminders, reminded } = await plan(county, at);
      const sent: string[] = [];
      const leftOut: { person: string; why: LeftOut }[] = [];
      const wanted = [...new Set(body.persons)] as PersonId[];
      const send = async (person: PersonId): Promise<void> => {
        const found = reminders.find((reminder) => reminder.person === person);
        const why = await sendOne(found, reminded, { at, by: membership.displayName });
        if (why === undefined) sent.push(person);
        else leftOut.push({ person, why });
      };
      for (let start = 0; start < wanted.length; start += atOnce) {
        await Promise.all(wanted.slice(start, start + atOnce).map(send));
      }
      return { sent, leftOut };
    },
  };

  /** Why nothing was sent; undefined when it was. */
  async function sendOne(
    found: Reminder | undefined,
    reminded: ReadonlySet<PersonId>,
    sending: { readonly at: string; readonly by: string },
  ): Promise<LeftOut | undefined> {
    if (found === undefined) return 'nothing-left';
    const { email, ...reminder } = found;
    if (reminded.has(reminder.person)) return 'reminded-this-week';
    if (email === undefined) return 'no-address';
    const outcome = await queueReminder(table, reminder, email, { ...sending, mailId: newId() });
    if (outcome === 'queued') return undefined;
    return outcome === 'contended' ? 'busy' : 'reminded-this-week';
  }
}

function shown({
  person,
  role,
  displayName,
  matters,
}: {
  readonly person: PersonId;
  readonly role: Role;
  readonly displayName: string;
  readonly matters: readonly Matter[];
}) {
  // A county needs to know who looks after an organisation, not who answers what in it.
  return { person, role, name: role === 'respondent' ? undefined : displayName, matters: [...matters] };
}
