// A round as the API gives it, and how its parts are said.
import type { CallOutput } from '../../functions/contract/client.ts';

export type Round = CallOutput<'GET /api/rounds'>['rounds'][number];
export type RoundCounties = CallOutput<'GET /api/rounds/{round}/counties'>;
export type Planning = CallOutput<'GET /api/planning'>;

/** `behovsinventering@2026-1` as `Behovsinventering 2026-1`. */
export function surveyName(ref: string, names: Readonly<Record<string, string>>): string {
  const [survey = ref, version = ''] = ref.split('@');
  return `${names[survey] ?? survey} ${version}`;
}

/** `2026-` as `2026–`, ready for what follows; `2018-2020` as `2018–2020`. */
export function periodName(period: string): string {
  return period.replace('-', '–');
}
