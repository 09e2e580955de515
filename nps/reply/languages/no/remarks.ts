import { terms } from '../../language';

/** Adverbs before an adjective. */
export const intensifiers = terms(
	`veldig, meget, virkelig, skikkelig, helt, ganske, absolutt, super, så, for, utrolig,
	ekstremt, enormt, totalt, fullstendig, litt, noe, relativt, temmelig, særlig, svært, sykt,
	drit, kjempe, mega, bare, kun, dessverre, også, alltid, fortsatt, fremdeles, nesten,
	altfor, alt for, forholdsvis, rimelig, rett og slett`,
);

/** Damning words about the whole, which nobody counts. */
export const blame = terms(
	'svindel, lureri, dritt, rot, kaos, verste, svindlere, tyveri, skrap, elendighet',
);

/** Verbs and prepositions that may also follow a count. */
export const afterCount = terms(
	`er, var, har, hadde, blir, ble, kommer, kom, kan, kunne, må, skal, skulle, går, gikk, får,
	fikk, med, uten, hos, på, i, til, fra, under, mot, ved, etter, innen, fungerer, fungerte,
	virker, virket, venter, ventet, tok, tar, mangler, manglet, mangla, gjør, gjorde, ligger,
	lå, står, sto, stod, sitter, satt, ser, så ut, svarte, svarer, sa, sier, forsvant, uteble,
	jobber, jobbet, krever, via, bak, over`,
);

/** Words that start a comment and cannot be counted. */
export const openers = terms(
	`jeg, vi, dere, du, han, hun, den, det, de, dem, min, mitt, mine, vår, deres, denne, dette,
	disse, alt, alle, alltid, aldri, ikke, ingen, ingenting, veldig, meget, virkelig,
	skikkelig, helt, ganske, absolutt, super, bare, dessverre, fortsatt, fremdeles, igjen,
	også, allerede, kun, burde, bør, fortsett, stå på, gjerne, som, når, hvis, hvordan, hva,
	hvem, hvor, hvorfor, her, der, topp, anbefaler, anbefales, kan anbefale, kan anbefales,
	vil anbefale, aldri mer, aldri igjen, kan bli bedre, kunne vært bedre, alt bra, alt ok,
	alt gikk, ellers, spesielt, mer, lang, langt, lange, ok, okei, tja, jo, ja, nei, wow,
	mange, noen ganger, ofte, hittil, endelig, noe, litt, så, fornøyd, glad, skuffet,
	personale, personalet, priser, prisene, elsker, liker, synes, levering, er veldig,
	er kjempefornøyd, er fornøyd, er super, er bra, er god, er ok, er ikke, er for, er glad,
	var bra, var super, var ok, var ikke, var veldig, ble bra, ble fornøyd, gikk bra,
	gikk fort, gikk fint, gikk veldig, går fint, går bra, går ikke, kan ikke, kan bare,
	kan absolutt, kunne vært, kunne blitt, fungerer bra, fungerte bra, fungerer fint,
	virker bra, på alle, på alle måter, i det store, i orden, i alle, i det hele, med glede,
	med stor, hos dere, meg, deg, oss, seg, selv, ham, henne, hver, noen, begge, hvilken,
	hvilket, i dag, i går, i morgen, senere, deretter, derfor, dessuten, da, nylig, først,
	straks, plutselig, neppe, knapt, faktisk, ærlig talt, ærlig, naturligvis, selvfølgelig,
	selvsagt, sikkert, forhåpentligvis, heldigvis, synd, trist, normalt, vanligvis,
	for det meste, stort sett, delvis, enormt, utrolig, ekstremt, fullstendig, totalt, stadig,
	hele tiden, sjelden, ingen steder, overalt, på stedet, online, tross, likevel, hold på,
	hold det gående, fortsett slik, fortsett sånn, fortsett med, fortsett det gode, kjør på,
	bra jobba, bra jobbet, godt jobbet, godt jobba, flott jobb, bra jobb, tommel opp,
	tommelen opp, ros, stor ros, respekt, hatten av, ingenting å klage, ingenting å klage på,
	ingenting å si på, ingen klager, ingen problemer, ikke noe problem, aner ikke, syntes,
	syns, føler, følte, føles, håper, ønsker, kjøper, kjøpte, bestiller, bestilte, handler,
	handlet, handla, anbefaler gjerne, anbefaler på det varmeste, koster, kostet, smaker,
	smakte, lukter, tror, trodde, vet, visste, japp, jepp, yes, nope, haha, lol, æsj, uff,
	rett og slett, ganske enkelt, relativt, temmelig, forholdsvis, dritbra, drit, kjempebra,
	kjempefornøyd, kjempe, kjempegod, sykt, sykt bra, rått, konge, nice, digg, kult, kanon,
	toppklasse, perfekt, dessverre ikke, mer enn, mer enn fornøyd, som alltid, som vanlig,
	som forventet, utover, over forventning, ifølge, bortsett, inkludert, vi er, jeg er,
	dere er, en fornøyelse, skandale, katastrofe, skandaløst, under enhver kritikk, pinlig,
	bånn, bunnivå, elendig, verst, raskt og, enkelt og, greit nok, helt greit, helt ok,
	helt topp, herr, fru`,
);

