// The texts of the members' page: a county's, the nation's and, for the nation, every organisation's people.
import { defineMessages } from '../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    title: 'Medlemmar',
    lead: 'Vem som har behörighet var. Den som avslutas har ingen behörighet där längre, direkt.',
    leadCounty: 'Vem som har behörighet i länet. Ni bjuder in läsare, till exempel styrgruppen.',
    notForYou: 'Bara administratörer och utvecklingsledare ser medlemmar.',
    choose: 'Riket, län, kommun eller region',
    nation: 'Riket',
    find: 'Hitta en person',
    findHint:
      'Skriv namn, titel, e-postadress eller organisation. Den som har skyddade personuppgifter hittas på titeln.',
    findNow: 'Sök',
    foundTitle: (wanted: string) => `Sökning: ${wanted}`,
    found: (total: number, shown: number) => {
      if (total === 0) return 'Inga träffar.';
      if (total > shown) return `${total} träffar. De ${shown} första visas: skriv mer för att få färre.`;
      return total === 1 ? '1 träff.' : `${total} träffar.`;
    },
    nobodyFound:
      'Ingen medlem och ingen inbjudan som väntar har alla de orden. Prova med färre eller kortare ord.',
    invitedUntil: (day: string) => `inbjuden, gäller till och med ${day}`,
    endSearch: 'Avsluta sökningen',
    inNation: 'riket',
    noMembers: 'Ingen har behörighet här än. Bjud in någon.',
    invite: 'Bjud in',
    inviteTo: (unit: string) => `Bjud in till ${unit}`,
    waiting: 'Inbjudningar som väntar',
    noneWaiting: 'Ingen inbjudan väntar på svar.',
    validUntil: (day: string) => `gäller till och med ${day}`,
    invitedBy: (name: string) => `bjöds in av ${name}`,
    you: 'Du',
    end: 'Avsluta',
    endOf: (name: string) => `Avsluta för ${name}`,
    endTitle: (name: string) => `Avsluta för ${name}?`,
    endMeans: (unit: string) =>
      `Personen har ingen behörighet i ${unit} längre, från och med nu. Det som personen har gjort finns kvar i loggen.`,
    endYou: 'Det är din egen behörighet. Du kan inte ge dig själv den tillbaka.',
    lastLead: 'Länet blir utan utvecklingsledare tills någon ny har tackat ja.',
    handOver: 'Vem tar över rollen?',
    nobody: 'Ingen',
    endNow: 'Avsluta nu',
    ended: (name: string) => `${name} är inte längre med`,
    takeBack: 'Ta tillbaka',
    takeBackOf: (email: string) => `Ta tillbaka inbjudan till ${email}`,
    takenBack: (email: string) => `Inbjudan till ${email} är tillbakatagen`,
    invited: (email: string) => `Inbjudan till ${email} är på väg`,
    role: 'Roll',
    means: {
      'county-lead': 'Följer omgången, granskar svar, beslutar och skriver planen.',
      'county-reader': 'Läser länets rapport och plan.',
      'national-analyst': 'Läser omgångar, formulär och återrapportering.',
      'national-admin': 'Allt: omgångar, formulär, medlemmar och logg.',
    },
  },
  {
    title: 'Members',
    lead: 'Who has access where. Whoever is removed has no access there any more, at once.',
    leadCounty: 'Who has access in the county. You invite readers, for instance the steering group.',
    notForYou: 'Only administrators and development leads see members.',
    choose: 'The nation, a county, municipality or region',
    nation: 'The nation',
    find: 'Find a person',
    findHint:
      'Write a name, title, e-mail address or organisation. Whoever has a protected identity is found by title.',
    findNow: 'Search',
    foundTitle: (wanted: string) => `Search: ${wanted}`,
    found: (total: number, shown: number) => {
      if (total === 0) return 'No matches.';
      if (total > shown) return `${total} matches. The first ${shown} are shown: write more to get fewer.`;
      return total === 1 ? '1 match.' : `${total} matches.`;
    },
    nobodyFound: 'No member and no pending invitation has all those words. Try fewer or shorter words.',
    invitedUntil: (day: string) => `invited, valid until ${day}`,
    endSearch: 'End the search',
    inNation: 'the nation',
    noMembers: 'Nobody has access here yet. Invite somebody.',
    invite: 'Invite',
    inviteTo: (unit: string) => `Invite to ${unit}`,
    waiting: 'Pending invitations',
    noneWaiting: 'No invitations are pending.',
    validUntil: (day: string) => `valid until ${day}`,
    invitedBy: (name: string) => `invited by ${name}`,
    you: 'You',
    end: 'Remove',
    endOf: (name: string) => `Remove ${name}`,
    endTitle: (name: string) => `Remove ${name}?`,
    endMeans: (unit: string) =>
      `From now on the person has no access in ${unit}. What the person has done stays in the log.`,
    endYou: 'This is your own access. You cannot give it back to yourself.',
    lastLead: 'The county has no development lead until somebody new has accepted.',
    handOver: 'Who takes the role over?',
    nobody: 'Nobody',
    endNow: 'Remove now',
    ended: (name: string) => `${name} no longer takes part`,
    takeBack: 'Withdraw',
    takeBackOf: (email: string) => `Withdraw the invitation to ${email}`,
    takenBack: (email: string) => `The invitation to ${email} has been withdrawn`,
    invited: (email: string) => `The invitation to ${email} is on its way`,
    role: 'Role',
    means: {
      'county-lead': 'Follows the round, reviews responses, decides and writes the plan.',
      'county-reader': 'Reads the county’s report and plan.',
      'national-analyst': 'Reads rounds, questionnaires and yearly reports.',
      'national-admin': 'Everything: rounds, questionnaires, members and log.',
    },
  },
);
