// What several stored shapes are made of.
import * as z from 'zod';
import type { PersonId } from '../../core/ids.ts';

export const person = z.string().min(1) as unknown as z.ZodType<PersonId, string>;
export const instant = z.iso.datetime();
export const text = z.string();

/** Who did something, by name, and when. */
export const byWhom = { by: text, at: instant };
