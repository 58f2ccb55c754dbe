// Stored: that somebody has been reminded in a week, and a county's log of reminders.
import * as z from 'zod';
import {
  CountyIdSchema,
  OrganisationIdSchema,
  RoleSchema,
  RoundIdSchema,
  SurveyIdSchema,
} from '../../contract/schemas.ts';
import type { Role } from '../../core/access.ts';
import type { CountyId, PersonId } from '../../core/ids.ts';
import { type Matter, reminderReasons } from '../../core/reminders/matters.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

/** Stands for the whole ISO week, so that whoever comes second finds that the person has been reminded. */
export interface RemindedInWeek {
  readonly person: PersonId;
  /** `2026-W49`, in Sweden. */
  readonly week: string;
  readonly mail: string;
  readonly at: string;
}

export const remindedInWeeks = defineEntity<Pick<RemindedInWeek, 'person' | 'week'>, RemindedInWeek>({
  type: 'RemindedInWeek',
  version: 1,
  key: (one) => ({ pk: `PERSON#${one.person}`, sk: `REMINDED#${one.week}` }),
  schema: z.object({ person, week: text.min(1), mail: text.min(1), at: instant }),
});

/** One reminder as a county may see it: without address, and only what it said of the county's organisations. */
export interface LoggedReminder {
  readonly county: CountyId;
  readonly week: string;
  readonly person: PersonId;
  readonly displayName: string;
  readonly role: Role;
  readonly at: string;
  /** Who sent it, by name; absent: the schedule. */
  readonly by?: string | undefined;
  readonly matters: readonly Matter[];
}

export const loggedReminders = defineEntity<
  Pick<LoggedReminder, 'county' | 'week' | 'person'>,
  LoggedReminder
>({
  type: 'LoggedReminder',
  version: 1,
  key: ({ county, week, person: who }) => ({ pk: `REMINDERS#${county}`, sk: `REMINDER#${week}#${who}` }),
  schema: z.object({
    county: CountyIdSchema,
    week: text.min(1),
    person,
    displayName: text,
    role: RoleSchema,
    at: instant,
    by: text.optional(),
    matters: z.array(
      z.object({
        round: RoundIdSchema,
        roundName: text,
        dueAt: instant,
        organisation: OrganisationIdSchema,
        organisationName: text,
        county: CountyIdSchema,
        survey: SurveyIdSchema,
        reason: z.enum(reminderReasons),
      }),
    ),
  }),
});
