// The three questionnaires of 2026-1 ask what they should, question by question.
import { describe, expect, it } from 'vitest';
import { behovsinventering20261 as inventory } from '../../../surveys/behovsinventering/2026-1.ts';
import { behovsinventeringRegion20261 as regionInventory } from '../../../surveys/behovsinventering-region/2026-1.ts';
import { mognad20261 as maturity } from '../../../surveys/mognad/2026-1.ts';
import type { SurveyVersion } from '../../../surveys/types.ts';
import { elementsIn } from './definition.ts';

const core = ['nulage', 'behov', 'konsekvens', 'lansnytta', 'malgrupp', 'stodtyp', 'kommentar'];
const sectionsOf = (version: SurveyVersion, kind: string) =>
  version.sections.filter((section) => section.kind === kind);
const element = (version: SurveyVersion, name: string) =>
  elementsIn(version.definition).find((candidate) => candidate.name === name);
const scales = (version: SurveyVersion) =>
  elementsIn(version.definition).filter(({ choices }) => choices?.some(({ value }) => value === 0));

describe('the needs inventory 2026-1', () => {
  const areas = sectionsOf(inventory, 'area');

  it('asks seven core questions in each of 14 areas, first on the area’s page', () => {
    expect(areas).toHaveLength(14);
    const pages = inventory.definition['pages'] as readonly {
      name: string;
      elements: readonly { name: string }[];
    }[];
    for (const { id } of areas) {
      const asked = pages
        .find(({ name }) => name === id)
        ?.elements.slice(0, 7)
        .map(({ name }) => name);
      expect(asked).toEqual(core.map((question) => `${id}.${question}`));
    }
  });

  it('asks 28 fact questions, two registers and four closing questions beside', () => {
    const use = (kind: string) =>
      inventory.questions.filter((question) => question.use === kind).map(({ id }) => id);
    expect(use('fact').filter((id) => !id.includes('.'))).toHaveLength(28);
    expect(use('register')).toEqual(['kartlaggningar', 'resurser']);
    expect(use('closing')).toEqual(['avslut-topp3', 'avslut-forankring', 'avslut-sakerhet', 'avslut-ovrigt']);
    expect(inventory.questions).toHaveLength(14 * 7 + 28 + 2 + 4);
  });

  it('scores the four scales of an area and nothing else', () => {
    const scored = inventory.questions
      .filter(({ use }) => use === 'scored')
      .map(({ id, scale }) => [id, scale]);
    const expected = areas.flatMap(({ id }) => core.slice(0, 4).map((scale) => [`${id}.${scale}`, scale]));
    expect(scored).toEqual(expected);
  });

  it('has one page per section, named by it, and no matrix', () => {
    const pages = inventory.definition['pages'] as readonly { name: string }[];
    expect(pages.map(({ name }) => name)).toEqual(inventory.sections.map(({ id }) => id));
    const types = new Set(elementsIn(inventory.definition).map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'checkbox',
      'comment',
      'paneldynamic',
      'radiogroup',
      'ranking',
      'text',
    ]);
  });

  it('keeps exclusive choices exclusive, and no more than three target groups and kinds of support', () => {
    const exclusive = (name: string) =>
      element(inventory, name)
        ?.choices?.filter(({ isExclusive }) => isExclusive)
        .map(({ value }) => value);
    expect(exclusive('boende.malgrupp')).toEqual(['alla-lika', 'inget-behov']);
    expect(exclusive('boende.stodtyp')).toEqual(['inget-stod']);
    expect(exclusive('boe-svara-grupper')).toEqual(['inga', 'okant']);
    expect(exclusive('risk-metod')).toEqual(['ingen']);
    for (const name of ['boende.malgrupp', 'boende.stodtyp', 'avslut-topp3']) {
      expect(element(inventory, name)).toMatchObject({ maxSelectedChoices: 3 });
    }
  });

  it('asks for 8 things about an earlier mapping and 9 about a resource', () => {
    const columns = (name: string) =>
      element(inventory, name)?.templateElements?.map((column) => column.name);
    expect(columns('kartlaggningar')).toHaveLength(8);
    // The last day of funding is asked with two elements.
    expect(columns('resurser')).toHaveLength(10);
  });
});

