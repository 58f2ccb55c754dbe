// Typst: the yearly report, every answer in full.
import { paperPage } from './paper-page.ts';
import { theme } from './theme.ts';

const parts = `
#let value-of(value) = block(above: 5pt, below: 5pt, {
  set par(linebreaks: "simple")
  if "label" in value { text(fill: ink2)[#value.label: ] }
  value.lines.join(linebreak())
  if "note" in value { linebreak(); small(value.note) }
})

#let block-of(item) = {
  if item.kind == "heading" {
    heading(level: 3, item.text)
  } else if item.kind == "words" {
    block(above: 6pt, below: 8pt, item.text)
  } else {
    block(above: 10pt, below: 8pt, {
      block(below: 4pt, sticky: true, strong-text(item.question))
      item.values.map(value-of).join()
    })
  }
}

#let section-of(section) = {
  block(above: 24pt, below: 8pt, sticky: true, width: 100%, stroke: (top: dark-rule), inset: (top: 7pt),
    heading(level: 2, section.heading))
  section.blocks.map(block-of).join()
}
#show heading.where(level: 3): set block(above: 18pt, below: 6pt, sticky: true)
`;

const front = `
#block(below: 9pt, heading(level: 1, data.title))
#block(above: 0pt, below: 14pt, text(size: 12pt, weight: 600, data.status))
#for words in data.notices { block(above: 6pt, below: 6pt, notice(words)) }
#fact-list(data.facts)
#data.sections.map(section-of).join()
`;

/** Expects a `YearlyDocument` as JSON in `sys.inputs.data`. */
export const yearlyReportTemplate = [theme, paperPage, parts, front].join('\n');
