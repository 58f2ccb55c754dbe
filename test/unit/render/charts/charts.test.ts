// The pictures: fixed scales, marks where the numbers say, nothing from outside as markup.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importancePerformanceChart } from '../../../../functions/render/charts/importance-performance.ts';
import { partBar } from '../../../../functions/render/charts/part-bar.ts';
import { placeRuler, placeScale } from '../../../../functions/render/charts/place-ruler.ts';
import { scoreLine } from '../../../../functions/render/charts/score-line.ts';
import { spreadApart } from '../../../../functions/render/charts/spread-apart.ts';
import { element, picture, text } from '../../../../functions/render/charts/svg.ts';

/** The numbers of the named attributes of the first element of this kind. */
function numbers(svg: string, kind: string, ...names: string[]): number[] {
  const found = new RegExp(`<${kind} [^>]*>`).exec(svg)?.[0] ?? '';
  return names.map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(found)?.[1]));
}

describe('The place ruler', () => {
  it('puts the disc in the middle of its cell, one cell per place', () => {
    expect(numbers(placeRuler({ places: 14, place: 1 }, 140), 'circle', 'cx')).toEqual([5]);
    expect(numbers(placeRuler({ places: 14, place: 14 }, 140), 'circle', 'cx')).toEqual([135]);
  });

  it('covers whole cells with the likely range', () => {
    const [x = 0, width = 0] = numbers(
      placeRuler({ places: 10, place: 4, band: [3, 5] }, 100),
      'rect',
      'x',
      'width',
    );
    expect(x).toBeCloseTo(20, 0);
    expect(x + width).toBeCloseTo(50, 0);
  });

  it('draws no band where there is no likely range', () => {
    expect(placeRuler({ places: 10, place: 4, line: [1, 10] }, 100)).not.toContain('<rect');
  });

  it.each([
    [1, ['1']],
    [5, ['1', '5']],
    [14, ['1', '5', '10', '14']],
    [16, ['1', '5', '10', '16']],
  ])('names first, last and each fifth of %i places', (places, names) => {
    expect([...placeScale(places, 140).matchAll(/>(\d+)<\/text>/g)].map(([, name]) => name)).toEqual(names);
  });
});

describe('The other pictures', () => {
  it('draw a score on a line that is always 0–100', () => {
    const [x = 0, width = 0] = numbers(scoreLine(50, [0, 100], 101.5), 'rect', 'x', 'width');
    expect([x, width]).toEqual([0.75, 100]);
  });

  it('give a part an area in proportion to its contribution', () => {
    const areaOf = (value: number, weight: number) => {
      const bar = partBar(value, weight, 80);
      const [filled] = [...bar.matchAll(/<rect [^>]*>/g)]
        .map(([rect]) => rect)
        .filter((rect) => !rect.includes('fill="none"'));
      const [width = 0, height = 0] = numbers(filled ?? '', 'rect', 'width', 'height');
      return width * height;
    };
    expect(areaOf(0.5, 0.3) / areaOf(0.9, 0.2)).toBeCloseTo((0.5 * 0.3) / (0.9 * 0.2), 2);
  });

  it('hold every number once in the chart of need and state', () => {
    const areas = Array.from({ length: 14 }, (_, index) => ({
      number: index + 1,
      behov: 3,
      nulage: 1,
      first: index < 2,
    }));
    const bold = [
      ...importancePerformanceChart(areas, { behov: 3, nulage: 1 }, { pointsOut: true }).matchAll(
        /font-weight="600"[^>]*>(\d+)</g,
      ),
    ];
    expect(bold.map(([, number]) => Number(number))).toEqual(areas.map(({ number }) => number));
  });

  it('keep both axes at 0–4 whatever the values', () => {
    const ticks = (behov: number) =>
      [
        ...importancePerformanceChart(
          [{ number: 9, behov, nulage: behov, first: false }],
          { behov, nulage: behov },
          { pointsOut: true },
        ).matchAll(/<text [^>]*>[0-4]<\/text>/g),
      ].map(([tick]) => tick);
    expect(ticks(0.5)).toHaveLength(10);
    expect(ticks(0.5)).toEqual(ticks(3.5));
  });

  it('point out where to begin only where the answers carry an order', () => {
    const areas = [{ number: 1, behov: 4, nulage: 0, first: false }];
    const chart = (pointsOut: boolean) =>
      importancePerformanceChart(areas, { behov: 3, nulage: 1 }, { pointsOut });
    expect(chart(true)).toContain('Satsa här');
    expect(chart(false)).not.toContain('Satsa här');
  });

  it('escape what they are given', () => {
    const hostile = `<script>"'&$&</script>`;
    const svg = picture(10, 10, [text(hostile, { x: 1 }), element('g', { id: hostile })]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&quot;&#39;&amp;$&amp;&lt;/script&gt;');
  });
});

describe('Discs that lie on each other', () => {
  const coordinate = fc.double({ min: 0, max: 200, noNaN: true });

  it('are moved apart and stay inside the chart', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 14 }), (points) => {
        const moved = spreadApart(points, 14, 226);
        expect(moved).toHaveLength(points.length);
        for (const { x, y } of moved) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(226);
        }
      }),
    );
  });

  it('can all be read even when fourteen areas have the same means', () => {
    const moved = spreadApart(
      Array.from({ length: 14 }, () => ({ x: 100, y: 100 })),
      14,
      226,
    );
    const distances = moved.flatMap((a, index) =>
      moved.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(11);
  });

  it('stay where they are when they do not touch', () => {
    const points = [
      { x: 10, y: 10 },
      { x: 40, y: 10 },
    ];
    expect(spreadApart(points, 14, 226)).toEqual(points);
  });
});
