// Typst: the page of forms and receipts (render/paper.ts), their contents list, and what there is to tick and write on.

export const paperPage = `
#let paper = data.paper

#let running-head = {
  set text(size: 8pt, fill: ink2)
  grid(columns: (1fr, auto), align: horizon,
    [#strong-text(text(fill: ink)[Lägesbild]) #h(5pt) #paper.head],
    if paper.synthetic { synthetic-mark })
}
#let running-foot = context {
  set text(size: 7.5pt, fill: ink2)
  line(length: 100%, stroke: hairline)
  v(-4pt)
  grid(columns: (1fr, auto), column-gutter: 16pt, align: (left + top, right + top),
    paper.foot + if paper.synthetic [ · #strong-text[Syntetiska data]],
    [Sida #counter(page).display() av #counter(page).final().first()])
}

#let dated(date) = if date == none { none } else {
  let (year, month, day, hour, minute, second) = date
  datetime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
}
#set document(title: paper.title, date: dated(paper.at("date", default: none)))
#set page(paper: "a4", margin: (x: 19mm, top: 21mm, bottom: 22mm),
  header: running-head, header-ascent: 8mm, footer: running-foot, footer-descent: 6mm)
#set text(size: 10pt)
#set par(leading: 0.6em, spacing: 0.8em)
#show heading.where(level: 1): set text(size: 24pt)
#show heading.where(level: 2): set text(size: 16pt)
#show heading.where(level: 2): set block(above: 0pt, below: 8pt, sticky: true)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 0pt, below: 5pt, sticky: true)
#show heading.where(level: 4): set text(size: 10pt)
#show heading.where(level: 4): set block(above: 12pt, below: 5pt, sticky: true)
#set list(indent: 0pt, body-indent: 6pt, spacing: 5.5pt)

// Two columns, the first as wide as its widest label: read as label and value after each other.
#let fact-list(pairs) = block(above: 12pt, below: 14pt, {
  set text(size: 9pt)
  grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 5.5pt,
    ..pairs.map(((label, value)) => (text(fill: ink2, label), value)).flatten())
})

#let contents = {
  set outline.entry(fill: repeat(gap: 3pt, text(fill: line-strong)[.]))
  set block(above: 6pt)
  outline(title: none, target: heading.where(level: 2), indent: 0pt)
}
// In the contents list the number is a column.
#let number-width = 30pt
#let numbered(number, body) = box(width: number-width, text(fill: ink2, number)) + body
// The number hangs beside a heading of any length.
#let hanging-heading(level, number, body) = block(below: 5pt, sticky: true, inset: (left: number-width),
  heading(level: level, h(-number-width) + numbered(number, body)))
`;
