// Typst: the evidence: need against state, and each municipality's answers.
import { levelRamp, needRamp, palette } from '../charts/palette.ts';

type Ramp = readonly { readonly fill: string; readonly ink: string }[];

const typstRamp = (ramp: Ramp): string =>
  ramp.map(({ fill, ink }) => `(rgb("${fill}"), rgb("${ink}"))`).join(', ');

export const evidence = `
#let need-and-state-section(chart) = block(above: 22pt, breakable: false)[
  == Stort behov och lång väg kvar
  #small[Uppe till vänster finns områden där behovet är stort och arbetet har kommit kort. Streckade linjer är områdenas medelvärden i länet.]
  #grid(columns: (auto, 1fr), column-gutter: 16pt,
    figure-of(chart.picture),
    {
      small(chart.keyNotes.join(linebreak()))
      table(
        columns: (18pt, 1fr, 34pt, 34pt),
        align: (x, y) => (if x == 1 { left } else { right }) + (if y == 0 { bottom } else { horizon }),
        stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
        inset: flush(4, 3pt, 2.5pt),
        table.header(..([Nr], [Område], [Behov], [Nuläge]).map(tiny)),
        ..chart.rows.map(row => (str(row.number), row.name, row.behov, row.nulage).map(cell =>
          text(size: 8.5pt, weight: if row.first { 600 } else { 400 }, cell))).flatten(),
      )
    })
]

#let need-ramp = (${typstRamp(needRamp)})
#let level-ramp = (${typstRamp(levelRamp)})
#let hatch = tiling(size: (4pt, 4pt), {
  place(rect(width: 100%, height: 100%, fill: white))
  place(line(start: (0pt, 4pt), end: (4pt, 0pt), stroke: 0.6pt + line-strong))
})
#let cross-hatch = tiling(size: (4pt, 4pt), {
  place(rect(width: 100%, height: 100%, fill: white))
  place(line(start: (0pt, 4pt), end: (4pt, 0pt), stroke: 0.6pt + line-strong))
  place(line(start: (0pt, 0pt), end: (4pt, 4pt), stroke: 0.6pt + line-strong))
})
#let dots = tiling(size: (4pt, 4pt), place(dx: 1.5pt, dy: 1.5pt, circle(radius: 0.5pt, fill: line-strong)))
#let outlined = 0.6pt + rgb("${palette.lineStrong}")
#let empty-marks = (
  S: (fill: hatch, stroke: outlined, words: "uppgift saknas"),
  T: (fill: dots, stroke: none, words: "ej tillfrågad"),
  A: (fill: none, stroke: none, words: "ej aktuellt"),
  F: (fill: cross-hatch, stroke: outlined, words: "för få svar för att redovisas"),
)
#let plate(letter) = box(fill: white, inset: (x: 1.8pt), outset: (y: 0.6pt), text(size: 7.5pt, fill: ink2, letter))

#let heat-mark(value, width, height, ramp: need-ramp) = if type(value) == int {
  let (fill, color) = ramp.at(value)
  box(width: width, height: height, radius: 1.5pt, fill: fill, stroke: if value == 0 { 0.4pt + line-strong },
    align(center + horizon, text(size: 8.5pt, fill: color, str(value))))
} else {
  let mark = empty-marks.at(value)
  box(width: width, height: height, radius: 1.5pt, fill: mark.fill, stroke: mark.stroke, {
    if value == "A" { place(horizon, line(length: 100%, stroke: outlined)) }
    align(center + horizon, plate(value))
  })
}

#let legend-item(value, words) = labelled(heat-mark(value, 18pt, 11pt), words, 2.5pt)
#let marks-legend = {
  set text(size: 8.5pt, fill: ink2)
  par(spread(empty-marks.pairs().map(((letter, mark)) => legend-item(letter, mark.words))))
}
#let heat-legend = {
  set text(size: 8.5pt, fill: ink2)
  par([Behov: #h(6pt)] + spread(("inget", "litet", "måttligt", "stort", "mycket stort").enumerate().map(((value, words)) => legend-item(value, words))))
  marks-legend
}

#let heat-map-section(map) = {
  let long = map.rows.len() > 24
  block(above: 22pt, breakable: long)[
  #block(sticky: true)[
    == Behovet i varje kommun
    #small(map.note)
    #heat-legend
  ]
  #let cell-height = 13pt
  #block(above: 8pt, table(
    columns: (1fr,) + map.areas.map(_ => 29pt),
    align: (x, y) => if x == 0 { left + (if y == 0 { bottom } else { horizon }) } else { center + bottom },
    stroke: (x, y) => if y == 0 { (bottom: rule) },
    inset: (x, y) => if y == 0 { (x: 1pt, bottom: 4pt, top: 0pt) } else if x == 0 { (x: 0pt, y: 1pt) } else { 1pt },
    table.header(
      tiny[Kommun],
      ..map.areas.map(name => rotate(-90deg, reflow: true, box(width: 96pt, align(left + horizon, {
        set par(leading: 0.35em)
        text(size: 7.5pt, name)
      })))),
    ),
    ..map.rows.map(row => (
      text(size: 9pt, row.name),
      ..row.cells.map(value => heat-mark(value, 100%, cell-height)),
    )).flatten(),
    ..if "regions" in map {
      (table.cell(colspan: map.areas.len() + 1, stroke: (bottom: rule), inset: (x: 0pt, top: 8pt, bottom: 3pt))[
        #strong-text(map.regions.heading) #h(6pt) #small(map.regions.note)
      ],)
      map.regions.rows.map(row => (
        table.cell(align: left + top, inset: (x: 0pt, top: 4pt), text(size: 9pt, row.name)),
        ..row.cells.map(marks => table.cell(align: center + top, inset: (x: 1pt, top: 3pt, bottom: 1pt),
          stack(spacing: 2pt, ..marks.map(value => heat-mark(value, 100%, cell-height))))),
      )).flatten()
    },
  ))
]}
`;
