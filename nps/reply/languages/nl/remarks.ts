import { terms } from '../../language';

/** Adverbs before an adjective. */
export const intensifiers = terms(
	`heel, erg, zeer, echt, best, helemaal, absoluut, super, zo, te, best wel, nogal, tamelijk,
	vrij, behoorlijk, redelijk, ontzettend, enorm, ongelooflijk, extreem, volledig, totaal,
	compleet, uiterst, bijzonder, hartstikke, mega, onwijs, wat, iets, vooral, nog, ook,
	altijd, beetje, een beetje, gewoon`,
);

/** Damning words about the whole, which nobody counts. */
export const blame = terms('oplichting, oplichters, waardeloos, bagger, diefstal');

/** Verbs and prepositions that may also follow a count. */
export const afterCount = terms(
	`met, bij, in, aan, op, te, uit, naar, onder, boven, achter, tegen, tijdens, sinds, per, is,
	was, waren, zijn, heeft, hebben, had, hadden, kan, kon, kunnen, konden, moet, moest,
	moeten, moesten, kwam, kwamen, komt, komen, ging, gingen, gaat, gaan, werd, werden, worden,
	wordt, werkt, werkte, werken, werkten, loopt, liep, liepen, ontbrak, ontbreekt, ontbreken,
	mist, misten, missen, zaten, zat, zit, zitten, stond, stonden, staat, staan, lag, lagen,
	ligt, liggen, wacht, wachten, wachtten, bleef, bleven, zeiden, zei, kregen, kreeg, krijgen,
	deden, deed, doet, doen, wilden, wilde, bleken, bleek, vielen, viel, om, gemist`,
);

/** Words that start a comment and cannot be counted. */
export const openers = terms(
	`ik, wij, we, zij, ze, hij, het, jullie, je, u, mijn, onze, jouw, uw, hun, de, dit, dat,
	deze, die, er, alles, altijd, nooit, niet, geen, niets, niks, heel, erg, zeer, echt, best,
	helemaal, absoluut, super, gewoon, helaas, nog, weer, ook, al, alleen, ben, mag, zou, zal,
	ga, maakt, ga zo door, zo door, graag, zonder, als, wanneer, hoe, wat, wie, waar, waarom,
	hier, daar, top, prima, fijn, fijne, aanrader, beveel, zou aanbevelen, nooit meer,
	nooit weer, kan beter, kon beter, ging goed, alles goed, alles prima, verder, vooral, meer,
	lang, lange, ok, oké, nou, mwah, tja, ja, nee, wow, veel, soms, vaak, meestal, tot nu toe,
	eindelijk, iets, wel, zo, best wel, eigenlijk, tevreden, blij, teleurgesteld, net, toch,
	klopt, voldoet, leuk, leuke, gezellig, personeel, prijzen, duurde, duurt, met plezier,
	met stip, met veel plezier, met dank, met pijn, in het algemeen, in de regel, in orde,
	in één woord, in een woord, op dit moment, op zich, op en top, bij jullie, bij u,
	aan te raden, te gek, om eerlijk te zijn, was goed, was prima, was top, was fijn, was ok,
	was oké, was niet, was heel, was echt, was erg, was wel, was alles, is goed, is prima,
	is ok, is niet, is voor, is wel, is het, ging prima, ging snel, ging alles, kan niet,
	kan wel, komt door, komt omdat, werkt goed, werkt prima, werkte goed, loopt goed, hen, hem,
	haar, mij, me, ons, jou, zich, zelf, iedereen, niemand, iemand, beide, sommige, elk, elke,
	ieder, welke, waarvan, waarop, wiens, vandaag, gisteren, morgen, straks, later, daarna,
	daarom, daardoor, dus, toen, onlangs, laatst, pas, eerst, meteen, direct, opeens, ineens,
	plotseling, nauwelijks, amper, werkelijk, eerlijk gezegd, eerlijk, inderdaad, natuurlijk,
	uiteraard, vanzelfsprekend, zeker, hopelijk, gelukkig, jammer, jammer genoeg, spijtig,
	doorgaans, normaal, gewoonlijk, grotendeels, voornamelijk, deels, enorm, ontzettend,
	ongelooflijk, ontzaglijk, extreem, volledig, geheel, compleet, totaal, steeds, voortdurend,
	telkens, regelmatig, zelden, nergens, overal, ter plaatse, online, ondanks, desondanks,
	toch wel, hoe dan ook, blijf zo doorgaan, blijf zo, blijf dit doen, doorgaan, hou vol,
	hou het zo, houden zo, ga vooral zo door, petje af, chapeau, respect, complimenten,
	compliment, complimenten aan, lof, duim omhoog, duimpje omhoog, niks mis, niets mis,
	niks te klagen, niets te klagen, geen klachten, niets op aan te merken,
	niks op aan te merken, geen idee, geen probleem, geen problemen, vind, vond, vinden, vindt,
	vonden, hou, houd, hoop, wens, koop, kocht, bestel, bestelde, heb, ben ik, raad, raden,
	adviseer, beveel aan, zou ik, zal ik, blijf, mis, miste, kreeg, zag, zie, ziet, denk, weet,
	wist, voel, voelde, duren, kost, kostte, scheelt, valt, viel, voelt, lijkt, leek, verwacht,
	verwachtte, ruikt, smaakt, smaakte, werd snel, wordt goed, nice, lekker, joh, man, hoor,
	haha, lol, pff, pfff, bah, yes, yep, jep, jup, ja hoor, helaas niet, weinig, genoeg,
	alleen maar, vooral de, zeker de, mede, mede dankzij, ten eerste, ten slotte, tot slot,
	qua, wat betreft, over het algemeen, over het geheel, van harte, van a tot z,
	alles naar wens, alles ok, alles oké, alles in orde, alles perfect, alles was, alles is,
	beetje, een beetje, een aanrader, schandalig, belachelijk, waardeloos, topper, toppers,
	toppie, topbedrijf, topservice, topteam, meneer, mevrouw, dhr, mevr, mw, mvr, familie`,
);

