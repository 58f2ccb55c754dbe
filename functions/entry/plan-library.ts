// The library that plans are drafted from: data too large for a bundle, read as a file.
import { existsSync, readFileSync } from 'node:fs';
import type { PlanLibrary } from '../../surveys/plan-library/types.ts';

const name = 'plan-library@2026-1.json';
/** In Lambda it lies beside the bundle, otherwise where it belongs. */
const beside = new URL(`./${name}`, import.meta.url);
const own = new URL(`../../surveys/plan-library/${name}`, import.meta.url);

/** A plan keeps the texts it was given: a new version changes no plan. That the data has this shape is a test. */
export const planLibrary: PlanLibrary = JSON.parse(readFileSync(existsSync(beside) ? beside : own, 'utf8'));
