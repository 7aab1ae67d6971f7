// Made by build/place-lists/make-place-lists.mts of the localities and municipalities of Svensk text (Dahlgren, Swedish National
// Data Service, CC BY 4.0; NOTICE); not edited by hand. Plain form (see plain-text.ts), words of one place joined by _.

export const SMALL = `
abbekås abborrberget agunnaryd alberga alby alfta algutsrum allerum almunge alsike alstad alster alsterbro alstermo
alunda alvesta alvhem alvik ambjörby ambjörnarp ammenäs andalen anderslöv anderstorp aneby angelstad ankarsrum ankarsvik
anneberg annelund annelöv antnäs aplared arboga arbrå ardala arentorp arjeplog arkelstorp arnäsvall arnö arontorp
arvidsjaur aröd_och_timmervik askeby askersby askersund asmundtorp asperö aspås axvall backaryd baggetorp ballingslöv
balsby bammarboda bankekind bankeryd barkarö barsebäck barsebäckshamn bastuträsk beddingestrand benareby bengtsfors
bengtsheden bensbyn berga bergby bergeforsen berghem bergkvara bergnäset bergsbyn bergshammar bergshamra bergströmshusen
bergsviken bergsäng bestorp bettna billdal billeberga billesholm billinge billingsfors billsta bjursås bjuv bjärnum
bjärred bjärsjölagård bjästa björbo björboholm björketorp björklinge björkvik björkviken björkö björköby björlanda
björna björneborg björnlunda björnänge björnö björnömalmen_och_klacknäset björsäter blackstalund bleket blentarp
blidsberg blikstorp blombacka blomstermåla blåsmark blötberget bockara boda bodafors boholmarna boliden bollebygd
bollstabruk bonäs borensberg borggård borgholm borgstena borrby bosnäs botsmark bottnaryd bovallstrand boxholm brantevik
brastad brattås braås bredared bredaryd bredbyn bredsand bredviken brevikshalvön broaryd broby brokind bromölla brottby
brunflo brunna brunnsberg bruzaholm bräcke bräkne_hoby brändön brännland brännö brålanda brösarp buerås bullmark
bunkeflostrand bureå burgsvik burlöv burlövs_egnahem burseryd burträsk buskhyttan butbro bygdeå bygdsiljum byske
bäckaskog bäckebo bäckefors bäckhammar bälgviken bälinge bärby bäsna bårslöv båstad båtskärsnäs böle bönan
charlottenberg dalarö dalby dals_ed dals_långed dals_rostock dalsjöfors dalstorp dalum danholn dannemora dannike
degeberga degerfors degerhamn deje delary delsbo dingersjö dingle dingtuna diseröd djulö_kvarn djura djurmo djurås djurö
docksta domsten donsö drottningholm drängsmark dunö duved duvesjön dvärsätt dyvelsten dösjebro eda_glasbruk edane edsbro
edsbruk edsbyn edsvalla eggby ekeby ekeby_almby ekedalen ekenässjön ekerö_sommarstad eket ekshärad eksjö eksund ekängen
eldsberga ellös emmaboda emmaljunga emsfors emtunga eneryda enhagen_ekbacken ensjön enstaberga enviken enånger eriksmåla
eringsboda ersmark ersnäs eskilsby_och_snugga essunga essvik evertsberg everöd fagerhult fagersanna fagersta fagerås
falerum fanbyn fellingsbro fengersfors figeholm filipstad filsbäck finja finkarby finnerödja finsta fiskebäckskil
fisksätra fjugesta fjälkinge fjällbacka fjärdhundra fjärås_kyrkby flen flisby fliseryd floby floda flurkmark flygsfors
flyinge flädie fornåsa forsbacka forsby forserum forshaga forsheda forssjö forsvik fotö fredriksberg fredriksdal
fridafors fridlevstad friggesund frillesås frinnaryd fristad fritsla frufällan främmestad frändefors fränsta frånö
frödinge frösakull frövi funäsdalen furuby furudal furulund furusjö furuvik fyllinge färgelanda färila färjestaden
färlöv färnäs fågelfors fågelmara fågelsta fågelvikshöjden fårbo fårösund föllinge förslöv gagnef gamleby gammelgården
gammelstaden gantofta garpenberg garphyttan geijersholm gemla genarp genevad gessie_villastad gesunda getinge gideå
gimmersta gimo gimåt gistad gladö_kvarn glanshammar glava glemmingebro glimåkra glommen glommersträsk glumslöv gnarp
gnesta gnosjö godegård gonäs gottne grangärde graversfors grebbestad grebo grevie grevie_och_beden grillby grimslöv
grimstorp grimsås grisslehamn grums grundsund grycksbo grytgöl grythyttan gräfsnäs grängesberg gränna gränum grästorp
gråbo grödby gualöv gubbo gudhem gullbrandstorp gullbranna gulleråsen gullringen gullspång gundal_och_högås gunnarskog
gunnarstorp gunnebo gunsta gusselby gusum gyttorp gäddede gällivare gällstad gällö gängletorp gärds_köpinge gärsnäs
gånghester gårdby gårdskär gårdstånga gåvsta götene götlunda habo hackås hagbyhöjden hagfors hagge hagryd_dala hakkas
halla_heberg hallabro hallerna hallsberg hallstahammar hallstavik halltorp halvarsgårdarna hamburgsund hammarby
hammarslund hammarö hammenhög hammerdal hampetorp hamrångefjärden hanaskog haparanda harads harbo hargshamn harlösa
harmånger harplinge hassela hasselfors hasslarp hasslö hasslöv havdhem haverdal heberg heby hedared hedekas hedemora
hedenäset hedeskoga hedesunda hedvigsberg hemavan/bierke hemmesta hemmingsmark hemse henån herrestad herrljunga herräng
herstadberg hestra hillared hillerstorp himle hindås hishult hissjön hittarp hjorted hjortkvarn hjortsberga hjuvik
hjälmared hjältevad hjärnarp hjärsås hjärtum hjärup hofors hofterup hogstad hogstorp holmeja holmsjö holmsund
holsbybrunn holsljunga horda horndal horred hortlax hoting hova hovid hovmantorp hovsta huaröd hultafors hultsfred hulu
hummelsta hunnebostrand hurva husby husum hybo hyllinge hylte hyltebruk hyssna häggeby_och_vreta häggenås häljarp
hällabrottet hällaryd hällberga hällbybrunn hällefors hälleforsnäs hällekis hällestad hällesåker hällevadsholm hällevik
hälleviksstrand hällingsjö hällnäs hälsö härad häradsbygden härjedalen härslöv hästhagen hästholmen hästveda
håbo_tibble_kyrkby håga håksberg hållsta hålsjö hånger högboda högsby högsjö högsäter hökerum hökåsen hököpinge
höllviken hölö hönö hörby hörnefors hörvik höviksnäs höör idala idkerberget idre igelfors igelstorp iggesund ilsbo
immeln indal ingared ingaröstrand ingatorp ingelstad ingelsträde innertavle insjön irsta johannedal johannesudd
johannishus johansfors jokkmokk jonsered jonslund jonstorp jukkasjärvi juniskär junosuando junsele juoksengi jursla
jäderfors jädraås jämjö jämshög jämtön järbo järlåsa järna järnforsen järpen järpås järvsö jättendal jävre jönåker
jörlanda jössefors kalix kallax kallinge kalvsund kangos karby kareby karesuando karlholmsbruk karlsborg karlsvik
karungi karups_sommarby kastlösa katrinedal kattarp kaxholmen kebal kilafors killeberg kilsmo kimstad kinna kinnared
kinnarp kinnarumma kivik kjulaås klagstorp klevshult klingsta_och_allsta klintehamn klippan klippans_bruk klockestrand
klockrike klädesholmen kläppa klässbol klågerup klöverträsk klövsjö knislinge knivsta knutby knäred kode kolbäck kolsva
konga kopparberg kopparmora koppom korpilombolo korsberga korsträsk koskullskulle kovland kramfors kristdala
kristineberg kristvallabrunn krokek krokom krägga kulltorp kullö kumla_kyrkby kummelnäs kungsberga kungsgården kungshamn
kungshult kungsäter kungsör kurland kusmark kuttainen kvibille kvicksund kvidinge kvillsfors kvisljungeby kvissleby
kvänum kvärlöv kyrkheddinge kyrkhult kyrksten kälarne källby källö_knippla kärda kärna kärsta_och_bredsdal kättilsmåla
kättilstorp kåge kågeröd kåhög kållekärr kållered kånna kårsta köpingebro köpingsvik köpmanholmen lagan lammhult
landeryd landfjärden landsbro landvetter lanesund_och_överby lanna latorpsbruk laxvik laxå lekeberg lekeryd leksand
lenhovda lerdala lerkil lesjöfors lessebo liatorp lidatorp_och_klövsta lidhult lilla_edet lilla_harrie lilla_stenby
lilla_tjärby lillhaga lillhärdal lillkyrka lillpite limedsforsen limmared linderöd lindholmen lindsdal lindö lingbo
linghed linghem linneryd listerby ljugarn ljunga ljungaverk ljungbyhed ljungbyholm ljunghusen ljungsarp ljungsbro
ljungskile ljungstorp_och_jägersbo ljusdal ljusfallshammar ljusnarsberg ljusne loftahammar lotorp lottefors lucksta
ludvigsborg lugnet_och_skälsmara lugnås lundsbrunn lungvik lunnarp lurudden lycksele lyrestad lysekil lysvik läby
läckeby länghem länna lärbro långasjö långsele långshyttan långvik långviksmon långås låssby löberöd löddeköpinge
löderup lödöse löftaskog lögdeå lönsboda lörby löttorp lövestad lövstalöt lövånger löwenströmska_lasarettet madängsholm
malmberget malmbäck malmköping malmslätt maln malung malung_sälen malungsfors malå mantorp marbäck margretetorp
mariannelund marieby mariedal mariefred marieholm marielund markaryd marma marmaskogen marmaverken marmorbyn marstrand
matfors medle medåker mehedeby mellansel mellbystrand mellerud mellösa merlänna misterhult mjällby mjällom mjöbäck
mjöhult mjönäs mockfjärd mogata mohed moheda moholm moliden molkom mollösund morgongåva morjärv morup moskosel
mullhyttan mullsjö munga munka_ljungby munkedal munkfors munktorp muskö myckle myggenäs myresjö myrviken mysingsö
mysterna målerås målilla målsryd månkarbo måttsund möklinta mölle mölltorp mölnbo mönsterås mörarp mörbylånga mörlunda
mörrum mörsil mörtnäs naglarby_och_enbacka nedansjö nedre_gärdsjö nikkala nissafors nitta njurundabommen njutånger
nogersund nolvik nordanstig nordanö nordingrå nordkroken nordmaling norje norr_amsberg norr_hede norra_bro norra_lagnö
norra_riksten norra_rörum norra_visby norra_åsum norrfjärden norrhult_klavreström norrlandet norrskedika norrsundet
norrö norsesund norsholm norsjö nossebro nusnäs nya_långenäs nybrostrand nygårds_hagar nyhammar nykil nykroppa nykvarn
nykyrka nyland nymölla nälden näs_bruk näsum näsviken näsåker nättraby nävekvarn nävragöl nöbbele nödinge_nol obbola
ockelbo odensbacken odensberg odensjö oleby olofstorp olofström olsfors olshammar olstorp onsala onslunda optand
ormanäs_och_stanstorp ornäs orrefors orrviken orsa orust osby osbyholm oskar_fredriksborg oskarström ostvik otterbäcken
ovanåker ovesholm oxelösund oxie parksidan pauliström persberg persbo pershagen perstorp persön pilgrimstad piperskärr
porjus pukavik påarp pålsboda påläng påryd påskallavik rabbalshede ragunda raksta ramdala ramnäs ramsberg ramsele
ramstalund ramvik ransta rappestad reftele rejmyre rengsjö repbäcken resarö revingeby riala riddarhyttan rimbo rimforsa
ringarum ringsegård rinkaby rinkabyholm risögrund rixö robertsfors rockhammar rockneby roknäs rolfhamre_och_måga rolfs
rolfstorp romakloster ronnebyhamn rosenfors rosersberg rossön rosvik roteberg rottne rottneros rundvik runemo runhällen
runtuna rusksele rutvik rydaholm rydal rydbo rydboholm rydebäck rydsgård rydsnäs rydöbruk ryssby rälla rängs_sand
ränneslöv rättarboda rättvik rävemåla rävlanda råby råneå rångedala rånnaväg rånäs röbäck röda_holme rödbo rödeby röfors
röke rönneshytta rönnäng rörvik rörö röstånga salbohed saleby saltsjöbaden saltvik sandared sandarne sandhem sandhult
sandskogen sandslån sangis sankt_olof sannahed saxdalen saxtorpsskogen segersta segersäng segmon selja sennan seskarö
sexdrega sibbhult sibble sibo sidensjö sifferbo siljansnäs silverdalen simlångsdalen simonstorp simris simrishamn
sjuhalla sjulsmark sjunnen sjuntorp sjöbo sjöbo_sommarby_och_svansjö_sommarby sjödiken sjögestad sjömarken sjörröd sjösa
sjötorp skagersvik skanör_med_falsterbo skattkärr skattungbyn skavkulla_och_skillingenäs skebobruk skeda_udde skedala
skedvi_kyrkby skee skegrie skelleftehamn skepparkroken skepplanda skeppsdalsström skeppshult skillingaryd skillinge
skinnskatteberg skivarp skoby skoghall skogsby skogstorp skottorp skottsund skrea skreanäs skriketorp skruv skultorp
skultuna skummeslövsstrand skumparp skurup skutskär skyttorp skällinge skänninge skärblacka skärgårdsstad skärhamn
skärplinge skärstad skånes_fagerhult skåpafors skåre sköldinge sköllersta skölsta slaka slite slottsbron slottsskogen
slöinge smedby smedjebacken smedstorp smygehamn smålandsstenar smögen snöveltorp solberga sollebrunn sollefteå sollerön
solsidan solvarbo sommen sonstorp sorsele sorunda sotenäs sparreholm spjutsbygd spångsholm stallarholmen stamsjö
starrkärr_och_näs stavreviken stavsjö stavsnäs stehag stenared stenhamra steninge stensele stensjön stenstorp
stensund_och_krymla stenungsön sticklinge_udde stidsvig stigen stigtomta stjärnhov stoby stocka stockamöllan stockaryd
stockvik stora_bugärde stora_dyrön stora_herrestad stora_höga stora_levene stora_mellby stora_mellösa stora_vika
storebro storfors storuman storvik storvreta storå strandhugget strandnorum striberg strålsnäs strångsjö stråssa strömma
strömsbruk strömsfors strömsholm strömsnäsbruk strömstad strömsund strövelstorp stugun sturefors sturkö styrsö
ställdalen stånga stångby stöcke stöcksjö stöde stöllet stöpen sulvik sundborn sundbyholm sundhultsbrunn sundsbruk
sunnansjö sunne sunnemo sunningen surahammar surte svalsta svalöv svanberga svanesund svanskog svanvik svappavaara
svartbyn svarte svartvik svartå sveg svenljunga svensbyn svenshögen svenstavik svenstorp svinninge svängsta svärdsjö
svärtinge sysslebäck säffle sälen sälgsjön särna särö säter sätila sätofta sätra_brunn sävar sävast säve sävja sävsjö
sågmyra söderala söderby söderby_karl söderbärke söderfors söderköping söderskogen södersvik söderåkra
södra_bergsbyn_och_stackgrönn södra_klagshamn södra_näs södra_sandby södra_sunderbyn södra_vi södra_vrams_fälad
sölvesborg sörfors sörforsa sörmjöle sörstafors sörvik söråker sösdala sövde sövestad taberg tahult tallvik tallåsen
tandsbyn tanum tanumshede tavelsjö teckomatorp tenhult tibro tidaholm tidan tidö_lindö tillberga timmele timmernabben
timmersdala timrå timsfors tingsryd tingstäde tjautjas/cavccas tjuvkil tjällmo tjörn tjörnarp toarp tobo tofta toftbyn
tollarp tollered tomelilla torarp torbjörntorp torekov torestorp torhamn tormestorp torna_hällestad torpsbruk
torpshammar torreby torsby torsebro torshälla torshälla_huvud torsåker torsång torsås tortuna torup tosseryd totebo
totra tranemo tranholmen transtrand tranås traryd trekanten trosa trulsegården trädet träslövsläge trångsviken tråvad
trödje trönninge tulebo tumbo tumlehed tuna tunadal tunnerstad tureholm tving tvärskog tvärålund tvååker tygelsjö
tylösand tyringe tystberga täfteå täljö tärnaby tärnsjö tävelsås tågarp tånga_och_rögle tångaberg töcksfors töllsjö töre
töreboda törestorp tösse ucklum uddebo uddeholm uddheden ullared ullatti ullervad ullånger ulvkälla ulvåker unbyn
undenäs undersåker unnaryd upphärad upplanda uppvidinge urshult ursviken utansjö utby utvälinge vadstena vaggeryd
vagnhärad valbo valdemarsvik valje valla vallargärdet vallberga vallda vallsta vallvik vallåkra valskog vankiva
vannsätter vansbro vansö_kyrkby vaplan varekil vargön varnhem vartofta vassbäck vassmolösa vattholma vattjom vattnäs
vattubrinken vaxholm veberöd veddige vedevåg vedum vegby veinge vejbystrand velanda vemdalen vena venjan vessigebro
vibble viby vickleby vidja vidsel vidöåsen vikarbyn vikingstad vikmanshyttan viksjöfors viksäter villshärad vilshult
vimmerby vinbergs_kyrkby vindeln vingåker vinninga vinnö vinslöv vintrie vintrosa vinäs virsbo virserum viskafors
vislanda vissefjärda vistträsk vitaby vittangi vittaryd vittinge vittjärv vittsjö vittskövle vollsjö vrena vretstorp
vrigstad vrångö vuollerim väckelsång väderstad väggarp väjern väländan väne_åsaka vänge vännäs vännäsby värmdö_evlinge
värmlandsbro värsås väröbacka väse väskinde västanvik västerberg västerby västerfärnebo västerhejde västerhus
västerljung västerlösa västermyckeläng västibyn västra_bispgården västra_bodarna västra_hagen västra_husby
västra_ingelstad västra_karaby västra_karup västra_klagstorp västra_tommarp västra_ämtervik vålberg våmhus vånga
vårdsätra vårgårda vårsta våxtorp ydre yngsjö ysby ytterhogdal ytternäs_och_vreta yttersjö ytterån zinkgruvan älandsbro
älgarås älghult älmhult älmsta älvdalen älvkarleby älvnäs älvsbyn älvsered älvängen änge ängsholmen ängsvik äppelbo
äsköping äspered äsperöd ätran åbyggeby åbytorp åhus åkarp åkers_styckebruk ålberga åled ålem åmmeberg åmot åmotfors
åmsele åmynnet åmål ånge ånäset årjäng årstad årsunda åryd åsarne åsarp åsbro åsby åseda åsele åselstad åsenhöga
åsensbruk åshammar åsljunga åstol åstorp återvall åtorp åtvidaberg öbonäs öckerö ödeborg ödeshög ödsmål ödåkra öggestorp
öjersjö ölmanäs ölmbrotorp ölme ölmstad ölsta önneköp önnestad örbyhus öregrund örkelljunga örserum örsjö örslösa
örsundsbro örtagården örtofta örviken ösmo östadkulle östansjö östavall österbybruk österbymo österforse österfärnebo
österhagen_och_bergliden österslöv österstad östervåla östhamra östnor östorp_och_ådran östra_bispgården östra_frölunda
östra_grevie östra_göinge östra_husby östra_kallfors östra_karup östra_ljungby östra_ryd östra_sönnarslöv östra_tommarp
östra_ånneröd östraby överboda överhörnäs överkalix överlida övertorneå överum övre_soppero övre_svartlå öxabäck öxeryd
`

