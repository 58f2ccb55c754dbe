// Typst: how sure it is and how it is computed.

export const method = `
#let method-section(method) = [
  #pagebreak(weak: true)
  == Så säkert är det här
  #notice[#strong-text(method.notice.lead) #method.notice.text]
  == Så räknar vi
  #for entry in method.terms {
    block(above: 8pt, breakable: false, grid(columns: (98pt, 1fr), column-gutter: 12pt,
      strong-text(entry.term), entry.text))
  }
  === Vikter, version #method.weightsVersion
  #table(
    columns: (76pt, 1fr, 44pt),
    align: (left, left, right),
    inset: flush(3, 4pt, 3.5pt),
    stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
    table.header(..([Del], [Räknas som], [Vikt]).map(tiny)),
    ..method.weights.map(part => (strong-text(part.name), part.rule, part.weight)).flatten(),
  )
  === Underlag
  #for (label, value) in method.sources {
    block(above: 5pt, grid(columns: (98pt, 1fr), column-gutter: 12pt, small(label), value))
  }
  #if standing.synthetic [
    #v(6pt)
    #synthetic-mark #h(4pt) Alla svar och tal i rapporten är påhittade för att visa hur den fungerar.
  ]
]
`;
