// THE library that plans are drafted from. A plan keeps the texts it was given: a new version changes no plan.
import data from './2026-1.json' with { type: 'json' };
import type { PlanLibrary } from './types.ts';

/** JSON carries no literal types; that the data has this shape is a test. */
export const planLibrary = data as unknown as PlanLibrary;