export const SMALL_OR_WORD = `
arild avan backa backberg backe bara berg bergagård bergsjö bergvik bie bjurholm björke boo bor brevik bro brunn bua diö
dorotea drag ed eda falla fors fredrika granö gripenberg göta haga hagby hallen hammar hammarstrand hede hjo hjälm hok
holm horn hult höja jung jörn kil kinda kisa kosta liden lima lit ljung los lunde mala nora norberg nordmark nore nyborg
nygård nås ope pajala roma rosenlund rot ruda rya ryd råda sjöberg sjövik skara skede skog stava sund sundby sya tun
tällberg ulrika vad vara vi vik vika viken vilhelmina vinberg väring älta äng ärla åby åre ås åsa åsen östmark
`

export const LARGE = `
ale alingsås angered arlöv arvika avesta boden bollnäs borlänge borås botkyrka bålsta danderyd ekerö enköping eskilstuna
eslöv falkenberg falköping falu falun farsta finspång gislaved gotland gustavsberg gävle göteborg halmstad handen
haninge helsingborg hisings_backa huddinge hudiksvall hägersten härnösand härryda hässleholm håbo höganäs jakobsberg
jordbro järfälla jönköping kalmar karlshamn karlskoga karlskrona karlstad katrineholm kiruna kista kristianstad
kristinehamn kumla kungsbacka kungsängen kungälv kävlinge köping laholm landskrona lerum lidingö lidköping limhamn
lindesberg lindome linköping ljungby lomma ludvika luleå lund malmö mariestad mark mjölby mora motala märsta mölndal
mölnlycke nacka norrköping norrtälje nybro nyköping nynäshamn nässjö oskarshamn partille piteå ronneby rosengård
rönninge sala salem sandviken sigtuna skellefteå skogås skärholmen skövde sollentuna solna spånga staffanstorp
stenungsund stockholm strängnäs sundbyberg sundsvall svedala söderhamn södertälje tierp torslanda trelleborg trollhättan
tumba tyresö täby uddevalla ulricehamn umeå upplands_bro upplands_väsby uppsala vallentuna varberg vellinge vetlanda
visby vällingby vänersborg värmdö värnamo västerhaninge västervik västerås västra_frölunda växjö ystad ängelholm
åkersberga örebro örnsköldsvik östersund österåker östhammar
`

