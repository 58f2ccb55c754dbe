// Typst: the priority list, one table with a dark rule over each tie group.

import { palette } from '../charts/palette.ts';

export const priorities = `
#let dashed-rule = (paint: ink, thickness: 1.5pt, dash: (4pt, 2.5pt))

#let uncertain-mark(words) = text(size: 8pt, fill: warn, {
  box(polygon(fill: warn, (0pt, 6pt), (3.5pt, 0pt), (7pt, 6pt)))
  h(3pt)
  words
})

#let coverage-of(row) = {
  small(row.answers)
  if "coverage" in row {
    let full = 42pt
    block(above: 2.5pt, width: full, height: 2.5pt, fill: rgb("${palette.line}"),
      align(left, rect(width: row.coverage * full, height: 2.5pt, fill: ink2)))
  }
}

#let area-name(row) = {
  set par(leading: 0.4em)
  strong-text(row.name)
  for mark in row.marks {
    linebreak()
    uncertain-mark(mark)
  }
}

#let group-heading(group, columns) = if "title" in group {
  let border = if group.dashed { dashed-rule } else { dark-rule }
  (table.cell(colspan: columns, stroke: (top: border, bottom: hairline), inset: (x: 0pt, top: 5pt, bottom: 3pt))[
    #strong-text(group.title) #h(6pt) #small(group.note)
  ],)
} else { () }

#let legend-of(items, dashed) = {
  set text(size: 8.5pt, fill: ink2)
  let dashes = box(width: 24pt, height: 5pt, place(horizon, line(length: 100%, stroke: dashed-rule)))
  par(leading: 5pt, spread(items.map(item => labelled(drawing(item.svg), item.text, 5pt))
    + if dashed { (labelled(dashes, [svar som saknas kan flytta områden över gränsen], 0pt),) } else { () }))
}

#let ordered-table(priorities) = {
  let body = priorities.groups.map(group => (
    group-heading(group, 7)
    + group.rows.map(row => (
      area-name(row),
      if "picture" in row { figure-of(row.picture) },
      if row.likely.len() > 6 { par(leading: 0.3em, tiny(row.likely)) } else { row.likely }, row.outermost, strong-text(row.score), small(row.bounds), coverage-of(row),
    )).flatten()
  )).flatten()
  table(
    columns: (1fr, 118pt, 40pt, 36pt, 32pt, 40pt, 48pt),
    align: (x, y) => (if x > 1 { right } else { left }) + (if y == 0 { bottom } else { horizon }),
    stroke: (x, y) => if y > 0 { (bottom: hairline) },
    inset: flush(7, 3pt, 3pt),
    table.header(..(
      [Område], if "scale" in priorities { stack(spacing: 3pt, [Plats], drawing(priorities.scale)) } else [Plats],
      [Sannolik plats], [Ytterst], [Poäng], [Lägst–högst], [Svar],
    ).map(tiny)),
    ..body,
  )
}

#let unordered-table(priorities) = table(
  columns: (1fr, 118pt, 40pt, 52pt, 60pt),
  align: (x, y) => (if x > 1 { right } else { left }) + (if y == 0 { bottom } else { horizon }),
  stroke: (x, y) => (bottom: if y == 0 { dark-rule } else { hairline }),
  inset: flush(5, 3pt, 4.5pt),
  table.header(..([Område i frågeformulärets ordning], [Poäng på skalan 0–100], [Poäng], [Lägst–högst], [Svar]).map(tiny)),
  ..priorities.groups.first().rows.map(row => (
    area-name(row), if "picture" in row { figure-of(row.picture) },
    strong-text(row.score), small(row.bounds), coverage-of(row),
  )).flatten(),
)

#let priorities-section(priorities) = {
  if priorities.ordered [
    == Vad behöver länet göra först?
    #small[Listan är ett förslag; styrgruppen beslutar. Områden som inte går att skilja åt säkert delar plats.]
    #legend-of(priorities.legend, priorities.dashed)
    #block(above: 8pt, breakable: false, ordered-table(priorities))
  ] else [
    == Områdenas poäng
    #small[Utan ordning. Strecket är poängen; fältet går från lägsta till högsta möjliga poäng när svaren som saknas kommer in.]
    #block(above: 8pt, breakable: false, unordered-table(priorities))
  ]
}
`;