/** Adjectives of praise and blame. */
export const opinions = terms(
	`goed*, slecht*, uitstekend*, perfect*, geweldig*, fantastisch*, prachtig*, schitterend*,
	super*, top*, prima, vriendelijk*, onvriendelijk*, aardig*, beleefd*, onbeleefd*, netjes,
	nette, behulpzaam, behulpzame, deskundig*, vakkundig*, professioneel, professionele, snel*,
	traag, trage, langzaam, vlot*, stipt*, laat, late, vertraagd*, vertraging*, duur, dure,
	duurder, goedkoop, goedkope, voordelig*, tevreden, ontevreden, teleurgesteld*,
	teleurstell*, vreselijk*, verschrikkelijk*, afschuwelijk*, waardeloos, waardeloze, matig*,
	gemiddeld*, redelijk*, middelmatig*, voldoende, onvoldoende, betrouwbaar, betrouwbare,
	onbetrouwbaar, makkelijk*, gemakkelijk*, moeilijk*, ingewikkeld*, simpel*, eenvoudig*,
	schoon, schone, vies, vieze, lekker*, heerlijk*, mooi*, lelijk*, onbeschoft*, correct*,
	duidelijk*, onduidelijk*, handig*, onhandig*, fijn*, beter*, best*, slechtst*, bagger,
	klote, rommel, rampzalig*, beschamend*, keurig*, attent*, zorgvuldig*, gastvrij*,
	sympathiek*, onacceptabel*, acceptabel*, nuttig*, nutteloos, soepel*, weinig, te, leuk*,
	klantvriendelijk*, hopeloos, tof, toffe, geen klachten, oké, subliem*, magnifiek*,
	voortreffelijk*, puik*, piekfijn*, degelijk*, solide, feilloos*, foutloos*, vlekkeloos*,
	probleemloos*, super, cool, gaaf, gave, vet, vette, gezellig*, ongezellig*, sfeervol*,
	luid*, rustig*, vers*, koud*, warm*, heet, oud*, nieuw, nieuwe, modern*, verouderd*,
	kapot*, defect*, stuk, nutteloze, onbruikbaar, onbruikbare, bruikbaar, praktisch*,
	onpraktisch*, prijzig*, schappelijk*, betaalbaar, betaalbare, overtuigend*, verrass*,
	indrukwekkend*, begrijpelijk*, onbegrijpelijk*, helder*, eerlijk*, oneerlijk*, serieus,
	onserieus, chaotisch*, rommelig*, georganiseerd*, slordig*, nauwkeurig*, oplettend*,
	gemotiveerd*, ongemotiveerd*, ongeïnteresseerd*, geïnteresseerd*, geïrriteerd*, irritant*,
	boos, boze, kwaad, verdrietig*, blij, blije, dankbaar, opgelucht*, prettig*, onprettig*,
	aangenaam, aangename, onaangenaam, onaangename, comfortabel*, oncomfortabel*, groot, grote,
	klein, kleine, krap*, hoog, hoge, laag, lage, kort, korte, ruim*, verbeter*, normaal,
	normale, absurd*, belachelijk*, lachwekkend*, dom, domme, stom, stomme, kut, shit, ruk,
	troep, zwak*, sterk*, stressvol*, ontspannen*, persoonlijk*, onpersoonlijk*, betrokken*,
	charmant*, arrogant*, brutaal, brutale, lui, luie, gebrekkig*, ondermaats*, bedroevend*,
	erbarmelijk*, belabberd*, dramatisch*, schandalig*, verwarrend*, omslachtig*,
	overzichtelijk*, onoverzichtelijk*, klantgericht*, klantonvriendelijk*, meedenkend*,
	zorgzaam, zorgzame, discreet, efficiënt*, inefficiënt*, flexibel*, inflexibel*,
	transparant*, veilig*, onveilig*, stabiel*, instabiel*, smaakvol*, smakeloos*, smakelijk*,
	oke, ok, acceptabele, uitmuntend*, weergaloos*, onvergetelijk*, bijzonder*, onwijs,
	tevreden*, kundig*, correcte`,
);

