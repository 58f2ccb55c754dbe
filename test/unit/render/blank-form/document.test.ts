// The blank form says everything that the questionnaire asks, of any version in the catalogue.
import { describe, expect, it } from 'vitest';
import { describeForm } from '../../../../functions/render/blank-form/document.ts';
import { catalogue } from '../../../../surveys/catalogue.ts';
import { branchingForm } from '../../../support/branching-form.ts';

/** Every text of a definition that a reader is to see. */
function textsOf(definition: unknown): string[] {
  if (Array.isArray(definition)) return definition.flatMap(textsOf);
  if (typeof definition !== 'object' || definition === null) return [];
  return Object.entries(definition).flatMap(([key, value]) =>
    ['title', 'description', 'text', 'commentPlaceholder'].includes(key) && typeof value === 'string'
      ? [value]
      : textsOf(value),
  );
}

describe.each(catalogue.map((version) => [`${version.survey}@${version.version}`, version] as const))(
  'The blank form of %s',
  (_, version) => {
    const form = describeForm(version);

    it('holds every text of the questionnaire', () => {
      const whole = JSON.stringify(form);
      const missing = textsOf(version.definition).filter(
        (text) => !whole.includes(JSON.stringify(text).slice(1, -1)),
      );
      expect(missing).toEqual([]);
    });

    it('numbers every question within its part, in the order they are asked', () => {
      expect(form.sections.flatMap(({ questions }) => questions)).toHaveLength(version.questions.length);
      form.sections.forEach(({ number, questions }, at) => {
        expect(number).toBe(at + 1);
        expect(questions.map((question) => question.number)).toEqual(
          questions.map((_question, index) => `${number}.${index + 1}`),
        );
      });
    });

    it('holds the rules, the terms with their words, what each part takes in, and the version', () => {
      expect(form.rules).toEqual(version.answering.rules.map(({ sv }) => sv));
      expect(form.terms.map(({ text }) => text)).toEqual(version.answering.terms.map(({ text }) => text.sv));
      expect(form.terms.every(({ word }) => /^\p{Lu}/u.test(word))).toBe(true);
      expect(form.sections.map(({ definition }) => definition)).toEqual(
        version.sections.map(({ definition }) => definition?.sv),
      );
      expect(form.paper.head).toBe(`${version.name.sv}, version ${version.version}`);
      expect(form.facts.flat()).toContain(version.hash);
    });

    it('asks for a reason where an answer needs one', () => {
      for (const { answer } of form.sections.flatMap(({ questions }) => questions)) {
        if (answer.kind !== 'tick') continue;
        for (const { text, reason } of answer.choices) {
          expect(reason !== undefined).toBe(text.startsWith('Ej aktuellt'));
        }
      }
    });
  },
);

describe('The blank form of a questionnaire with branches', () => {
  const form = describeForm(branchingForm());
  const [first, second] = form.sections;

  it('says in words when a question is answered', () => {
    expect(first?.questions[1]?.condition).toBe('Besvaras om svaret på fråga 1.1 är ”ja” eller ”delvis”.');
    expect(first?.questions[0]?.condition).toBeUndefined();
  });

  it('says in words when a whole part is answered', () => {
    expect(second?.condition).toBe(
      'Besvaras om ”skola” är valt i fråga 1.4 och svaret på fråga 1.3 är minst 2.',
    );
  });

  it("names a register's own questions in the condition of another in the same row", () => {
    const register = second?.questions[0]?.answer;
    const columns = register?.kind === 'rows' ? register.columns : [];
    expect(columns.map(({ condition }) => condition)).toEqual([
      undefined,
      undefined,
      'Besvaras om svaret på ”Om rad-slut” är ”datum”.',
    ]);
  });

  it('says how each kind of question is answered', () => {
    expect(first?.questions.map(({ instruction }) => instruction)).toEqual([
      'Välj ett svar.',
      'Svara med egna ord, högst 100 tecken.',
      'Välj ett svar.',
      'Välj ett eller flera svar.',
      'Skriv 1 och 2 vid svaren, 1 för det viktigaste.',
      'Svara med ett tal från -5 till 5.',
      'Svara med ett tal från 0 till 3.',
      'Svara med ett datum: år, månad och dag.',
      'Svara med egna ord, högst 20 tecken.',
    ]);
  });

  it('says which choice rules out the others', () => {
    const partner = first?.questions[3]?.answer;
    expect(partner?.kind === 'tick' && partner.choices.at(-1)?.text).toBe('Ingen (välj inget annat)');
  });
});
