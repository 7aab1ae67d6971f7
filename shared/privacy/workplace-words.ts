/** What the search for workplaces reads a text by: our own lists, Swedish and Danish, in plain form (see plain-text.ts). */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "jobbar på", "ansat hos": whatever is named with a capital after it is where somebody works. */
export const WORKS = words(`
  arbetar arbetade arbetat arbeta jobbar jobbade jobbat jobba anställd anställt anställda anställning anställningen tjänst vikarierar
  vikariat vikariatet timanställd sommarjobb sommarjobbar extrajobb extrajobbar provanställd provanställning jobb jobbet arbete arbetet
  praktiserar praktiserade praktik praktikplats praktiken arbetsprövar arbetsprövning arbetstränar arbetsträning lärling lönebidrag
  uppsagd avskedad städar städade städat slutade slutat sjukskriven sjukskrivning varslad börjar började
  arbejder arbejdede arbejdet arbejde jobber jobbede ansat ansättelse stilling job virksomhedspraktik praktikant fleksjob lärling opsagt
  fyret sygemeldt afskediget`)

/** Between where somebody works and that they do, no more than this many words: "arbetat heltid som svetsare på". */
export const HOW_FAR = 5
export const AT = words('på hos vid ved i')
/** "uppsagd från", "sygemeldt fra": right before the workplace only. */
export const LEFT = words('från fra')

/** Work that says by itself that somebody works there: "vaktmästare på Solgården". */
export const TITLE =
  /^\p{L}*(?:vaktmästare|lärare|lärarinna|rektor|undersköterska|biträde|biträdet|städare|städerska|lokalvårdare|svetsare|snickare|målare|rörmokare|elektriker|mekaniker|montör|bagare|konditor|slaktare|kock|kocken|kallskänka|servitris|servitör|bartender|kassör|kassörska|säljare|butikschef|förare|chaufför|brevbärare|frisör|barnskötare|fritidsledare|pedagog|sekreterare|receptionist|tandläkare|präst|kantor|organist|trädgårdsmästare|fastighetsskötare|lagerarbetare|plåtslagare|smed|operatör|truckförare|fiskare|mjölkare|djurskötare|ridlärare|platschef|verkmästare|pedel|pädagog|lärer|bager|slagter|tömrer|murer|maler|chauffför|rengöringsassistent|social- og sundhedshjälper|frisörelev|ekspedient|köbmand)(?:n|en|et|s)?$/u

/** Kinds of workplace there are many of, and one of in a village: "bageriet i Lillby", "ICA i Ekeberga". */
export const KINDS = words(`
  bageriet bageri konditoriet fiket kaféet kafet cafeet krogen restaurangen pizzerian pizzeria grillen kiosken macken bensinmacken
  bensinstationen handlaren handlarn lanthandeln lanthandel affären butiken mataffären livsmedelsbutiken frisören frisersalongen
  blomsterhandeln järnhandeln bygghandeln apoteket banken posten systembolaget hotellet pensionatet värdshuset vandrarhemmet campingen
  skolan förskolan dagis dagiset friskolan högstadiet gymnasiet fritids fritidshemmet biblioteket badhuset simhallen ishallen kyrkan
  församlingshemmet äldreboendet ålderdomshemmet servicehuset sågverket sågen bruket fabriken verkstaden bilverkstaden smedjan gjuteriet
  mejeriet slakteriet åkeriet tvätteriet tryckeriet snickeriet plåtslageriet plantskolan ridskolan stallet travbanan bondgården lantbruket
  fiskodlingen gruvan täkten stenbrottet pappersbruket massafabriken ica konsum coop willys hemköp lidl tempo okq8 circle preem gekås
  bageren bagerbutikken konditori kroen pizzeriaet grillbaren kiosk tanken tankstationen köbmanden brugsen daglibrugsen supermarkedet
  butikken forretningen frisörsalonen apoteket hotellet skolen friskolen efterskolen börnehaven vuggestuen sfo plejehjemmet plejecentret
  slagteren slagteriet savvärket fabrikken värkstedet autovärkstedet smedjen maskinstationen gartneriet planteskolen landbruget havnen
  fiskefabrikken trykkeriet netto fötex rema brugs meny spar biblioteket svömmehallen kirken`)

