import { terms } from '../../language';

/** Adverbs before an adjective. */
export const intensifiers = terms(
	`meget, rigtig, virkelig, helt, ret, ganske, absolut, super, så, for, utrolig, utroligt,
	ekstremt, enormt, totalt, fuldstændig, lidt, noget, relativt, temmelig, særlig, særligt,
	yderst, vildt, sindssygt, skide, pisse, mega, bare, kun, desværre, også, altid, stadig,
	næsten, alt for, vanvittig, vanvittigt, forholdsvis`,
);

/** Damning words about the whole, which nobody counts. */
export const blame = terms('svindel, fup, makværk, lort, rod, kaos, værste, svindlere, tyveri');

/** Verbs and prepositions that may also follow a count. */
export const afterCount = terms(
	`er, var, har, havde, bliver, blev, kommer, kom, kan, kunne, må, skal, skulle, går, gik,
	får, fik, med, uden, hos, på, i, til, fra, under, mod, ved, efter, inden, fungerer,
	fungerede, virker, virkede, venter, ventede, tog, tager, mangler, manglede, gør, gjorde,
	ligger, lå, står, stod, sidder, sad, ser, så ud, svarede, svarer, sagde, siger, forsvandt,
	udeblev, arbejder, arbejdede, kræver, via, bag, over`,
);

/** Words that start a comment and cannot be counted. */
export const openers = terms(
	`jeg, vi, du, han, hun, den, det, de, dem, min, mit, mine, vores, jeres, denne, dette,
	disse, alt, alle, altid, aldrig, ikke, ingen, intet, meget, virkelig, rigtig, helt, ret,
	absolut, super, bare, desværre, stadig, igen, også, allerede, kun, burde, bør, bliv ved,
	fortsæt, gerne, som, når, hvis, hvordan, hvad, hvem, hvor, hvorfor, her, der, top,
	anbefaler, anbefales, kan anbefale, kan kun anbefale, vil anbefale, aldrig mere,
	aldrig igen, kan blive bedre, kunne være bedre, alt godt, alt ok, ellers, især, mere, lang,
	langt, lange, ok, okay, nå, tja, jo, ja, nej, wow, mange, nogle gange, ofte, hidtil,
	endelig, noget, lidt, så, tilfreds, glad, skuffet, personale, personalet, priser, priserne,
	elsker, synes, levering, i er, i har, i gør, i kan, i skal, i var, i leverer, i får,
	er meget, er tilfreds, er super, er rigtig, er god, er ok, er ikke, er for, er glad,
	var godt, var super, var ok, var ikke, var meget, blev godt, blev hurtigt, gik godt,
	gik hurtigt, gik fint, går fint, går godt, går ikke, kan ikke, kan kun, kunne være,
	kunne blive, fungerer godt, fungerede godt, fungerer fint, virker godt, virker fint,
	på alle, på alle måder, i det hele, i det store, i orden, i bund, i alle, med glæde,
	med stor, med tak, hos jer, mig, dig, os, jer, sig, selv, ham, hende, hver, nogen, nogle,
	begge, hvilken, hvilket, i dag, i går, i morgen, senere, derefter, derfor, desuden, da,
	for nylig, først, straks, pludselig, næppe, knap, faktisk, ærligt, ærligt talt,
	naturligvis, selvfølgelig, sikkert, forhåbentlig, heldigvis, øv, trist, normalt, som regel,
	for det meste, delvist, enormt, utrolig, utroligt, ekstremt, fuldstændig, fuldstændigt,
	totalt, konstant, hele tiden, sjældent, ingen steder, overalt, på stedet, online, trods,
	alligevel, bliv ved med, bliv ved sådan, fortsæt det, fortsæt sådan, hold fast, godt gået,
	godt arbejde, flot klaret, flot arbejde, thumbs up, tommel op, tommelen op, ros, stor ros,
	respekt, hatten af, intet at klage, intet at klage over, ingen klager, ingen problemer,
	intet problem, ingen anelse, syntes, føler, følte, føles, håber, ønsker, køber, købte,
	bestiller, bestilte, handler, handlede, anbefaler gerne, anbefaler varmt, koster, kostede,
	smager, smagte, lugter, tror, troede, ved ikke, vidste, jep, jeps, yes, nope, haha, lol,
	føj, av, simpelthen, ganske, ganske enkelt, relativt, temmelig, forholdsvis, skide,
	skidegodt, pissegodt, sindssygt, vildt, vildt god, nice, lækkert, kanon, topklasse,
	perfekt, desværre ikke, mere end, mere end tilfreds, som altid, som sædvanligt,
	som forventet, ud over, over forventning, ifølge, bortset, inklusive, vi er, jeg er,
	en fornøjelse, skandale, katastrofe, skandaløst, under al kritik, pinligt, makværk,
	svineri, dårligst, hurtigt og, nemt og, hr, fru`,
);

