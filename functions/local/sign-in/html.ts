// Builds HTML in which every value is text unless it was built here too.

export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Part[] | undefined;

/** html`<p>${name}</p>`: `name` is escaped, nested html and lists of it are not. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.map((text, index) => text + render(parts[index])).join('') };
}

/** Markup that comes from somewhere that already escapes. */
export function trusted(markup: string): Html {
  return { html: markup };
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(render).join('');
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
