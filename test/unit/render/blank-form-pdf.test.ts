// The blank form as PDF: tagged, Swedish, with every branch, for any version.
import { describe, expect, it } from 'vitest';
import { renderBlankFormPdf } from '../../../functions/render/blank-form-pdf.ts';
import { catalogue } from '../../../surveys/catalogue.ts';
import { branchingForm } from '../../support/branching-form.ts';
import {
  fontsOf,
  headingLevelsOf,
  informationOf,
  popplerIsInstalled,
  rolesOf,
  textOf,
} from '../../support/pdf.ts';

const ascii = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const versions = [...catalogue, branchingForm(), branchingForm(' #panic() <b> \u202e漢')];
const named = versions.map(
  (version, index) => [`${version.survey}@${version.version} (${index})`, version] as const,
);

describe.each(named)('The blank form as PDF, %s', (_, version) => {
  it('is PDF/UA-1, in Swedish and tagged, and the same bytes each time', async () => {
    const pdf = await renderBlankFormPdf(version);
    expect(ascii(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(ascii(pdf)).toContain('/Lang (sv-SE)');
    expect(Buffer.from(await renderBlankFormPdf(structuredClone(version))).equals(pdf)).toBe(true);
  });
});

describe.skipIf(!popplerIsInstalled).each(named)(
  'The blank form as PDF, read by poppler-utils, %s',
  (_, version) => {
    it('has a heading for each part and question, and none that skips a level', async () => {
      const levels = headingLevelsOf(await renderBlankFormPdf(version));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      // The contents, how to answer, and the words come before the parts.
      expect(levels.filter((level) => level === 2)).toHaveLength(version.sections.length + 3);
      expect(levels.filter((level) => level === 3)).toHaveLength(version.questions.length);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    });

    it('has lists, a contents list with links, and a header row in every table', async () => {
      const roles = rolesOf(await renderBlankFormPdf(version));
      const count = (role: string) => roles.filter((one) => one === role).length;
      expect(count('LI')).toBeGreaterThan(10);
      expect(count('TOCI')).toBe(version.sections.length + 2);
      expect(count('Link')).toBeGreaterThanOrEqual(count('TOCI'));
      expect(count('THead')).toBe(count('Table'));
    });

    it('carries its title, its fonts, and name and version at the head and page at the foot', async () => {
      const pdf = await renderBlankFormPdf(version);
      const name = `${version.name.sv}, version ${version.version}`;
      expect(informationOf(pdf).get('Title')).toBe(`${name}: hela formuläret`);
      expect(fontsOf(pdf).every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
      const text = textOf(pdf);
      const pages = Number(informationOf(pdf).get('Pages'));
      for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Sida ${page} av ${pages}`);
      expect(text.split(`Lägesbild ${name}`).length - 1).toBe(pages);
    });
  },
);

describe.skipIf(!popplerIsInstalled)('The blank form as PDF, read by poppler-utils', () => {
  it('says when a question is answered, and asks why where one is not applicable', async () => {
    const text = textOf(await renderBlankFormPdf(branchingForm()));
    expect(text).toContain('Besvaras om svaret på fråga 1.1 är ”ja” eller ”delvis”.');
    expect(text).toContain('Besvaras om ”skola” är valt i fråga 1.4 och svaret på fråga 1.3 är minst 2.');
    expect(text).toContain('Varför?');
  });

  it('prints texts that try to be code as they stand', async () => {
    const text = textOf(await renderBlankFormPdf(branchingForm(' #panic() <b>')));
    expect(text).toContain('Om finns-plan #panic() <b>');
  });
});
