// The priority numbers as a table of plain text, for golden reports.

import type { AreaPriority, PriorityResult } from '../../functions/core/priority/types.ts';
import { formatNumber, formatRange } from '../../functions/core/report/format.ts';
import { describeBorder, describeGroup, groupByPlace } from '../../functions/core/report/groups.ts';

const columns = [
  'plats',
  'poäng',
  'lägst–högst',
  'saknas',
  'vikter',
  'utan en',
  'sannolikt',
  'topp 1',
  'topp 3',
  'svar',
];

export function printPriorities(result: PriorityResult): string {
  const { organisations, draws } = result;
  const head = [
    `${organisations.responded} av ${organisations.inScope} kommuner har svarat.`,
    `${draws.count} dragningar med ${draws.generator}, frö ${draws.seed}.`,
    '',
    row('område', columns),
  ];
  const groups = groupByPlace(result.priorities, result.borders).flatMap((group) => {
    const { title, note } = describeGroup(group, 'sv');
    const border = describeBorder(group, 'sv');
    return [
      '',
      `${title} · ${note}`,
      ...group.areas.map((area) => row(area.area, cells(area))),
      ...(border === undefined ? [] : [`- - - ${border}`]),
    ];
  });
  return `${[...head, ...groups].join('\n')}\n`;
}

function cells({ rank, score, bounds, rankRange, top, answers }: AreaPriority): string[] {
  return [
    rank === undefined ? '–' : String(rank),
    decimals(score, 4),
    bounds === undefined ? '–' : bounds.map((bound) => decimals(bound, 2)).join('–'),
    range(rankRange?.missing),
    range(rankRange?.weights),
    range(rankRange?.leaveOneOut),
    range(rankRange?.likely),
    decimals(top?.[1], 4),
    decimals(top?.[3], 4),
    `${answers.valid} av ${answers.applicable}`,
  ];
}

function row(area: string, values: readonly string[]): string {
  return `${area.padEnd(28)}${values.map((value, index) => value.padStart(index === 2 ? 15 : 11)).join('')}`.trimEnd();
}

function decimals(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : formatNumber(value, digits, 'sv');
}

function range(value: readonly [number, number] | undefined): string {
  return value === undefined ? '–' : formatRange(value);
}
