// What a function reads from its environment: one schema for the stack that sets it and the handler that reads it.
import * as z from 'zod';

export const EnvironmentSchema = z.object({
  /** Name of the single table. */
  TABLE_NAME: z.string().min(1),
});
