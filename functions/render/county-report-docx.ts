// The county report as a Word document: the same texts and numbers as the PDF, to quote from and work on.
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { CountyReport } from '../contract/routes/reports.ts';
import type { ReportAppendix } from './county-report/beside/describe-beside.ts';
import { describeReport, type ReportDocument } from './county-report/document.ts';
import { answerTables } from './county-report-docx/answers.ts';
import { besideParts } from './county-report-docx/beside.ts';
import { frontParts } from './county-report-docx/front.ts';
import { methodParts } from './county-report-docx/method.ts';
import {
  detailParts,
  needAndStateParts,
  partsParts,
  priorityParts,
} from './county-report-docx/priorities.ts';
import { headingOf } from './docx/answer-parts.ts';
import { packDocument } from './docx/pack-document.ts';
import { styleIds } from './docx/styles.ts';

export async function renderCountyReportDocx(
  report: CountyReport,
  appendix?: ReportAppendix,
): Promise<Uint8Array> {
  const document = describeReport(report, appendix);
  const { standing } = document;
  const paper = {
    title: standing.title,
    head: standing.title,
    foot: standing.foot.map((line) => line.join(' · ')).join(' · '),
    date: standing.date,
    synthetic: standing.synthetic,
  };
  return packDocument(paper, [...frontParts(document), ...bodyParts(document)]);
}

function bodyParts(document: ReportDocument): FileChild[] {
  const { priorities, details, parts, needAndState, asked } = document;
  return [
    ...(priorities ? priorityParts(priorities) : []),
    ...(details ? detailParts(details) : []),
    ...(parts ? partsParts(parts) : []),
    ...(needAndState ? needAndStateParts(needAndState) : []),
    ...answerTables(document),
    ...besideParts(document.beside),
    ...(asked ? askedParts(asked) : []),
    ...methodParts(document.method),
  ];
}

function askedParts(asked: readonly string[]): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, 'Kommuner som har fått frågorna'),
    new Paragraph({ style: styleIds.help, children: [new TextRun('Ingen har svarat än.')] }),
    ...asked.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ];
}
