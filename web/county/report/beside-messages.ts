// The texts of what stands beside the priorities, in both languages.
import { defineMessages } from '../../shared/language/define-messages.ts';
import { besideEnglish } from './beside-messages-en.ts';
import { besideSwedish } from './beside-messages-sv.ts';

export const besideMessages = defineMessages(besideSwedish, besideEnglish);
