import { terms } from '../../language';

/** Adverbs before an adjective. */
export const intensifiers = terms(
	`todella, tosi, erittäin, hyvin, oikein, täysin, aivan, ihan, melko, aika, varsin, vähän,
	super, niin, liian, uskomattoman, äärimmäisen, valtavan, hieman, suhteellisen, melkoisen,
	erityisen, kohtuullisen, sairaan, hitsin, helvetin, saatanan, vitun, pirun, mega, vain,
	valitettavasti, myös, aina, edelleen, yhä, vielä, melkein, poikkeuksellisen, yllättävän,
	harvinaisen, ylen, kerrassaan`,
);

/** Damning words about the whole, which nobody counts. */
export const blame = terms(
	`surkea, kamala, kauhea, roskaa, paskaa, huijausta, huijarit, skeidaa, törkeää, häpeällistä,
	surkeaa, järkyttävää`,
);

/** Verbs and prepositions that may also follow a count. */
export const afterCount = terms(
	`on, oli, ovat, olivat, kanssa, ilman, tuli, tulee, tulivat, saapui, saapuivat, sai, saa,
	saivat, saatiin, voi, voisi, pitäisi, pitää, piti, toimi, toimii, toimivat, sujui, meni,
	menee, kesti, puuttuu, puuttui, puuttuivat, tarvitsee, jäi, jäivät, odotti, rikkoutui,
	hajosi, katosi, hävisi, lähti, vastasi, sanoi, soitti, palautettiin, toimitettiin,
	tilattiin, peruttiin, joista, joissa, saatu, välillä`,
);

