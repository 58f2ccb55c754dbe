// What a county's yearly report says of the state money: what was received, and what it went to.
import type { YearlyReport } from '../follow-up/yearly-report.ts';

/** Cost types as the yearly report's question has them, without what was not used. */
export const costTypes = ['personal', 'utbildning', 'konsult', 'lokaler', 'kommuner', 'annat'] as const;
export type CostType = (typeof costTypes)[number];

const question = 'ar-lan-medel';

/** Kronor, whole. What the county has not stated is absent, never 0. */
export interface ReportedFunds {
  readonly received?: number;
  readonly unused?: number;
  readonly used: Readonly<Partial<Record<CostType, number>>>;
}

/** Undefined where the report states nothing of the money. Only what somebody has confirmed counts. */
export function reportedFunds({ county }: Pick<YearlyReport, 'county'>): ReportedFunds | undefined {
  const values = county.find((answer) => answer.question === question)?.values ?? [];
  const kronorOf = (part: string): number | undefined => {
    const found = values.find((each) => each.part === `${question}.${part}`);
    return found?.isConfirmed && typeof found.value === 'number' ? found.value : undefined;
  };
  const received = kronorOf('fatt');
  const unused = kronorOf('ej-forbrukat');
  const used = Object.fromEntries(
    costTypes.flatMap((type) => {
      const kronor = kronorOf(type);
      return kronor === undefined ? [] : [[type, kronor] as const];
    }),
  );
  if (received === undefined && unused === undefined && Object.keys(used).length === 0) return undefined;
  return {
    ...(received !== undefined && { received }),
    ...(unused !== undefined && { unused }),
    used,
  };
}
