/** What people are called beside their names, in Swedish and Danish: our own table. Names in their plain form: æ as ä, ø as ö. */
const CALLED = `
  margareta margaretha margareth margarethe margrethe margit margret: maggan greta grethe grete maggie magga meta marga margot rita gretel maja
  karl carl: kalle charlie calle charles
  lars laurits laurentius: lasse
  elisabeth elisabet elizabeth: lisa bettan lisbeth lisbet beth betty elise lis liza elsa else lise lizzie bettina ella lillan
  mohammed mohamed mohamad muhammad muhammed mohammad: mo momo hamoudi moha muhi
  alexander alexandra alexandre: alex sasse ale sascha sasja sandra lexi ally alec xander allan lex
  kristina christina kristine christine kerstin: stina kicki kikki chris tina krille kina kia stine kirsten chrissie nina tine
  kristian christian: chris krille kricke krister christer kris
  kristoffer christoffer christopher kristofer: stoffe krille chris kristo toffe stoffer
  johan johannes johann: jocke johnny hasse jojo jojje janne juhan joppe
  joakim joachim: jocke kim jokke joppe
  jan: janne jane jannis
  john jon: johnny jonte jonna jonas
  jonas jonathan jonatan: jonte joppe jonne nathan natte
  anders andreas: ante adde andy abbe dreas andde anton
  andreas andrea: dreas adde ante andy
  anna anne ann: annis anki annika anneli anno ankan nanna anni annie ninni
  annika anneli annelie annica: ankan annis nicka anki
  annmarie annemarie ann-marie: ami ammi annis mia
  margareta: magda
  magdalena magdalene: magda malena lena malin lene
  marie maria: mia maja mimmi mie ria mary mariella marre majsan ia majken rie
  marianne mariann: nanne mia maja janne marian
  mikael michael mickael mikkel: micke mickan mike mick mille mikke micki
  mattias matthias mathias matias: matte matti mats mattan
  mats mads: matte massa masse
  matilda mathilda mathilde: tilda tilde tilly malla matti mattan tilla
  magnus: mange magge manga magga mankan
  markus marcus mark: macke mackan marre macken
  martin morten: marre matte mackan martis
  nils niels: nisse nicke nisser nille
  niklas nicklas niclas nicolas nikolaj nicolai nikolai: nicke nicko nick nico niko klas klaus nico
  per pär peder peter petter: pelle perra peppe pette petri petra perre pete pedro putte
  olof olov olle ola oluf: olle ola olli olofsson lollo
  gustav gustaf: gurra gusten gusse gösta gus
  gunnar gunilla gunhild gun: gurra nunne gullan gunsan nilla gunni
  gunilla: nilla gunsan gulli nillan
  birgitta birgit birgitte brigitta: gittan gitte bibbi bitte britta birgit bittan biggan
  britt britta: brittan bitte brittis
  barbro barbara: babs babben barbie babro bibbi
  kerstin: kickan kia kiki kicki
  katarina catharina katarine kathrine katrine cathrine catrine katrin: kattis kajsa kata katta karin trine kate kati cattis kit katja kaja karina rina ina
  karin karen: kajsa kajan karro kaja karre
  karolina caroline karoline carolina: karro carro lina line kaja carrie caro
  charlotte charlotta: lotta lotte lottie charlie lollo lottis
  louise lovisa lovise: lollo lova lou lotta lisen lulle
  cecilia cecilie: cissi cilla sissi sille cilje cissan celia cille
  camilla kamilla: milla cammi cami milou mille
  emelie emilie emilia emily: emma emmis millan emmy mille emsan milla
  emanuel immanuel emmanuel: manne manu emma
  emil: mille
  erik eric erica erika: erka jerka jerker eka ricke rick rikke erke
  fredrik frederik fredrika frederikke: fredde freddan freddy freddie figge frede rikke frigga frippe freddis
  filip philip filippa philippa: fille flippa fippe flippan pippa phil fia fippan
  ferdinand: nand ferdi fedde
  gabriel gabriella gabrielle: gabbe gabbi gabi bella ella gabby gabban
  georg göran jörgen jörn: gögge göran jogge jögge georgie
  håkan hakon: håke hakke
  hans: hasse hanse hampus hannes
  helena helene elena: lena lenka hella lene nena helle
  henrik henrike henriette: henke henka henrika henning henkan hinke jette rikke
  henrietta henriette: jette etta
  ingrid inger inga: inga ingis ninni ingan
  ingemar ingmar: inge inga ingo
  ingeborg: inga bojan inge bibbi ibbe
  isabell isabella isabelle isabel: bella isa belle ibba bell issa
  isak isaac: isse zack zac isac
  jakob jacob: jacke kobbe jack jeppe jake jackan
  jennifer jenny: jen jenna jennie jenn jenka
  jens: jensa jensan
  jeanette janet: nettan nette jane
  jessica jessika: jessie jess jeppe
  josef joseph josefin josefine josefina josephine: josse jossan jossi fina joe seppe jojo fine jose
  julia juliana julie: jullan julle jules lia
  kaj kai: kajan
  kenneth kent: kenta kenny ken kenne
  lennart leonard leonhard leon: lelle lennie leo lenny leffe nenne
  leif: leffe
  lilian lillian lilly: lillan lill lili
  linda linnea linn: linkan lindis nea linne lin linsan
  ludvig ludwig: ludde lutte lukke lude
  lukas lucas: lucke luke luca
  malin: mallan malla molly mallis
  monika monica: moni nica monkan mona nikka
  mariana mariam maryam miriam mirjam: mimmi mia mimi mirre maja
  nathalie natalie natalia natasha: nattis nat natti nata tasha
  oskar oscar: ogge osse osk oskis
  otto: otte
  patrik patrick patricia: patte patte pat ricke paddy trisse patta pattan
  pernilla pernille petronella: nilla pillan nille pella peppe pirre nilli
  rebecka rebecca rebekka: becka beckan becca bibbi bex becky
  rickard richard rikard: ricke rikke rille rick ricky richie dick
  robert robin roberta: robban robbe rob bob bobby bert robbie bosse
  roger: rogge roggan
  rolf: roffe rolle
  rosemarie rosmarie: rosa rosie rose
  samuel samuela: sammy sam samme sampo
  sebastian: sebbe basse seb bastian basti sebban
  simon simone: simme simpan sime
  sofia sofie sophia sophie: soffan fia fie soffi sofi soffis fian
  staffan stefan steffan stephan steffen: steffe staffe steff steffo steffan
  sten stig sture: stene stickan stisse sticke stubbe
  susanne susanna susann suzanne: sussi sanna susan sanne sussie sus sanni susse
  sven svend: svenne svempa sventa
  teodor theodor theodore teodora: teo theo tedde ted teddy dora
  teresa therese terese theresa theresia: tessan tess tessi tessa terri
  tobias: tobbe toby tobban tobi bias
  tomas thomas: tompa tom tomme tommy tobbe tompe
  torbjörn thorbjörn torben: tobbe tobbis tobban torb
  tore tor thor ture torsten thorsten: totte torre tosse torsta
  ulf ulrik ulrich: uffe uffen ulle ulli
  ulrika ulrike ulrikke: ulla ullis rikke ricka rickan ulli
  ursula: ulla uschi
  valdemar waldemar: valle valde walle
  veronika veronica: vera vero ronja nicka ronni
  viktor victor: vicke vik vic vigge viktan
  viktoria victoria: vicky vicki tori vickan vickis toria
  vilhelm wilhelm william viljam: ville wille bill billy helmut will willie wilma helm
  vilhelmina wilhelmina: vilma mina wilma minna helmi
  åke: åkan åkis
  åsa: åsis åsan
  kurt curt: kurre curre kutte
  bengt benny bent benedikt: bengan benke benne benta bengta
  bertil: berra bertan bebbe
  bo: bosse bobban bojan
  björn bjarne: bjucke bjössen bjarki nalle björne
  daniel daniela danielle: danne dan danny dani dante nella
  david: dave dadde davva davve dudde davis
  dennis: denne denka
  edvard edward edvin: edde eddie ed edda ted
  eleonora eleonor ellinor elinor: nora ella ellen ellie nelly noni leonora elin
  elin ellen: ella ellie elle ellis linn
  eva: evis evan evy
  evelina eveline: eve lina evve line
  frans franz franciska frank: frasse franke franco fia
  gertrud: gerda trudi truls tutta gertie trudy
  gerhard: gerd gerdt gege
  harald harry: hadde halle harre harre
  hanna johanna hannah: hannis hanni jossan jojo nanna hansan johis
  hampus: hampe
  hugo: hugge hugis
  ibrahim ebrahim: ibbe ibo ibra brahim ibi
  hussein hussain: hussi husse
  hassan hasan: hasse hassi
  abdullah abdulla abdirahman abdulrahman abdi: abbe abdi abdo abdu
  ahmed ahmad: ahmo hamo ahme
  mustafa mostafa: musse mosti musti
  ali: alle
  fatima fatma: fati fatou fatme tima
  yusuf youssef yousef josef: joe jusse yosse yossi
  zahra: zara
  dariusz darius: darre darek
  aleksandra alexandra: ola sanna sasha sandra alex aleks
  anton antonia antonio antoni: toni tony antte tonja nino
  agneta agnes: neta agda nettan agge agga aggan
  arvid: arre avve arvo
  axel: acke axan ackan absalon acke
  august augusta: agge gusten gusta gusse
  albert albin: abbe albban berra bibbe al
  alfred alf: affe alfe fredde alfie
  amanda: mandis mandan manda mandi
  angelica angelika: angie angan lica gella
  antoinette: nettan toni
  beatrice beatrix: bea trixie biggan bette beata
  berit: bettan berra beri
  bernt bernhard bernard: berra benne bernie bernte bero
  desiree: desi dessan
  dorothea dorthe dorte dorotea: dorte thea dora ditte dotte
  gerda: gegga
  hedda hedvig hedwig: heddan hedde hedi vicka
  hjalmar: hjalle jalle
  ida: idis iddan
  iris: irre
  jesper: jeppe jesse jesp jesper
  kasper casper: kasse cappe kabbe
  kirsten kirstine: kisser kis kirre stine
  klara clara: klarre lalla
  klas claes claus klaus: klasse klabbe clabbe klalle
  knut knud: knutte knudde
  lena: lenis
  leopold: leo polde
  lucia: lussan luccie
  madeleine madelene madelen: madde maddan maddi malena lena
  manfred: manne freddy fred
  marta märta martha: märtan marte
  moa: moan
  mona: monkan
  mogens: mugge mons
  nanna: nanne
  nina: ninni ninis
  oliver olivia: olle olli ollie liv livia
  pia: pisan
  paul pål poul pauline paulina: palle paula pålle polle lina line
  ragnar ragnhild: ragge raggen ragna
  rasmus erasmus: rasse rasmis ras
  roland: rolle rolla
  rune: runken runka rudde
  sara sarah: sassa sarri sally sarre
  sigrid sigurd siv: sigge siri sickan sigga
  solveig solvej: solan sussi vejan
  stella estelle: stellan elle
  sune: sunkan
  sören severin: söffe sörre sören
  tage: tagge
  thea dorothea: tea
  tim timothy timoteus: timpa timo timmy timme
  tina: tinis
  torun: tottan
  truls troels: trulle
  tuva tove: tuvis tovis
  valentin: valle tintin valdo
  vendela wendela: vendi venla
  yngve: ynge yngvan
  yvonne: vonna vonnan vonni
  örjan: öjje
  östen: össe östa
`

