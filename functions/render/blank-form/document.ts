// The blank questionnaire as a document: every text of the pages in order, all branches, ready to be set. Typst and DOCX
// only lay it out.
import type { OrganisationKind, SurveyVersion } from '../../../surveys/types.ts';
import { askedIf } from '../../core/condition-in-words.ts';
import { namedIn, numberedPages } from '../../core/numbered-questions.ts';
import { formatNumber } from '../../core/report/format.ts';
import { termWord } from '../../core/term-words.ts';
import type { Paper } from '../paper.ts';
import { printable } from '../printable-text.ts';
import { describeQuestion, type FormQuestion } from './question.ts';

export interface FormSection {
  readonly number: number;
  readonly name: string;
  readonly intro?: string;
  readonly definition?: string;
  readonly condition?: string;
  readonly questions: readonly FormQuestion[];
}

export interface FormDocument {
  readonly paper: Paper;
  readonly title: string;
  /** `Hela formuläret, version 2026-1`. */
  readonly version: string;
  readonly purpose: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What this paper is, and where the answers go. */
  readonly use: readonly string[];
  readonly rules: readonly string[];
  readonly terms: readonly { readonly word: string; readonly text: string }[];
  readonly comment: { readonly label: string; readonly help: string };
  readonly sections: readonly FormSection[];
  /** How many rows of a register there is room for, and what to do when they are not enough. */
  readonly rowsToFill: number;
  readonly moreRows: string;
}

const kinds: Readonly<Record<OrganisationKind, string>> = { municipality: 'kommuner', region: 'regioner' };

export function describeForm(version: SurveyVersion): FormDocument {
  const { answering, minutes } = version;
  const pages = numberedPages(version);
  const find = namedIn(pages, 'sv');
  const sections = new Map(version.sections.map((section) => [section.id, section]));
  const name = `${version.name.sv}, version ${version.version}`;
  return printable({
    paper: { title: `${name}: hela formuläret`, head: name, foot: 'Blankt formulär', synthetic: false },
    title: version.name.sv,
    version: `Hela formuläret, version ${version.version}`,
    purpose: version.purpose.sv,
    facts: [
      ['Besvaras av', version.kinds.map((kind) => kinds[kind]).join(' och ')],
      ['Tar ungefär', `${minutes[0]}–${minutes[1]} minuter`],
      ['Delar och frågor', `${pages.length} delar, ${version.questions.length} frågor`],
      ['Källa', version.source.sv],
      ['Formulärets kontrollsumma (SHA-256)', version.hash],
    ],
    use: [
      'Det här är hela formuläret, med alla frågor och alla svarsalternativ. Använd det för att läsa, samla in underlag och förbereda svaren tillsammans.',
      'Svaren lämnas i Lägesbild. Frågorna har samma nummer och står i samma ordning där.',
    ],
    rules: answering.rules.map(({ sv }) => sv),
    terms: answering.terms.map(({ id, text }) => ({ word: termWord(id).sv, text: text.sv })),
    comment: {
      label: answering.comment.label.sv,
      help: `Till varje fråga kan ni skriva en kommentar, högst ${formatNumber(answering.comment.maxLength, 0, 'sv')} tecken. ${answering.comment.help.sv}`,
    },
    sections: pages.map(({ section: id, number, condition, questions }) => {
      const section = sections.get(id);
      return {
        number,
        name: section?.name.sv ?? id,
        ...(section?.intro && { intro: section.intro.sv }),
        ...(section?.definition && { definition: section.definition.sv }),
        ...(condition && { condition: askedIf(condition, find, 'sv') }),
        questions: questions.map((question) => describeQuestion(question, find)),
      };
    }),
    rowsToFill: 2,
    moreRows: 'Räcker raderna inte, kopiera en tabell.',
  });
}
