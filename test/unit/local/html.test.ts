// Building HTML from texts that may hold anything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../functions/local/sign-in/html.ts';

describe('html', () => {
  it('lets no text become markup, in content or in an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, inside = ''] =
          /^<p title="([\s\S]*)">x<\/p>$/.exec(html`<p title="${text}">x</p>`.html) ?? [];
        expect(inside).not.toMatch(/[<>"']/);
        expect(inside.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(text);
      }),
    );
  });

  it('takes markup that it built itself as it is, also in lists', () => {
    expect(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>`.html).toBe(
      '<ul><li>a</li><li>&#60;b&#62;</li></ul>',
    );
  });
});
