// The sheet about a file: what it is, and of each table in it rows, columns, checksums and marks.
import { createHash } from 'node:crypto';
import type { Separator } from '../../core/csv-text.ts';
import type { Mark } from '../../core/disclosure/national-figure.ts';
import { countMarks, type Fact, manifestName, type TableFacts } from '../../core/manifest.ts';
import { writeCsv } from './csv.ts';
import { markWords } from './marks.ts';
import type { Sheet } from './sheet.ts';

/** Two columns, a fact in each row: those of the file, and then those of each of its `tables`. */
export function manifestSheet(facts: readonly Fact[], tables: readonly Sheet[]): Sheet {
  return {
    name: manifestName,
    columns: [
      { heading: 'Uppgift', width: 68 },
      { heading: 'Värde', width: 70 },
    ],
    rows: [...facts, ...tables.map(describeTable).flatMap(factsOfTable)],
  };
}

export function describeTable(sheet: Sheet): TableFacts {
  const { name, rows, columns, marks = [] } = sheet;
  const sha256 = (separator: Separator) =>
    createHash('sha256').update(writeCsv(sheet, separator)).digest('hex');
  const counted = countMarks(rows.flat().map((cell) => marks.find((mark) => markWords[mark] === cell)));
  return {
    name,
    rows: rows.length,
    columns: columns.length,
    sha256: { semicolon: sha256('semicolon'), comma: sha256('comma') },
    marks: Object.fromEntries(marks.map((mark) => [mark, counted[mark]])),
  };
}

const markLabels: Readonly<Record<Mark, string>> = {
  suppressed: 'Undertryckta celler',
  missing: 'Uppgift saknas',
  'not-asked': 'Ej tillfrågad',
  'not-applicable': 'Ej aktuellt',
};

function factsOfTable({ name, rows, columns, sha256, marks }: TableFacts): Fact[] {
  return [
    [`Rader i ”${name}”`, rows],
    [`Kolumner i ”${name}”`, columns],
    [`Kontrollsumma för ”${name}” som CSV med semikolon (SHA-256)`, sha256.semicolon],
    [`Kontrollsumma för ”${name}” som CSV med komma (SHA-256)`, sha256.comma],
    ...Object.entries(marks).map(([mark, count]): Fact => [`${markLabels[mark as Mark]} i ”${name}”`, count]),
  ];
}
