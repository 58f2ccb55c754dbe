// What is worth looking at before a yearly report is submitted. Remarks never block it.
import type { Label } from '../plan/field.ts';
import { formatNumber } from '../report/format.ts';
import type { YearlyAnswer, YearlyReport, YearlyValue } from './yearly-report.ts';

export interface YearlyRemark {
  readonly code: 'funds-differ' | 'unconfirmed' | 'unanswered' | 'not-followed-up';
  readonly text: Label;
}

const received = 'ar-lan-medel.fatt';

export function yearlyRemarks({ county, subGoals }: YearlyReport): YearlyRemark[] {
  const answers = [...county, ...subGoals.flatMap((each) => each.answers)];
  const unconfirmed = answers.flatMap(({ values }) =>
    values.filter(({ value, isConfirmed }) => value !== undefined && !isConfirmed),
  ).length;
  const unanswered = answers.filter(({ values }) => values.every(({ value }) => value === undefined)).length;
  const notFollowedUp = subGoals
    .flatMap(({ activities }) => activities)
    .filter(({ from }) => from === 'plan').length;
  return [
    ...fundsRemark(county),
    ...(unconfirmed === 0
      ? []
      : [
          {
            code: 'unconfirmed' as const,
            text: {
              sv: `${unconfirmed} ${unconfirmed === 1 ? 'uppgift är föreslagen ur planen och inte bekräftad' : 'uppgifter är föreslagna ur planen och inte bekräftade'}.`,
              en: `${unconfirmed} ${unconfirmed === 1 ? 'value is' : 'values are'} proposed from the plan and not confirmed.`,
            },
          },
        ]),
    ...(unanswered === 0
      ? []
      : [
          {
            code: 'unanswered' as const,
            text: {
              sv: `${unanswered} ${unanswered === 1 ? 'fråga är inte besvarad' : 'frågor är inte besvarade'}.`,
              en: `${unanswered} ${unanswered === 1 ? 'question is' : 'questions are'} not answered.`,
            },
          },
        ]),
    ...(notFollowedUp === 0
      ? []
      : [
          {
            code: 'not-followed-up' as const,
            text: {
              sv: `${notFollowedUp} ${notFollowedUp === 1 ? 'aktivitet är inte uppföljd' : 'aktiviteter är inte uppföljda'} i år. Statusen är planens.`,
              en: `${notFollowedUp} ${notFollowedUp === 1 ? 'activity has' : 'activities have'} not been followed up this year. The status is the plan's.`,
            },
          },
        ]),
  ];
}

/** The uses must add up to what was received. Kronor are whole. */
function fundsRemark(county: readonly YearlyAnswer[]): YearlyRemark[] {
  const values = county.find(({ question }) => question === 'ar-lan-medel')?.values ?? [];
  const all = kronorIn(values.find(({ part }) => part === received));
  const uses = values.filter(({ part }) => part !== received).map(kronorIn);
  const used = uses.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  if (all === undefined && uses.every((each) => each === undefined)) return [];
  if (all === used) return [];
  const [got, spent] = [amount(all), amount(used)];
  return [
    {
      code: 'funds-differ',
      text: {
        sv: `Medlen går inte ihop: länet har fått ${got.sv}, men kostnadsslagen blir ${spent.sv}.`,
        en: `The funds do not add up: the county received ${got.en}, but the cost types make ${spent.en}.`,
      },
    },
  ];
}

function kronorIn(value: YearlyValue | undefined): number | undefined {
  return typeof value?.value === 'number' ? value.value : undefined;
}

function amount(kronor: number | undefined): Label {
  if (kronor === undefined)
    return { sv: 'ett belopp som inte är ifyllt', en: 'an amount that is not filled in' };
  return {
    sv: `${formatNumber(kronor, 0, 'sv')} kronor`,
    en: `SEK ${formatNumber(kronor, 0, 'en')}`,
  };
}
