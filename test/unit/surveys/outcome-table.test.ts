// The outcome table's definition: whole, unambiguous, and the same as it is served.
import { describe, expect, it } from 'vitest';
import { OutcomeTableSchema } from '../../../functions/contract/routes/outcome-shapes.ts';
import { matchColumns } from '../../../functions/core/outcome-table/match-columns.ts';
import { plainKey } from '../../../functions/core/outcome-table/plain-key.ts';
import { outcomeTable } from '../../../surveys/outcome-table/0-1.ts';

const { variables } = outcomeTable;

describe('the outcome table', () => {
  it('says that it is our own proposal', () => {
    expect(outcomeTable.standing).toMatch(/^Eget förslag\. Det här är inte SKR:s/);
  });

  it('is served whole: nothing in it is lost in the schema', () => {
    expect(OutcomeTableSchema.parse(outcomeTable)).toEqual(outcomeTable);
  });

  it('has 23 variables, each with its own id and a category for what is missing', () => {
    expect(new Set(variables.map(({ id }) => id)).size).toBe(23);
    for (const { id, categories } of variables) {
      expect(new Set(categories.map((category) => category.id)).size, id).toBe(categories.length);
      expect(categories.at(-1)?.id, id).toBe('uppgift-saknas');
    }
  });

  it('has exclusive categories only where several may stand together, and each of them exists', () => {
    for (const { id, type, exclusive, categories } of variables) {
      if (type === 'single') expect(exclusive, id).toEqual([]);
      for (const one of exclusive)
        expect(
          categories.map((category) => category.id),
          id,
        ).toContain(one);
    }
  });

  it('divides whole numbers into groups without gap or overlap', () => {
    const ends = { age: [18, 120], days: [0, 366] };
    for (const { id, grouped, categories } of variables) {
      const ranges = categories.flatMap(({ range }) => (range === undefined ? [] : [range]));
      if (grouped === undefined) {
        expect(ranges, id).toEqual([]);
        continue;
      }
      expect([ranges[0]?.[0], ranges.at(-1)?.[1]], id).toEqual(ends[grouped]);
      for (const [at, [low]] of ranges.slice(1).entries()) expect(low, id).toBe((ranges[at]?.[1] ?? 0) + 1);
    }
  });

  it('means one category by each word, of all words that a variable knows', () => {
    for (const { id, categories } of variables) {
      const meant = new Map<string, string>();
      for (const category of categories) {
        for (const word of [category.id, category.text, ...category.synonyms].map(plainKey)) {
          expect(meant.get(word) ?? category.id, `${id}: ${word}`).toBe(category.id);
          meant.set(word, category.id);
        }
      }
    }
  });

  it('knows each variable by its own heading, and by each other word for it', () => {
    const own = matchColumns(
      outcomeTable,
      variables.map(({ column }) => column.name),
    );
    expect(own.mapping.size).toBe(variables.length);
    for (const { id, column } of variables) {
      for (const word of column.synonyms) {
        const { mapping } = matchColumns(outcomeTable, [word]);
        expect([...mapping.keys()], `${id}: ${word}`).toEqual([id]);
      }
    }
  });
});
