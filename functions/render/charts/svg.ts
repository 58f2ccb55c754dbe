// Builds SVG as text. Everything that comes in is escaped; lengths are points, so that text keeps its size on paper.

/** Ready SVG markup; only the functions of this file make it. */
export type Svg = string & { readonly svg: unique symbol };
type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** Points with at most two decimals: enough for print, and the same bytes everywhere. */
function attribute(value: string | number): string {
  return escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
}

/** One element; an attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, children: readonly Svg[] = []): Svg {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]))
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>` as Svg;
}

/** A line of text in the document's font; size in points. */
export function text(content: string, attributes: Attributes): Svg {
  const opening = element('text', { 'font-family': 'Source Sans 3', 'font-size': 8, ...attributes });
  return opening.replace('></text>', () => `>${escaped(content)}</text>`) as Svg;
}

/** A whole picture, `width` × `height` points. */
export function picture(width: number, height: number, children: readonly Svg[]): Svg {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width}pt`,
      height: `${height}pt`,
      viewBox: `0 0 ${width} ${height}`,
    },
    children,
  );
}
