// Word: each municipality's need, and the region's answers. One table for each municipality's fourteen areas would be
// endless, and fourteen columns do not fit on a page: the areas are numbered, with the names above.
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { ReportDocument } from '../county-report/document.ts';
import type { HeatCell } from '../county-report/heat-cell.ts';
import type { HeatMap } from '../county-report/heat-map.ts';
import type { RegionTable } from '../county-report/regions.ts';
import { headingOf } from '../docx/answer-parts.ts';
import { styleIds } from '../docx/styles.ts';
import { plainTable } from '../docx/table.ts';
import { figure, strong, words } from './cells.ts';

const legend =
  'S: uppgift saknas. T: ej tillfrågad. A: ej aktuellt. F: för få svar för att redovisas. Ingen av dem är noll.';

export function answerTables({ heatMap, regions }: ReportDocument): FileChild[] {
  return [...(heatMap ? heatMapParts(heatMap) : []), ...(regions ?? []).flatMap(regionParts)];
}

function heatMapParts({ areas, rows, regions, note }: HeatMap): FileChild[] {
  const all = [
    ...rows,
    ...(regions?.rows ?? []).map(({ name, cells }) => ({ name, cells: cells.map(marksOf) })),
  ];
  return [
    headingOf(HeadingLevel.HEADING_1, 'Behovet i varje kommun'),
    new Paragraph({ style: styleIds.help, text: note }),
    new Paragraph({ style: styleIds.help, text: legend }),
    ...areas.map((name, index) => new Paragraph({ text: `${index + 1}. ${name}`, spacing: { after: 0 } })),
    new Paragraph(''),
    plainTable(
      [['Kommun', 5], ...areas.map((_, index): [string, number] => [String(index + 1), 1])],
      all.map(({ name, cells }) => [words(name), ...cells.map((cell) => figure(String(cell)))]),
    ),
    ...(regions
      ? [new Paragraph({ style: styleIds.help, text: regions.note, spacing: { before: 120 } })]
      : []),
  ];
}

function marksOf(marks: readonly HeatCell[]): string {
  return marks.join(' ');
}

function regionParts({ heading, note, rows }: RegionTable): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, heading),
    new Paragraph({ style: styleIds.help, text: note }),
    ...(rows === undefined
      ? []
      : [
          plainTable(
            [
              ['Område', 7],
              ['Nuläge', 2],
              ['Behov', 2],
              ['Konsekvens', 3],
              ['Länsnytta', 3],
              ['Motsvarar kommunernas', 7],
            ],
            rows.map(({ name, cells, corresponds }) => [
              strong(name),
              ...cells.map((cell) => figure(String(cell))),
              words(corresponds),
            ]),
          ),
        ]),
  ];
}