const NICKNAMES = new Map<string, Set<string>>()
const FORMAL = new Map<string, Set<string>>()
for (const row of CALLED.trim().split('\n')) {
  const [names = '', nicknames = ''] = row.split(':')
  for (const name of names.trim().split(' '))
    for (const nickname of nicknames.trim().split(' ')) {
      if (name === nickname) continue
      note(NICKNAMES, name, nickname)
      note(FORMAL, nickname, name)
    }
}

function note(map: Map<string, Set<string>>, from: string, to: string): void {
  const known = map.get(from)
  if (known) known.add(to)
  else map.set(from, new Set([to]))
}

/** What somebody with this name is often called, and which names somebody called this often has. */
export const nicknamesOf = (name: string): string[] => [...(NICKNAMES.get(name) ?? []), ...(FORMAL.get(name) ?? [])]

const FIRST_SYLLABLE = /^([^aeiouyåäö]*[aeiouyåäö])([^aeiouyåäö]{1,2})/
const LEAST_LETTERS = 4

/** Names that are made anew every day, of the first syllable: "Freddan", "Martis", "Alicke", "Masse". Only ever a question. */
export function madeNicknames(name: string): string[] {
  const [, open = '', closed = ''] = FIRST_SYLLABLE.exec(name) ?? []
  if (name.length < LEAST_LETTERS || open === '') return []
  const last = closed.slice(0, 1)
  const stems = new Set([`${open}${last}${last}`, `${open}${closed}`])
  const made = [...stems].flatMap((stem) => [`${stem}an`, `${stem}is`])
  return [...made, `${open}cke`, `${open}ckan`, `${open}sse`, `${open}ssan`].filter((form) => form !== name && form.length > 3)
}
