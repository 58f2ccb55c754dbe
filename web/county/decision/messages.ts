// The texts of the decision page, in both languages.
import { defineMessages } from '../../shared/language/define-messages.ts';
import { english } from './messages-en.ts';
import { swedish } from './messages-sv.ts';

export const messages = defineMessages(swedish, english);
