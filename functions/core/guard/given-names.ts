// Given names that are common in Sweden, among people of all backgrounds: our own compilation, by no means complete.

const spellings: Readonly<Record<string, string>> = {
  ph: 'f',
  th: 't',
  ch: 'k',
  ck: 'k',
  c: 'k',
  w: 'v',
  z: 's',
};

/** Names that are hardly ever anything else. */
const certain = spelled(`
abbas abdi abdirahman abdul abdullah abdullahi abraham adam adnan agnes agneta ahmad ahmed aida aisha alban albert albin
aleksandra alex alexander alexandra alfred ali alice alicia alina alma alva amal amanda amela amelia amer amina aminata
amir amira anas anders andrea andreas andrej andrzej angelica anita anja ann anna anneli annelie annette annie annika
anton antonio arash arman armin arne arta artur arvid asad asha ashraf asma astrid athena axel ayan ayse azra babak
barbro bashir basma beata beatrice behnaz behrouz bengt benjamin berit bernt bertil besim bilal birger birgit birgitta
bjarne bojan boris branka britt britta bruno burak börje camilla carina carola caroline cecilia ceylan charlotta
charlotte christel christer christine claes conny cornelia dagmar dagny dalia damir daniel daniela danuta dara darko
david davor denise dennis desiree diana ditte diyar djamila dragan dunja ebba ebru edda edith edvin edward egon eila
einar elaf elena eleonora elham elias elif elin elina elisa elisabet elise ella ellen ellinor elliot elmer elsa elsie
elvira emelie emil emilia emily emina emine emma emmy enes erik erika eskil esmeralda ester etta eva evelina fadi fadumo
fahad faisal farah farhad farid farida faris farzaneh fatemeh fatima fatma fatme fatou felicia felix ferdinand filip
filippa folke fredrik fredrika frida fritz fuad gabriel gabriella georg gerd gerda ghada gizem goran greta gudrun gulsen
gun gunborg gunhild gunilla gunnar gunnel gunvor gustaf gustav göran gösta hadi hakan halima hamid hamza hanan hanna
hannah hannes harald haris hassan hatice hawa hedda hedvig heidi helen helena helene helga helge helmi henrik henry
herman hiba hilda hilma hiwa hodan holger huda hugo hussein håkan ibrahim ibtisam ida idris ilham ilir ilona iman
inga-lill ingalill ingeborg ingegerd ingela inger ingmar ingrid ingvar ioana irene irina isa isabel isabella isabelle
isak ismael ismail ivan ivana ivar iwona jakob jaleh jamal jamila jamshid jan-erik jana janet janne jannike jari jasmin
jasmina jasmine javad jeanette jelena jennie jennifer jenny jens jerker jesper jessica joakim joanna joar jocke joel
johan johanna johannes john johnny jolanta jon jonas jonatan jonny josef josefin josefina josefine jovan julia julian
juliana jussi jytte jörgen kadir kaisa kajsa kalle kamal karim karin karl karolina kasper katarina katarzyna katja kawa
kenan kennet kent kerstin kevin khadija khadra khaled khalid kicki kjell knut kristian kristina kristoffer krzysztof
kurt laila lamia lana lars lasse latifa laura lea leif leila lejla lena lennart leo leon leona leonard leyla liam lilian
liliana lilly lina linda linn linnea linus lisa lisbet lise liselott lisette lotta lotten louise lovisa lucia ludmila
ludvig luis lukas lydia magda magdalena magnus mahdi mahmoud mahmud mahnaz maja majken malak malek malena malgorzata
malin malte manal manfred manuel marcel maria mariam mariana marianne marie marika marina mario marita markku marko
markus marta martin martina maryam mathilde matilda mats matteo mattias maud maya mehdi mehmet melanie melissa melker
melvin merima meryem micaela michal michelle micke mihai mika mikael mikko mila milad milena milo mimmi mirela mirjam
mirjana moa mohamad mohamed mohamud mona monica morgan mostafa mouna mozhgan muhammad muna murat mustafa märta måns
nabil nada nadia nadim nadja naima najma nancy naomi narin natalia natalie natasha nazanin nellie nelly nermin nicolas
nicole niels nikita niklas nikola nikolaj nils nima nina noah noel noor nora-lie nour nurcan oksana ola oleg olena olga
oliver olivia olle olof omar osama oskar osman ossian otto ove pamela parisa parvin patricia patrik paul paula pauline
pawel peder pedram pedro pelle pernilla peshawa peter petra petronella pia piotr pontus qasim rachel rafael ragnar rahel
rahim rahma raimo ramin rana rania rasmus rauf rebecka rebin regina reidun reine renata reza rikard rita robert robin
roger roland rolf romina ronja ronny roozbeh rosanna rosita roxana roya rozerin rune ryszard sabina sabine sabrina saeed
safia sahar said saida salah saleh salim salma salman samantha samar sami samira samuel sandra sanja sara sarah
sebastian sefa selam selim selma sergej sevda shabnam shahin shahla shaima sharareh sherin shilan shirin siavash
sigbritt signe sigrid sigurd sigvard sihem simin simon simona simone sirpa sirwan sixten slavica slobodan snezana sofia
sofie soheila solveig sonja sorin stefan stefania stefano stella stellan stina sture sumaya susan susanna susanne
svante sven svenerik svetlana sylvia tahmina tamara tanja tara tarek tariq tatiana tatjana tea teodor teresa terese
tesfaye theo tilda tilde tina tindra tobias tomas tommy tony tora torbjörn tord tore torgny torsten torun tove tuula
tuva tyra ulf ulla ulla-britt ulrik ulrika ursula vahid valentina valeria vanessa vanja vendela vera verner veronika
vesna vidar viggo viktor viktoria vilgot vilhelm vilma vilmer vincent violeta vivianne vladimir volodymyr wael walid
walter warsan wenche william yasin yasmin yasmina ylva yngve yonas yosef yousef yuliya yusra yusuf yvonne zahra zainab
zaki zeinab zeynep zlatan zohreh zoltan zoran åke åsa örjan östen özlem
`);

/** Names that are words too: alone they are taken for a name only within a sentence, where the word has no capital. */
const words = spelled(`
amin ask björn bo bror dag dan disa ernst firas frej freja hans ines iris ivo jan jim kaj kim klara klas ladan lilja
line liv lo lova love lovis max milan mira my noa nova per pär rosa rose rut sam saman sanna siv sol sten stig svea tage
tim tom tor tova ture tyr urban vide viking vilja ville viola yuri
`);

/** Names of places (Sunne is spelled as Sune) and months and the commonest words too: taken for a name only before a surname. */
const beforeSurnames = spelled('april august dina dorotea inga maj mina nora saga sune vega vilhelmina');

export type GivenName = 'certain' | 'word' | 'before-surname';

/** What kind of given name the word (in lower case) is, however it is spelled: `Christoffer` and `Kristofer` are one. */
export function givenNameKind(lower: string): GivenName | undefined {
  const name = spelling(lower);
  if (certain.has(name)) return 'certain';
  if (words.has(name)) return 'word';
  return beforeSurnames.has(name) ? 'before-surname' : undefined;
}

function spelled(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/).map(spelling));
}

/** One form for the ways in which a name is spelled. */
function spelling(name: string): string {
  const plain = name
    .replaceAll(/[éèë]/g, 'e')
    .replaceAll(/[pt]h|c[hk]|[cwz]/g, (letters) => spellings[letters] ?? letters);
  // In short names a doubled letter makes another word.
  return name.length > 4 ? plain.replaceAll(/(.)\1+/g, '$1') : plain;
}
