// Word: A4 in twips (twentieths of a point), and the width between its margins.
export const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;
export const textWidth = page.width - 2 * page.margin;