/** Each county with its municipalities and their inhabitants. */
export const MUNICIPALITIES = `
Stockholms län: Upplands Väsby 43891, Vallentuna 32785, Österåkers 43293, Värmdö 42000, Järfälla 74412, Ekerö 27406, Huddinge 107538, Botkyrka 90675, Salems 16615, Haninge 85693, Tyresö 47103, Upplands-Bro 26755, Nykvarns 10424, Täby 69386, Danderyds 32653, Sollentuna 71023, Stockholms 935619, Södertälje 94631, Nacka 99359, Sundbybergs 47750, Solna 78129, Lidingö 46853, Vaxholms 11621, Norrtälje 59420, Sigtuna 46274, Nynäshamns 27752
Uppsala län: Håbo 20737, Älvkarleby 9445, Knivsta 17323, Heby 13755, Tierps 20744, Uppsala 214559, Enköpings 42988, Östhammars 21822
Södermanlands län: Vingåkers 9099, Gnesta 10861, Nyköpings 54924, Oxelösunds 11921, Flens 16830, Katrineholms 33722, Eskilstuna 103684, Strängnäs 34609, Trosa 12447
Östergötlands län: Ödeshögs 5335, Ydre 3675, Kinda 9874, Boxholms 5373, Åtvidabergs 11617, Finspångs 21526, Valdemarsviks 7809, Linköpings 155817, Norrköpings 139363, Söderköpings 14402, Motala 43258, Vadstena 7348, Mjölby 26708
Jönköpings län: Aneby 6603, Gnosjö 9615, Mullsjö 7226, Habo 11586, Gislaveds 29478, Vaggeryds 13644, Jönköpings 135297, Nässjö 30820, Värnamo 33906, Sävsjö 11396, Vetlanda 27241, Eksjö 17129, Tranås 18794
Kronobergs län: Uppvidinge 9508, Lessebo 8760, Tingsryds 12393, Alvesta 19850, Älmhults 16618, Markaryds 9991, Växjö 89500, Ljungby 28008
Kalmar län: Högsby 6080, Torsås 7063, Mörbylånga 14916, Hultsfreds 14607, Mönsterås 13395, Emmaboda 9348, Kalmar 66571, Nybro 20311, Oskarshamns 27006, Västerviks 36438, Vimmerby 15636, Borgholms 10930
Gotlands län: Gotlands 58003
Blekinge län: Olofströms 13417, Karlskrona 66262, Ronneby 29207, Karlshamns 32130, Sölvesborgs 17437
Skåne län: Svalövs 13919, Staffanstorps 23600, Burlövs 17646, Vellinge 35257, Östra Göinge 14406, Örkelljunga 9958, Bjuvs 15202, Kävlinge 30532, Lomma 23887, Svedala 20771, Skurups 15408, Sjöbo 18742, Hörby 15283, Höörs 16192, Tomelilla 13330, Bromölla 12625, Osby 13149, Perstorps 7338, Klippans 17219, Åstorps 15528, Båstads 14614, Malmö 328494, Lunds 118542, Landskrona 44611, Helsingborgs 140547, Höganäs 25847, Eslövs 32878, Ystads 29448, Trelleborgs 43913, Kristianstads 83191, Simrishamns 19485, Ängelholms 41336, Hässleholms 51667
Hallands län: Hylte 10954, Halmstads 98538, Laholms 24664, Falkenbergs 43867, Varbergs 61868, Kungsbacka 80442
Västra Götalands län: Härryda 37108, Partille 37316, Öckerö 12773, Stenungsunds 25815, Tjörns 15584, Orusts 15093, Sotenäs 9065, Munkedals 10361, Tanums 12606, Dals-Eds 4777, Färgelanda 6627, Ale 29549, Lerums 40692, Vårgårda 11295, Bollebygds 9102, Grästorps 5721, Essunga 5620, Karlsborgs 6913, Gullspångs 5307, Tranemo 11776, Bengtsfors 9940, Melleruds 9323, Lilla Edets 13728, Marks 34218, Svenljunga 10679, Herrljunga 9486, Vara 15788, Götene 13275, Tibro 11070, Töreboda 9435, Göteborgs 556640, Mölndals 64465, Kungälvs 43289, Lysekils 14570, Uddevalla 55164, Strömstads 13079, Vänersborgs 38955, Trollhättans 57753, Alingsås 40045, Borås 109880, Ulricehamns 23887, Åmåls 12801, Mariestads 24215, Lidköpings 39235, Skara 18979, Skövde 54133, Hjo 9048, Tidaholms 12797, Falköpings 32806
Värmlands län: Kils 11800, Eda 8526, Torsby 12169, Storfors 4046, Hammarö 15725, Munkfors 3738, Forshaga 11451, Grums 9063, Årjängs 9958, Sunne 13425, Karlstads 90198, Kristinehamns 24671, Filipstads 10960, Hagfors 11917, Arvika 26054, Säffle 15633
Örebro län: Lekebergs 7636, Laxå 5709, Hallsbergs 15649, Degerfors 9609, Hällefors 7138, Ljusnarsbergs 5006, Örebro 146631, Kumla 21334, Askersunds 11282, Karlskoga 30538, Nora 10665, Lindesbergs 23744
Västmanlands län: Skinnskattebergs 4429, Surahammars 10059, Kungsörs 8432, Hallstahammars 15843, Norbergs 5795, Västerås 147420, Sala 22353, Fagersta 13445, Köpings 25950, Arboga 13903
Dalarnas län: Vansbro 6884, Malung-Sälens 10091, Gagnefs 10175, Leksands 15507, Rättviks 10856, Orsa 6861, Älvdalens 7039, Smedjebackens 10909, Mora 20279, Falu 57685, Borlänge 51604, Säters 11086, Hedemora 15461, Avesta 23161, Ludvika 26933
Gävleborgs län: Ockelbo 5856, Hofors 9564, Ovanåkers 11631, Nordanstigs 9511, Ljusdals 19067, Gävle 99788, Sandvikens 38949, Söderhamns 25992, Bollnäs 26929, Hudiksvalls 37299
Västernorrlands län: Ånge 9495, Timrå 17992, Härnösands 25269, Sundsvalls 98325, Kramfors 18681, Sollefteå 19846, Örnsköldsviks 55964
Jämtlands län: Ragunda 5415, Bräcke 6492, Krokoms 14843, Strömsunds 11809, Åre 11088, Bergs 7081, Härjedalens 10200, Östersunds 61745
Västerbottens län: Nordmalings 7132, Bjurholms 2454, Vindelns 5413, Robertsfors 6784, Norsjö 4125, Malå 3100, Storumans 5899, Sorsele 2535, Dorotea 2719, Vännäs 8695, Vilhelmina 6805, Åsele 2875, Umeå 122892, Lycksele 12187, Skellefteå 72266
Norrbottens län: Arvidsjaurs 6442, Arjeplogs 2876, Jokkmokks 5105, Överkalix 3378, Kalix 16223, Övertorneå 4534, Pajala 6116, Gällivare 17956, Älvsbyns 8193, Luleå 76770, Piteå 41904, Bodens 28042, Haparanda 9864, Kiruna 23167
`
