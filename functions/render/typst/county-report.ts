// Typst: the county report put together.
import { details } from './details.ts';
import { evidence } from './evidence.ts';
import { front } from './front.ts';
import { method } from './method.ts';
import { plainSection } from './plain-section.ts';
import { priorities } from './priorities.ts';
import { regions } from './regions.ts';
import { reportPage } from './report-page.ts';
import { theme } from './theme.ts';

const body = `
#front-matter
#summary-of(data.summary, "priorities" in data and not data.priorities.ordered)
#if "asked" in data [
  == Tillfrågade kommuner
  #data.asked.join(", ")
]
#if "priorities" in data { priorities-section(data.priorities) }
#if "details" in data { details-section(data.details) }
#if "needAndState" in data { need-and-state-section(data.needAndState) }
#if "parts" in data { parts-section(data.parts) }
#if "heatMap" in data { heat-map-section(data.heatMap) }
#if "regions" in data { for region in data.regions { region-section(region) } }
#for section in data.beside.sections { plain-section(section) }
#if "ownWords" in data.beside { own-words-section(data.beside.ownWords) }
#for section in data.beside.last { plain-section(section) }
#method-section(data.method)
`;

/** Expects a `ReportDocument` as JSON in `sys.inputs.data`. */
export const countyReportTemplate = [
  theme,
  reportPage,
  front,
  priorities,
  details,
  evidence,
  regions,
  plainSection,
  method,
  body,
].join('\n');
