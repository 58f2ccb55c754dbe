// A page's texts in both languages, side by side. English must have the shape of Swedish, or it does not compile.

export type Language = 'sv' | 'en';

/** The shape of a catalogue with its texts left open. */
export type Shape<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => R extends string ? string : R
    : { readonly [K in keyof T]: Shape<T[K]> };

export type Catalogue<M> = Readonly<Record<Language, M>>;

export function defineMessages<const T extends object>(sv: T, en: Shape<T>): Catalogue<Shape<T>> {
  return { sv: sv as unknown as Shape<T>, en };
}
