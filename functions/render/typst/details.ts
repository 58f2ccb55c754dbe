// Typst: the areas of the first tie group opened, and every area's score in parts.

export const details = `
#let parts-of(area) = table(
  columns: (1fr, auto, auto, 81pt, auto),
  rows: (17pt, auto),
  align: (x, y) => (if x in (0, 3) { left } else { right }) + (if y == 0 { bottom } else { horizon }),
  stroke: (x, y) => (bottom: if y == 0 or y == area.parts.len() { rule } else if y <= area.parts.len() { hairline }),
  inset: flush(5, 3pt, 3.4pt),
  table.header(..([Del], [Värde], [Vikt], [Värde gånger vikt], [Bidrag]).map(tiny)),
  ..area.parts.map(part => (
    [#strong-text(part.name) \\ #tiny(part.meaning)],
    part.value, part.weight, drawing(part.bar), strong-text(part.contribution),
  )).flatten(),
  table.cell(colspan: 4, strong-text[Poäng, summan av bidragen]), strong-text(area.score),
)

#let tests-of(area) = table(
  columns: (1fr, auto, 89pt),
  rows: (17pt, auto),
  align: (x, y) => (if x == 1 { right } else { left }) + (if y == 0 { bottom } else { horizon }),
  stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
  inset: flush(3, 3pt, 3.4pt),
  table.header(..([Prövning], [Plats], stack(spacing: 2pt, drawing(data.details.scale))).map(tiny)),
  ..area.tests.map(test => (
    [#strong-text(test.name) \\ #tiny(test.meaning)],
    test.places, if "picture" in test { figure-of(test.picture) },
  )).flatten(),
)

#let detail-of(area) = block(breakable: false, above: 14pt, {
  block(below: 4pt, sticky: true, width: 100%, stroke: (top: dark-rule), inset: (top: 5pt),
    heading(level: 3, area.name))
  set text(size: 9pt)
  grid(columns: (1.22fr, 1fr), column-gutter: 18pt,
    parts-of(area),
    {
      tests-of(area)
      small[Känslighetsintervall för poängen: #strong-text(area.bounds)]
      v(-5pt)
      figure-of(area.line)
    })
  if "top" in area { v(-3pt); small(area.top) }
})

#let details-section(details) = [
  #pagebreak(weak: true)
  == #details.heading
  #small[Till vänster: hur poängen är sammansatt. Stapelns längd är värdet och höjden vikten, så ytan är bidraget. Till höger: om platsen håller. Punkten är den beräknade platsen, linjen och fältet hur långt den flyttar sig när något ändras.]
  #details.areas.map(detail-of).join()
]

#let parts-section(parts) = block(above: 22pt, breakable: false)[
  == Så är poängen sammansatt
  #small[Vad varje del bidrar med. Bidragen i en rad summerar till områdets poäng.]
  #block(above: 8pt, table(
    inset: flush(parts.columns.len() + 2, 3pt, 3pt),
    columns: (1fr,) + parts.columns.map(_ => 54pt) + (44pt,),
    align: (x, y) => (if x == 0 { left } else { right }) + (if y == 0 { bottom } else { horizon }),
    stroke: (x, y) => (bottom: if y == 0 { dark-rule } else { hairline }),
    table.header(tiny[Område], ..parts.columns.map(column => tiny[#column.name \\ #column.weight]), tiny[Poäng]),
    ..parts.rows.map(row => (row.name, ..row.contributions, strong-text(row.score))).flatten(),
  ))
]
`;