/** What comments are about. */
export const topics = terms(
	`service*, levering*, bezorging*, kwaliteit*, prijs, prijs kwaliteit, support*,
	klantenservice*, ondersteuning*, advies, team, app, website, site, verpakking*, levertijd*,
	wachttijd*, communicatie*, eten, sfeer, ervaring*, afhandeling*, begeleiding*,
	bereikbaarheid*, aanbod, software, installatie*, betaling*, terugbetaling*, bediening*,
	verzending*, assortiment, hulp, werk, bedrijf, interface, snelheid, bestelproces*,
	webshop*, winkel, zaak, filiaal, leverancier*, bezorger, bezorgdienst*, koerier,
	klantvriendelijkheid*, reparatie*, garage*, techniek, inrichting*, uitvoering*,
	vakmanschap, ambiance, ontbijt, keuken, netheid*, hygiëne, ligging, locatie,
	prijsstelling*, prijsbeleid*, kosten, vriendelijkheid*, deskundigheid*, stiptheid*,
	betrouwbaarheid*, snelheid*, flexibiliteit*, informatie*, facturatie*, contract, ontvangst,
	aanmelding, afspraak maken, praktijk, behandeling, arts, tandarts, zorg, training, cursus,
	docent, internet, netwerk, verbinding*, gebruiksvriendelijkheid*, gebruiksgemak*, ontwerp,
	design, materiaal, afwerking*, smaak, voorwaarden, garantie*, terugkoppeling*, opvolging*,
	nazorg, reactietijd*, medewerker, medewerkster, verkoper, verkoopster, chauffeur,
	personeel, baas, eigenaar, serveerster, ober, kassa, parkeren, hulpvaardigheid*, aanpak,
	proces, dienstverlening*, kwaliteit prijs`,
);
