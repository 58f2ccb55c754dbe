// Typst: the blank questionnaire. Boxes and lines are drawn, not read: the words say how each question is answered.
import { paperPage } from './paper-page.ts';
import { theme } from './theme.ts';

const marks = `
#let write-stroke = 0.6pt + line-strong
#let tick-box = box(baseline: 1.2pt, rect(width: 8.5pt, height: 8.5pt, stroke: 0.8pt + line-strong, radius: 1pt))
#let rank-box = box(baseline: 2.6pt, rect(width: 16pt, height: 11.5pt, stroke: 0.8pt + line-strong, radius: 1pt))
#let rest-of-line = box(width: 1fr, stroke: (bottom: write-stroke))
#let write-lines(count) = for _ in range(count) { block(above: 0pt, below: 0pt, height: 18pt, width: 100%, stroke: (bottom: write-stroke)) }
#let labelled-line(label) = block(above: 9pt, below: 0pt, text(size: 8.5pt, fill: ink2)[#label #h(4pt) #rest-of-line])
`;

const questions = `
#let choice-item(choice) = if "reason" in choice [
  #choice.text \\
  #text(size: 9pt, fill: ink2, choice.reason) #h(4pt) #rest-of-line
] else { choice.text }

#let choice-list(choices, mark) = list(marker: mark, ..choices.map(choice-item))

// A long list of short choices stands in two columns, read one after the other.
#let choices-of(choices, mark) = {
  if choices.len() < 9 or choices.any(choice => choice.text.len() > 70) { choice-list(choices, mark) } else {
    let half = calc.ceil(choices.len() / 2)
    grid(columns: (1fr, 1fr), column-gutter: 14pt,
      choice-list(choices.slice(0, half), mark), choice-list(choices.slice(half), mark))
  }
}

#let plain-answer(answer) = {
  if answer.kind == "tick" { choices-of(answer.choices, tick-box) }
  else if answer.kind == "rank" { choices-of(answer.choices, rank-box) }
  else { write-lines(answer.lines) }
}

#let guidance(of) = {
  set par(spacing: 4pt)
  if "condition" in of { par(strong-text(of.condition)) }
  let words = (of.at("help", default: none), of.at("instruction", default: none)).filter(word => word != none)
  if words.len() > 0 { par(small(words.join(" "))) }
}

#let column-cell(column) = {
  strong-text(column.title)
  if "condition" in column { linebreak(); small(column.condition) }
  let words = (column.at("help", default: none), column.at("instruction", default: none)).filter(word => word != none)
  if words.len() > 0 { linebreak(); small(words.join(" ")) }
}

#let row-table(columns, row) = [
  ==== Rad #row
  #table(
    columns: (5fr, 7fr),
    align: left + top,
    inset: (x: 6pt, y: 6pt),
    stroke: (x, y) => (bottom: if y == 0 { rule } else { hairline }),
    table.header(..([Fråga], [Svar]).map(tiny)),
    ..columns.map(column => (column-cell(column), plain-answer(column.answer)).map(table.cell.with(breakable: false))).flatten(),
  )
]

#let question-of(question) = {
  let is-register = question.answer.kind == "rows"
  let is-long = is-register or question.answer.at("choices", default: ()).len() > 14
  block(above: 17pt, below: 0pt, breakable: is-long, {
    hanging-heading(3, question.number, question.title)
    pad(left: number-width, {
      block(above: 0pt, below: 7pt, sticky: true, guidance(question))
      if not is-register {
        plain-answer(question.answer)
        labelled-line(data.comment.label)
      }
    })
    if is-register {
      for row in range(1, data.rowsToFill + 1) { row-table(question.answer.columns, row) }
      small(data.moreRows)
      labelled-line(data.comment.label)
    }
  })
}

#let section-of(section) = {
  // A part begins on a page of its own, so that it can be handed to the one who knows it.
  pagebreak(weak: true)
  block(below: 0pt, sticky: true, width: 100%, stroke: (top: dark-rule), inset: (top: 7pt), {
    heading(level: 2, numbered(str(section.number), section.name))
    pad(left: number-width, {
      if "condition" in section { par(strong-text(section.condition)) }
      if "intro" in section { par(section.intro) }
      if "definition" in section { par(text(fill: ink2)[Området omfattar: #section.definition]) }
    })
  })
  section.questions.map(question-of).join()
}
`;

const body = `
#block(below: 9pt, heading(level: 1, data.title))
#block(above: 0pt, below: 16pt, text(size: 12pt, fill: ink2, data.version))
#par(text(size: 12pt, data.purpose))
#fact-list(data.facts)
#notice(data.use.map(par).join())
#block(above: 22pt, heading(level: 2, outlined: false)[Innehåll])
#contents
#pagebreak()
#heading(level: 2)[Så svarar ni]
#list(..data.rules)
#block(above: 10pt)[#data.comment.help]
#block(above: 20pt, heading(level: 2)[Ord som används])
#list(..data.terms.map(term => [#strong-text(term.word): #term.text]))
#data.sections.map(section-of).join()
`;

/** Expects a `FormDocument` as JSON in `sys.inputs.data`. */
export const blankFormTemplate = [theme, paperPage, marks, questions, body].join('\n');
