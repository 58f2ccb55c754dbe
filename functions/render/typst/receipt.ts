// Typst: the receipt with every answer in full. Long texts are set plainly, line by line, and break wherever they must.
import { paperPage } from './paper-page.ts';
import { theme } from './theme.ts';

const parts = `
#let written(lines) = {
  set par(linebreaks: "simple")
  lines.join(linebreak())
}

#let row-table(rows, index) = [
  ==== Rad #(index + 1)
  #table(
    columns: (2fr, 3fr),
    align: left + top,
    inset: flush(2, 6pt, 3.5pt),
    stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
    table.header(..([Fråga], [Svar]).map(tiny)),
    ..rows.at(index).map(cell => (text(fill: ink2, cell.question), written(cell.lines))).flatten(),
  )
]

#let answer-of(answer) = {
  if answer.kind == "none" { text(fill: ink2)[– #answer.text] }
  else if answer.kind == "words" { written(answer.lines) }
  else if answer.kind == "list" {
    if answer.isOrdered { enum(..answer.items) } else { list(..answer.items) }
  }
  else if answer.kind == "reason" [#answer.text. Skäl: #written(answer.reason)]
  else { range(answer.rows.len()).map(index => row-table(answer.rows, index)).join() }
}

// A short answer stands on one page with its question, its comment and who wrote it.
#let is-short(question) = {
  let texts = question.at("comment", default: ()) + question.answer.at("lines", default: ()) + question.answer.at("reason", default: ())
  question.answer.kind != "rows" and texts.len() < 12 and texts.map(line => line.len()).sum(default: 0) < 1200
}

#let question-of(question) = block(above: 13pt, below: 0pt, breakable: not is-short(question), {
  hanging-heading(3, question.number, question.title)
  set block(above: 5pt, below: 5pt)
  pad(left: number-width, {
    block(answer-of(question.answer))
    if "note" in question { block(strong-text(question.note)) }
    if "comment" in question {
      block(stroke: (left: 1.5pt + line-strong), inset: (left: 8pt, y: 1pt),
        [#strong-text[Kommentar:] #written(question.comment)])
    }
    if "written" in question { block(small(question.written)) }
  })
})

#let section-of(section) = {
  block(above: 26pt, below: 0pt, sticky: true, width: 100%, stroke: (top: dark-rule), inset: (top: 7pt),
    heading(level: 2, numbered(str(section.number), section.name)))
  section.questions.map(question-of).join()
}
`;

const front = `
#block(below: 9pt, heading(level: 1, data.title))
#block(above: 0pt, below: 14pt, text(size: 12pt, weight: 600, data.status))
#for words in data.notices { block(above: 6pt, below: 6pt, notice(words)) }
#fact-list(data.facts)
#if "verification" in data {
  block(width: 100%, above: 16pt, below: 14pt, stroke: (top: rule, bottom: rule), inset: (y: 9pt), {
    block(below: 6pt, heading(level: 2, outlined: false, text(size: 12pt)[Kontrollsumma]))
    block(below: 8pt, text(size: 9.5pt, weight: 600, data.verification.checksum))
    data.verification.how.map(words => par(small(words))).join()
  })
}
#block(above: 18pt, below: 6pt, heading(level: 2, outlined: false, text(size: 12pt)[Innehåll]))
#contents
#pagebreak(weak: true)
#data.sections.map(section-of).join()
`;

/** Expects a `ReceiptDocument` as JSON in `sys.inputs.data`. */
export const receiptTemplate = [theme, paperPage, parts, front].join('\n');
