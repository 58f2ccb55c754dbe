// A picture as a file of its own: drawn outside the page, in the light colours whatever the page's, with its font inside.
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** `picture` draws one `<svg>` and reads nothing of the page. */
export async function svgText(picture: ReactElement): Promise<string> {
  const font = await fontFace();
  const host = document.createElement('div');
  host.hidden = true;
  host.dataset['theme'] = 'light';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(picture));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('the picture draws no svg');
    const tokens = getComputedStyle(host);
    return (
      new XMLSerializer()
        .serializeToString(svg)
        // Into the text alone: the page's policy allows no style written into it.
        .replace('>', () => `>${font === undefined ? '' : `<style>${font}</style>`}`)
        .replace(/var\((--[a-z0-9-]+)\)/g, (_, token: string) => tokens.getPropertyValue(token).trim())
    );
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Twice as many pixels as the picture is large, for print and projector. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * image.naturalWidth;
  canvas.height = 2 * image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  );
}

/** A file that is opened elsewhere has none of the page's fonts. Undefined where it cannot be had: another is drawn with. */
async function fontFace(): Promise<string | undefined> {
  const rule = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .find((each): each is CSSFontFaceRule => each instanceof CSSFontFaceRule);
  const source = rule?.style.getPropertyValue('src') ?? '';
  const address = /url\("?([^")]+)"?\)/.exec(source)?.[1];
  if (rule === undefined || address === undefined) return undefined;
  try {
    const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)})}`;
  } catch {
    return undefined;
  }
}
