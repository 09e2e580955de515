import { terms } from '../../language';

/** Adverbs before an adjective. */
export const intensifiers = terms(
	`nagyon, igazán, eléggé, elég, túl, teljesen, abszolút, egyszerűen, rendkívül, hihetetlenül,
	iszonyatosan, borzasztóan, kicsit, egy kicsit, kissé, viszonylag, meglehetősen, különösen,
	baromi, baromira, rohadt, kurva, marha, állati, brutál, mega, szuper, csak, sajnos, is,
	mindig, még, majdnem, túlságosan, fölöttébb, kifejezetten, annyira, olyan, ilyen, tök`,
);

/** Damning words about the whole, which nobody counts. */
export const blame = terms(
	`szörnyű, borzalmas, borzasztó, katasztrofális, gyalázatos, pocsék, szar, csalás, csalók,
	átverés, lehúzás, botrányos, felháborító, siralmas`,
);

/** Verbs and prepositions that may also follow a count. */
export const afterCount = terms(
	`van, volt, voltak, lesz, lett, lettek, működik, működött, működnek, hiányzik, hiányzott,
	hiányoztak, megérkezett, érkezett, érkeztek, megérkeztek, jött, jöttek, megjött, kell,
	kellett, kellene, maradt, maradtak, tűnt, tűntek, eltűnt, elveszett, eltört, tört, romlott,
	ment, mentek, ment tönkre, tönkrement, késett, késtek, várt, vár, dolgozott, dolgozik,
	állt, áll, ült, telt, eltelt, múlva, óta, alatt, után, előtt, nélkül, mellett, között,
	felett, helyett, kaptam, kaptunk, vettem, vettünk, rendeltem, rendeltünk, küldtek, küldtem,
	küldött, hívtak, hívott, mondta, mondták`,
);

