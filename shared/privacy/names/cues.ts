/** Words beside which a name stands, or a name of something else. In their plain form. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What somebody is to somebody: whatever has a capital after it is what they are called. */
export const RELATIONS = words(`
  mamma mamman mammas pappa pappan pappas mor modern moder far fadern fader bror brodern broder brorsan bröderna syster systern systrarna son sonen
  söner sönerna dotter dottern döttrarna barn barnet barnen barnbarn barnbarnet make maken maka makan man mannen fru frun hustru hustrun sambo sambon
  särbo särbon partner partnern pojkvän pojkvännen flickvän flickvännen kille killen tjej tjejen fästman fästmö mormor mormodern morfar farmor
  farfar moster mostern faster fastern morbror farbror kusin kusinen brorson brorsdotter systerson systerdotter svärmor svärfar svåger svägerska
  styvfar styvmor bonusmamma bonuspappa bonusdotter bonusson tvilling tvillingen gudmor granne grannen vän vännen väninna väninnan kompis kompisen
  kamrat kamraten kollega kollegan förälder föräldrarna syskon syskonet syskonen ex exman exmannen exfru hund hunden katt katten häst hästen
  mor moren moderen far faren faderen bror broren broderen söster sösteren sön sönnen datter datteren hustru kone konen mand manden käreste kärsten
  kärresten samlever samleveren bedstemor bedstefar farmoren mormoren moster faster onkel onklen tante tanten fätter fätteren kusine kusinen nevö niece
  veninde veninden ven vennen nabo naboen barnebarn barnebarnet
`)

/** Said of what somebody is called. */
export const CALLED = words(
  `heter hette heta het hed hedder hette kallas kallade kallad kallade kaldes kaldet kaldt kalder döpt döptes döbt navn namnet namn vid`,
)

/** What stands before a name because its bearer is or does that. */
export const TITLES = words(`
  herr herrn fru fröken hr frk dr doktor doktorn prof professor professorn docent docenten advokat advokaten domare domaren direktör direktören
  vd ordförande ordföranden ordf chef chefen minister ministern statsminister statsministern utrikesminister utrikesministern finansminister
  president presidenten kung kungen konung konungen drottning drottningen prins prinsen prinsessa prinsessan kronprins kronprinsessan hertig
  greve grevinna påve påven biskop biskopen pastor pastorn präst prästen sankt sankta helige s:t general generalen överste kapten kaptenen
  löjtnant sergeant kommissarie polis polisen åklagare åklagaren kammaråklagare talesman talesmannen talesperson presstalesman sekreterare
  generalsekreterare statssekreterare förbundsordförande partiledare partiledaren riksdagsledamot ledamot ledamoten borgmästare landshövding
  författare författaren författarinna poet skådespelare skådespelaren skådespelerska regissör regissören sångare sångaren sångerska artist
  artisten musiker musikern kompositör konstnär konstnären tränare tränaren förbundskapten spelare spelaren forward mittfältare back målvakt
  målvakten stjärna stjärnan legend legendaren världsmästare mästaren forskare forskaren historiker ekonom läkare läkaren överläkare distriktsläkare
  sjuksköterska sköterskan psykolog psykologen kurator kuratorn terapeut handläggare handläggaren socialsekreterare socialsekreteraren
  arbetsförmedlare coach coachen mentor kontaktperson kontaktpersonen boendestödjare rehabkoordinator samordnare samordnaren koordinator
  arbetskonsulent vägledare studievägledare lärare läraren rektor rektorn lärarinna vaktmästare journalist journalisten reporter reportern redaktör
  chefredaktör analytiker analytikern rådgivare rådgivaren ombud ombudet god förvaltare gode biträde bisittare tolk tolken representant
  sagsbehandler sagsbehandleren socialrådgiver socialrådgiveren läge lägen overläge overlägen advokat advokaten formand formanden direktör
  direktören statsministeren udenrigsminister finansminister udenrigsministeren borgmester borgmesteren dronning dronningen kong kongen prinsen
  forfatter forfatteren skuespiller skuespilleren instruktör instruktören sanger sangeren kunstner kunstneren trener träner träneren spiller
  spilleren journalisten redaktören chefredaktören lektor lektoren lärer läreren rektoren talsmand talsmanden ordförer ordföreren politiker
  politikeren medlem folketingsmedlem politikommissär kriminalkommissär mentoren vejleder vejlederen konsulent konsulenten
  sekretär sekretären sognepräst prästen bisidder bisidderen tegner arkitekt arkitekten
`)

