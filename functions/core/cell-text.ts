// Text that a spreadsheet would run as a formula, written so that it is shown, and read back as it was.

/** What spreadsheets begin a formula with, full-width forms and leading white space that they skip included. */
const startsFormula = /^[=+\-@＝＋－＠\t\r\n]/;

/** `=1+1` → `'=1+1`. A text that begins with an apostrophe gets one more, so that `readCellText` gives each back. */
export function cellText(text: string): string {
  return startsFormula.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text that `cellText` was given. Takes away an apostrophe only where `cellText` would have set one. */
export function readCellText(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && (startsFormula.test(rest) || rest.startsWith("'")) ? rest : cell;
}