describe('the needs inventory for regions 2026-1', () => {
  const areas = sectionsOf(regionInventory, 'area');
  const municipal = sectionsOf(inventory, 'area').map(({ id }) => id);

  it('is for regions, and asks the same seven core questions in each of ten areas of its own', () => {
    expect(regionInventory.kinds).toEqual(['region']);
    expect(areas).toHaveLength(10);
    expect(areas.map(({ id }) => id).filter((id) => municipal.includes(id))).toEqual([]);
    const asked = elementsIn(regionInventory.definition).map(({ name }) => name);
    expect(asked).toEqual(
      expect.arrayContaining(areas.flatMap(({ id }) => core.map((question) => `${id}.${question}`))),
    );
    expect(regionInventory.questions).toHaveLength(10 * 7 + 27 + 2 + 4);
  });

  it('says for each area which of the municipalities’ areas it corresponds to: every one but housing', () => {
    const corresponding = areas.map(({ corresponds = [] }) => corresponds);
    expect(corresponding.every((to) => to.length > 0)).toBe(true);
    expect(municipal).toEqual(expect.arrayContaining(corresponding.flat()));
    expect(municipal.filter((id) => !corresponding.flat().includes(id))).toEqual(['boende']);
    expect(sectionsOf(inventory, 'area').some((area) => 'corresponds' in area)).toBe(false);
  });

  it('has the municipalities’ registers, about its own areas and with the region as principal to start with', () => {
    for (const register of ['kartlaggningar', 'resurser']) {
      const [own, theirs] = [regionInventory, inventory].map((version) => element(version, register));
      expect(own?.templateElements?.map(({ name }) => name)).toEqual(
        theirs?.templateElements?.map(({ name }) => name),
      );
    }
    for (const column of ['kart-omraden', 'res-omraden']) {
      const choices = element(regionInventory, column)?.choices?.map(({ value }) => value);
      expect(choices).toEqual(areas.map(({ id }) => id));
    }
    expect(element(regionInventory, 'resurser')).toMatchObject({
      defaultPanelValue: { 'res-huvudman': 'regionen' },
    });
    expect(element(inventory, 'resurser')).not.toHaveProperty('defaultPanelValue');
  });

  it('has rules of its own, about health care and dental care', () => {
    expect(regionInventory.answering.rules).not.toEqual(inventory.answering.rules);
    expect(JSON.stringify(regionInventory.answering.rules)).not.toContain('Svara för hela kommunen');
  });
});

describe('the maturity questionnaire 2026-1', () => {
  it('asks 30 items in 6 dimensions', () => {
    expect(maturity.sections.map(({ kind }) => kind)).toEqual(Array(6).fill('dimension'));
    expect(maturity.questions).toHaveLength(30);
    expect(maturity.questions.every(({ use, scale }) => use === 'scored' && scale === 'level')).toBe(true);
  });

  it('anchors every level of every item: 150 texts, no two alike within an item', () => {
    const anchors = scales(maturity).map(({ choices = [] }) => choices.slice(0, 5).map(({ text }) => text));
    expect(anchors.flat()).toHaveLength(150);
    for (const texts of anchors) expect(new Set(texts).size).toBe(5);
  });
});

describe.each([inventory, maturity, regionInventory])('every scale of $survey', (version) => {
  it('takes 0–4, "vet inte", and "ej aktuellt" with a reason', () => {
    for (const { name, choices } of scales(version)) {
      expect(
        choices?.map(({ value }) => value),
        name,
      ).toEqual([0, 1, 2, 3, 4, 'vet-inte', 'ej-aktuellt']);
      expect(choices?.at(-1), name).toMatchObject({ showCommentArea: true, isCommentRequired: true });
    }
    expect(version.definition['maxCommentLength']).toBe(300);
  });

  it('stands beside the rules and terms that it is answered by', () => {
    expect(version.answering.rules.length).toBeGreaterThanOrEqual(6);
    expect(version.answering.terms).toHaveLength(7);
    expect(version.answering.comment.maxLength).toBe(2000);
  });
});
