// Word: a table with a header row that repeats on each page, and lines between its rows.
import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { textWidth } from './page.ts';
import { lineColour, softInk } from './styles.ts';

type Cell = readonly (Paragraph | Table)[];

/** `columns`: each heading with its share of the width. `rowsMaySplit`: where a row may be longer than a page. */
export function plainTable(
  columns: readonly (readonly [heading: string, share: number])[],
  rows: readonly (readonly Cell[])[],
  { rowsMaySplit = false }: { readonly rowsMaySplit?: boolean } = {},
): Table {
  const shares = columns.reduce((sum, [, share]) => sum + share, 0);
  const widths = columns.map(([, share]) => Math.floor((textWidth * share) / shares));
  const cell = (children: Cell, column: number) =>
    new TableCell({ children: [...children], width: { size: widths[column] ?? 0, type: WidthType.DXA } });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(([heading], column) =>
      cell(
        [new Paragraph({ children: [new TextRun({ text: heading, bold: true, color: softInk })] })],
        column,
      ),
    ),
  });
  const line = { style: BorderStyle.SINGLE, size: 4, color: lineColour };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: line,
    },
    tableLook: { firstRow: true, noVBand: true },
    rows: [header, ...rows.map((row) => new TableRow({ cantSplit: !rowsMaySplit, children: row.map(cell) }))],
  });
}