/** Adjectives of praise and blame. */
export const opinions = terms(
	`god, godt, gode, dårlig*, fremragende*, perfekt*, fantastisk*, vidunderlig*, skøn*, super*,
	fed, fedt, venlig*, uvenlig*, flink*, sød*, høflig*, uhøflig*, hjælpsom*, kompetent*,
	inkompetent*, professionel*, uprofessionel*, hurtig*, langsom*, sløv*, punktlig*, sen,
	sent, forsinket*, forsinkelse*, dyr, dyrt, dyre, billig*, rimelig*, tilfreds*, utilfreds*,
	skuff*, forfærdelig*, frygtelig*, elendig*, katastrof*, middel*, gennemsnitlig*, okay,
	pålidelig*, upålidelig*, nem*, let, svær*, besværlig*, kompliceret*, ren, rent, beskidt*,
	lækker*, smuk*, fin*, grim*, fræk*, korrekt*, tydelig*, utydelig*, behagelig*, ubehagelig*,
	bedst*, bedre, værst*, værre, skamfuld*, ringe, ubrugelig*, acceptabel*, uacceptabel*,
	brugbar*, nyttig*, tilstrækkelig*, mega*, suveræn*, glimrende, strålende, dejlig*, for,
	imødekommende, høj*, lav*, træls, smidig*, enestående, exceptionel*, fejlfri*, problemfri*,
	eksemplarisk*, fortrinlig*, fænomenal*, magisk*, cool*, skide*, pisse*, rar*, hyggelig*,
	uhyggelig*, rolig*, frisk*, kold*, varm*, gammel*, gamle, ny, nyt, moderne, forældet*,
	defekt*, i stykker, praktisk*, upraktisk*, overpris*, urimelig*, overbevis*, overrask*,
	imponer*, forståelig*, uforståelig*, uærlig*, ærlig*, seriøs*, useriøs*, kaotisk*, rodet*,
	rod, organiseret*, uorganiseret*, sjusket*, grundig*, opmærksom*, uopmærksom*, motiveret*,
	umotiveret*, engageret*, uengageret*, irriter*, vred*, sur, sure, ked, lykkelig*,
	taknemmelig*, glad*, stor, store, stort, lille, små, trang*, kort, korte, lang*, forbedr*,
	normal*, almindelig*, absurd*, latterlig*, dum*, lort*, skrald*, svag*, stærk*, stress*,
	afslappe*, personlig*, upersonlig*, individuel*, charmerende, sympatisk*, usympatisk*,
	arrogant*, nonchalant*, doven*, mangelfuld*, pinlig*, gennemtænkt*, forvirrende,
	overskuelig*, uoverskuelig*, brugervenlig*, kundevenlig*, serviceminded*, omsorgsfuld*,
	effektiv*, ineffektiv*, fleksibel*, fleksible, ufleksibel*, gennemsigtig*, sikker*,
	usikker*, stabil*, ustabil*, smagfuld*, smagløs*, uforglemmelig*, utrolig*, ok, top,
	dygtig*, kyndig*, vidende, uvidende, gavmild*, stolt*, veltilfreds*, fair, unfair, flot*,
	pæn*, pænt, fint, helt ok, lidt dyr, ventet længe, imødekommenhed, skuffende, jævn*,
	hæderlig*, kedelig*, spændende, tryg*, utryg*`,
);

/** What comments are about. */
export const topics = terms(
	`service*, levering, leveringen, leveringstid*, kvalitet*, pris, prisen, support*,
	kundeservice*, betjening*, rådgivning*, team, appen, app, hjemmeside*, side, emballage*,
	ventetid*, kommunikation*, mad, maden, stemning*, oplevelse*, håndtering*, udvalg*,
	software*, installation*, betaling*, refusion*, firma*, hjælp*, arbejde*, ekspedition*,
	modtagelse*, bestilling*, webshop*, webbutik*, butik, butikken, forretning, forretningen,
	leverandør*, budet, chaufføren, reparation*, værksted*, teknik, teknikken, udførelse*,
	håndværk*, miljø*, morgenmad*, køkken, køkkenet, rengøring*, renlighed*, beliggenhed*,
	prissætning*, prisniveau*, omkostning*, venlighed*, kompetence*, punktlighed*,
	pålidelighed*, hastighed*, fleksibilitet*, information*, fakturering*, kontrakt,
	tilmelding*, booking*, behandling*, læge, lægen, tandlægen, pleje, plejen, undervisning*,
	kursus, kurset, underviser*, internet, netværk*, forbindelse*, dækning*, brugervenlighed*,
	brugerflade*, design, materiale*, finish, smag, smagen, vilkår*, garanti*, feedback,
	opfølgning*, svartid*, medarbejder, medarbejderen, sælgeren, teknikeren, montøren,
	håndværkeren, chefen, kassen, parkering*, helhed*, helhedsindtryk*, returnering*, chatten,
	telefonsupport*, produktet, produkterne, varen, varerne, pakken, ekspederingen,
	personlighed*, stemningen, interiør*, opbakning*, vejledning*`,
);
