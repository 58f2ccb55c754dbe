// The pages that the local system shows itself: sign-in's frame, its errors, signing out, waiting for the start.
import { type Html, html, trusted } from './html.ts';

export const styleSheets = { tokens: '/local/tokens.css', pages: '/local/pages.css' } as const;

/** The page with every mail that the system has sent. */
export const outboxPath = '/local/outbox';

/** A whole document. `refreshSeconds` loads it again by itself. */
export function page(
  title: string,
  main: Html,
  options: { refreshSeconds?: number; script?: string } = {},
): string {
  const { refreshSeconds, script } = options;
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refreshSeconds === undefined ? '' : html`<meta http-equiv="refresh" content="${refreshSeconds}">`}
<title>${title} – Lägesbild</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styleSheets.tokens}">
<link rel="stylesheet" href="${styleSheets.pages}">
${script === undefined ? '' : html`<script src="${script}" defer></script>`}
</head>
<body>
<header><p class="brand">Lägesbild</p><p class="mark">Syntetiska personer</p></header>
<main>
${main}
</main>
<footer><p>Den här sidan finns bara när Lägesbild körs på en egen dator. <a href="${outboxPath}">Utkorg</a></p></footer>
</body>
</html>
`.html;
}

export function startingPage(): string {
  const main = html`<h1>Lägesbild startar</h1>
<p>Första gången tar det ungefär en halv minut: påhittade svar för 290 kommuner läggs in. Sidan laddas om av sig själv.</p>`;
  return page('Startar', main, { refreshSeconds: 2 });
}

export function errorPage(code: string, description: string | undefined): string {
  const main = html`<h1>Inloggningen gick inte att slutföra</h1>
<p>Börja om från <a href="/">startsidan</a>.</p>
<p class="detail">${code}${description === undefined ? '' : `: ${description}`}</p>`;
  return page('Fel vid inloggning', main);
}

/** `form` is the issuer's own form, with its secret; the script sends it at once. */
export function signOutPage(form: string): string {
  const main = html`<h1>Logga ut</h1>
${trusted(form)}
<p><button class="primary" form="op.logoutForm" name="logout" value="yes">Logga ut</button></p>`;
  return page('Logga ut', main, { script: '/local/sign-out.js' });
}
