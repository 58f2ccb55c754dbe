// What CloudFront makes of an address. A page of the application has no file of its own: it is index.html, at 200.
// Done before the bucket is asked, since an error page at CloudFront would replace the API's own 404 as well.
import { documentAddress } from '../../functions/contract/document-address.ts';

/** A CloudFront Function: JavaScript as text, since it runs at CloudFront alone. Round ids may hold dots and digits. */
export const pageRewriteCode = `
function handler(event) {
  var request = event.request;
  var isFile = /\\.(css|html|ico|js|json|map|png|svg|txt|webmanifest|woff2)$/.test(request.uri);
  if (!isFile) request.uri = '/index.html';
  return request;
}
`.trim();

/** The same at the API: a plan's documents stand beside the plan (functions/contract/document-address.ts). */
export const documentRewriteCode = `
function handler(event) {
  var request = event.request;
  request.uri = request.uri.replace(new RegExp(${JSON.stringify(documentAddress.pattern)}), ${JSON.stringify(documentAddress.replacement)});
  return request;
}
`.trim();
