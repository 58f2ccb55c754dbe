// Marks what disclosure control has let through. Only files in this folder may make it; what shows figures takes nothing else.

declare const mark: unique symbol;
declare const audience: unique symbol;

/** A value that may be shown. A plain `T` does not fit where it is asked for. */
export type Disclosed<T> = T & { readonly [mark]: 'disclosed' };

/** A value that everybody may be shown. What was let through for the nation or a municipality does not fit. */
export type Public<T> = Disclosed<T> & { readonly [audience]: 'everybody' };
