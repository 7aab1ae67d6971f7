/**
 * Diagnoses that few enough have to single somebody out beside a place. A line each: how many of 100 000 people live with it, the more
 * general words to write in its place, and what it is called, Swedish and Danish, in capitals where only an abbreviation is meant.
 * Our own list; the rates are estimates from memory, rounded, of the size that patient registers give. Never here: what many have
 * (depression, ADHD, autism, exhaustion, PTSD, diabetes, dyslexia, epilepsy, asthma, addiction, MS, stroke, cancer by itself).
 */
export const RARE_DIAGNOSES = `
10 | en neurologisk sjukdom | huntingtons sjukdom, huntingtons, huntington, huntingtons chorea, huntingtons sygdom
7 | en neurologisk sjukdom | ALS, amyotrofisk lateralskleros, amyotrofisk lateral sklerose
2 | en muskelsjukdom | duchennes muskeldystrofi, duchenne, DMD, duchennes muskelsvind, beckers muskeldystrofi
15 | en muskelsjukdom | dystrofia myotonika, myotonisk dystrofi, limb-girdle, muskeldystrofi, muskelsvind
2 | en muskelsjukdom | spinal muskelatrofi, SMA, kugelberg-welander
20 | en neurologisk sjukdom | myastenia gravis, myasthenia gravis
20 | en neurologisk sjukdom | charcot-marie-tooth, hereditär neuropati
3 | en neurologisk sjukdom | friedreichs ataxi, spinocerebellär ataxi, spinocerebellar ataksi
30 | en neurologisk sjukdom | narkolepsi, narkolepsy
4 | en neurologisk sjukdom | guillain-barrés syndrom, guillain-barré, guillain-barre
5 | en neurologisk sjukdom | creutzfeldt-jakobs sjukdom, creutzfeldt-jakob, skelleftesjukan, FAP, transtyretinamyloidos
5 | en neurologisk sjukdom | supranukleär pares, multipel systematrofi, PSP, MSA
10 | en ärftlig sjukdom | tuberös skleros, tuberøs sklerose
30 | en ärftlig sjukdom | neurofibromatos, neurofibromatose, von recklinghausens sjukdom, von recklinghausen
8 | en lungsjukdom | cystisk fibros, cystisk fibrose, CF
20 | en ärftlig sjukdom | marfans syndrom, marfan, marfans
20 | en ärftlig sjukdom | ehlers-danlos syndrom, ehlers-danlos, EDS
5 | en ärftlig sjukdom | osteogenesis imperfecta, medfödd benskörhet
20 | ett syndrom | turners syndrom, turner syndrom
40 | ett syndrom | klinefelters syndrom, klinefelter
15 | ett syndrom | fragilt x-syndrom, fragil x, fragile x, bräcklig x
6 | ett syndrom | williams syndrom, prader-willis syndrom, prader-willi, angelmans syndrom, angelman
10 | ett syndrom | noonans syndrom, noonan, 22q11, digeorges syndrom, digeorge, catch 22
3 | ett syndrom | retts syndrom, rett syndrom, ushers syndrom, usher, cornelia de langes syndrom, wolfram syndrom, alströms syndrom
60 | ett syndrom | tourettes syndrom, tourettes, tourette
5 | kortvuxenhet | akondroplasi, dvärgväxt, dværgvækst
10 | en blödarsjuka | hemofili, blödarsjuka, hæmofili, blødersygdom, von willebrands sjukdom
8 | en blodsjukdom | sicklecellanemi, seglcellsygdom, talassemi, thalassæmi, aplastisk anemi
4 | en ämnesomsättningssjukdom | fabrys sjukdom, fabry, gauchers sjukdom, gaucher, pompes sjukdom, pompe, wilsons sjukdom, wilsons sygdom
8 | en ämnesomsättningssjukdom | fenylketonuri, PKU, føllings sygdom, porfyri, akut intermittent porfyri, porfyria, mitokondriell sjukdom
15 | en hormonsjukdom | addisons sjukdom, addisons sygdom, cushings syndrom, cushings sjukdom, akromegali, adrenogenitalt syndrom
50 | en reumatisk sjukdom | SLE, lupus, systemisk lupus erythematosus, systemisk skleros, sklerodermi
10 | en reumatisk sjukdom | behçets sjukdom, behcets sjukdom, behcets, polymyosit, dermatomyosit, takayasus arterit
15 | en inflammatorisk sjukdom | granulomatos med polyangit, wegeners granulomatos, wegeners, sarkoidos, sarkoidose
1 | en hudsjukdom | epidermolysis bullosa, EB, iktyos, ichthyosis, xeroderma pigmentosum
50 | en kronisk infektion | hiv, aids, hivpositiv, hiv-positiv, hiv-smittad, hivsmittad
40 | en kronisk infektion | hepatit c, hepatitis c
8 | en infektionssjukdom | tuberkulos, tuberkulose, tbc, lepra, spetälska, polio, postpolio
30 | ett organ som har bytts | hjärttransplanterad, hjärttransplanterat, lungtransplanterad, levertransplanterad, hjertetransplanteret, hjärttransplantation
90 | nedsatt syn | retinitis pigmentosa, dövblind, dövblindhet, døvblind, leber
10 | en skada i ryggmärgen | tetraplegi, tetraplegiker, paraplegi, ryggmärgsbråck, rygmarvsbrok, spina bifida
30 | en psykisk sjukdom | schizoaffektivt syndrom, schizoaffektiv, schizoaffektiv sjukdom, katatoni, dissociativ identitetsstörning, munchhausens syndrom
20 | en ovanlig sjukdom | kronisk myeloisk leukemi, hårcellsleukemi, mesoteliom, ewings sarkom, osteosarkom, retinoblastom, glioblastom, feokromocytom
`
