// Typst: the county report's page: what stands at the head and foot of each, and what the file says of itself.

export const reportPage = `
#let standing = data.standing

#let running-head = {
  set text(size: 8pt, fill: ink2)
  grid(columns: (1fr, auto), align: horizon,
    [#strong-text(text(fill: ink)[Lägesbild]) #h(5pt) #standing.county],
    if standing.synthetic { synthetic-mark })
}
#let running-foot = context {
  set text(size: 7.5pt, fill: ink2)
  line(length: 100%, stroke: hairline)
  v(-4pt)
  grid(columns: (1fr, auto), column-gutter: 16pt, align: (left + top, right + top),
    standing.foot.map(line => line.map(box).join([ · ])).join(linebreak())
      + if standing.synthetic [ · #strong-text[Syntetiska data]],
    [Sida #counter(page).display() av #counter(page).final().first()])
}

#let (year, month, day, hour, minute, second) = standing.date
#set document(
  title: standing.title + ", " + standing.facts.first(),
  date: datetime(year: year, month: month, day: day, hour: hour, minute: minute, second: second),
)
#set page(paper: "a4", margin: (x: 14mm, top: 19mm, bottom: 21mm),
  header: running-head, header-ascent: 7mm, footer: running-foot, footer-descent: 5mm)
`;
