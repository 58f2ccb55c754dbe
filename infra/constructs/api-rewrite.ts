// The addresses that API Gateway cannot take as routes, asked for under their route's own path.
import { planDocumentAddress, planDocumentPath } from '../../functions/contract/plan-document-address.ts';

/** A CloudFront Function: JavaScript as text, since it runs at CloudFront alone. */
export const apiRewriteCode = `
function handler(event) {
  var request = event.request;
  request.uri = request.uri.replace(new RegExp('${planDocumentAddress}'), '${planDocumentPath}');
  return request;
}
`.trim();
