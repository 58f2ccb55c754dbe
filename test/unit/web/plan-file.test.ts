// The plan out as Excel and in again: what nobody has changed comes back as nothing, whatever it says.
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../functions/core/plan/catalogue.ts';
import { columnsOf, kindOfSheet, sheetNameOf } from '../../../functions/core/plan/exchange/sheet-columns.ts';
import type { PlanRow } from '../../../functions/core/plan/plan.ts';
import { compareFileRow } from '../../../functions/http/compare-file-row.ts';
import { type FileRow, findFileRows } from '../../../functions/http/find-file-rows.ts';
import type { PlanToPrint } from '../../../functions/render/plan/plan-to-print.ts';
import { renderPlanXlsx } from '../../../functions/render/plan-xlsx.ts';
import { UnusableFile } from '../../../web/plan/files/open-workbook.ts';
import { onlyDiffering, readPlanFile } from '../../../web/plan/files/read-plan-file.ts';
import type { Row } from '../../../web/plan/plan.ts';
import { planArbitrary } from '../../support/plan-arbitrary.ts';
import { longestPlanRows, planToPrint, samplePlanRows } from '../../support/sample-plan.ts';

const buffer = (file: Uint8Array): ArrayBuffer => new Uint8Array(file).buffer;
const exported = async (rows: readonly PlanRow[]) => renderPlanXlsx(planToPrint(rows));
const readBack = async (rows: readonly PlanRow[]) => readPlanFile(buffer(await exported(rows)));

/** What the server would answer, were nothing left out by the browser. */
function outcomes(rows: readonly PlanRow[], file: readonly FileRow[]) {
  const { found, refused } = findFileRows(rows, file);
  return [...refused, ...found.flatMap((row) => compareFileRow(rows, row, row.standing))];
}

