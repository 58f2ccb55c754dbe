// The page of the outbox: every mail as it would have been sent, newest first, with links that work.
import { formatTime } from '../../core/report/format.ts';
import { type Html, html } from '../sign-in/html.ts';
import { page } from '../sign-in/pages.ts';
import type { SentMail } from './mail-file.ts';

export function outboxPage(mails: readonly SentMail[]): string {
  const main = html`<h1>Utkorg</h1>
<p>Mejlen skickas inte på riktigt. Det här är vad mottagarna hade fått. För att följa en länk i någon annans namn: logga ut först, och logga in som ”någon med adressen”.</p>
${mails.length === 0 ? html`<p>Inga mejl har skickats än. Bjud in en kollega, så hamnar inbjudan här.</p>` : mails.map(mailAsHtml)}`;
  return page('Utkorg', main);
}

function mailAsHtml({ at, from, to, subject, text }: SentMail): Html {
  return html`<article class="mail">
<h2>${subject}</h2>
<p class="detail">Till <b>${to.join(', ')}</b> · från ${from} · ${formatTime(Date.parse(at), 'sv')}</p>
<div class="mail-text">${withLinks(text)}</div>
</article>`;
}

/** Only whole addresses become links; everything is text. */
function withLinks(text: string): Html[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}
