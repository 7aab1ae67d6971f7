/**
 * Names that are Swedish words too. A name of `EVERYDAY` in small letters is left alone (every text about a man says "hans");
 * one of `ORDINARY` is asked about whatever its letters. In their plain form (see plain-text.ts).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const EVERYDAY = words(`
  per hans han hon man kan vi ha du alla bara sina sin si ta fick dock fast min mina din dina inga ena sen er än to de den van av en ett mer
  så bo my maj juni juli april mars ho an ut in bra stan tia by ska bli mo nu om på i jag
`)

const ORDINARY = words(`
  björn sten dag stig ulv örn falk svan hök varg järv lo räv orm igelkott duva lärka svala trast
  klara sol rosa ros viola iris lilja linnea ljung jasmin malva vera saga embla nova stella tindra stjärna måne luna aurora
  vilja lova liv love hopp tro tröst fred frid frida nåd lycka lycke glad glans fröjd lust harmoni amor
  bror syster son far mor kung prins prinsessa drott greve hertig jarl riddare bonde skytt jägare kock bagare smed fiskare förare lager
  berg lund ek dal dahl ström lind alm gran björk ask asp rönn al hassel hägg tall en säv gren kvist blad blom blomma stam löv skog hed äng åker
  back backe hall fors sund bro hamn udd näs holm strand sand sjö vik ås mark å bäck källa sten klippa häll stål järn koppar silver guld malm
  norr söder väster öster öst väst nord syd svensk dansk norrman tysk grek roman sven
  stark svärd spjut pil dolk hjälm sköld lans båge rapp rask rolig lustig munter frisk kry flink kvick trygg trogen tapper modig dristig
  hurtig hård stadig stolt nöjd ung lång kort stor liten ny gammal vit svart röd grå grön brun gul blå gyllene djup sträng lydig ärlig vild
  sommar vinter höst vår frost snö dagg storm vind eld brand flod stråle ljus sky is regn blixt torn
  skott strid krig seger kamp lek ton sång kraft visa skarp säker snygg höjer fri ren klar milda milla blanka lätt hast
  juli juni maj april august augusti fredag måndag påsk jul
  kaj fjäll birk ärla tage vide våge åke åska alva embla nor tor tyr balder oden
  gun dan tim love kim bill britt max mio mia sara ida ines elva tina mira vida rita rasa lisa jan linda petar andres lova bok boll bo
  kall kalla kring fäll fält fan falla finn finna frö gård gren gräns grund hammar hammare håll hund katt häst ko lamm får gås
  mars moll nöjd näbb pall park parker port post pris puls puma rad ram rand ring ris rosen ryd rys röst salt seg sik sil sjögren skarp
  skatt skog skräddare skål slott snäll spets spång stav steg stig stolpe stråk stål stång sund svan svar sven sång söt tall tand
  topp torp tun tång udde unge vall vik ving vinge viken vit vred väg väst öman ängel äpple örn
`)

export const isEveryday = (name: string): boolean => EVERYDAY.has(name)
export const isOrdinary = (name: string): boolean => ORDINARY.has(name) || EVERYDAY.has(name)

/** Words of a line in "also known" that say what somebody is, not who. */
export const ABOUT_WORDS = words(`
  mamma mamman pappa pappan mor modern far fadern bror brodern syster systern son sonen dotter dottern make maken maka makan sambo sambon
  man mannen fru frun barn barnet barnen mormor morfar farmor farfar moster faster kusin granne grannen vän vännen god kontakt kallas
  smeknamn arbetsgivare arbetsgivaren arbetar arbetade jobbar chef chefen bor bodde född by byn ort orten skola skolan hund hunden häst hästen
  lgh box och eller hos vid från till den det som med
`)

/** Abbreviations a caseworker writes all day: never taken for somebody's initials when written without points. */
export const ABBREVIATIONS = words(`
  af fk ame sip ips kbt lss sol vc hvb bup alc sus rca im sfi ad adhd add ast ptsd vub ok sn ks pm tv it ab hb vd eu fn id ga sv da ek si ls ic
  fs rs lk sk kf gm hr ms iva aa na os vm vt ht sa bb cv dna gvu iq ivo jo kl mr nr om pc rh so sos us uf
`)

/** What stands with points in small letters without being anybody. */
export const POINTED_WORDS = words(`
  mm sk fd dvs osv pga fn ed od tex ev bla mfl iom ca tv is sas mao fr om tom fom em fm ek bl ie eg nb ps pm kl ff jfr resp al mha mht eo so va am
`)
