import type { Language } from './language'

/** What somebody is to somebody, without an ending and with one: "bror" and "brodern". */
const SWEDISH = `mamma mamman, mor modern, moder modern, pappa pappan, far fadern, fader fadern, bror brodern, broder brodern, syster systern,
storebror storebrodern, lillebror lillebrodern, storasyster storasystern, lillasyster lillasystern, halvbror halvbrodern,
halvsyster halvsystern, tvillingbror tvillingbrodern, tvillingsyster tvillingsystern, son sonen, dotter dottern, styvson styvsonen,
styvdotter styvdottern, make maken, maka makan, man mannen, hustru hustrun, fru frun, sambo sambon, särbo särbon, fästmö fästmön,
fästman fästmannen, pojkvän pojkvännen, flickvän flickvännen, partner partnern, exman exmannen, exfru exfrun, mormor mormodern,
morfar morfadern, farmor farmodern, farfar farfadern, moster mostern, faster fastern, morbror morbrodern, farbror farbrodern,
kusin kusinen, brorson brorsonen, brorsdotter brorsdottern, systerson systersonen, systerdotter systerdottern, barnbarn barnbarnet,
dotterson dottersonen, styvfar styvfadern, styvmor styvmodern, styvpappa styvpappan, styvmamma styvmamman, bonuspappa bonuspappan,
bonusmamma bonusmamman, svärfar svärfadern, svärmor svärmodern, svåger svågern, svägerska svägerskan, svärson svärsonen,
svärdotter svärdottern, granne grannen, vän vännen, väninna väninnan, kompis kompisen, barn barnet, syskon syskonet`

const DANISH = `mor moren, moder moderen, far faren, fader faderen, bror broren, broder broderen, søster søsteren, storebror storebroren,
lillebror lillebroren, storesøster storesøsteren, lillesøster lillesøsteren, halvbror halvbroren, halvsøster halvsøsteren, søn sønnen,
datter datteren, stedsøn stedsønnen, steddatter steddatteren, mand manden, ægtefælle ægtefællen, kone konen, hustru hustruen,
kæreste kæresten, samlever samleveren, forlovede forlovede, eksmand eksmanden, ekskone ekskonen, mormor mormoren, morfar morfaren,
farmor farmoren, farfar farfaren, bedstemor bedstemoren, bedstefar bedstefaren, moster mosteren, faster fasteren, onkel onklen,
tante tanten, fætter fætteren, kusine kusinen, nevø nevøen, niece niecen, barnebarn barnebarnet, stedfar stedfaren, stedmor stedmoren,
papfar papfaren, papmor papmoren, svigermor svigermoren, svigerfar svigerfaren, svoger svogeren, svigerinde svigerinden,
svigersøn svigersønnen, svigerdatter svigerdatteren, nabo naboen, ven vennen, veninde veninden, barn barnet`

/** Words that leave the relation without its ending: "hans bror", "den äldre brodern" but "en god man". */
const OWNED: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set('hans hennes hens dess deras sin sitt sina min mitt mina din ditt vår vårt er ens en ett god'.split(' ')),
  da: new Set('hans hendes dens deres sin sit sine min mit mine din dit vores jeres ens en et'.split(' ')),
}

const read = (list: string) => {
  const definite = new Map<string, string>()
  for (const pair of list.split(/,\s*/)) {
    const [bare = '', ended = ''] = pair.split(/\s+/)
    definite.set(bare, ended)
    definite.set(ended, ended)
  }
  return definite
}
const RELATIONS: Readonly<Record<Language, ReadonlyMap<string, string>>> = { sv: read(SWEDISH), da: read(DANISH) }

/** The relation with its ending, as it can stand alone: "bror" and "Brodern" are "brodern". Undefined for another word. */
export const relationOf = (word: string, language: Language): string | undefined => RELATIONS[language].get(word.toLowerCase())

/** Whether the words before a relation say whose it is: "hans äldre bror", "personens bror". */
export const isOwned = (before: readonly string[], language: Language): boolean =>
  before.slice(-2).some((word) => OWNED[language].has(word.toLowerCase()) || /\p{Ll}{3}s$/u.test(word))