/** Words that start a comment and cannot be counted. */
export const openers = terms(
	`minä, mä, me, te, hän, he, se, ne, minun, mun, meidän, teidän, tämä, tää, nämä, kaikki,
	aina, ei, en, eikä, mitään, mikään, ikinä, koskaan, todella, tosi, erittäin, hyvin, oikein,
	täysin, aivan, ihan, melko, aika, varsin, vähän, ehdottomasti, super, vain, valitettavasti,
	vielä, edelleen, taas, uudelleen, myös, jo, oon, olen, olemme, olin, kannattaa, toimiva,
	jatkakaa samaan malliin, jatkakaa, mielellään, kuin, kun, jos, miten, mitä, kuka, missä,
	miksi, täällä, siellä, suosittelen, suosittelisin, en suosittele, voin suositella,
	ei koskaan enää, ei enää, parannettavaa, kaikki hyvin, kaikki toimi, kaikki ok, muuten,
	erityisesti, enemmän, pitkä, pitkään, ok, okei, no, joo, kyllä, vau, odotus, odottelu,
	monta, joskus, usein, yleensä, tähän asti, lopulta, hieman, tyytyväinen, tyytyväisiä,
	iloinen, pettynyt, henkilökunta, henkilökunnan, hinnat, rakastan, tykkään, pidän, kiva,
	loistavaa, helppo, parasta, on hyvä, on ok, on mielestäni, on tosi, on erittäin, on ollut,
	on aina, oli hyvä, oli hyvää, oli ok, oli tosi, oli erittäin, oli kaikki, oli todella,
	oli mukava, oli loistava, sujui hyvin, sujui hienosti, sujui nopeasti, meni hyvin,
	meni hienosti, toimii hyvin, toimi hyvin, toimi hienosti, toimi loistavasti, saa olla,
	saa kehuja, voi suositella, voisi olla, voisi parantaa, minua, minulle, mulle, sinä, sä,
	sinun, sun, hänen, heidän, meitä, meille, teidät, te olette, te ootte, olette, ootte, itse,
	kukaan, joku, jotkut, jokainen, molemmat, mikä, mistä, millainen, tänään, eilen, huomenna,
	myöhemmin, sitten, siksi, lisäksi, silloin, äskettäin, ensin, heti, yhtäkkiä, tuskin,
	oikeasti, rehellisesti, rehellisesti sanottuna, luonnollisesti, tietenkin, tietysti,
	varmasti, toivottavasti, onneksi, harmi, harmittaa, sääli, normaalisti, tavallisesti,
	enimmäkseen, osittain, valtavasti, uskomattoman, äärimmäisen, jatkuvasti, harvoin, missään,
	kaikkialla, paikan päällä, verkossa, netissä, huolimatta, silti, kuitenkin,
	jatkakaa samaan, jatka samaan, samaan malliin, hyvää työtä, hyvä te, hyvä työ, peukku,
	peukku ylös, kehut, kehuja, iso käsi, hatunnosto, hattu päästä, respect, ei valittamista,
	ei moitittavaa, ei huomautettavaa, ei mitään, ei mitään valittamista, ei ongelmia,
	ei ikinä, ei koskaan, ei enää ikinä, ei jatkoon, ei toimi, ei toiminut, ei hyvä, ei huono,
	ei suositella, ei voi, en osaa, en tiedä, en ole, en ollut, en voi, en aio, emme, emme ole,
	olen erittäin, olen todella, olen ollut, olin tosi, tunnen, tuntui, tuntuu, toivon,
	toivoisin, ostan, ostin, tilaan, tilasin, asioin, asioinut, kävin, käyn, tulen, tulemme,
	suosittelemme, suositellaan, maistui, maksoi, luulin, luulen, tiedän, jep, jees, yes, haha,
	hehe, lol, hyi, yäk, wow, huh, yksinkertaisesti, suhteellisen, melkoisen, kohtuullisen,
	sairaan, hitsin, helvetin, saatanan, vitun, pirun, kivaa, kivasti, huonosti, nopeasti,
	hitaasti, ystävällisesti, helposti, sujuvasti, loistavasti, erinomaisesti, mahtavasti,
	mukavasti, siististi, täydellisesti, hienosti, mainiosti, upeasti, surkeasti, harvinaisen,
	poikkeuksellisen, yllättävän, yllättävän hyvä, ikävä, ikävä kyllä, mukavaa, mukavat,
	hienoa, upeaa, mahtavaa, täydellistä, huippua, ihanaa, erinomaista, surkeaa, kamalaa,
	järkyttävää, huonoa, paskaa, skeidaa, perseestä, syvältä, ala arvoista, alaarvoista,
	häpeällistä, törkeää, katastrofi, skandaali, odotukset, yli odotusten, kuten, kuten aina,
	niin kuin, niinkuin, totta kai, lukuun ottamatta, mukaan lukien, tyytyväisenä, jälleen,
	jälleen kerran, taas kerran, luotan, luotettava, hyödyin, opin, autoitte, auttoi,
	auttoivat, vastattiin, palveltiin, henkilökunta oli, homma, homma toimi, kaikki meni,
	kaikki sujui, kaikki oli, kaikki kunnossa, työ, työn jälki, aina hyvä, aina yhtä, pientä,
	pieni, pienet, pienellä, ainoastaan, ainoa, miinus, plussaa, plussat, hinta laatu, herra,
	rouva, neiti`,
);

