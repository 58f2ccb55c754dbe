// The county report as PDF: time of the whole against Typst alone on the same prepared document, in one process; the
// first one of a process; and all 21 counties after each other. Run: node test/bench/pdf.ts.
import { describeReport } from '../../functions/render/county-report/document.ts';
import { renderCountyReportPdf } from '../../functions/render/county-report-pdf.ts';
import { countyReportTemplate } from '../../functions/render/typst/county-report.ts';
import { compileToPdf } from '../../functions/render/typst-compiler.ts';
import { places } from '../../surveys/places.ts';
import { sampleReport } from '../support/sample-report.ts';
import { median, wallMilliseconds } from './measure.ts';
import { milliseconds, printTable, printTarget, times } from './printing.ts';

const runs = 15;
const draws = 1000;
const mostTimes = 2;

const counties = [
  ['Västmanland, 10 municipalities', sampleReport({ county: '19', draws })],
  ['Västra Götaland, 49 municipalities', sampleReport({ county: '14', draws })],
] as const;

const first = await wallMilliseconds(() => renderCountyReportPdf(counties[0][1]));
const compared: { name: string; ours: number; typst: number }[] = [];
for (const [name, report] of counties) {
  const document = describeReport(report);
  const [ours, typst]: [number[], number[]] = [[], []];
  // In turn, so that both meet the same machine.
  for (let run = 0; run < runs; run += 1) {
    ours.push(await wallMilliseconds(() => renderCountyReportPdf(report)));
    typst.push(await wallMilliseconds(() => compileToPdf(countyReportTemplate, document)));
  }
  compared.push({ name, ours: median(ours), typst: median(typst) });
}

const all = places.counties.map(({ id }) =>
  sampleReport({ county: id, draws, ...(id === '09' ? { responded: 1 } : {}) }),
);
const before = process.memoryUsage.rss();
const time = await wallMilliseconds(async () => {
  for (const report of all) await renderCountyReportPdf(report);
});
const growth = (process.memoryUsage.rss() - before) / 2 ** 20;

printTable(
  `County report as PDF (median of ${runs})`,
  ['', 'whole', 'Typst alone', 'ratio'],
  compared.map(({ name, ours, typst }) => [
    name,
    milliseconds(ours),
    milliseconds(typst),
    times(ours / typst),
  ]),
  [
    `First of the process, compiler and fonts included: ${milliseconds(first)}.`,
    `${all.length} counties: ${(time / 1000).toFixed(1)} s, memory ${growth >= 0 ? '+' : ''}${growth.toFixed(0)} MiB.`,
  ],
);
for (const { name, ours, typst } of compared) {
  printTarget({
    name: `PDF against Typst alone, ${name}`,
    measured: times(ours / typst),
    wanted: `at most ${mostTimes} ×`,
    isMet: ours / typst <= mostTimes,
  });
}
