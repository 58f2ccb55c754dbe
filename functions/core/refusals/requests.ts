// Refusals of a request as such: its form, its size, who sends it, and how often.

export const requests = {
  'invalid-json': [400, 'Anropet är inte giltig JSON.', 'The request is not valid JSON.'],
  'invalid-request': [
    400,
    'Anropet har fel form. Se listan över fält.',
    'The request has the wrong shape. See the list of fields.',
  ],
  'missing-idempotency-key': [
    400,
    'Rubriken Idempotency-Key saknas. Skicka ett eget värde för varje inskickning.',
    'The Idempotency-Key header is missing. Send a value of your own for each submission.',
  ],
  'not-signed-in': [
    401,
    'Ni är inte inloggad. Logga in och försök igen.',
    'You are not signed in. Sign in and try again.',
  ],
  'no-membership': [
    403,
    'Ditt konto saknar behörighet. Kontakta er samordnare, eller utvecklingsledaren i länet.',
    'Your account has no access. Ask your coordinator, or the development lead in the county.',
  ],
  'not-allowed': [403, 'Din roll får inte göra detta.', 'Your role may not do this.'],
  'section-not-lent': [
    403,
    'Minst en fråga ligger i en del som inte är utlånad till dig.',
    'At least one question is in a section that is not lent to you.',
  ],
  'unknown-route': [404, 'Adressen finns inte.', 'There is nothing at this address.'],
  'method-not-allowed': [
    405,
    'Adressen tar inte emot den metoden.',
    'This address does not take that method.',
  ],
  'body-too-large': [413, 'Anropet är för stort.', 'The request is too large.'],
  'file-too-large': [
    422,
    'Filen blir större än vad som kan skickas på en gång, så ingen fil har skickats. Välj ett mindre urval, eller en tabell i taget.',
    'The file would be larger than can be sent at once, so no file has been sent. Choose a smaller selection, or one table at a time.',
  ],
  'unsupported-media-type': [
    415,
    'Anropet ska vara JSON (application/json).',
    'The request must be JSON (application/json).',
  ],
  'request-too-slow': [
    408,
    'Anropet kom inte fram i tid. Försök igen.',
    'The request did not arrive in time. Try again.',
  ],
  'header-too-large': [
    431,
    'Adressen eller rubrikerna är för långa.',
    'The address or the headers are too long.',
  ],
  'unreadable-request': [400, 'Anropet är inte giltig HTTP.', 'The request is not valid HTTP.'],
  'too-many-invitations': [
    429,
    'Ni har skickat många inbjudningar på kort tid. Vänta till i morgon, eller ta tillbaka några som väntar.',
    'You have sent many invitations in a short time. Wait until tomorrow, or withdraw some that are waiting.',
  ],
  'too-many-requests': [429, 'För många anrop. Vänta en stund.', 'Too many requests. Wait a while.'],
  internal: [
    500,
    'Något gick fel hos oss. Försök igen; det ni har sparat finns kvar.',
    'Something went wrong on our side. Try again; what you have saved is kept.',
  ],
  'timed-out': [
    504,
    'Det tog för lång tid. Försök igen; det ni har sparat finns kvar.',
    'It took too long. Try again; what you have saved is kept.',
  ],
  'sign-in-unreachable': [
    503,
    'Inloggningstjänsten svarar inte just nu. Försök igen om en stund.',
    'The sign-in service does not answer right now. Try again shortly.',
  ],
  starting: [503, 'Systemet startar. Försök igen om en stund.', 'The system is starting. Try again shortly.'],
} as const;