/** Adjectives of praise and blame. */
export const opinions = terms(
	`hyvä*, hyvin, huono*, erinomai*, täydelli*, loistav*, mahtav*, upea*, ihana*, super*,
	huippu*, mainio*, ystävälli*, epäystävälli*, mukava*, kohteli*, epäkohteli*, töyke*,
	avuli*, ammattitait*, ammattimai*, pätev*, epäpätev*, nopea*, hidas*, hita*, täsmälli*,
	myöhä*, myöhäs*, viiväst*, kallis*, kalli*, halpa*, halv*, edulli*, tyytyväi*, tyytymät*,
	pettymy*, pettyn*, kamala*, kauhea*, hirve*, surkea*, katastrof*, keskinkertai*, kohtalai*,
	tyydyttäv*, välttäv*, luotettav*, epäluotettav*, helppo*, helpo*, vaikea*, vaikeasti,
	hankala*, monimutkai*, yksinkertai*, siisti*, puhdas*, likai*, herkulli*, maukas*, kaunis*,
	ruma*, röyhkeä*, selkeä*, epäselvä*, kätevä*, miellyttäv*, epämiellyttäv*, para*, parempi,
	pahin*, huonompi, häpeälli*, surkeaa, hyödyllinen, hyödytön, riittävä*, sujuva*, joustav*,
	joustamat*, asiantuntev*, asialli*, kelvoton*, kelpo, ok, jees, kiva*, reilu*, korkea*,
	toimiva*, moitteet*, virheet*, ongelmat*, esimerkilli*, ilmiömäi*, magi*, siist*, sika*,
	hieno*, kehno*, viihtyi*, rauhalli*, meluis*, tuore*, kylmä*, lämmin*, lämpim*, kuuma*,
	vanha*, uusi, uude*, moderni*, vanhentu*, rikki, viallinen, vialli*, käytännölli*,
	epäkäytännölli*, ylihintai*, kohtuullis*, kohtuut*, vakuutt*, yllätt*, ymmärrettäv*,
	rehelli*, epärehelli*, vakav*, kaoot*, sekava*, järjestelmälli*, huolelli*, huolimat*,
	tarkka*, tarkk*, motivoi*, sitoutu*, innost*, ärsyttäv*, ärtyi*, vihai*, suru*, onnelli*,
	kiitolli*, iloi*, iso, isot, suuri, pieni*, ahda*, lyhy*, pitkä*, parann*, normaali*,
	tavalli*, absurd*, naurettav*, typerä*, tyhmä*, paska*, roska*, heikko*, heiko*, vahva*,
	stressaav*, rento*, rento, henkilökohtai*, epähenkilökoht*, yksilölli*, sympaatti*,
	ylimieli*, välinpitämät*, laiska*, puutteelli*, nolo*, harkit*, sekav*, ymmärtäväi*,
	helppokäyttöi*, käyttäjäystäväl*, asiakasystävälli*, palvelualt*, huomaavai*, tehokas*,
	tehok*, tehoto*, läpinäkyv*, turvalli*, vakaa*, epävaka*, mauton*, unohtumat*, uskomat*,
	top, taitav*, osaav*, osaamat*, tietäv*, antelia*, ylpeä*, reipa*, epäreilu*, nätti*,
	tylsä*, jännittäv*, hyväksyttäv*, herttai*, sydämelli*, vastuulli*, vastuuto*, vaivat*,
	vaivalloi*, järkyttäv*, törkeä*, rasittav*, turha*, turhautta*, kiireetö*, kiirei*,
	auttavai*, aktiivi*, passiivi*, alkeelli*, suositeltav*, kannattav*, paras, parhaat,
	parhaimm*, positiivi*, negatiivi*, ammattilai*, priima*, kiitettäv*, maini*, maistuv*,
	hygieeni*`,
);

/** What comments are about. */
export const topics = terms(
	`palvelu*, toimitus, toimitusaika*, laatu*, hinta, asiakaspalvelu*, tuki, neuvonta*, tiimi*,
	sovellus*, sivusto*, nettisivu*, pakkaus*, odotusaika*, viestintä*, ruoka, ruuat,
	tunnelma*, kokemus*, käsittely*, valikoima*, ohjelmisto*, asennus*, maksaminen*, yritys,
	apu, työ, hintataso*, hinta laatusuhde, vastaanotto, tilaaminen, verkkokauppa*, kauppa,
	myymälä*, liike, toimittaja, kuljetus*, kuski, jakelu*, postitus*, korjaus*, korjaamo*,
	tekniikka*, toteutus*, työnjälki*, ympäristö*, aamiainen, aamupala*, keittiö*, siisteys*,
	sijainti*, hinnoittelu*, kustannu*, ystävällisyys*, osaaminen, ammattitaito*,
	täsmällisyys*, luotettavuus*, nopeus*, joustavuus*, tiedotus*, tiedottaminen, informaatio*,
	laskutus*, sopimu*, vastaanotto*, ilmoittautumi*, ajanvaraus*, varaus*, hoito*, lääkäri,
	hammaslääkäri, kurssi, koulutus*, opettaja, netti, verkko, yhteys, kuuluvuus*,
	käytettävyys*, käyttöliittymä*, suunnittelu*, materiaali*, viimeistely*, maku, ehdot,
	takuu*, seuranta*, vastausaika*, työntekijä, myyjä, teknikko, asentaja, pomo, kassa,
	pysäköinti*, pysäköinti, kokonaisuus*, palautus*, palauttaminen, chatti, chat,
	puhelinpalvelu*, vaihde, tuote, tuotteet, tavara, paketti, siivous*, ilmapiiri*, opastus*,
	asiointi*, homma, meininki*, fiilis*, käyttökokemu*, henkilökunta*`,
);
