// What a text in an answer may hold: a length, and characters that can be stored, shown and printed.
import type { AnswerIssueCode } from '../core/answer-issues.ts';

export interface TextFault {
  readonly code: AnswerIssueCode;
  readonly message: string;
}

/** Controls but tab and line breaks, and the two non-characters that XML (DOCX, XLSX, SVG) cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for.
const badCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const lineBreak = /[\n\r\u2028\u2029]/;

/** The first thing wrong with `text`; `maxLength` counts UTF-16 code units. */
export function textFault(
  text: unknown,
  { maxLength, multiline }: { readonly maxLength: number; readonly multiline: boolean },
): TextFault | undefined {
  if (typeof text !== 'string') return { code: 'wrong-type', message: 'Skriv svaret som text.' };
  if (text.length > maxLength) {
    return { code: 'too-long', message: `Texten är för lång. Korta den till högst ${maxLength} tecken.` };
  }
  if (text.trim() === '') {
    return { code: 'empty-text', message: 'Texten är tom. Skriv något, eller ta tillbaka svaret med null.' };
  }
  if (!text.isWellFormed() || badCharacter.test(text)) {
    return {
      code: 'bad-character',
      message: 'Texten innehåller tecken som inte kan sparas. Skriv om den utan dem.',
    };
  }
  if (!multiline && lineBreak.test(text)) {
    return { code: 'bad-character', message: 'Skriv texten på en rad, utan radbrytning.' };
  }
  return undefined;
}
