// The plan's money and time, year by year, as its page shows them.
import { kinds } from '../../core/plan/catalogue.ts';
import { numberInWords } from '../../core/plan/value-in-words.ts';
import { type Block, heading, text } from './blocks.ts';
import type { PlanToPrint } from './plan-to-print.ts';

export function moneyBlocks({ summary }: PlanToPrint): Block[] {
  const { years, costsWithoutYear, daysPerYear } = summary;
  if (years.length === 0 && costsWithoutYear === 0) return [];
  const kronor = (amount: number) => ({ lines: [`${numberInWords(amount, 'sv')}\u00a0kr`] });
  const number = (name: string, share: number) => ({ name, align: 'right', share }) as const;
  return [
    heading(1, 'Pengar och tid'),
    ...text(
      [
        `Aktiviteternas kostnader och dagar är jämnt fördelade över deras tid. Förslag är medräknade. En halvtidstjänst ger omkring ${daysPerYear} arbetsdagar per år, enligt vår bedömning.`,
      ],
      years.length > 0 ? 'help' : 'plain',
    ),
    ...(years.length === 0
      ? []
      : [
          {
            is: 'table' as const,
            caption: 'Pengar och tid per år',
            columns: [
              { name: 'År', align: 'left' as const, share: 2 },
              number(kinds.fund.name.sv, 4),
              number('Kostnader', 4),
              number('Kvar', 4),
              number('Arbetsdagar, länets stöd', 5),
            ],
            rows: years.map(({ year, funds, costs, countyDays }) => [
              { lines: [String(year)], strong: true as const },
              kronor(funds),
              kronor(costs),
              kronor(funds - costs),
              {
                lines: [numberInWords(countyDays, 'sv')],
                below: countyDays > daysPerYear ? ['fler än en halvtid'] : [],
              },
            ]),
          },
        ]),
    ...(costsWithoutYear === 0
      ? []
      : text([
          `${numberInWords(costsWithoutYear, 'sv')} kr i kostnader har inget år och är inte med i tabellen.`,
        ])),
  ];
}
