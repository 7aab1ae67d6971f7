/**
 * Danish municipalities by region with their inhabitants in thousands, and towns that are large without naming one. Our own list, from
 * memory and rounded: good enough to tell an island from a city, not to be quoted.
 */
export const DANISH_MUNICIPALITIES = `
Region Hovedstaden: København 650, Frederiksberg 105, Ballerup 51, Brøndby 39, Dragør 14, Gentofte 75, Gladsaxe 69, Glostrup 23, Herlev 29, Albertslund 28, Hvidovre 53, Høje-Taastrup 56, Lyngby-Taarbæk 58, Rødovre 43, Ishøj 23, Tårnby 43, Vallensbæk 17, Furesø 42, Allerød 26, Fredensborg 41, Helsingør 63, Hillerød 53, Hørsholm 25, Rudersdal 57, Egedal 44, Frederikssund 46, Gribskov 42, Halsnæs 31, Bornholm 39
Region Sjælland: Greve 51, Køge 62, Lejre 29, Roskilde 90, Solrød 24, Odsherred 33, Holbæk 74, Faxe 37, Kalundborg 48, Ringsted 35, Slagelse 80, Stevns 23, Sorø 30, Lolland 40, Næstved 84, Guldborgsund 60, Vordingborg 45
Region Syddanmark: Middelfart 40, Assens 41, Faaborg-Midtfyn 52, Kerteminde 24, Nyborg 32, Odense 208, Svendborg 59, Nordfyns 30, Langeland 12, Ærø 6, Haderslev 55, Billund 27, Sønderborg 73, Tønder 37, Esbjerg 115, Fanø 3, Varde 49, Vejen 43, Aabenraa 59, Fredericia 52, Kolding 94, Vejle 121
Region Midtjylland: Horsens 96, Herning 90, Holstebro 59, Lemvig 19, Struer 21, Syddjurs 44, Norddjurs 37, Favrskov 50, Odder 24, Randers 100, Silkeborg 100, Samsø 4, Skanderborg 65, Aarhus 367, Ikast-Brande 43, Ringkøbing-Skjern 56, Hedensted 48, Skive 45, Viborg 98
Region Nordjylland: Morsø 20, Thisted 43, Brønderslev 37, Frederikshavn 58, Vesthimmerlands 36, Læsø 2, Rebild 31, Mariagerfjord 42, Jammerbugt 39, Aalborg 223, Hjørring 63
`

export const DANISH_TOWNS = `taastrup birkerød farum ølstykke stenløse nørresundby lyngby kongens_lyngby valby vanløse amager nørrebro
  vesterbro østerbro brønshøj kastrup humlebæk ringkøbing ikast`
