// What organisations wrote, section by section, and what exists and has been examined: whole, nothing cut.
import type { CountyReport, ReportTexts } from '../../../contract/routes/reports.ts';
import type { QuestionText } from '../../../core/questionnaire-text.ts';
import { codesNotice, hasCodes } from '../../exact-text.ts';

/** A text line by line, each safe to set. */
export type WrittenText = Omit<ReportTexts['texts'][number], 'text'> & { readonly lines: readonly string[] };

export interface OwnWords {
  readonly notes: readonly string[];
  readonly sections: readonly {
    readonly name: string;
    readonly organisations: readonly {
      readonly name: string;
      readonly texts: readonly { readonly about: string; readonly lines: readonly string[] }[];
    }[];
  }[];
}

export const textKinds = { text: 'Svar', comment: 'Kommentar', reason: 'Skäl till ej aktuellt' } as const;

/** Undefined where nobody wrote anything. */
export function describeOwnWords(
  report: CountyReport,
  texts: readonly WrittenText[],
  questions: ReadonlyMap<string, QuestionText>,
  sectionNames: ReadonlyMap<string, string>,
): OwnWords | undefined {
  if (texts.length === 0) return undefined;
  return {
    notes: [
      'Fritext, kommentarer och skäl ur inskickade svar, så som de skrevs.',
      ...(hasCodes(texts) ? [codesNotice] : []),
    ],
    sections: bySectionInOrder(report, texts).map(([section, own]) => ({
      name: sectionNames.get(section) ?? section,
      organisations: [...Map.groupBy(own, ({ organisation }) => organisation.id).values()].map((theirs) => ({
        name: theirs[0]?.organisation.name ?? '',
        texts: theirs.map(({ kind, question, lines }) => ({
          about: `${textKinds[kind]}: ${questions.get(question)?.title.sv ?? question}`,
          lines,
        })),
      })),
    })),
  };
}

/** Areas in the report's order, then the other sections as they come. */
export function bySectionInOrder<Text extends { readonly section: string }>(
  report: CountyReport,
  texts: readonly Text[],
): [section: string, texts: Text[]][] {
  const order = report.priorities.map(({ area }) => area);
  const placeOf = (section: string) => {
    const place = order.indexOf(section);
    return place < 0 ? order.length : place;
  };
  const bySection = [...Map.groupBy(texts, ({ section }) => section)];
  return bySection.toSorted(([one], [other]) => placeOf(one) - placeOf(other));
}
