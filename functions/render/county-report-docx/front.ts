// Word: the head of the county report: what it is, what it stands on, the summary and the contents list.
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { ReportDocument } from '../county-report/document.ts';
import { headingOf } from '../docx/answer-parts.ts';
import { contentsList } from '../docx/contents-list.ts';
import { styleIds } from '../docx/styles.ts';

export function frontParts({ standing, summary }: ReportDocument): FileChild[] {
  return [
    headingOf(HeadingLevel.TITLE, standing.title),
    new Paragraph({ style: styleIds.help, text: [standing.status, ...standing.facts].join(' · ') }),
    new Paragraph({ style: styleIds.help, text: standing.response }),
    ...summary.map((text) => new Paragraph({ style: styleIds.lead, text })),
    ...contentsList(),
  ];
}
