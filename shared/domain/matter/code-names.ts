import { DomainError } from '../../lib/domain-error'
import type { CodeName } from './matter'

/**
 * Words a matter can be called by: everyday things, none of them a name of a person or a place, none that says
 * anything of anybody, none that somebody would mind being called in a room full of authorities. A test holds the list against the public name and place files.
 */
const WORDS_OF_THE_LIST = `
  Almanacka Ankare Apelsin Armband Bakplåt Bandspelare Barometer Basilika Bjälke Blomkruka Blomlåda Blåbär Blåklint Blåsippa
  Bläckhorn Bokhylla Bokmärke Bokpärm Bokskåp Bokstöd Bordsduk Borste Brevlåda Brevpapper Brevvåg Bricka Broderi Brygga Bräda
  Bröd Brödkavel Brödkorg Brödrost Byrå Båk Bägare Cello Cykel Cykelhjälm Cykelkorg Cylinder Dagg Dragkärra Dragspel Dricksglas
  Druva Duktyg Dörrklocka Dörrmatta Fackla Ficklampa Fikakorg Filmjölk Filtpläd Fingerborg Fiol Fiskebåt Fjäril Fjärrkontroll
  Flagga Flaggstång Flöte Fontän Fotogenlampa Frimärke Fruktskål Fyrtorn Fågelbord Fågelholk Fåtölj Förtöjning Gaffel Garderob
  Gardin Garnnystan Gatlykta Gitarr Glasburk Glasskål Glasögon Gobeläng Grammofon Gryning Gryta Grytlapp Grädde Gräddkanna Gunga
  Gungstol Gångbro Gångjärn Gärdsgård Hallon Halm Handske Harv Hatthylla Havre Havregryn Honung Horisont Hylla Hyvel Hålslag Håv
  Häftapparat Häfte Högtalare Hörlur Höstlöv Ingefära Jacka Jordglob Jordgubbe Kaffe Kaffekanna Kaffekopp Kaffekvarn Kajak
  Kajplats Kakao Kakel Kamera Kamin Kanel Kanelbulle Kanot Kantarell Kappa Karaff Karta Kartbok Kartnål Kastanj Kastrull Keps
  Kikare Klarinett Klocka Klockspel Klot Klädhängare Komet Kompass Korg Korgstol Korktavla Kortlek Kratta Kringla Krita Kruka
  Krukväxt Krusbär Krydda Kryddburk Kub Kudde Kuvert Kvadrat Kvarnsten Kylväska Kåsa Känga Köksklocka Körsbär Lampskärm Lanterna
  Lanternglas Lavendel Limpa Lingon Ljuslykta Ljusslinga Ljusstake Lotsbåt Luktärt Lupp Lykta Lykthållare Lyktstolpe Låda
  Läslampa Lövkratta Mapp Mejsel Mikrofon Mikroskop Mjölk Mjölkkanna Mosse Mugg Murgröna Måne Mössa Nejlika Notblad Notbok
  Notställ Nyckelknippa Nyckelpiga Nyckelring Nyckelskåp Nystan Oljelampa Ordbok Orgel Ormbunke Ostkupa Palett Pappask
  Pappersvikt Paraply Parasoll Pedal Pelare Pendel Pennfodral Pensel Pepparkaka Pepparkvarn Pergola Piano Pianopall Pion Pir
  Pjäs Planet Planka Plommon Plånbok Plåtburk Pollare Porslin Prisma Pussel Pyramid Pärlband Pärm Päron Rabatt Radergummi
  Regnbåge Regndroppe Regnkappa Regnrock Rektangel Ringblomma Ritblock Roddbåt Roder Rosett Rullgardin Rutschkana Ryggsäck
  Ryssja Rådjur Räcke Sadelväska Saft Sagobok Saltkar Sandlåda Schackbräde Segelbåt Segelduk Servett Sextant Signalhorn Sjökort
  Sked Skida Skiva Skjorta Skohorn Skolväska Skorpa Skorsten Skridsko Skrivblock Skrivbok Skrivbord Skuta Skylt Skyttel Skål
  Skåp Skärp Sluss Släde Smultron Smörblomma Smörkniv Snurra Snäcka Snöboll Snöflinga Snögubbe Snökula Snöre Sockerskål Soffa
  Solhatt Solros Solstol Spegelskåp Spinnrock Spole Spårvagn Staffli Staket Stearinljus Stekpanna Stenmur Stickning Stormlykta
  Strandboll Strålkastare Studsboll Stämpel Stövel Sylt Syren Syskrin Såg Takkrona Taktpinne Talgoxe Tallrik Tamburin Tavelram
  Tavla Tebricka Tejp Tekanna Tekopp Telefon Teleskop Termometer Teservis Tesked Tjärn Tofs Tomat Torg Tranbär Tratt Triangel
  Trollslända Trumma Trumpet Trädgård Trädgårdssax Trädkoja Träsked Tröja Tröska Tröskel Tulpan Tumstock Tvättlina Ullgarn
  Vallmo Vandringsstav Vanilj Vante Vattendroppe Vattenglas Vattenhjul Vattenkanna Vattenslang Vedträ Vete Vinbär
  Vindruva Vinterkappa Virknål Visp Visselpipa Vitsippa Vykort Våffla Väckarklocka Väderkvarn Väggur Värmeljus Väska Vävstol
  Växthus Yllehalsduk Äggkopp Älv Äppelkaka Äpple Ögla Örngott
`

export const codeWords: readonly string[] = WORDS_OF_THE_LIST.trim().split(/\s+/)

const NUMBERS = 99
/** How many code names there are. */
export const codeNameCount = codeWords.length * NUMBERS

/** The code name at a place of the whole list: `Lykta 14`. */
export function codeNameAt(place: number): CodeName {
  const word = codeWords[Math.floor(place / NUMBERS)]
  return `${word} ${String((place % NUMBERS) + 1).padStart(2, '0')}` as CodeName
}

/** A code name by lot, which may have been used. @param randomInt uniform in [0, below) */
export const proposeCodeName = (randomInt: (below: number) => number): CodeName => codeNameAt(randomInt(codeNameCount))

/**
 * A code name by lot among those that are left. One that has ever been used in the vault is never drawn again: two
 * papers in a binder must not carry the same name for two people.
 * @param randomInt uniform in [0, below)
 * @param used every code name the vault has ever given
 * @throws DomainError `code-name/exhausted`
 */
export function drawCodeName(randomInt: (below: number) => number, used: ReadonlySet<string>): CodeName {
  const free: number[] = []
  for (let place = 0; place < codeNameCount; place += 1) if (!used.has(codeNameAt(place))) free.push(place)
  const drawn = free.length === 0 ? undefined : free[randomInt(free.length)]
  if (drawn === undefined) throw new DomainError('code-name/exhausted')
  return codeNameAt(drawn)
}

/**
 * As {@link drawCodeName}, for many matters at once.
 * @throws DomainError `code-name/exhausted` when there are fewer left
 */
export function drawCodeNames(randomInt: (below: number) => number, used: ReadonlySet<string>, count: number): CodeName[] {
  const free: CodeName[] = []
  for (let place = 0; place < codeNameCount; place += 1) if (!used.has(codeNameAt(place))) free.push(codeNameAt(place))
  if (free.length < count) throw new DomainError('code-name/exhausted')
  for (let drawn = 0; drawn < count; drawn += 1) {
    const from = drawn + randomInt(free.length - drawn)
    const taken = free[from] as CodeName
    free[from] = free[drawn] as CodeName
    free[drawn] = taken
  }
  return free.slice(0, count)
}
