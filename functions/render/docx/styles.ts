// Word: the styles of every document of ours. Headings are Word's own, so that its navigation and contents list find them.
import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { palette } from '../charts/palette.ts';

/** Six hexadecimal digits, as Word writes a colour. */
export const ink = wordColour(palette.ink);
export const softInk = wordColour(palette.ink2);
export const lineColour = wordColour(palette.lineStrong);

/** Our own paragraph styles, by id. */
export const styleIds = {
  lead: 'Lead',
  help: 'Help',
  condition: 'Condition',
  choice: 'Choice',
  write: 'Write',
} as const;

const font = 'Calibri';
const point = 2;
const twips = 20;
/** A choice's text stands this far in, its box at the margin. */
export const choiceIndent = 22 * twips;

/** `outline`: from 0, as Word's navigation pane and other programs read levels; the title is none. */
const heading = (size: number, before: number, after: number, outline?: number) => ({
  run: { font, size: size * point, bold: true, color: ink },
  paragraph: {
    // With its rule: without one LibreOffice lays the lines of a long heading over each other.
    spacing: { before: before * twips, after: after * twips, line: 252, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
    ...(outline !== undefined && { outlineLevel: outline }),
  },
});

const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });

export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 10.5 * point, color: ink, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 6 * twips, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: heading(26, 0, 2),
    heading1: heading(17, 26, 4, 0),
    heading2: heading(11.5, 16, 2, 1),
    heading3: heading(10.5, 12, 4, 2),
  },
  paragraphStyles: [
    { ...own(styleIds.lead, 'Ingress'), run: { size: 12.5 * point } },
    {
      ...own(styleIds.help, 'Hjälptext'),
      run: { size: 9.5 * point, color: softInk },
      paragraph: { spacing: { after: 4 * twips }, keepNext: true },
    },
    {
      ...own(styleIds.condition, 'Villkor'),
      run: { bold: true },
      paragraph: { spacing: { after: 4 * twips }, keepNext: true },
    },
    {
      ...own(styleIds.choice, 'Svarsalternativ'),
      paragraph: {
        indent: { left: choiceIndent, hanging: choiceIndent },
        spacing: { after: 2 * twips },
        keepLines: true,
      },
    },
    {
      ...own(styleIds.write, 'Skrivrad'),
      paragraph: { spacing: { before: 8 * twips, after: 2 * twips } },
    },
  ],
};

/** The line under what is written. */
export const writeBorder = { style: BorderStyle.SINGLE, size: 4, space: 1, color: lineColour } as const;

function wordColour(css: string): string {
  return css.replace('#', '').toUpperCase();
}
