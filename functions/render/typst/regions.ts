// Typst: the region's own answers, beside the municipalities' and outside their order.

export const regions = `
#let region-rows(region) = {
  let counterparts = region.rows.any(row => row.corresponds != "")
  table(
    columns: (1fr, 36pt, 36pt, 36pt, 36pt) + if counterparts { (176pt,) },
    align: (x, y) => if x in (0, 5) { left + (if y == 0 { bottom } else { horizon }) } else { center + bottom },
    stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
    inset: (x, y) => (left: if x == 0 { 0pt } else if x == 5 { 8pt } else { 1.5pt }, right: 1.5pt, y: 2.5pt),
    table.header(
      ..([Regionens område], [Nuläge], [Behov], [Följd], [Nytta]).map(tiny),
      ..if counterparts { (tiny[Motsvarar kommunernas område],) },
    ),
    ..region.rows.map(row => (
      text(size: 9pt, row.name),
      ..row.cells.enumerate().map(((index, value)) =>
        heat-mark(value, 100%, 13pt, ramp: if index == 0 { level-ramp } else { need-ramp })),
      ..if counterparts { (small(row.corresponds),) },
    )).flatten(),
  )
}

#let region-section(region) = block(above: 22pt, breakable: false)[
  == #region.heading
  #small(region.note)
  #if "rows" in region {
    marks-legend
    block(above: 8pt, region-rows(region))
  }
]
`;