/** Words that start a comment and cannot be counted. */
export const openers = terms(
	`én, mi, ti, ő, ők, ez, az, a, önök, ön, nekem, nekünk, minket, engem, minden, mindig, soha,
	sosem, semmi, semmit, nem, nincs, nincsenek, nagyon, igazán, eléggé, elég, túl, teljesen,
	abszolút, egyszerűen, sajnos, még, megint, újra, is, szintén, már, csak, vagyok, vagyunk,
	voltam, lehetne, ajánlom, ajánlanám, nem ajánlom, bátran ajánlom, csak ajánlani tudom,
	csak így tovább, így tovább, jól, rosszul, gyorsan, lassan, ok, oké, szuper, bravó,
	rendben, minden rendben, minden ok, elégedett, elégedettek, elégedetlen, tetszik, tetszett,
	szeretem, szeretjük, imádom, sokat, sok, sokáig, hosszú, várok, gyakran, néha, általában,
	végre, valami, kicsit, egy kicsit, úgy, egyébként, főleg, maximálisan, árak, személyzet,
	az ügyintézés, a kiszolgálás, a szállítás, miért, hogyan, hol, ki, mit, ha, amikor, hogy,
	ami, köszönöm, remek, csodás, semmi gond, gratulálok, hajrá, várakozás, eddig,
	lehetett volna, volt minden, volt a, volt az, minden volt, jó volt, jó lett, nem volt,
	nem lett, nem vagyok, nem vagyunk, nem tetszett, nem rossz, nem túl, nem igazán, nem lehet,
	nem az, nem is, volt jobb, lehetne jobb, lehetne gyorsabb, lehetett volna jobb, téged,
	neked, neki, nektek, nekik, önnek, önöknek, őt, maga, magam, mindenki, senki, valaki,
	valahogy, egyes, némely, mindkét, mindkettő, melyik, ilyen, olyan, ennyi, annyi, így, ma,
	tegnap, holnap, később, utána, azután, ezért, ezenkívül, ezen kívül, akkor, nemrég,
	először, rögtön, azonnal, hirtelen, alig, tényleg, őszintén, őszintén szólva,
	természetesen, persze, biztosan, remélhetőleg, szerencsére, kár, normálisan, többnyire,
	nagyrészt, részben, rendkívül, hihetetlenül, iszonyatosan, borzasztóan, szörnyen, teljes,
	teljes mértékben, állandóan, folyamatosan, ritkán, sehol, mindenhol, helyben, online,
	ellenére, mégis, akkor is, csak így, csak gratulálni, folytassák, folytassátok, tovább,
	tovább így, csak ajánlani, le a kalappal, hüvelykujj fel, respekt, dicséret, dicséretes,
	elismerésem, semmi panasz, semmi kifogás, nincs panasz, nincs mit, nincs gond,
	nincs probléma, nincs kifogás, gond nélkül, probléma nélkül, problémamentesen,
	panaszom nincs, panaszra nincs ok, fogalmam sincs, érzem, éreztem, remélem, kívánom,
	kívánok, vásárolok, vásároltam, vásárlok, venném, ajánlanám mindenkinek,
	ajánlom mindenkinek, mindenkinek ajánlom, mindenkinek csak, bárkinek ajánlom,
	tudom ajánlani, nyugodt szívvel, jó szívvel, szívesen, szívesen ajánlom, örömmel, kedvelem,
	élveztem, bírom, kedves, ízlett, drágállom, soknak, keveslem, hittem, hiszem, tudom,
	tudtam, gondoltam, ja, jaja, aha, igen, naná, haha, lol, fuj, fúj, hú, huh, wow, váó, hát,
	hihetetlen, egyszerű, viszonylag, elég jó, meglehetősen, aránylag, baromi, baromira,
	rohadt, kurva, marha, állati, brutál, brutálisan, kurvajó, kib, szar, szarul, gagyi,
	sirály, penge, pazar, gyönyörű, tökéletes, mint mindig, ahogy mindig, mint általában,
	a szokásos, várakozáson felül, elvárásaimnak, szerintem, szerintünk, számomra, részemről,
	kivéve, beleértve, mi nagyon, én nagyon, jól éreztük, jól éreztem, jól megy, jól ment,
	jól működik, jól néz, jól jött, gyors volt, gyors és, kedves és, kedvesek, segítőkészek,
	segítettek, segített, intézték, megoldották, elintézték, szégyen, gyalázat, botrány,
	botrányos, katasztrófa, kritikán aluli, felháborító, nevetséges, vicc, csalók, átverés,
	lehúzás, borzalom, szörnyű volt, elsőrangú, elsőosztályú, a szerelő, a futár, az ár,
	az árak, az eladó, a személyzet, a minőség, a csapat, a cég, a termék, a csomag,
	a rendszer, az app, a hely, a kaja, az étel, a szoba, hozzáértő, ár érték, ár érték arány,
	maximális, maximálisan elégedett, mindent, mindennel, mindenben, mindenre, mindenkit,
	semmivel, semmiben, amúgy, különben, egyedül, összességében, kezdetben, végig, eleinte,
	azóta, mostantól, rendszeresen, sokszor, többször, késett a, késett az, érkezett meg a,
	megérkezett a, működik a, működik az, működött a, működött az, tetszett a, tetszett az,
	hiányzott a, hiányzott az, jó a, jó az, késett a szállítás, késett a csomag,
	késett a futár, késett a rendelés, késett a kiszállítás, lassú a szállítás,
	drága a szállítás`,
);