describe('a plan as an Excel file, read in again', () => {
  it('changes nothing: the draft from the library, and one with every text as long as any', async () => {
    for (const rows of [samplePlanRows(), longestPlanRows()]) {
      const file = await readBack(rows);
      expect(file.rows).toHaveLength(planToPrint(rows).rows.length);
      expect(outcomes(rows, file.rows)).toEqual([]);
      expect(
        onlyDiffering(file, rows as unknown as Row[]).rows.flatMap(({ cells }) => Object.keys(cells)),
      ).toEqual([]);
    }
  });

  it('changes nothing of any plan, whatever its texts try', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary, async (rows) => {
        const file = await readBack(rows);
        expect(file.rows).toHaveLength(rows.length);
        expect(outcomes(rows, file.rows)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('says which plan it is of', async () => {
    expect((await readBack(samplePlanRows())).file).toEqual({
      format: 'lagesbild-plan-1',
      county: '19',
      period: '2026-',
      edition: 'arbetsversion',
    });
  });

  it('has a sheet of its own name for each kind, and no two columns alike in one', () => {
    for (const kind of Object.values(kinds)) {
      expect(kindOfSheet(sheetNameOf(kind.id))).toBe(kind.id);
      expect(sheetNameOf(kind.id)).not.toMatch(/[[\]:*?/\\]/);
      const headings = columnsOf(kind.id).map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});

describe('what people write in the cells', () => {
  const rows = samplePlanRows();
  const activity = rows.find(({ kind }) => kind === 'activity');
  if (activity === undefined) throw new Error('no activity');
  const written = (cells: FileRow['cells'], over: Partial<FileRow> = {}) =>
    outcomes(rows, [
      { kind: 'activity', line: 2, row: activity.row, version: activity.version, cells, ...over },
    ]);
  const values = (cells: FileRow['cells']) =>
    written(cells).map((one) => ('value' in one ? [one.field, one.value] : one));

  it('is understood as they write it: numbers, days, choices, lists and emptied cells', () => {
    expect(
      values({
        cost: '125 000 kr',
        countyDays: '12,5',
        startsOn: ' 2027-02-01 ',
        status: 'klar',
        funding: "The county's own money",
        takingPart: 'socialchef\n\n polis ',
        description: null,
        responsible: "'=roll",
        kept: activity.kept ? 'Nej, förslag' : 'JA',
      }),
    ).toEqual([
      ['cost', 125000],
      ['countyDays', 12.5],
      ['startsOn', '2027-02-01'],
      ['status', 'done'],
      ['funding', 'own'],
      ['takingPart', ['socialchef', 'polis']],
      ['description', null],
      ['responsible', '=roll'],
      ['kept', !activity.kept],
    ]);
  });

  it.each([
    [{ cost: 'mycket' }, 'wrong-type'],
    [{ cost: -1 }, 'out-of-range'],
    [{ cost: 1.5 }, 'too-fine'],
    [{ cost: true }, 'wrong-type'],
    [{ startsOn: '31/12 2027' }, 'not-a-date'],
    [{ startsOn: 46_000 }, 'not-a-date'],
    [{ status: 'nästan' }, 'unknown-choice'],
    [{ title: '' }, 'empty-text'],
    [{ title: 'x'.repeat(301) }, 'too-long'],
    [{ title: 'två\nrader' }, 'bad-character'],
    [{ takingPart: 'a\na' }, 'duplicate'],
    [{ kept: 'kanske' }, 'not-kept'],
    [{ finnsInte: 'x' }, 'unknown-field'],
    [{ constructor: 'x' }, 'unknown-field'],
    [{ description: 'Ring 19811218-9876' }, 'personal-number'],
    [{ place: 3 }, 'unknown-field'],
    [{ removed: true }, 'unknown-field'],
  ])('is refused with its reason where it cannot be saved: %j', (cells, code) => {
    expect(written(cells as FileRow['cells'])).toMatchObject([{ code }]);
  });

  it.each([
    [{ row: null }, 'no-row-id'],
    [{ row: 'finns-inte' }, 'unknown-row'],
    [{ row: '__proto__' }, 'unknown-row'],
    [{ kind: 'risk' as const }, 'wrong-sheet'],
    [{ version: 99 }, 'wrong-version'],
    [{ version: 0 }, 'wrong-version'],
    [{ version: 'ett' }, 'wrong-version'],
    [{ version: null }, 'wrong-version'],
  ])('refuses the row where it cannot be told: %j', (over, code) => {
    expect(written({ cost: 5 }, over)).toMatchObject([{ code }]);
  });

  it('refuses both of two rows with the same id, and what is not in the plan any more', () => {
    const row = { kind: 'activity', line: 2, row: activity.row, version: 1, cells: { cost: 5 } } as const;
    expect(outcomes(rows, [row, { ...row, line: 3 }])).toMatchObject([
      { code: 'duplicate-row' },
      { code: 'duplicate-row' },
    ]);
    const removed = rows.map((one) => (one.row === activity.row ? { ...one, removed: true } : one));
    expect(outcomes(removed, [row])).toMatchObject([{ code: 'removed-row' }]);
    expect(outcomes(removed, [{ ...row, cells: {} }])).toEqual([]);
  });

  it('of a goal of the programme does not rename it, nor leaves a mandatory one out', () => {
    const goal = rows.find(({ programme }) => programme !== undefined);
    if (goal?.programme === undefined) throw new Error('no goal of the programme');
    const mandatory = { ...goal, kept: true, programme: { ...goal.programme, isMandatory: true } };
    const cells = { name: 'Eget namn', kept: 'nej, förslag' };
    const file = { kind: 'goal', line: 2, row: goal.row, version: 1, cells } as const;
    expect(outcomes([mandatory], [file])).toMatchObject([
      { code: 'programme-goal' },
      { code: 'mandatory-goal' },
    ]);
  });
});

describe('a file that is something else', () => {
  const faultOf = (file: ArrayBuffer) =>
    readPlanFile(file).then(
      () => 'read',
      (cause) => (cause instanceof UnusableFile ? cause.fault : cause),
    );
  const changed = async (change: (parts: Record<string, Uint8Array>) => void): Promise<ArrayBuffer> => {
    const parts = unzipSync(await exported(samplePlanRows()));
    change(parts);
    return buffer(zipSync(parts));
  };
  const sheet = 'xl/worksheets/sheet2.xml';

  it('is told apart: nothing, text, a password, another workbook', async () => {
    expect(await faultOf(new ArrayBuffer(0))).toBe('not-excel');
    expect(await faultOf(buffer(strToU8('Rad-id;Version\nplan;1')))).toBe('not-excel');
    expect(await faultOf(buffer(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])))).toBe('protected');
    expect(await faultOf(buffer(zipSync({ 'word/document.xml': strToU8('<a/>') })))).toBe('not-excel');
    expect(await faultOf(buffer((await exported(samplePlanRows())).subarray(0, 9000)))).toBe('not-excel');
  });

  it('is refused with macros, too large, or with a cell far out', async () => {
    expect(
      await faultOf(await changed((parts) => Object.assign(parts, { 'xl/vbaProject.bin': strToU8('x') }))),
    ).toBe('macros');
    expect(await faultOf(new ArrayBuffer(10_000_001))).toBe('too-large');
    const bomb = zipSync({
      'xl/workbook.xml': new Uint8Array(60_000_000),
      '[Content_Types].xml': strToU8('<a/>'),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(buffer(bomb))).toBe('too-large');
    const far = await changed((parts) => {
      const xml = Buffer.from(parts[sheet] ?? []).toString('utf8');
      parts[sheet] = strToU8(
        xml.replace('</sheetData>', '<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>'),
      );
    });
    expect(await faultOf(far)).toBe('too-large');
  });

  it('is refused without its id columns, with a column twice, or without its own sheet', async () => {
    const rows = samplePlanRows();
    const withShared = (from: string, to: string) =>
      changed((parts) => {
        for (const [name, part] of Object.entries(parts)) {
          const xml = Buffer.from(part).toString('utf8');
          if (name.endsWith('.xml')) parts[name] = strToU8(xml.replaceAll(from, to));
        }
      });
    expect(await faultOf(await withShared('Rad-id<', 'Id<'))).toBe('columns-missing');
    expect(await faultOf(await withShared('Bakgrund<', 'Syfte<'))).toBe('columns-twice');
    expect(await faultOf(await withShared('name="Om filen"', 'name="Blad1"'))).toBe('not-a-plan');
    const other: Partial<PlanToPrint> = { county: { id: '01' as never, name: 'Stockholms län' } };
    const foreign = await readPlanFile(buffer(await renderPlanXlsx(planToPrint(rows, other))));
    expect(foreign.file.county).toBe('01');
  });
});
