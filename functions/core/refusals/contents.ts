// Refusals of what a request would have saved.

export const contents = {
  'answers-invalid': [
    422,
    'Minst ett svar går inte att spara, så inget har sparats. Se listan.',
    'At least one answer cannot be saved, so nothing has been saved. See the list.',
  ],
  'personal-number': [
    422,
    'Texten ser ut att innehålla ett personnummer. Ta bort det för att spara.',
    'The text seems to contain a personal identity number. Remove it to save.',
  ],
  'invalid-address': [
    422,
    'E-postadressen går inte att skicka till. Kontrollera stavningen.',
    'Mail cannot be sent to this e-mail address. Check the spelling.',
  ],
  'register-invalid': [
    422,
    'Minst en rad går inte att spara, så inget har sparats. Se listan.',
    'At least one row cannot be saved, so nothing has been saved. See the list.',
  ],
  'correction-without-reason': [
    422,
    'Rapporten är redan fastställd. Skriv varför den rättas.',
    'The report has been established already. Write why it is corrected.',
  ],
  'decision-invalid': [
    422,
    'Beslutet går inte att spara. Se listan.',
    'The decision cannot be saved. See the list.',
  ],
  'allotment-invalid': [
    422,
    'Fördelningen går inte att spara. Se listan.',
    'The allotment cannot be saved. See the list.',
  ],
  'meeting-invalid': [
    422,
    'Träffen går inte att spara. Se listan.',
    'The meeting cannot be saved. See the list.',
  ],
  'plan-invalid': [
    422,
    'Minst en ändring i planen går inte att spara, så inget har sparats. Se listan.',
    'At least one change of the plan cannot be saved, so nothing has been saved. See the list.',
  ],
  'file-unusable': [
    422,
    'Filen går inte att läsa in i den här planen. Se listan.',
    'The file cannot be read into this plan. See the list.',
  ],
  'follow-up-invalid': [
    422,
    'Minst en uppgift går inte att spara, så inget har sparats. Se listan.',
    'At least one value cannot be saved, so nothing has been saved. See the list.',
  ],
  'outcomes-invalid': [
    422,
    'Tabellen går inte att ta emot, så inget har sparats. Se listan.',
    'The table cannot be taken, so nothing has been saved. See the list.',
  ],
  'known-invalid': [
    422,
    'Uppgifterna går inte att läsa in, så inget har sparats. Se listan.',
    'The facts cannot be read in, so nothing has been saved. See the list.',
  ],
  'nothing-answered': [
    422,
    'Det finns inget svar att skicka in. Besvara minst en fråga först.',
    'There is no answer to submit. Answer at least one question first.',
  ],
  'too-many-entries': [
    422,
    'Urvalet är för stort för en fil. Välj en händelse, en person eller en organisation.',
    'The selection is too large for one file. Choose an event, a person or an organisation.',
  ],
  'invalid-round': [
    422,
    'Omgången går inte att spara. Se listan.',
    'The round cannot be saved. See the list.',
  ],
} as const;