/** What somebody does, in the forms that follow a name: "Anna säger", "Björn undrar". */
export const SAYING = words(`
  säger sade sa sagt berättar berättade berättat menar menade anser ansåg tycker tyckte tror trodde förklarar förklarade skriver skrev svarar svarade
  frågar frågade undrar undrade konstaterar konstaterade hävdar hävdade påpekar ringer ringde ringt mår mådde vill ville kan kunde bor bodde bott
  arbetar arbetade jobbar jobbade studerar studerade går gick kom kommer får fick har hade är var blev blir heter hette deltar deltog återkommer
  hör hörde träffar träffade möter mötte kontaktar kontaktade söker sökte behöver behövde börjar började slutar slutade bad ber bett önskar
  önskade orkar orkade sover sov äter åt lever levde dog vet visste ser såg tar tog ger gav lämnar lämnade flyttar flyttade åker åkte väntar
  väntade försöker försökte avböjer avböjde tackar tackade samtycker samtyckte uppger uppgav beskriver beskrev upplever upplevde känner kände
  gråter grät blivit fått gått varit haft sitter satt ligger låg står stod kallar kallade bokar bokade hjälper hjälpte stöttar stöttade skulle
  ska bör måste saknar saknade fyller fyllde föddes pratar pratade talar talade tränar tränade klarar klarade mister miste ansvarar ansvarade
  siger sagde fortäller fortalte mener mente skriver svarer svarede spörger spurgte forklarer forklarede ringede boede arbejder arbejdede havde
  bliver fik går kunne nikkede smilede gjorde tog gik sad stod lå satsede valgte vidste syntes synes tänkte tänker körte er vil kan skal må möder mödte deltager önsker
  önskede prövede pröver begyndte flyttede kontaktede oplyser oplyste oplever oplevede sover sov spiser spiste
`)

/** Stand before the name of a place. */
export const IN_PLACE = words(
  'i inom utanför nära runt kring omkring uti ved nord syd öst väst norr söder öster väster udenfor rundt',
)
export const AT_PLACE = words('från till på vid mot över genom via fra til mod over gennem')

/** Stands before the name of an organisation, a place, a law or a thing. */
export const BEFORE_THING = words(`
  vårdcentral vårdcentralen vc hälsocentral hälsocentralen stiftelsen föreningen kommunen kommun skolan förskolan gymnasiet folkhögskolan
  mottagningen kliniken enheten avdelningen boendet lss-boendet verksamheten företaget butiken affären kyrkan församlingen hotellet
  lex region regionen orten byn tätorten stadsdelen staden stad projektet insatsen gruppen arenan bolaget firman tidningen magasinet
  klubben laget bandet filmen boken romanen serien programmet låten albumet skivan fartyget båten planeten floden ön provinsen delstaten
  länet huvudstaden bostadsområdet skolen börnehaven foreningen kommunen byen landsbyen avisen bogen filmen firmaet selskabet öen gruppen projektet
`)
export const AFTER_THING = words(`
  kommun kommuns län läns församling vårdcentral vårdcentralen vårdcentrals skola skolan skolans förskola förskolan ab kb hb sjukhus
  sjukhuset lasarett lasarettet kyrka gymnasium gymnasiet folkhögskola socken tingsrätt universitet högskola förbund samordningsförbund
  as a/s aps inc ltd gmbh corp company kommune amt sogn skole kirke sygehus hospital universitet gade vej plads gymnasium
  bank banken group holding bryggeri city united fc bk if ff gif ik aik
`)

/** Stands after whoever an illness is called after. */
export const ILLNESS = words('sjukdom sjukdomen syndrom syndromet sygdom sygdommen skala skalan test testet metoden')

/** Between the parts of one name. */
export const PARTICLES = words('von af av de van der den la le el al da di du del dos bin ibn ben abu y zu ter')

/** English, French and Latin words that stand in titles and names of firms. */
export const FOREIGN = words(`
  the of and in on for to with from at by my your our his her new old big all no not is are was be we you it this that what who how love life day
  night man men world time people home house city club music school street park road center centre international united national first last great
  good news group company business university college open cup league league's league live radio channel show girl girls boy boys star stars
  les des et en un une el los las y the's und der das die
`)

/** Small words that open sentences every day, whoever is called so: what follows tells. Swedish and Danish. */
export const SMALL_WORDS = words(`
  i han hon hen man till vid alla inga ingen inget de den det dom ni hos min mitt mina din ditt dina sin er ert era jo ja nej sen när men vi du jag kan ska
  skall har hade finns för på av om så nu då där här in ut upp ner och att som är var vad vem vilken vilka hur varför eller även också bara just fast
  enligt efter före under över mellan utan med mot från genom sedan redan ännu inte aldrig alltid ofta kanske någon något några många mycket mer mest
  flera fler få varje vår vårt våra deras dess denna detta dessa samma annan annat andra en ett två tre fyra fem sex sju åtta nio tio första när
  ha får fick bör kunde skulle ville vill måste blir blev låt se ge ta gör gå kom kommer dock samt både varken antingen trots kring inom utom förutom
  jeg hun og at er ikke af et til ved der når hvor hvis hvad hvem hvordan hvorfor skal også efter för fra mod om op ned ud ind nogle noget nogen mange
  meget deres dens dets denne dette disse kun da mig dig os jer dem sig andre anden andet alle al alt ingen intet bliver blev burde måtte må vil ville
  kunne skulle havde har fik får giver går kommer kom lad så nu her siden igen aldrig altid ofte måske mellem uden under over inden blandt hos
  hennes hendes ej ny nytt nya sist kvar lika ert ju först ty sen bland hela del samtidigt dessutom hittills däremot dock alltså således numera tidigare senare därefter därför härmed
  slutligen vidare likaså ibland nästan ungefär cirka endast enbart oavsett inklusive utöver angående gällande beträffande förutsatt tills innan
  emellertid dog derimod dermed desuden endelig först samtidig senere tidligere derefter ifölge vedrörende angående
  inte hver hvert hverken enten både ene fordi men selv sådan derfor dermed
`)
