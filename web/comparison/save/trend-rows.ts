// The trend as rows to compute with: one for each place and round, unrounded.

import type { CsvCell } from '../../../functions/core/csv-text.ts';
import type { Language } from '../../shared/language/define-messages.ts';
import { contentText } from '../../shared/language/language.tsx';
import { nameOf } from '../column-name.ts';
import type { Column, Comparison } from '../comparison.ts';
import type { Measure } from '../measures.ts';
import { messages } from '../messages.ts';
import type { Followed } from '../trend/trend.ts';
import { trendMessages } from '../trend/trend-messages.ts';
import { manifestOf } from './comparison-rows.ts';

export function trendRows(
  saved: {
    readonly comparison: Comparison;
    readonly measure: Measure;
    readonly column: Column;
    readonly followed: readonly Followed[];
  },
  language: Language,
): CsvCell[][] {
  const { comparison, measure, column, followed } = saved;
  const { files, measures } = messages[language];
  const text = trendMessages[language];
  return [
    [
      files.name,
      text.round,
      text.closed,
      files.column,
      files.measure,
      files.value,
      files.low,
      files.high,
      files.valid,
      files.applicable,
      files.responded,
      files.inScope,
      files.mark,
      text.comparable,
    ],
    ...followed.flatMap(({ name, points }) =>
      points.map(({ round, figure, isBroken }): CsvCell[] => [
        name,
        contentText(round.roundName, language),
        round.closesAt,
        nameOf(column, language),
        measures[measure.id],
        ...(figure.status === 'shown'
          ? [figure.value, ...figure.bounds, figure.valid, figure.applicable]
          : [undefined, undefined, undefined, undefined, undefined]),
        round.organisations.responded,
        round.organisations.inScope,
        figure.status === 'shown' ? undefined : figure.mark,
        isBroken ? files.no : text.yes,
      ]),
    ),
    [],
    ...manifestOf(
      comparison,
      followed.flatMap(({ points }) => points.map(({ figure }) => figure)),
      language,
    ),
  ];
}
