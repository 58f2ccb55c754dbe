// Typst: the plan, block by block.
import { paperPage } from './paper-page.ts';
import { theme } from './theme.ts';

const blocks = `
#set page(margin: (x: 16mm, top: 21mm, bottom: 22mm))
#show heading.where(level: 2): set block(above: 24pt, below: 7pt)
#show heading.where(level: 3): set text(size: 12.5pt)
#show heading.where(level: 3): set block(above: 18pt, below: 6pt)
#show heading.where(level: 4): set block(above: 12pt, below: 4pt)

#let lines-of(lines) = lines.join(linebreak())

#let fact-block(facts) = block(above: 6pt, below: 8pt, {
  set text(size: 9.5pt)
  set par(leading: 0.5em)
  grid(columns: (112pt, 1fr), column-gutter: 12pt, row-gutter: 5.5pt,
    ..facts.map(((label, lines)) => (text(fill: ink2, label), lines-of(lines))).flatten())
})

#let cell-of(cell) = {
  set par(leading: 0.45em)
  if "picture" in cell { block(above: 0pt, below: 3pt, drawing(cell.picture)) }
  if cell.at("strong", default: false) { strong-text(lines-of(cell.lines)) } else { lines-of(cell.lines) }
  for line in cell.at("below", default: ()) {
    linebreak()
    small(line)
  }
}

#let table-block(item) = block(above: 6pt, below: 12pt, table(
  columns: item.columns.map(column => if "picture" in column { 186pt } else { column.share * 1fr }),
  align: (x, y) => (if item.columns.at(x).align == "right" { right } else { left }) + (if y == 0 { bottom } else { top }),
  stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
  inset: flush(item.columns.len(), 4pt, 3.5pt),
  table.header(..item.columns.map(column => {
    tiny(column.name)
    if "picture" in column { block(above: 2pt, below: 0pt, drawing(column.picture)) }
  })),
  ..item.rows.flatten().map(cell => text(size: 9pt, cell-of(cell))),
))

#let text-block(item) = {
  if item.look == "lead" { block(below: 7pt, sticky: true, text(size: 11.5pt, lines-of(item.lines))) }
  else if item.look == "help" { block(below: 6pt, sticky: true, small(lines-of(item.lines))) }
  else { par(lines-of(item.lines)) }
}

#let block-of(item) = {
  if item.is == "heading" { heading(level: item.level + 1, item.text) }
  else if item.is == "text" { text-block(item) }
  else if item.is == "facts" { fact-block(item.facts) }
  else { table-block(item) }
}
`;

const body = `
#block(below: 9pt, heading(level: 1, data.title))
#text(size: 9.5pt, fill: ink2, spread(data.meta.map(box)))
#fact-block(data.facts)
#for text in data.notices { block(above: 6pt, notice(text)) }
#block(above: 20pt, below: 8pt, strong-text(text(size: 13pt)[Innehåll]))
#contents
#for item in data.blocks { block-of(item) }
`;

/** Expects a `PlanDocument` as JSON in `sys.inputs.data`. */
export const planTemplate = [theme, paperPage, blocks, body].join('\n');
