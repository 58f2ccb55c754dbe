import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../functions/render/sheets/csv.ts';
import type { Cell, Sheet } from '../../../../functions/render/sheets/sheet.ts';

const sheet = (...rows: Cell[][]): Sheet => ({
  name: 'Prov',
  columns: [
    { heading: 'Namn', width: 10 },
    { heading: 'Tal', width: 5 },
  ],
  rows,
});
const text = (one: Sheet, separator: 'semicolon' | 'comma' = 'semicolon') =>
  Buffer.from(writeCsv(one, separator)).toString('utf8');

describe('a sheet as CSV', () => {
  it('has a byte order mark, a header row, and a line break after each row', () => {
    expect(text(sheet(['Åmål', 3]))).toBe('\uFEFFNamn;Tal\r\nÅmål;3\r\n');
    expect(text(sheet())).toBe('\uFEFFNamn;Tal\r\n');
  });

  it('has decimal commas between semicolons and decimal points between commas, with every decimal', () => {
    expect(text(sheet(['a', 72.05853174603175]))).toContain('a;72,05853174603175\r\n');
    expect(text(sheet(['a', -0.5]), 'comma')).toContain('a,-0.5\r\n');
  });

  it('leaves the cell empty where there is nothing, and tells it from zero', () => {
    expect(text(sheet(['a', undefined], ['b', 0]))).toContain('a;\r\nb;0\r\n');
  });

  it('quotes what would be read as something else', () => {
    expect(text(sheet(['a;b', 1]))).toContain('"a;b";1');
    expect(text(sheet(['a;b', 1]), 'comma')).toContain('a;b,1');
    expect(text(sheet(['sade "nej"', 1]))).toContain('"sade ""nej""";1');
    expect(text(sheet(['två\nrader', 1]))).toContain('"två\nrader";1');
    expect(text(sheet([' först', 1]))).toContain('" först";1');
  });

  it('runs no formula', () => {
    expect(text(sheet(['=HYPERLINK("x")', 1]))).toContain(`"'=HYPERLINK(""x"")";1`);
    expect(text(sheet(['\t=1', 1]))).toContain(`'\t=1;1`);
  });
});
