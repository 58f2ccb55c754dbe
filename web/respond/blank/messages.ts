// The texts of the questionnaire to read.
import { defineMessages } from '../../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    title: (name: string) => `${name}: hela formuläret`,
    minutes: (low: number, high: number) => `Tar ${low}–${high} minuter att besvara.`,
    version: (version: string) => `Version ${version}`,
    use: 'Alla frågor och alla svarsalternativ står här. Word-filen kan ni fylla i tillsammans och sedan kopiera ur.',
    print: 'Skriv ut',
    rules: 'Så svarar ni',
    terms: 'Ord som används',
    contents: 'Innehåll',
    takesIn: 'Området omfattar:',
    alone: '(välj inget annat)',
    comment: (length: string) => `Till varje fråga kan ni skriva en kommentar, högst ${length} tecken.`,
  },
  {
    title: (name: string) => `${name}: the whole questionnaire`,
    minutes: (low: number, high: number) => `Takes ${low}–${high} minutes to answer.`,
    version: (version: string) => `Version ${version}`,
    use: 'Every question and every choice is here. The Word file can be filled in together and copied from.',
    print: 'Print',
    rules: 'How to answer',
    terms: 'Words used',
    contents: 'Contents',
    takesIn: 'The area takes in:',
    alone: '(choose nothing else)',
    comment: (length: string) => `Each question can be given a comment, at most ${length} characters.`,
  },
);
