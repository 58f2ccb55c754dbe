// The blank form as a Word file: real headings, a contents list, boxes to tick, tables with header rows, in Swedish.
import { beforeAll, describe, expect, it } from 'vitest';
import { renderBlankFormDocx } from '../../../functions/render/blank-form-docx.ts';
import { catalogue } from '../../../surveys/catalogue.ts';
import { branchingForm } from '../../support/branching-form.ts';
import { paragraphsOf, partsOf } from '../../support/docx.ts';
import { asPdf, libreOfficeIsInstalled } from '../../support/libre-office.ts';
import { headingLevelsOf, informationOf, popplerIsInstalled, textOf } from '../../support/pdf.ts';

const versions = [...catalogue, branchingForm()];

describe.each(versions.map((version) => [`${version.survey}@${version.version}`, version] as const))(
  'The blank form as a Word file, %s',
  (_, version) => {
    let docx: Uint8Array;
    let body: string;
    beforeAll(async () => {
      docx = await renderBlankFormDocx(version);
      body = partsOf(docx).get('word/document.xml') ?? '';
    });

    it("has Word's own headings for each part and question, numbered as in the web", () => {
      const paragraphs = paragraphsOf(docx);
      const styled = (style: string) =>
        paragraphs.filter((one) => one.style === style).map(({ text }) => text);
      expect(styled('Title')).toEqual([version.name.sv]);
      expect(styled('Heading1')).toEqual([
        'Så svarar ni',
        'Ord som används',
        ...version.sections.map(({ name }, at) => `${at + 1} ${name.sv}`),
      ]);
      expect(styled('Heading2')).toHaveLength(version.questions.length);
    });

    it('lists its parts with links from the start, and asks nothing when it opens', () => {
      const contents = /<w:sdt>(?:(?!<\/w:sdt>).)*?TOC .*?<\/w:sdt>/s.exec(body)?.[0] ?? '';
      for (const { name } of version.sections) expect(contents).toContain(name.sv.replaceAll('&', '&amp;'));
      expect(contents.match(/<w:hyperlink w:history="1" w:anchor=|<w:hyperlink w:anchor=/g)?.length).toBe(
        version.sections.length + 2,
      );
      expect(body).not.toContain('w:dirty="true"');
      expect(partsOf(docx).get('word/settings.xml')).not.toContain('w:updateFields');
    });

    it('has a box to tick for each choice, named by it', () => {
      const boxes = body.match(/<w14:checkbox>/g)?.length ?? 0;
      const ticked = [...JSON.stringify(version.definition).matchAll(/"type":"(radiogroup|checkbox)"/g)];
      expect(boxes).toBeGreaterThan(2 * ticked.length);
      expect(body.match(/<w:alias w:val="[^"]+"/g)?.length).toBeGreaterThanOrEqual(boxes);
    });

    it('has a header row in every table', () => {
      const tables = body.match(/<w:tbl>/g)?.length ?? 0;
      expect(tables).toBeGreaterThan(version.survey === 'mognad' ? -1 : 0);
      expect(body.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(tables);
    });

    it('is in Swedish, with its name and version at the head and the page at the foot', () => {
      const parts = partsOf(docx);
      expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
      expect(parts.get('docProps/core.xml')).toContain(`${version.name.sv}, version ${version.version}`);
      const [head, foot] = ['header', 'footer'].map((part) =>
        [...parts]
          .filter(([name]) => name.startsWith(`word/${part}`))
          .map(([, xml]) => xml)
          .join(''),
      );
      expect(head).toContain(`${version.name.sv}, version ${version.version}`);
      expect(foot).toContain('NUMPAGES');
    });
  },
);

describe('The blank form as a Word file', () => {
  it('says when a question is answered', async () => {
    const conditions = paragraphsOf(await renderBlankFormDocx(branchingForm()))
      .filter(({ style }) => style === 'Condition')
      .map(({ text }) => text);
    expect(conditions).toEqual([
      'Besvaras om svaret på fråga 1.1 är ”ja” eller ”delvis”.',
      'Besvaras om ”skola” är valt i fråga 1.4 och svaret på fråga 1.3 är minst 2.',
      ...Array(2).fill('Besvaras om svaret på ”Om rad-slut” är ”datum”.'),
    ]);
  });

  it('makes no field, link or markup of a text, whatever it holds', async () => {
    const hostile =
      ' { HYPERLINK "https://exempel.se" } <w:fldSimple w:instr="DDEAUTO"/> =cmd|calc \\* MERGEFORMAT';
    const parts = partsOf(await renderBlankFormDocx(branchingForm(hostile)));
    const all = [...parts.values()].join('\n');
    expect(all).not.toContain('TargetMode="External"');
    expect(all).not.toContain('<w:fldSimple');
    const instructions = [...all.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(
      ([, code = '']) => code.trim().split(' ')[0],
    );
    expect([...new Set(instructions)].sort()).toEqual(['NUMPAGES', 'PAGE', 'TOC']);
    expect(parts.get('word/document.xml')).toContain('&lt;w:fldSimple');
  });
});

describe.skipIf(!libreOfficeIsInstalled || !popplerIsInstalled)(
  'The blank form as a Word file, read by LibreOffice',
  () => {
    it(
      'opens whole: headings, choices with their boxes, conditions and pages',
      async () => {
        const version = branchingForm();
        const pdf = asPdf(await renderBlankFormDocx(version), 'docx');
        expect(informationOf(pdf).get('Title')).toBe('Prov, version 2026-1: hela formuläret');
        expect(headingLevelsOf(pdf).filter((level) => level === 2)).toHaveLength(version.questions.length);
        const text = textOf(pdf);
        expect(text).toContain('☐ delvis');
        expect(text).toContain('Besvaras om svaret på fråga 1.1 är ”ja” eller ”delvis”.');
        expect(text).toContain(`Sida 1 av ${informationOf(pdf).get('Pages')}`);
      }, // A first start of LibreOffice makes its profile.
      5 * 60_000,
    );
  },
);
