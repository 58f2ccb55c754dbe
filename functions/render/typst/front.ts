// Typst: the top of the first page: title, status, response, the summary in three sentences.

export const front = `
#let front-matter = {
  block(below: 9pt, heading(level: 1, standing.title))
  set par(spacing: 5pt)
  set text(size: 9pt)
  par(spread((
    labelled(drawing(standing.icon), strong-text(standing.status), 2pt),
    box(strong-text(standing.response)),
  )))
  par(text(fill: ink2, spread(standing.facts.map(box) + if standing.synthetic {
    (box[Syntetiska data: alla svar och tal är påhittade],)
  } else { () })))
}

// In a notice where the base is too small for an order.
#let summary-of(sentences, small-base) = block(above: 14pt, ..if small-base {
  (width: 100%, fill: warn-soft, stroke: (left: 2.5pt + warn), inset: (x: 10pt, y: 9pt))
} else { (width: 88%) }, {
  set text(size: 12.5pt)
  set par(leading: 0.5em, spacing: 9.5pt)
  for sentence in sentences { par(sentence) }
})
`;
