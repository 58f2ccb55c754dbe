// The composition root of every function: table, clock and ids, made once a process.
import { randomBytes, randomUUID } from 'node:crypto';
import { EnvironmentSchema } from '../contract/environment.ts';
import { connectTable } from '../storage/client.ts';

const environment = EnvironmentSchema.parse(process.env);

export const table = connectTable(environment.TABLE_NAME);
export const now = (): string => new Date().toISOString();
export const newId = (): string => randomUUID();
export { randomBytes };
