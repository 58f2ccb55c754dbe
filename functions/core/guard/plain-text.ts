// A text as a reader sees it: compatibility forms made plain, what no reader sees taken out, with the way back to the original.

export interface PlainText {
  readonly text: string;
  /** Where in the original the character at `index` of the plain text stands; its length gives the original's. */
  readonly originalIndex: (index: number) => number;
}

/** Direction marks, joiners, what is drawn over another character (strokes, keycaps), and letters that show nothing. */
const unseen = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/gu;
/** Everything that stands for itself: what nearly every text consists of. */
const notPlain =
  /[^\t\n\r -~\u00a0-\u00a7\u00a9\u00ab\u00ac\u00b0\u00bb\u00bf-\u00ff\u2013\u2014\u2018-\u201d\u2022]/;
/** A character with what is written over it or hidden after it. */
const clusters = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

/** The plain text alone, where nobody asks for places in it. */
export function toPlain(text: string): string {
  return notPlain.test(text) ? text.normalize('NFKC').replaceAll(unseen, '') : text;
}

export function plainText(text: string): PlainText {
  if (!notPlain.test(text)) return { text, originalIndex: (index) => index };
  const indexes: number[] = [];
  let plain = '';
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const made = toPlain(cluster);
    for (let at = 0; at < made.length; at += 1) indexes.push(index);
    plain += made;
  }
  return { text: plain, originalIndex: (index) => indexes[index] ?? text.length };
}
