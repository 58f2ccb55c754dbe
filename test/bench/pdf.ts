// The county report as PDF: time of the whole against Typst alone on the same prepared document, in one process; the
// first one of a process; and all 21 counties after each other. Then CPU of the blank form and the receipt, the longest
// too. Run: node test/bench/pdf.ts.
import { renderBlankFormDocx } from '../../functions/render/blank-form-docx.ts';
import { renderBlankFormPdf } from '../../functions/render/blank-form-pdf.ts';
import { describeReport } from '../../functions/render/county-report/document.ts';
import { renderCountyReportCsv } from '../../functions/render/county-report-csv.ts';
import { renderCountyReportDocx } from '../../functions/render/county-report-docx.ts';
import { renderCountyReportPdf } from '../../functions/render/county-report-pdf.ts';
import { renderCountyReportXlsx } from '../../functions/render/county-report-xlsx.ts';
import { renderPlanDocx } from '../../functions/render/plan-docx.ts';
import { renderPlanPdf } from '../../functions/render/plan-pdf.ts';
import { renderPlanXlsx } from '../../functions/render/plan-xlsx.ts';
import { renderReceiptPdf } from '../../functions/render/receipt-pdf.ts';
import { countyReportTemplate } from '../../functions/render/typst/county-report.ts';
import { compileToPdf } from '../../functions/render/typst-compiler.ts';
import { surveyVersion } from '../../surveys/catalogue.ts';
import { places } from '../../surveys/places.ts';
import { appendixWith, fullReport } from '../support/full-report.ts';
import { planToPrint, samplePlanRows } from '../support/sample-plan.ts';
import { longestReceipt, sampleReceipt } from '../support/sample-receipt.ts';
import { sampleReport } from '../support/sample-report.ts';
import { cpuMilliseconds, median, wallMilliseconds } from './measure.ts';
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

const mostCpuMilliseconds = 1000;
const whole = fullReport({ county: '14', draws });
const written = appendixWith(whole, (_, area) =>
  area.length % 2 === 0
    ? `Vi saknar en gemensam rutin för ${area}, och det märks i vardagen. `.repeat(3)
    : '',
);
const appendix = { ...written, texts: (written.texts ?? []).filter(({ text }) => text !== '') };
const inventory = surveyVersion('behovsinventering@2026-1');
if (inventory === undefined) throw new Error('the inventory is gone');
const plan = planToPrint(samplePlanRows(14));
const filledIn = sampleReceipt();
const longest = longestReceipt('Ett långt svar med ord. ');
const documents = [
  { name: 'blank form as PDF', render: () => renderBlankFormPdf(inventory), hasTarget: true },
  { name: 'blank form as Word', render: () => renderBlankFormDocx(inventory), hasTarget: true },
  {
    name: 'Västra Götaland’s report as PDF, with everything beside',
    render: () => renderCountyReportPdf(whole, appendix),
    hasTarget: true,
  },
  {
    name: 'Västra Götaland’s report as Word, with everything beside',
    render: () => renderCountyReportDocx(whole, appendix),
    hasTarget: true,
  },
  {
    name: 'Västra Götaland’s report as Excel, with everything beside',
    render: () => renderCountyReportXlsx(whole, appendix),
    hasTarget: true,
  },
  {
    name: 'Västra Götaland’s report as CSV',
    render: async () => renderCountyReportCsv(whole, 'answers', 'semicolon') ?? new Uint8Array(),
    hasTarget: true,
  },
  { name: 'plan as PDF', render: () => renderPlanPdf(plan), hasTarget: true },
  { name: 'plan as Word', render: () => renderPlanDocx(plan), hasTarget: true },
  { name: 'plan as Excel', render: () => renderPlanXlsx(plan), hasTarget: true },
  { name: 'receipt as PDF', render: () => renderReceiptPdf(filledIn), hasTarget: true },
  // Nobody writes 132 comments of 2 000 characters; it must only come within the function's time.
  {
    name: 'receipt as PDF, every text as long as any',
    render: () => renderReceiptPdf(longest),
    hasTarget: false,
  },
] as const;
const cpu: { name: string; milliseconds: number; kilobytes: number; hasTarget: boolean }[] = [];
for (const { name, render, hasTarget } of documents) {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < 5; run += 1) {
    times.push(
      await cpuMilliseconds(async () => {
        bytes = (await render()).length;
      }),
    );
  }
  cpu.push({ name, milliseconds: median(times), kilobytes: bytes / 1000, hasTarget });
}
printTable(
  'Needs inventory, largest county and a plan for every area as documents (CPU, median of 5)',
  ['', 'CPU', 'size'],
  cpu.map(({ name, milliseconds: time, kilobytes }) => [
    name,
    milliseconds(time),
    `${kilobytes.toFixed(0)} kB`,
  ]),
);
for (const { name, milliseconds: time } of cpu.filter(({ hasTarget }) => hasTarget)) {
  printTarget({
    name: `CPU of the ${name}`,
    measured: milliseconds(time),
    wanted: `under ${mostCpuMilliseconds} ms`,
    isMet: time < mostCpuMilliseconds,
  });
}
