// What a follow-up said before.
import { valueInWords } from '../../../functions/core/follow-up/value-words.ts';
import type { YearlyRule } from '../../../surveys/yearly-report/types.ts';
import { contentText, useLanguage } from '../../shared/language/language.tsx';
import { useSession } from '../../shared/session/session.tsx';
import type { FollowView, Municipalities, Question } from '../follow-up/follow-up.ts';
import type { PlanValue } from '../plan.ts';
import { EarlierWordings, type WordedField } from './earlier-wordings.tsx';

export function FollowEarlier(props: {
  readonly plan: { readonly county: string; readonly period: string };
  readonly row: FollowView;
  readonly questions: readonly Question[];
  readonly municipalities: Municipalities;
  readonly name: string;
}) {
  const { plan, row, questions, municipalities, name } = props;
  const { language } = useLanguage();
  const { client } = useSession();
  const nameOf = (code: string) => municipalities.find(({ id }) => id === code)?.name ?? code;
  const fields = questions.flatMap(({ text, parts }) =>
    parts.map(({ id, label, rule }): WordedField => {
      const asks = contentText(text, language);
      return {
        id,
        label: label ? `${asks} ${contentText(label, language)}` : asks,
        inWords: (value: PlanValue) =>
          value === null || typeof value === 'boolean'
            ? ''
            : valueInWords(rule as YearlyRule, value as string | number | string[], nameOf, language),
      };
    }),
  );
  return (
    <EarlierWordings
      id={`follow-up ${plan.county} ${plan.period} ${row.occasion} ${row.row}`}
      name={name}
      standing={row}
      fields={fields}
      load={async (signal) => {
        const { versions } = await client(
          'GET /api/plans/{county}/{period}/follow-up/{occasion}/{row}/history',
          { params: { ...plan, occasion: row.occasion, row: row.row }, signal },
        );
        return versions;
      }}
    />
  );
}
