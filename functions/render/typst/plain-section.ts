// Typst: sections of plain tables, and what organisations have written.

export const plainSection = `
#let plain-table(item) = {
  let count = item.columns.len()
  let words = item.columns.filter(column => column.align == "left").len()
  let number-width = calc.min(62pt, 360pt / calc.max(count - words, 1))
  let widths = item.columns.enumerate().map(((index, column)) => if column.align == "left" {
    if index == 0 { 1fr } else { 1.2fr }
  } else { number-width })
  block(above: 9pt, below: 12pt, {
    if "caption" in item { block(below: 4pt, sticky: true, strong-text(text(size: 9pt, item.caption))) }
    table(
      columns: widths,
      align: (x, y) => (if item.columns.at(x).align == "right" { right } else { left }) + (if y == 0 { bottom } else { horizon }),
      stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
      inset: flush(count, 4pt, 3pt),
      table.header(..item.columns.map(column => tiny(column.name))),
      ..item.rows.flatten().map(value => text(size: 8.5pt, value)),
    )
  })
}

#let plain-section(section) = block(above: 22pt)[
  #block(sticky: true)[
    == #section.heading
    #for note in section.notes { par(small(note)) }
  ]
  #for item in section.tables { plain-table(item) }
]

#let own-words-section(words) = block(above: 22pt)[
  #block(sticky: true)[
    == Med kommunernas egna ord
    #for note in words.notes { par(small(note)) }
  ]
  #for section in words.sections [
    === #section.name
    #for organisation in section.organisations {
      block(above: 10pt, below: 5pt, sticky: true, strong-text(organisation.name))
      for item in organisation.texts {
        block(above: 5pt, below: 3.5pt, sticky: true, tiny(item.about))
        block(above: 3.5pt, below: 8pt, for (index, line) in item.lines.enumerate() {
          if index > 0 { linebreak() }
          line
        })
      }
    }
  ]
]
`;
