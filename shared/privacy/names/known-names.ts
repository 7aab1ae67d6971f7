/**
 * Names of what is no person, written with a capital: countries, large towns, authorities, papers, firms, feasts. In their plain form, small
 * letters, æ and ø as ä and ö. What is also borne by people in any number is still asked about: the points decide, not this list alone.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Countries, parts of the world, towns that everybody knows, regions. */
export const KNOWN_PLACES = words(`
  sverige sveriges danmark norge finland island åland färöarna färöerne grönland grönland norden skandinavien europa eu asien afrika amerika
  nordamerika sydamerika oceanien australien arktis antarktis balkan baltikum mellanöstern orienten kaukasus sibirien maghreb
  tyskland frankrike frankrig england storbritannien skottland wales irland nordirland nederländerna nederlandene holland belgien luxemburg
  schweiz österrike östrig italien spanien portugal grekland gräkenland turkiet tyrkiet cypern malta polen tjeckien tjeckoslovakien slovakien
  ungern ungarn rumänien bulgarien serbien kroatien bosnien hercegovina montenegro kosovo makedonien nordmakedonien albanien slovenien
  jugoslavien estland lettland litauen ryssland rusland sovjet sovjetunionen ukraina vitryssland belarus moldavien georgien armenien
  azerbajdzjan kazakstan uzbekistan turkmenistan kirgizistan tadzjikistan afghanistan pakistan indien bangladesh nepal bhutan srilanka lanka
  kina japan korea nordkorea sydkorea mongoliet taiwan hongkong vietnam laos kambodja thailand burma myanmar malaysia singapore indonesien
  filippinerna filippinerne irak iran syrien libanon israel palestina gaza västbanken jordanien saudiarabien jemen oman qatar kuwait bahrain
  emiraten dubai egypten libyen tunisien algeriet marocko västsahara sudan sydsudan etiopien etiopien eritrea somalia djibouti kenya uganda
  tanzania rwanda burundi kongo angola zambia zimbabwe namibia botswana sydafrika moçambique mozambique madagaskar nigeria ghana togo benin
  kamerun gabon tchad niger mali senegal gambia guinea liberia elfenbenskusten mauretanien burkina faso usa usas kanada canada mexiko mexico
  guatemala honduras salvador nicaragua panama kuba cuba jamaica haiti dominikanska colombia venezuela ecuador peru bolivia chile argentina
  uruguay paraguay brasilien guyana surinam zeeland nyazeeland
  stockholm stockholms göteborg göteborgs malmö uppsala köpenhamn köbenhavn köbenhavns oslo helsingfors reykjavik bergen trondheim stavanger
  aarhus århus odense aalborg ålborg esbjerg randers kolding horsens vejle roskilde helsingör herning silkeborg hörsholm fredericia viborg köge
  holsteb holstebro taastrup slagelse hilleröd sönderborg svendborg holbäk hjörring frederikshavn haderslev skive ringsted nästved nyköbing
  gladsaxe frederiksberg gentofte lyngby hvidovre rödovre ballerup glostrup brönshöj nörrebro vesterbro österbro amager
  själland fyn jylland nordjylland midtjylland sönderjylland syddanmark lolland falster bornholm samsö läsö mön langeland västerbotten
  skåne skånes halland blekinge småland öland gotland västergötland östergötland bohuslän dalsland värmland västmanland södermanland uppland
  närke dalarna dalarnas hälsingland medelpad ångermanland jämtland härjedalen norrbotten lappland norrland svealand götaland
  kronoberg kalmar jönköping halland värnamo gislaved gnosjö vaggeryd finnveden östersund borlänge lekeberg falun örebro
  london paris berlin hamburg münchen frankfurt köln dresden leipzig bonn wien zürich geneve bern bryssel bruxelles antwerpen amsterdam haag
  rotterdam rom milano venedig neapel florens madrid barcelona sevilla lissabon aten istanbul ankara moskva leningrad petersburg kiev kyiv
  warszawa krakow prag budapest bukarest sofia belgrad zagreb sarajevo tallinn riga vilnius dublin edinburgh manchester liverpool birmingham
  oxford cambridge washington york newyork chicago boston detroit houston dallas texas florida kalifornien californien hollywood angeles
  francisco vegas seattle miami toronto montreal peking beijing shanghai tokyo osaka hiroshima seoul delhi mumbai bombay calcutta kabul
  islamabad teheran bagdad damaskus aleppo homs beirut jerusalem kairo cairo tripoli tunis alger casablanca mogadishu nairobi johannesburg
  kapstaden havanna bogota lima santiago buenos aires rio brasilia sydney melbourne kassel normandie bretagne provence toscana bayern sachsen
  östersjön nordsjön kattegatt kattegat skagerrak öresund storebält lillebält vänern vättern mälaren medelhavet middelhavet atlanten stillahavet
  limfjorden themsen rhen donau nilen alperna alperne pyrenäerna himalaya atlantis västeuropa östeuropa västtyskland östtyskland nyköping
`)

