// Typst: the type and the few marks that every document uses.
import { palette } from '../charts/palette.ts';

export const theme = `
#let data = json(bytes(sys.inputs.data))

#let ink = rgb("${palette.ink}")
#let ink2 = rgb("${palette.ink2}")
#let hairline = 0.5pt + rgb("${palette.line}")
#let rule = 0.75pt + rgb("${palette.lineStrong}")
#let dark-rule = 1.5pt + ink
#let accent = rgb("${palette.accent}")
#let accent-soft = rgb("${palette.accentSoft}")
#let warn = rgb("${palette.warn}")
#let warn-soft = rgb("${palette.warnSoft}")
#let line-strong = rgb("${palette.lineStrong}")

#let strong-text(body) = text(weight: 600, body)
#let small(body) = text(size: 8.5pt, fill: ink2, body)
#let tiny(body) = text(size: 7.5pt, fill: ink2, body)

// A picture that says something of its own.
#let figure-of(picture) = image(bytes(picture.svg), format: "svg", alt: picture.alt)
// A picture that repeats the number beside it: not read aloud.
#let drawing(svg) = pdf.artifact(image(bytes(svg), format: "svg"))
// A small picture and its words on one line, kept together; the picture's foot is \`below\` the baseline.
#let labelled(picture, words, below) = box(baseline: below, box(baseline: below, picture) + h(4pt) + words)

#let synthetic-mark = box(
  stroke: (paint: ink2, thickness: 0.75pt, dash: "dashed"),
  inset: (x: 4pt), outset: (y: 2.5pt),
  text(size: 8pt, fill: ink)[Syntetiska data],
)
#let notice(body) = block(
  width: 100%, fill: accent-soft, stroke: (left: 2.5pt + accent), inset: (x: 10pt, y: 8pt), body,
)
#let spread(items) = items.join(h(12pt, weak: true) + sym.zws)

#set text(font: "Source Sans 3", fallback: false, lang: "sv", region: "SE", size: 9.5pt, fill: ink,
  number-type: "lining", number-width: "tabular")
#set par(leading: 0.55em, spacing: 0.85em)
#set table(stroke: none)
// Cells whose outer edges are flush with the text above and below.
#let flush(columns, gap, y) = (column, _) => (
  left: if column == 0 { 0pt } else { gap }, right: if column == columns - 1 { 0pt } else { gap }, y: y,
)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 20pt, below: 7pt)
#show heading.where(level: 3): set text(size: 11pt)
`;
