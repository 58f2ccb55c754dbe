// A county report with everything beside its priorities, invented; and what only documents hold.

import { createHash } from 'node:crypto';
import type { ValueRule } from '../../functions/answers/questionnaire.ts';
import type { CountyReport } from '../../functions/contract/routes/reports.ts';
import { CountyReportSchema } from '../../functions/contract/routes/reports.ts';
import { type OrganisationId, organisationId, roundId, surveyRef } from '../../functions/core/ids.ts';
import { describeCountyMaturity } from '../../functions/core/maturity/county-profile.ts';
import { itemsByDimension } from '../../functions/core/maturity/scores.ts';
import type { OrganisationAnswers } from '../../functions/core/priority/types.ts';
import type { SaidValues } from '../../functions/core/report/choice-counts.ts';
import { countSaid } from '../../functions/core/report/said.ts';
import { compareWithEarlier } from '../../functions/core/report/since-last-round.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import type { ReportAppendix } from '../../functions/render/county-report/beside/describe-beside.ts';
import { surveyVersion } from '../../surveys/catalogue.ts';
import { type SampleOptions, sampleReport } from './sample-report.ts';

const inventory = surveyRef('behovsinventering@2026-1');
const maturityForm = surveyRef('mognad@2026-1');

/** As `sampleReport`, and whoever has answered there has also said something to everything else they were asked. */
export function fullReport(options: SampleOptions = {}): CountyReport {
  const report = sampleReport(options);
  const form = questionnaires.get(inventory);
  const ofMaturity = questionnaires.get(maturityForm);
  if (form === undefined || ofMaturity === undefined) throw new RangeError('the questionnaires are gone');
  const answering = report.municipalities.filter(({ responded }) => responded);
  const said = new Map(
    answering.map(({ id }): [OrganisationId, SaidValues] => [
      organisationId(id),
      new Map(
        form.questions.flatMap(({ id: question, rule }): [string, AnswerValue][] => {
          const value = invented(rule, `${id}/${question}`);
          return value === undefined ? [] : [[question, value]];
        }),
      ),
    ]),
  );
  // The schema's numbers are the core's answers 0–4.
  const answers = new Map(
    answering.map(({ id, areas }) => [organisationId(id), areas as OrganisationAnswers]),
  );
  const inScope = report.municipalities.map(({ id }) => organisationId(id));
  return CountyReportSchema.parse({
    ...report,
    said: countSaid({ ...form, ref: inventory }, report.priorities, said),
    maturity: describeCountyMaturity(
      maturityForm,
      ofMaturity.sections.filter(({ kind }) => kind === 'dimension'),
      inScope.length,
      answering.map(({ id }) => ({
        organisation: organisationId(id),
        edition: 1,
        submittedAt: '2026-11-20T09:00:00.000Z',
        dimensions: Object.fromEntries(
          [...itemsByDimension(ofMaturity)].map(([dimension, items]) => [
            dimension,
            items.map((_, item) => numberFrom(`${id}/${dimension}/${item}`, 5)).join(''),
          ]),
        ),
      })),
    ),
    sinceLast: compareWithEarlier(
      report.priorities.map(({ area }) => area),
      inScope,
      answers,
      {
        round: roundId('2025'),
        name: { sv: 'Omgång hösten 2025' },
        answers: new Map([...answers].slice(1)),
        change: (question) => (question.startsWith('stod-vuxna') ? 'stricter' : 'same'),
      },
    ),
  });
}

/** Decided by the name of the question; nothing for one in nine, and for what is answered in words or rows. */
function invented(rule: ValueRule, name: string): AnswerValue | undefined {
  if (numberFrom(`${name}/gap`, 9) === 0) return undefined;
  switch (rule.type) {
    case 'choice':
      return rule.choices[numberFrom(name, rule.choices.length)];
    case 'choices': {
      const start = numberFrom(name, rule.choices.length);
      return [...rule.choices.slice(start), ...rule.choices.slice(0, start)].slice(0, rule.max ?? 3);
    }
    case 'scale':
      return numberFrom(name, 5);
    case 'integer':
    case 'decimal':
      return rule.min + numberFrom(name, Math.min(rule.max - rule.min, 200));
    default:
      return undefined;
  }
}

/** A whole number from 0 to under `limit`. */
function numberFrom(name: string, limit: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % limit;
}

/** A comment by each municipality of `report` in each area; `textOf` gives it. */
export function appendixWith(
  report: CountyReport,
  textOf: (organisation: string, area: string) => string,
): ReportAppendix {
  const surveys = [inventory, maturityForm].flatMap((ref) => {
    const survey = surveyVersion(ref);
    return survey === undefined ? [] : [[ref, survey] as const];
  });
  const municipalities = report.municipalities.filter(({ responded }) => responded);
  return {
    surveys: new Map(surveys),
    texts: municipalities.flatMap(({ id, name }) =>
      report.priorities.map(({ area }) => ({
        organisation: { id, name, kind: 'municipality' as const },
        surveyRef: inventory,
        section: area,
        question: `${area}.behov`,
        kind: 'comment' as const,
        text: textOf(id, area),
        edition: 1,
        submittedAt: '2026-11-20T09:00:00.000Z',
      })),
    ),
    known: [
      {
        register: 'resurser',
        name: '=Kvinnojouren Exempel (påhittad)',
        organisation: municipalities[0]?.name ?? '',
        areas: ['boende'],
      },
    ],
  };
}

/** 2 000 characters, the most that a comment may hold, told apart from every other by its beginning and its end. */
export function longestText(organisation: string, area: string): string {
  const [beginning, end] = [`Början ${organisation} ${area}. `, ` Slut ${organisation} ${area}.`];
  const filling = 'Vi saknar en gemensam rutin.\nDet märks. ';
  const room = 2000 - beginning.length - end.length;
  return `${beginning}${filling.repeat(Math.ceil(room / filling.length)).slice(0, room)}${end}`;
}
