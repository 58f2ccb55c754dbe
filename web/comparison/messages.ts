// The texts of the national comparison.
import { defineMessages } from '../shared/language/define-messages.ts';
import { english } from './messages-en.ts';
import { swedish } from './messages-sv.ts';

export const messages = defineMessages(swedish, english);
