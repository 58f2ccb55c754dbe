// One invented row of a register: its id and its columns.
import type { AnswerValue } from '../../core/response.ts';

export type Row = Readonly<Record<string, AnswerValue>>;