/** Adjectives of praise and blame. */
export const opinions = terms(
	`bra, god, godt, gode, dårlig*, fremragende*, utmerket*, perfekt*, fantastisk*, nydelig*,
	super*, kul, kult, vennlig*, uvennlig*, hyggelig*, snill*, høflig*, uhøflig*, hjelpsom*,
	kompetent*, inkompetent*, profesjonell*, uprofesjonell*, rask*, treg*, sen, sent, langsom*,
	punktlig*, forsinket*, forsinkelse*, dyr, dyrt, dyre, billig*, rimelig*, fornøyd*,
	misfornøyd*, skuff*, forferdelig*, fryktelig*, elendig*, katastrof*, middels*,
	gjennomsnittlig*, grei*, greit, pålitelig*, upålitelig*, enkel*, enkelt, lett*, vanskelig*,
	komplisert*, ren, rent, skitten*, deilig*, vakker*, fin*, stygg*, frekk*, korrekt*,
	tydelig*, utydelig*, behagelig*, ubehagelig*, best*, bedre, verst*, verre, skammelig*,
	ubrukelig*, akseptabel*, uakseptabel*, nyttig*, tilstrekkelig*, kjempe*, suveren*,
	strålende, glimrende, for, imøtekommende, høy*, lav*, kjapp*, smidig*, flott*, flink*, rå,
	enestående, eksepsjonell*, feilfri*, problemfri*, eksemplarisk*, fortreffelig*, fenomenal*,
	magisk*, drit*, syk*, uhyggelig*, rolig*, frisk*, kald*, varm*, gammel*, gamle, ny, nytt,
	moderne, utdatert*, defekt*, ødelagt*, praktisk*, upraktisk*, overprisa*, overpriset*,
	urimelig*, overbevis*, overrask*, imponer*, forståelig*, uforståelig*, uærlig*, ærlig*,
	seriøs*, useriøs*, kaotisk*, rotete*, rot, organisert*, uorganisert*, slurvete*, grundig*,
	nøyaktig*, oppmerksom*, uoppmerksom*, motivert*, umotivert*, engasjert*, uengasjert*,
	irriter*, sint*, sur, sure, lei, lykkelig*, takknemlig*, glad*, stor, store, stort, liten,
	lite, små, trang*, kort, korte, lang*, forbedr*, normal*, vanlig*, absurd*, latterlig*,
	dum*, dritt*, søppel, svak*, sterk*, stress*, avslapp*, personlig*, upersonlig*,
	individuell*, sjarmerende, sympatisk*, usympatisk*, arrogant*, nonsjalant*, lat, late,
	mangelfull*, pinlig*, gjennomtenkt*, forvirrende, oversiktlig*, uoversiktlig*,
	brukervennlig*, kundevennlig*, serviceinnstilt*, omsorgsfull*, effektiv*, ineffektiv*,
	fleksibel*, fleksible, ufleksibel*, transparent*, trygg*, utrygg*, sikker*, usikker*,
	stabil*, ustabil*, smakfull*, smakløs*, uforglemmelig*, utrolig*, ok, topp, dyktig*,
	kunnskapsrik*, kunnskapsløs*, raus*, stolt*, rettferdig*, urettferdig*, pen, pent,
	skuffende, jevn*, hederlig*, kjedelig*, spennende, godkjent, herlig*, konge*, rimelig,
	vidunderlig*, tungvint*, kronglete*, knirkefri*, ryddig*, profesjonelt, søt*, koselig*,
	bedriten*`,
);

/** What comments are about. */
export const topics = terms(
	`service*, levering, leveringen, leveringstid*, kvalitet*, pris, prisen, support*,
	kundeservice*, betjening*, rådgivning*, team, appen, app, nettside*, emballasje*,
	ventetid*, kommunikasjon*, mat, maten, stemning*, opplevelse*, håndtering*, utvalg*,
	programvare*, installasjon*, betaling*, refusjon*, firma*, hjelp*, arbeid*, bestilling*,
	nettbutikk*, butikk, butikken, forretning*, leverandør*, budet, sjåføren, reparasjon*,
	verksted*, teknikk, teknikken, utførelse*, håndverk*, miljø*, frokost*, kjøkken, kjøkkenet,
	renhold*, renslighet*, beliggenhet*, prissetting*, prisnivå*, kostnad*, vennlighet*,
	kompetanse*, punktlighet*, pålitelighet*, hastighet*, fleksibilitet*, informasjon*,
	fakturering*, kontrakt, mottakelse*, påmelding*, booking*, behandling*, lege, legen,
	tannlegen, pleie, pleien, undervisning*, kurs, kurset, lærer*, internett, nettverk*,
	forbindelse*, dekning*, brukervennlighet*, grensesnitt*, design, materiale*, finish, smak,
	smaken, vilkår*, garanti*, feedback, oppfølging*, svartid*, medarbeider, medarbeideren,
	selgeren, teknikeren, montøren, håndverkeren, sjefen, kassen, parkering*, helhet*,
	helhetsinntrykk*, retur, chatten, telefonsupport*, produktet, produktene, varen, varene,
	pakken, pakka, atmosfære*, interiør*, veiledning*, kundebehandling*, leveranse*`,
);
