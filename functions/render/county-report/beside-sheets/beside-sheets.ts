// Everything beside the priorities as sheets, in the order of the page. Numbers are not rounded.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { questionsById } from '../../../core/questionnaire-text.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { ReportAppendix } from '../beside/describe-beside.ts';
import { askedForSheet } from './asked-for.ts';
import { factCountsSheet, factNumbersSheet } from './facts.ts';
import { knownSheet } from './known.ts';
import { maturitySheets } from './maturity.ts';
import { otherOrdersSheet } from './other-orders.ts';
import { ownWordsSheet } from './own-words.ts';
import { sinceLastSheet } from './since-last.ts';
import { spreadSheet } from './spread.ts';
import { wishesSheet } from './wishes.ts';

export function besideSheets(report: CountyReport, { surveys, texts, known }: ReportAppendix): Sheet[] {
  const { said, sinceLast, maturity, organisations, priorities } = report;
  const hasReplies = organisations.responded > 0 && priorities.length > 0;
  const ofMaturity = maturity && maturity.organisations.responded > 0 ? maturitySheets(report, maturity) : [];
  if (!hasReplies) return ofMaturity;
  const questions = new Map([...surveys.values()].flatMap((survey) => [...questionsById(survey)]));
  const sections = new Map(
    [...surveys.values()].flatMap((survey) => survey.sections.map(({ id, name }) => [id, name.sv] as const)),
  );
  const ofArea = (question: string) => questions.get(`${priorities[0]?.area}.${question}`);
  return [
    spreadSheet(report),
    ...(sinceLast ? [sinceLastSheet(report, sinceLast)] : []),
    ...ofMaturity,
    ...(said
      ? [
          wishesSheet(report, said.wishes),
          askedForSheet(report, said.support, ofArea('stodtyp'), 'support'),
          askedForSheet(report, said.targetGroups, ofArea('malgrupp'), 'groups'),
          factCountsSheet(report, said.facts, questions, sections),
          factNumbersSheet(report, said.facts, questions, sections),
        ]
      : []),
    knownSheet(report, known, sections),
    ...(texts ? [ownWordsSheet(report, texts, questions, sections)] : []),
    otherOrdersSheet(report),
  ];
}
