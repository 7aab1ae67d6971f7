import { plain } from '../plain-text'

/** Countries, landscapes, counties and seas: too wide to point at anybody, and never a village whatever they end in. Plain form. */
export const WIDE_AREAS: ReadonlySet<string> = new Set(
  plain(`sverige danmark norge finland island grönland färöarna åland tyskland england skottland irland wales storbritannien frankrike
    spanien portugal italien grekland turkiet polen ryssland ukraina belarus estland lettland litauen holland nederländerna belgien schweiz
    österrike ungern rumänien bulgarien serbien kroatien bosnien kosovo makedonien albanien montenegro slovenien slovakien tjeckien cypern
    malta luxemburg syrien irak iran libanon israel palestina jordanien egypten libyen tunisien algeriet marocko somalia eritrea etiopien
    sudan kenya uganda kongo nigeria ghana gambia afghanistan pakistan indien bangladesh nepal kina japan korea nordkorea sydkorea thailand
    vietnam filippinerna indonesien malaysia australien kanada usa mexiko brasilien argentina chile colombia peru kuba europa asien afrika
    amerika sydamerika nordamerika norden skandinavien baltikum balkan telemark finnmark steiermark hedmark
    skåne blekinge halland småland öland gotland västergötland östergötland bohuslän dalsland värmland närke södermanland sörmland västmanland
    uppland dalarna gästrikland hälsingland medelpad ångermanland jämtland härjedalen västerbotten norrbotten lappland norrland svealand
    götaland roslagen bergslagen mälardalen österlen sápmi kronoberg gävleborg västernorrland norrlandskusten västkusten ostkusten
    jylland sjælland fyn bornholm nordjylland midtjylland sydjylland østjylland vestjylland sønderjylland syddanmark nordsjælland hovedstaden
    östersjön nordsjön mälaren vättern vänern storbritannien stillahavet atlanten
    köpenhamn helsingfors storstockholm trondheim tromsö
    tyskland england frankrig spanien italien grækenland tyrkiet rusland sverige østrig europa`).split(/\s+/),
)

/** What "i" and "på" stand before with a capital that is no place at all. */
export const NO_PLACE: ReadonlySet<string> = new Set(
  plain('riksdagen folketinget allsvenskan facebook instagram internet youtube samhall finsam koranen bibeln').split(/\s+/),
)