/** Adjectives of praise and blame. */
export const opinions = terms(
	`jó*, rossz*, kiváló*, tökéletes*, remek*, csodálatos*, fantasztikus*, nagyszerű*, szuper*,
	zseniális*, kitűnő*, elképesztő*, kedves*, barátságos*, udvarias*, udvariatlan*,
	segítőkész*, profi*, szakszerű*, hozzáértő*, gyors*, lassú*, lassan*, pontos*, pontatlan*,
	késő*, késés*, késett*, drága*, olcsó*, elégedett*, elégedetlen*, csalód*, szörny*,
	borzasztó*, borzalmas*, katasztrof*, pocsék*, gyenge*, közepes*, átlagos*, elfogadható*,
	elfogadhatatlan*, megbízható*, megbízhatatlan*, egyszerű*, könnyű*, nehéz*, bonyolult*,
	tiszta*, koszos*, finom*, ízletes*, szép*, csúnya*, goromba*, bunkó*, korrekt*, átlátható*,
	áttekinthető*, kényelmes*, kényelmetlen*, jobb*, rosszabb*, legjobb*, legrosszabb*,
	szégyen*, megfelelő*, hasznos*, haszontalan*, gördülékeny*, zökkenőmentes*, csapnivaló*,
	király*, felkészült*, figyelmes*, rugalmas*, rugalmatlan*, magas*, alacsony*, top,
	minőségi*, ügyes*, hibátlan*, hibás*, problémamentes*, példás*, példaértékű*, páratlan*,
	fenomenális*, varázslatos*, menő*, klassz*, cool*, frankó*, hangulatos*, barátságtalan*,
	nyugodt*, hangos*, friss*, hideg*, meleg*, forró*, régi*, modern*, elavult*, törött*,
	sérült*, használhatatlan*, praktikus*, túlárazott*, méltányos*, meggyőző*, meglep*,
	lenyűgöz*, érthető*, érthetetlen*, őszinte*, becsületes*, tisztességes*, tisztességtelen*,
	komoly*, komolytalan*, kaotikus*, rendezett*, rendetlen*, szervezett*, szervezetlen*,
	hanyag*, alapos*, figyelmetlen*, motivált*, motiválatlan*, elkötelezett*, érdektelen*,
	idegesítő*, ideges*, dühös*, szomorú*, boldog*, hálás*, örül*, nagy*, kicsi*, kis, szűk*,
	rövid*, hosszú*, javít*, fejleszt*, normális*, átlag, abszurd*, nevetséges*, hülye*, buta*,
	szar*, szemét*, erős*, stresszes*, laza*, személyes*, személytelen*, egyéni*, elbűvölő*,
	szimpatikus*, ellenszenves*, arrogáns*, flegma*, nagyképű*, lusta*, hiányos*, kínos*,
	átgondolt*, zavaros*, felhasználóbarát*, ügyfélbarát*, ügyfélközpontú*, gondos*, hatékony*,
	biztonságos*, stabil*, instabil*, ízetlen*, felejthetetlen*, felejthető*, felejtős*, ok,
	oké, tehetséges*, tapasztalt*, tapasztalatlan*, tájékozott*, tájékozatlan*, nagylelkű*,
	büszke*, igazságos*, igazságtalan*, unalmas*, izgalmas*, szívélyes*, felelőtlen*,
	felelősségteljes*, türelmes*, türelmetlen*, zseni*, felháborító*, botrányos*, rémes*,
	gyalázatos*, siralmas*, gagyi*, silány*, csodás*, mesés*, pazar*, elégséges*, ajánlott*,
	hiteles*, precíz*, kulturált*, igényes*, igénytelen*, kedvező*, kedvezőtlen*, ízléses*,
	patika, romlott*, lejárt*, megbízh*, intelligens*, lelkes*, vidám*, mosolygós*`,
);

/** What comments are about. */
export const topics = terms(
	`szolgáltatás*, kiszolgálás*, szállítás*, minőség*, ár*, ügyfélszolgálat*, támogatás*,
	applikáció*, alkalmazás*, weboldal*, kommunikáció*, csomagolás*, étel*, hangulat*, csapat*,
	cég*, telepítés*, rendszer*, ügyintézés*, tapasztalat*, kínálat*, fizetés*, hozzáállás*,
	segítség*, választék*, kiszállítás*, rendelés menete, webshop*, webáruház*, szállító,
	futárszolgálat*, javítás*, szerviz*, technika*, kivitelezés*, munka, környezet*, reggeli*,
	konyha*, tisztaság*, elhelyezkedés*, árazás*, árképzés*, árszínvonal*, költség*,
	kedvesség*, szakértelem*, hozzáértés*, pontosság*, megbízhatóság*, sebesség*, gyorsaság*,
	rugalmasság*, tájékoztatás*, információ*, számlázás*, fogadtatás*, regisztráció*,
	foglalás*, időpontfoglalás*, kezelés*, ellátás*, tanfolyam*, képzés*, oktató, internet,
	hálózat*, kapcsolat*, lefedettség*, használhatóság*, felület*, dizájn*, design, anyag*,
	kidolgozás*, íz, feltételek, garancia*, visszajelzés*, utánkövetés*, válaszidő*,
	reakcióidő*, főnök, tulajdonos, pénztár*, parkolás*, összkép*, visszaküldés*, chat,
	telefonos, áru, takarítás*, légkör*, útmutatás*, tanácsadás*, személyzet*, dolgozók,
	ár érték arány*, ügymenet*, honlap*, weblap*`,
);
