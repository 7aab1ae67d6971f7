/**
 * Crimes that make the news: whoever reads them beside a place can look up who it was. A line each: how many of 100 000 inhabitants have
 * been sentenced for one within living memory, the more general word there is for it, and the words of it, Swedish and Danish.
 * Our own list; the rates are estimates from memory of how many are sentenced in a year, times about twenty years.
 */
export const RARE_CRIMES = `
25 | seriousCrime | mord, mordet, mords, morden, mordåtal, mordåtalad, mörda, mördade, mördat, mördar, mördare, mördaren, dråp, dråpet, dråpare, dråparen, mordförsök, mordförsöket, dråpförsök, försök till mord, försök till dråp, barnamord, dubbelmord, knivmord, mordmisstänkt, hedersmord
25 | seriousCrime | drab, drabet, manddrab, drabsforsøg, drabssag, mordforsøg, drabsdømt, myrdet, myrdede, forsøg på manddrab
15 | seriousCrime | vållande till annans död, vållande till en annans död, dödsmisshandel, dödsmisshandeln, uagtsomt manddrab, vold med døden til følge, dödsolycka på arbetsplatsen
20 | seriousCrime | mordbrand, mordbranden, mordbrännare, mordbrännaren, grov mordbrand, brandstiftelse, brandstiftelsen, brandstifter, mordbrænder, pyroman, pyromanen
40 | seriousCrime | våldtäkt, våldtäkten, våldtäkter, våldtäktsman, våldtäktsmannen, våldtäktsdömd, gruppvåldtäkt, gruppvåldtäkten, våldtagit, våldtog, voldtægt, voldtægten, voldtægtsdømt, gruppevoldtægt, våldtäkt mot barn, oaktsam våldtäkt
40 | seriousCrime | incest, blodskam, barnpornografi, barnpornografibrott, barnporr, börnepornografi, sexuellt utnyttjande av barn, sexuellt övergrepp mot barn, pedofil, pedofilen, pædofil, seksuelt misbrug af børn
30 | seriousCrime | bankrån, bankrånet, bankrånare, väpnat rån, grovt rån, värdetransportrån, postrån, bankrøveri, bankrøver, væbnet røveri
5 | seriousCrime | människorov, kidnappning, kidnappningen, kidnappare, kidnappade, gisslantagning, menneskerov, kidnapning, frihedsberøvelse, olaga frihetsberövande
5 | seriousCrime | människohandel, koppleri, grovt koppleri, människoexploatering, slavhandel, menneskehandel, rufferi
3 | seriousCrime | terrorbrott, terroristbrott, terrorism, terrorist, terroristen, terrorattentat, terrordåd, folkrättsbrott, krigsförbrytelse, krigsförbrytare, folkmord, terrorisme, krigsforbrydelse, landsförräderi, spioneri, spion, spionen, spionage, spionsag
8 | seriousCrime | allmänfarlig ödeläggelse, sprängdåd, sprängdådet, bombdåd, bombdådet, bombhot, bombhotet, sprängattentat, sprängning av, skolskjutning, skolskjutningen, skolattack, knivdåd, knivdådet, skottdrama, skottdramat, bombesprængning, skoleskyderi
15 | seriousCrime | synnerligen grov misshandel, synnerligen grovt, styckmord, barnmisshandel, grov barnmisshandel, särskilt grov vold
8 | crime | förskingring, förskingrade, förskingrat, underslæb, tagande av muta, mutbrott, bestickelse
8 | crime | djurplågeri, dyremishandling, likskändning, brott mot griftefrid, gravskändning, jaktbrott, grovt jaktbrott, vargjakt
`
