/**
 * Diagnoses that few enough have to single somebody out beside a place. A line each: how many of 100 000 people live with it, the more
 * general word there is for it, and what it is called, Swedish and Danish, in capitals where only an abbreviation is meant.
 * Our own list; the rates are estimates from memory, rounded, of the size that patient registers give. Never here: what many have
 * (depression, ADHD, autism, exhaustion, PTSD, diabetes, dyslexia, epilepsy, asthma, addiction, MS, stroke, cancer by itself).
 */
export const RARE_DIAGNOSES = `
1 | hereditary | progeri, progeria, hutchinson-gilford, fibrodysplasia ossificans progressiva, FOP, alkaptonuri, cystinos, cystinuri, bartters syndrom, batten, battens sjukdom, niemann-pick, niemann-picks sjukdom, tay-sachs, krabbes sjukdom, mukopolysackaridos, hurlers syndrom, hunters syndrom, sanfilippo, morquio
1 | neurological | spielmeyer-vogts sjukdom, juvenil neuronal ceroidlipofuscinos, leukodystrofi, adrenoleukodystrofi, metakromatisk leukodystrofi, rasmussens encefalit, lennox-gastauts syndrom, dravets syndrom, locked-in-syndrom, stiff person, kleine-levins syndrom, moyamoya, kennedys sjukdom, leighs syndrom, MELAS, narkolepsi med kataplexi
3 | syndrome | beckwith-wiedemann, treacher collins, aperts syndrom, crouzons syndrom, goldenhars syndrom, moebius syndrom, pierre robins, smith-magenis, sotos syndrom, rubinstein-taybi, kabukisyndrom, charge syndrom, bardet-biedl, laurence-moon, cri du chat, katrinsyndrom, edwards syndrom, pataus syndrom, sjögren-larssons syndrom, silver-russell, fetalt alkoholsyndrom
3 | organ | leveratresi, gallgångsatresi, primär skleroserande kolangit, korttarmssyndrom, hirschsprungs sjukdom, eisenmengers syndrom, fallots tetrad, brugadas syndrom, långt qt-syndrom, pulmonell arteriell hypertension, idiopatisk lungfibros, lymfangioleiomyomatos
10 | neurological | huntingtons sjukdom, huntingtons, huntington, huntingtons chorea, huntingtons sygdom
7 | neurological | ALS, amyotrofisk lateralskleros, amyotrofisk lateral sklerose
2 | muscular | duchennes muskeldystrofi, duchenne, DMD, duchennes muskelsvind, beckers muskeldystrofi
15 | muscular | dystrofia myotonika, myotonisk dystrofi, limb-girdle, muskeldystrofi, muskelsvind
2 | muscular | spinal muskelatrofi, SMA, kugelberg-welander
20 | neurological | myastenia gravis, myasthenia gravis
20 | neurological | charcot-marie-tooth, hereditär neuropati
3 | neurological | friedreichs ataxi, spinocerebellär ataxi, spinocerebellar ataksi
30 | neurological | narkolepsi, narkolepsy
4 | neurological | guillain-barrés syndrom, guillain-barré, guillain-barre
5 | neurological | creutzfeldt-jakobs sjukdom, creutzfeldt-jakob, skelleftesjukan, FAP, transtyretinamyloidos
5 | neurological | supranukleär pares, multipel systematrofi, PSP, MSA
10 | hereditary | tuberös skleros, tuberøs sklerose
30 | hereditary | neurofibromatos, neurofibromatose, von recklinghausens sjukdom, von recklinghausen
8 | lung | cystisk fibros, cystisk fibrose, CF
20 | hereditary | marfans syndrom, marfan, marfans
20 | hereditary | ehlers-danlos syndrom, ehlers-danlos, EDS
5 | hereditary | osteogenesis imperfecta, medfödd benskörhet
20 | syndrome | turners syndrom, turner syndrom
40 | syndrome | klinefelters syndrom, klinefelter
15 | syndrome | fragilt x-syndrom, fragil x, fragile x, bräcklig x
6 | syndrome | williams syndrom, prader-willis syndrom, prader-willi, angelmans syndrom, angelman
10 | syndrome | noonans syndrom, noonan, 22q11, digeorges syndrom, digeorge, catch 22
3 | syndrome | retts syndrom, rett syndrom, ushers syndrom, usher, cornelia de langes syndrom, wolfram syndrom, alströms syndrom
60 | syndrome | tourettes syndrom, tourettes, tourette
5 | stature | akondroplasi, dvärgväxt, dværgvækst
10 | blood | hemofili, blödarsjuka, hæmofili, blødersygdom, von willebrands sjukdom
8 | blood | sicklecellanemi, seglcellsygdom, talassemi, thalassæmi, aplastisk anemi
4 | metabolic | fabrys sjukdom, fabry, gauchers sjukdom, gaucher, pompes sjukdom, pompe, wilsons sjukdom, wilsons sygdom
8 | metabolic | fenylketonuri, PKU, føllings sygdom, porfyri, akut intermittent porfyri, porfyria, mitokondriell sjukdom
15 | hormonal | addisons sjukdom, addisons sygdom, cushings syndrom, cushings sjukdom, akromegali, adrenogenitalt syndrom
50 | rheumatic | SLE, lupus, systemisk lupus erythematosus, systemisk skleros, sklerodermi
10 | rheumatic | behçets sjukdom, behcets sjukdom, behcets, polymyosit, dermatomyosit, takayasus arterit
15 | inflammatory | granulomatos med polyangit, wegeners granulomatos, wegeners, sarkoidos, sarkoidose
1 | skin | epidermolysis bullosa, EB, iktyos, ichthyosis, xeroderma pigmentosum
50 | infection | hiv, aids, hivpositiv, hiv-positiv, hiv-smittad, hivsmittad
40 | infection | hepatit c, hepatitis c
8 | infection | tuberkulos, tuberkulose, tbc, lepra, spetälska, polio, postpolio
30 | organ | hjärttransplanterad, hjärttransplanterat, lungtransplanterad, levertransplanterad, hjertetransplanteret, hjärttransplantation
90 | sight | retinitis pigmentosa, dövblind, dövblindhet, døvblind, leber
10 | spine | tetraplegi, tetraplegiker, paraplegi, ryggmärgsbråck, rygmarvsbrok, spina bifida
30 | psychiatric | schizoaffektivt syndrom, schizoaffektiv, schizoaffektiv sjukdom, katatoni, dissociativ identitetsstörning, munchhausens syndrom
20 | rareDisease | kronisk myeloisk leukemi, hårcellsleukemi, mesoteliom, ewings sarkom, osteosarkom, retinoblastom, glioblastom, feokromocytom
`
