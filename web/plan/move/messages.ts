// What is said when a row is moved to stand under another.
import { defineMessages } from '../../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    moveTo: 'Flytta till …',
    moveOf: (name: string) => `Flytta ${name} till ett annat ställe`,
    under: {
      goal: 'Flytta till mål',
      'sub-goal': 'Flytta till delmål',
    },
    choose: 'Välj',
    chooseFirst: 'Välj vart raden ska flyttas.',
    along: 'Det som står under raden följer med.',
    move: 'Flytta',
    cancel: 'Avbryt',
    moved: (number: string, title: string) => `Flyttad till ${number} ${title}`,
    moveBack: 'Flytta tillbaka',
  },
  {
    moveTo: 'Move to …',
    moveOf: (name: string) => `Move ${name} to another place`,
    under: {
      goal: 'Move to goal',
      'sub-goal': 'Move to sub-goal',
    },
    choose: 'Choose',
    chooseFirst: 'Choose where the row is to be moved.',
    along: 'What stands under the row goes with it.',
    move: 'Move',
    cancel: 'Cancel',
    moved: (number: string, title: string) => `Moved to ${number} ${title}`,
    moveBack: 'Move back',
  },
);
