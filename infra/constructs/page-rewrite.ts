// Which file a path means. A page of the application has no file of its own: it is index.html, at 200.
// Done before the bucket is asked, since an error page at CloudFront would replace the API's own 404 as well.

/** A CloudFront Function: JavaScript as text, since it runs at CloudFront alone. Round ids may hold dots and digits. */
export const pageRewriteCode = `
function handler(event) {
  var request = event.request;
  var isFile = /\\.(css|html|ico|js|json|map|png|svg|txt|webmanifest|woff2)$/.test(request.uri);
  if (!isFile) request.uri = '/index.html';
  return request;
}
`.trim();
