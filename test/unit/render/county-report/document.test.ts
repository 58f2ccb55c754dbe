// What the pages of the county report say, before they are set.
import { describe, expect, it } from 'vitest';
import type { AreaAnswers } from '../../../../functions/core/priority/types.ts';
import { describeReport } from '../../../../functions/render/county-report/document.ts';
import { fullReport } from '../../../support/full-report.ts';
import { sampleReport } from '../../../support/sample-report.ts';

const draws = 500;
const everywhere = (answer: AreaAnswers['behov']): AreaAnswers => ({
  nulage: answer,
  behov: answer,
  konsekvens: answer,
  lansnytta: answer,
});

describe('The county report as a document', () => {
  it('puts every area once in the list, under the place its group shares', () => {
    const report = sampleReport({ draws });
    const { priorities } = describeReport(report);
    expect(priorities?.groups.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual(
      report.priorities.map(({ name }) => name.sv),
    );
    for (const { title, rows } of priorities?.groups ?? []) {
      expect(title).toMatch(rows.length === 1 ? /^Plats \d+$/ : /^Delar plats \d+–\d+$/);
    }
  });

  it('opens exactly the areas of the first tie group', () => {
    const report = sampleReport({ draws });
    const first = report.priorities.filter(({ group }) => group === 1).map(({ name }) => name.sv);
    expect(describeReport(report).details?.areas.map(({ name }) => name)).toEqual(first);
  });

  it('opens no area where all share one group, since none comes first', () => {
    const gotland = describeReport(sampleReport({ county: '09', responded: 1, draws }));
    expect(gotland.priorities?.groups).toHaveLength(1);
    expect(gotland.details).toBeUndefined();
    expect(gotland.needAndState?.rows.some(({ first }) => first)).toBe(false);
  });

  it('keeps the order of the questionnaire, without places, on a small base', () => {
    const report = sampleReport({ responded: 4, draws });
    const { priorities, details, needAndState } = describeReport(report);
    expect(priorities?.ordered).toBe(false);
    expect(
      priorities?.groups
        .flatMap(({ rows }) => rows.map(({ likely, outermost }) => likely + outermost))
        .join(''),
    ).toBe('');
    expect(priorities?.groups.every(({ title }) => title === undefined)).toBe(true);
    expect(details).toBeUndefined();
    expect(needAndState?.keyNotes).toEqual(['Numret följer frågeformulärets ordning.']);
  });

  it('says why an area has no score, and never gives it zero', () => {
    const report = sampleReport({
      draws,
      change: (_, area) =>
        area === 'stod-vuxna'
          ? everywhere('not-applicable')
          : area === 'boende'
            ? everywhere('missing')
            : undefined,
    });
    const last = describeReport(report).priorities?.groups.at(-1);
    expect(last?.title).toBe('Utan plats');
    const rows = new Map(last?.rows.map((row) => [row.name, row]));
    expect(rows.get('Skyddat boende och stadigvarande boende')?.marks).toContain(
      'Ingen poäng: minst en fråga saknar giltigt svar.',
    );
    expect([...rows.values()].map(({ score }) => score)).toEqual(['', '']);
  });

  it('marks an area with less than half of its answers as uncertain', () => {
    const report = sampleReport({
      draws,
      change: (organisation, area) =>
        area === 'boende' && organisation < '1981' ? everywhere('missing') : undefined,
    });
    const rows = describeReport(report).priorities?.groups.flatMap(({ rows }) => rows);
    const uncertain = rows?.filter(({ marks }) => marks.includes('Osäkert underlag')).map(({ name }) => name);
    expect(uncertain).toEqual(['Skyddat boende och stadigvarande boende']);
  });

  it('shows what is not a number with its own mark in the heat map', () => {
    const report = sampleReport({
      draws,
      change: (organisation, area) =>
        organisation === '1980' && area === 'boende' ? everywhere('not-applicable') : undefined,
    });
    const { heatMap } = describeReport(report);
    const column = heatMap?.areas.indexOf('Skyddat boende och stadigvarande boende') ?? -1;
    expect(heatMap?.rows.find(({ name }) => name === 'Västerås')?.cells[column]).toBe('A');
    const silent = report.municipalities.find(({ responded }) => !responded)?.name;
    expect(new Set(heatMap?.rows.find(({ name }) => name === silent)?.cells)).toEqual(new Set(['S']));
    expect(heatMap?.note).toContain(`Svar saknas från ${silent}.`);
  });

  it('lists municipalities in Swedish alphabetical order', () => {
    const names = describeReport(sampleReport({ county: '14', draws })).heatMap?.rows.map(({ name }) => name);
    expect(names?.slice(-3)).toEqual(['Vänersborg', 'Åmål', 'Öckerö']);
  });

  it('sets the region’s answers apart, and changes nothing else by it', () => {
    const report = sampleReport({ draws, region: 'answered' });
    const { summary, regions, heatMap, ...rest } = describeReport(report);
    const alone = describeReport(sampleReport({ draws }));
    expect(alone.regions).toBeUndefined();
    expect(alone.heatMap).not.toHaveProperty('regions');
    expect({ ...rest, heatMap: { ...heatMap, regions: undefined }, summary: summary.slice(0, 3) }).toEqual({
      ...alone,
      heatMap: { ...alone.heatMap, regions: undefined },
    });
    expect(summary.at(-1)).toMatch(/^Region Västmanland har svarat\. .* ingår inte i poäng eller ordning\.$/);
    const [group] = heatMap?.regions?.rows ?? [];
    const column = (name: string) => group?.cells[heatMap?.areas.indexOf(name) ?? -1];
    expect(column('Skyddat boende och stadigvarande boende')).toEqual(['T']);
    expect(column('Hälso- och sjukvård och tandvård')).toHaveLength(3);
    expect(column('Utredning och riskbedömning')).toEqual(['S']);
    expect(regions?.[0]?.rows).toHaveLength(10);
    expect(regions?.[0]?.rows?.[4]).toEqual({
      name: 'Vård, dokumentation och skydd efter våld',
      cells: [2, 'S', 3, 'A'],
      corresponds: 'Stöd till våldsutsatta vuxna; Utredning och riskbedömning',
    });
  });

  it('says that a region has not answered, and marks what is missing as missing', () => {
    const { regions, heatMap } = describeReport(sampleReport({ draws, region: 'silent' }));
    expect(regions).toMatchObject([
      { note: expect.stringContaining('Region Västmanland har inte svarat än.') },
    ]);
    expect(regions?.[0]).not.toHaveProperty('rows');
    const marks = new Set(heatMap?.regions?.rows.flatMap(({ cells }) => cells.flat()));
    expect(marks).toEqual(new Set(['S', 'T']));
  });

  it('of a round that asks the region only shows its answers, and neither numbers nor municipalities', () => {
    const { organisations, ...report } = sampleReport({ draws, region: 'answered' });
    const only = describeReport({
      ...report,
      organisations: { ...organisations, inScope: 0, responded: 0, populationShare: 0 },
      priorities: [],
      borders: [],
      municipalities: [],
    });
    expect(Object.keys(only).sort()).toEqual(['beside', 'method', 'regions', 'standing', 'summary']);
    expect(only.beside).toEqual({ sections: [], last: [] });
    expect(only.standing.response).toBe('Regionen har svarat');
    expect(only.regions?.[0]?.rows?.[0]?.corresponds).toBe('');
  });

  it('marks where the line to the round before is broken, and gives no number across it', () => {
    const { beside } = describeReport(fullReport({ draws }));
    const since = beside.sections.find(({ heading }) => heading.startsWith('Vad som har ändrats'));
    for (const { rows } of since?.tables ?? []) {
      const broken = rows.filter(([name]) => name?.includes('går inte att jämföra: frågan har skärpts'));
      expect(broken.map(([, ...cells]) => cells.join(''))).toEqual(['']);
      expect(rows.filter((row) => /\(n \d+\)/.test(row[1] ?? ''))).toHaveLength(rows.length - 1);
    }
    expect(since?.tables).toHaveLength(2);
  });

  it('says how each number is made, with weights, draws, seed and checksum', () => {
    const report = sampleReport({ draws });
    const { method } = describeReport(report);
    expect(method.weights.map(({ weight }) => weight.replace(/\s/g, ' '))).toEqual([
      '30 %',
      '20 %',
      '25 %',
      '15 %',
      '10 %',
    ]);
    const sources = new Map(method.sources);
    expect(sources.get('Kontrollsumma för underlaget (SHA-256)')).toBe(report.inputsHash);
    expect(sources.get('Dragningar')).toBe(
      `500 dragningar, generator ${report.draws.generator}, startvärde ${report.draws.seed}`,
    );
    expect(JSON.stringify(method)).not.toMatch(/konfidensintervall/i);
  });
});