/** Authorities, parties, papers, firms, programmes: what acts and is nobody. */
export const KNOWN_ORGANISATIONS = words(`
  försäkringskassan arbetsförmedlingen skatteverket skattemyndigheten migrationsverket socialstyrelsen polisen kronofogden kronofogdemyndigheten
  samhall komvux finsam folkhälsomyndigheten kriminalvården frivården pensionsmyndigheten skolverket csn riksdagen regeringen folketinget
  riksbanken riksrevisionen ams amu amv riksförsäkringsverket trygghetsrådet trygghetsstiftelsen uppföljningen
  jobcenter jobcentret ankestyrelsen statsforvaltningen kommunen regionen udbetaling folkepension
  socialdemokraterna moderaterna folkpartiet centerpartiet vänsterpartiet kristdemokraterna miljöpartiet sverigedemokraterna liberalerna
  venstre radikale konservative socialdemokratiet enhedslisten
  aftonbladet expressen svenskan sydsvenskan politiken berlingske jyllands ekstrabladet ritzau reuters cnn bbc svt tv2 sveriges
  nato fn unesco unicef oecd efta interpol europol fbi cia nasa who eg wto imf nrk tt ap afp
  facebook google twitter youtube instagram iphone ipad apple microsoft windows excel word teams zoom skype outlook linux android spotify
  ikea volvo saab scania ericsson nokia sony samsung toyota ford nissan honda opel audi bmw mercedes porsche ferrari renault peugeot fiat
  telia vattenfall nordea swedbank seb handelsbanken skandia folksam systembolaget apoteket coop ica hemköp willys lidl netto bilka föta
  mcdonalds cocacola pepsi adidas nike hm lego mærsk märsk carlsberg tuborg danisco novo nordisk
  manpower proffice adecco lernia röda korset rädda barnen frälsningsarmén stadsmissionen lions rotary
  bibeln koranen internet wikipedia nobel nobelpriset oscar grammy eurovision melodifestivalen mello idol
`)

/** Feasts, faiths, books, days and shortened words: what else takes a capital. */
export const KNOWN_OTHERS = words(`
  jul julen påsk påsken midsommar pingst pingsten advent nyår nyårsafton julafton islam koranen bibeln
  måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lex samrum arena covid corona hiv aids adhd ptsd
  dnr nr kl tel tfn mob obs ps mvh ca pga osv ev resp dvs tex kap sid bil ang avs fr stk jf kgl kungl mfl inkl exkl tlf vedr bl.a f.eks
`)

/** Names of people too, so months only where a day stands before. */
export const MONTHS = words(`
  januari februari mars april maj juni juli augusti september oktober november december januar februar marts august oktober
`)

/** Whom texts speak of as of a person, dictionary or not. */
export const KNOWN_FIGURES = words('gud herren jesus jesu kristus kristi allah buddha satan')

/** How the names of authorities, firms and houses end; nobody is called so. */
const ORGANISATION_ENDING =
  /(?:kassan|förmedlingen|enheten|kommunen?|mottagningen|centralen|skolan?|tjänsten|stöd|stödet|bistånd|omsorgen|vården|gruppen|teamet|förbundet|samverkan|utbildningen|kliniken|psykiatrin|nämnden|verket|styrelsen|partiet|banken|bolaget|högskolan?|universitetet|sjukhuset|kyrkan|hallen|huset|teatern|museet|radion|bladet|posten|tidningen|föreningen|rådet|domstolen|tingsrätten?|hovrätten?|rätten|ministeriet|departementet|myndigheten|institutet|inspektionen|delegationen|kommittén|komiteen|foreningen|skolen|kirken|hospitalet|sygehuset|styrelsen|rettens?|ministeriet|nävnet|selskabet|fonden|bladet|centret|centrum|center|forbundet|klubben|klubb|cupen|ligan|serien|festivalen|galan|lagen|loven|direktivet|avtalet|lägret|programmet|projektet|planen|fjorden|söen|sjön|ån|berget|halvön|bugten|viken|gatan|vägen|torget|gade|vej|torv|parken|stationen|flygplats|lufthavn|havnen|hamnen|slottet|slot|bron|broen|havet|dalen|kusten|länet|län|amt|socken|sogn)s?$/
const LEAST_ORGANISATION = 6

export const isOrganisationLike = (word: string): boolean => word.length >= LEAST_ORGANISATION && ORGANISATION_ENDING.test(word)