/** "Lillbys pizzeria", "förskolan Grodan": what a named workplace is, after its name or before it. */
export const KIND_WORD =
  /(?:pizzeria|bageri|konditori|restaurang|krog|kafé|café|kiosk|grill|butik|affär|livs|lanthandel|handel|frisör|frisering|salong|hotell|pensionat|värdshus|åkeri|verkstad|smedja|såg|sågverk|snickeri|slakteri|mejeri|bryggeri|tryckeri|gård|förskola|skola|friskola|dagis|äldreboende|bygg|måleri|plåtslageri|städ|taxi|apotek|stall|kro|bager|slagter|frisör|autovärksted|värksted|maskinfabrik|fabrik|börnehave|plejehjem|efterskole|friskole|gartneri)(?:n|en|t|et|an)?s?$/u

/** How a workplace that bears its place in its name ends: "Ekebergabageriet". */
export const NAMED_AFTER =
  /^\p{L}{3,}(?:bageriet|konditoriet|pizzerian|grillen|kiosken|macken|krogen|hotellet|lanthandeln|livs|bygg|plåt|såg|sågen|sågverket|åkeri|åkeriet|mejeriet|slakteriet|bruket|verkstäder|mekaniska|snickeri|snickeriet|bilverkstad|bageri|slagteri|kro|efterskole|friskole|autovärksted|maskinstation)s?$/u

/** "Björkskolan": a school's own name, and no kind of school. */
export const SCHOOL =
  /^\p{L}{3,}(?:skolan|skola|gymnasiet|gymnasium|förskola|förskolan|folkhögskola|friskola|skolen|skole|efterskole|högskole|börnehave)s?$/u
export const KIND_OF_SCHOOL =
  /^(?:\p{L}+h[öø](?:g|j)skol(?:a|an|e|en)s?$|(?:grund|för|hög|folkhög|musik|kultur|yrkes|sär|grundsär|gymnasiesär|anpassade|sommar|fritids|folk|real|kör|trafik|sim|dans|rid|språk|fri|mellan|special|resurs|internat|teknik|lär|barn|läxhjälps|vuxen|kvälls|sko?g?s?|öppna|handels|polis|scen|konst|journalist|militär|hem|by|bas|krigs|lantbruks|distans|natur|naturbruks|praktiska|teoretiska|estet|samhälls|efter|erhvervs|produktions|ungdoms|gymnasie|folke|privat|jordbruks|data|yrkesgymnasie|söndags|special|lant|läs|hög|musikhög)(?:skolan|skola|gymnasiet|gymnasium|förskola|förskolan|skolen|skole|högskole)s?$)/u

/** Authorities and what is a matter's own: named in every summary, and nobody's secret. */
const AUTHORITY = words(`
  bistånd center centralen centret centrum domstolen enhet enheten forsorgen forvaltningen förbundet förmedlingen
  förvaltningen gruppen huset inspektionen kassan kliniken klinikken kommun kommune kommunen landstinget
  lasarettet mottagning mottagningen myndigheten nämnden omsorg omsorgen polisen politiet psykiatri psykiatrien
  psykiatrin region regionen samverkan sjukhuset styrelse styrelsen stöd stödet sygehus sygehuset teamet
  tingsrätten tjänsten utbildningen verket vård vården`)
const AUTHORITY_LENGTHS = [...new Set([...AUTHORITY].map(({ length }) => length))]
export function isAuthority(word: string): boolean {
  const stems = word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
  return stems.some((stem) => AUTHORITY_LENGTHS.some((length) => stem.length >= length && AUTHORITY.has(stem.slice(-length))))
}
export const NO_WORKPLACE = words(`
  samhall finsam komvux sfi af fk ame ams alc vc iva bup hvb lss ssk kommunen regionen staten universitetet riksdagen facebook
  instagram blocket internet linkedin youtube platsbanken aktivitetsersättning sjukpenning särvux vuxenutbildningen jobcenter jobcentret
  jobcentrum rsmh aa na vux brukarstödscenter hälsocentralen familjecentralen hantverket`)

export const LEGAL_FORM = words('ab aktiebolag handelsbolag kommanditbolag hb kb aps')
export const ONLY = words('enda ende eneste')
export const ONLY_OF_PLACE = words(
  'byn orten kommunen samhället bygden trakten socknen kommunens byns ortens ön landsbyen byen kommunen sognet öen',
)
