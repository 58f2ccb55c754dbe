// The county report as PDF: time of the whole against Typst alone on the same prepared document, in one process; the
// first one of a process; and all 21 counties after each other. Run: node test/bench/pdf.ts.

import { describeReport } from '../../functions/render/county-report/document.ts';
import { renderCountyReportPdf } from '../../functions/render/county-report-pdf.ts';
import { countyReportTemplate } from '../../functions/render/typst/county-report.ts';
import { compileToPdf } from '../../functions/render/typst-compiler.ts';
import { places } from '../../surveys/places.ts';
import { sampleReport } from '../support/sample-report.ts';

const runs = 15;
const draws = 1000;

const counties = [
  ['Västmanland, 10 municipalities', sampleReport({ county: '19', draws })],
  ['Västra Götaland, 49 municipalities', sampleReport({ county: '14', draws })],
] as const;

console.log(
  `first of the process, compiler and fonts included: ${(await milliseconds(() => renderCountyReportPdf(counties[0][1]))).toFixed(0)} ms`,
);

for (const [name, report] of counties) {
  const document = describeReport(report);
  const [ours, typst]: [number[], number[]] = [[], []];
  // In turn, so that both meet the same machine.
  for (let run = 0; run < runs; run += 1) {
    ours.push(await milliseconds(() => renderCountyReportPdf(report)));
    typst.push(await milliseconds(async () => compileToPdf(countyReportTemplate, document)));
  }
  console.log(
    `${name}: ${median(ours).toFixed(0)} ms, Typst alone ${median(typst).toFixed(0)} ms ` +
      `(ratio ${(median(ours) / median(typst)).toFixed(2)}, target at most 2)`,
  );
}

const all = places.counties.map(({ id }) =>
  sampleReport({ county: id, draws, ...(id === '09' ? { responded: 1 } : {}) }),
);
const before = process.memoryUsage.rss();
const time = await milliseconds(async () => {
  for (const report of all) await renderCountyReportPdf(report);
});
const growth = (process.memoryUsage.rss() - before) / 2 ** 20;
console.log(
  `${all.length} counties: ${(time / 1000).toFixed(1)} s, memory ${growth >= 0 ? '+' : ''}${growth.toFixed(0)} MiB`,
);

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
