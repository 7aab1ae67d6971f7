/**
 * One key for all spellings of a name that sound alike: Carl and Karl, Ericsson and Eriksson, Lindquist and Lindkvist, Oehrn and Öhrn. Names
 * that other alphabets give several Latin forms stand in a table. Words in their plain form.
 */
const SPELLINGS = `
  mohammed muhammad mohamed mohammad muhammed mohamad muhamed mohamud mahamed mohamoud mehmed mehmet
  yusuf youssef yousef yousif josef joseph yusef yosef
  ahmed ahmad achmed ahmet
  hussein hussain husein hossein hossain husain
  hassan hasan
  ali aly
  abdullah abdallah abdulla abdullahi
  abdulrahman abdirahman abdurahman abdelrahman abdurrahman
  fatima fatma fatime fatimah fatemeh fadumo fatuma
  aisha aicha aysha ayesha asha aischa ayse
  khadija khadidja hadija khadra kadija hatice
  ibrahim ebrahim ibraheem
  omar umar omer
  osman usman uthman othman
  mustafa mostafa moustafa mustapha
  mahmoud mahmud mahmood
  said saeed sayed syed
  ismail ismael esmail
  zahra zahraa sahra zehra
  maryam mariam miriam meryem maryan marjam
  layla leila laila lejla leyla
  amina aminah emina amna
  khalid khaled halid kalid
  rashid rachid raschid
  samir sameer samer
  yasmin jasmin yasmine jasmine yasmeen
  nour noor nur nura noura
  zainab zeinab zeynep zaynab
  hamid hameed
  karim kareem kerim
  jamal gamal jamaal djamal
  farid fareed
  tariq tarek tarik tareq
  bilal belal
  hamza hamzah hamse
  salih saleh salah
  sergei sergej sergey serhij serhii
  alexander aleksander alexandr aleksandr oleksandr alexandre alessandro alejandro
  julia yulia julija yuliya iuliia yuliia
  elena olena alena jelena
  dmitri dmitry dmitrij dmytro dimitri
  andrei andrej andrey andriy andrii andrzej
  juri yuri jurij yury yuriy
  svetlana svitlana
  vladimir volodymyr wladimir
  natalia nataliya natalya natalja natalie nataliia
  tatiana tatjana tetiana tatyana
  katarina catharina katharina katrina kathrine katrine cathrine catrine katrin catrin kathrin catarina ekaterina kateryna
  kristina christina cristina kristine christine
  kristian christian kristjan
  kristoffer christopher christoffer kristofer christofer
  sofia sophia sofie sophie sofija
  filip philip philippe phillip fillip
  mikael michael mickael mikkel michel mikal mihail michail
  jakob jacob yakob yaqub yakub
  isak isaac isaak ishaq
  niklas nicklas nicolas niclas nikolas nicholas
  lukas lucas luka
  matias mattias matthias mathias
  elisabet elisabeth elizabeth elsabet
  teresa theresa therese terese
  birgitta brigitta birgitte brigitte
  agneta agnetha agnete
  anette annette anett
  susanne susann suzanne susanna susan
  lovisa louise luise lovise
  cecilia cecilie sesilia cecilja
  johan johann
  jon john jonn
  olof olov oluf olaf olav
  gustav gustaf
  jörgen jürgen jörn
  per pär peer
  peter petter peder pieter
  stefan stephan steffan steffen stephen
  josefin josefine josephine josefina
  rebecka rebecca rebekka
  erika erica
  monika monica
  veronika veronica
  viktoria victoria
  linnea linnéa linea
  ellinor elinor eleonor eleonora
  hedvig hedwig
  jeanette jeanett janette
  camilla kamilla
  marta märta martha märtha marthe
  berit berith
  marit marith
  kurt curt
  nguyen ngyen
  haugaard havgaard
  kjär kjaer
  möller müller moller mueller moeller
  schmidt schmitt smidt smith
  meyer meier maier mayer
`

const VOWELS = new Set('aeiouyåäö')

/** How a word sounds, near enough that a name's spellings meet. */
function soundOf(word: string): string {
  let sound = ''
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] ?? ''
    const next = word[at + 1] ?? ''
    const [said, letters] = saidAt(letter, next, at > 0 ? (word[at - 1] ?? '') : '', word[at + 2] ?? '')
    at += letters - 1
    if (said !== '' && !sound.endsWith(said)) sound += said
  }
  return sound
}

type Said = readonly [said: string, letters: 1 | 2]

function saidAt(letter: string, next: string, before: string, afterNext: string): Said {
  switch (letter) {
    case 'å':
    case 'ä':
      return ['a', 1]
    case 'a':
      return ['a', next === 'e' || next === 'a' ? 2 : 1]
    case 'ö':
      return ['o', 1]
    case 'o':
      return next === 'u' ? ['u', 2] : ['o', next === 'e' || next === 'o' ? 2 : 1]
    case 'p':
      return next === 'h' ? [before === '' ? 'f' : 'v', 2] : ['p', 1]
    case 'f':
      return [before === '' ? 'f' : 'v', 1]
    case 'c':
      if (next === 'h' || next === 'k') return ['k', 2]
      return [next === 'e' || next === 'i' || next === 'y' ? 's' : 'k', 1]
    case 'q':
      return next === 'u' && VOWELS.has(afterNext) ? ['kv', 2] : ['k', 1]
    case 't':
      return ['t', next === 'h' ? 2 : 1]
    case 'w':
      return ['v', 1]
    case 'x':
      return ['ks', 1]
    case 'z':
      return ['s', 1]
    case 'y':
    case 'i':
      return [isBetweenVowels(letter, before, next) ? 'j' : letter, 1]
    case 'h':
      return [before === '' || (VOWELS.has(before) && VOWELS.has(next)) ? 'h' : '', 1]
    case "'":
      return ['', 1]
    default:
      return [letter, 1]
  }
}

/** "Yusuf" and "Jusuf", "Maya", "Maia" and "Maja". */
const isBetweenVowels = (letter: string, before: string, next: string) =>
  VOWELS.has(next) && (before === '' ? letter === 'y' : VOWELS.has(before))

const FAMILIES: ReadonlyMap<string, string> = new Map(
  SPELLINGS.trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.trim().split(' ')
      return names.map((name): [string, string] => [soundOf(name), `=${names[0] ?? ''}`])
    }),
)

/** Two words with the same key are spellings of one name. */
export function spellingKey(word: string): string {
  const sound = soundOf(word)
  return FAMILIES.get(sound) ?? sound
}

/** As a keyboard without å, ä and ö gives it. */
export const withoutDots = (word: string): string => word.replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o')

/** Whether one letter more, one less, another one or two that have changed places is all there is between two words. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short === long) return false
  let first = 0
  while (first < short.length && short[first] === long[first]) first += 1
  if (short.length < long.length) return short.slice(first) === long.slice(first + 1)
  if (short.slice(first + 1) === long.slice(first + 1)) return true
  return short[first] === long[first + 1] && short[first + 1] === long[first] && short.slice(first + 2) === long.slice(first + 2)
}
