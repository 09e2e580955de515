import { terms } from '../../language';

/** Adverbs before an adjective. */
export const intensifiers = terms(
	`mycket, väldigt, riktigt, helt, ganska, verkligen, absolut, super, jätte, rätt, så, för,
	otroligt, extremt, enormt, totalt, fullständigt, lite, något, relativt, tämligen, särskilt,
	ytterst, oerhört, himla, skit, svin, as, mega, bara, tyvärr, också, alltid, fortfarande,
	nästan, minst sagt`,
);

/** Damning words about the whole, which nobody counts. */
export const blame = terms('lurendrejeri, skräp, kaos, sämsta, svindel, lögnare, bedragare');

/** Verbs and prepositions that may also follow a count. */
export const afterCount = terms(
	`är, var, har, hade, blir, blev, kommer, kom, kan, kunde, måste, ska, skulle, går, gick,
	får, fick, med, utan, hos, i, på, till, från, under, mot, vid, efter, innan, fungerar,
	fungerade, funkar, funkade, väntar, väntade, tog, tar, behöver, behövde, saknar, saknas,
	saknades, saknade, fattas, fattades, gör, gjorde, ligger, låg, står, stod, sitter, satt,
	ser, såg, svarade, svarar, sa, säger, försvann, uteblev, jobbar, jobbade, lämnades,
	levererades, kändes, verkar, verkade, via, bakom, över`,
);

/** Words that start a comment and cannot be counted. */
export const openers = terms(
	`jag, vi, ni, du, han, hon, den, det, de, dem, min, mitt, mina, vår, er, ert, era, denna,
	detta, dessa, allt, alla, alltid, aldrig, inte, ingen, inget, inga, mycket, väldigt, jätte,
	riktigt, helt, ganska, verkligen, absolut, super, bara, tyvärr, fortfarande, igen, också,
	redan, endast, borde, bör, fortsätt så, fortsätt, gärna, som, när, om, hur, vad, vem,
	varför, här, där, toppen, top, rekommenderar, rekommenderas, kan rekommendera,
	skulle rekommendera, aldrig mer, aldrig igen, kan bli bättre, kunde varit bättre, allt bra,
	allt fungerade, annars, speciellt, mer, lång, långt, långa, ok, okej, nja, tja, jo, ja,
	nej, wow, många, ibland, ofta, oftast, hittills, äntligen, något, lite, så, nöjd, nöjda,
	glad, besviken, personal, personalen, priser, priserna, älskar, gillar, kul, leverans,
	är jättenöjd, är nöjd, är mycket nöjd, är väldigt nöjd, är bra, är toppen, är så nöjd,
	är helt, är ok, är inte, är det, är för, var bra, var jättebra, var toppen, var nöjd,
	var mycket, var väldigt, var helt, var ok, var inte, blev bra, blev jättebra, blev nöjd,
	går bra, gick bra, gick fort, gick snabbt, gick smidigt, gick fint, går inte, kan inte,
	kan bli, kunde varit, kan bara, kan varmt, fungerar bra, fungerade bra, fungerade perfekt,
	funkar bra, funkade bra, på det hela, på grund, i det stora, i stort, i stort sett,
	i allmänhet, i alla, i vanlig, med tanke, med tanke på, med glädje, med beröm, hos er,
	på alla, på alla sätt, mig, dig, oss, sig, själv, honom, henne, varje, varenda, någon,
	några, vissa, båda, båda två, vilken, vilket, vilka, vars, idag, igår, imorgon, senare,
	därefter, därför, dessutom, då, nyligen, först, genast, direkt, plötsligt, knappt,
	faktiskt, ärligt, ärligt talat, naturligtvis, självklart, givetvis, säkert,
	förhoppningsvis, lyckligtvis, tråkigt, synd, normalt, vanligtvis, mestadels, delvis,
	enormt, otroligt, extremt, fullständigt, totalt, ständigt, hela tiden, sällan, ingenstans,
	överallt, på plats, online, trots, ändå, ha det, håll i, håll det uppe, kör på, kör hårt,
	bra jobbat, bra gjort, fortsätt med, fortsätt så här, tummen upp, tumme upp, beröm,
	stort tack, stort, respekt, hatten av, inget att klaga på, inga klagomål, inga problem,
	inga konstigheter, ingen aning, tycker, tyckte, känner, kände, känns, hoppas, önskar,
	köper, köpte, beställer, beställde, handlar, handlade, rekommenderar varmt, ska absolut,
	kostar, kostade, smakar, smakade, luktar, trodde, tror, vet, visste, såklart, förstås,
	japp, jepp, yes, nope, haha, lol, usch, fy, oj, hej, helt enkelt, rätt, rätt så, hyfsat,
	hyfsad, lagom, relativt, tämligen, otroliga, himla, skit, skitbra, asbra, svinbra, asgrym,
	skön, skönt, gött, go, kalas, finemang, prima, fantastiskt, perfekt, tyvärr inte,
	mer än nöjd, mer än, som vanligt, som alltid, som sagt, till och med, för det mesta,
	över förväntan, enligt mig, enligt, förutom, inklusive, ni är, vi är, jag är, skamligt,
	skandal, katastrof, bedrövligt, skäms, under all kritik, urdåligt, sämst, herr, fru`,
);

/** Adjectives of praise and blame. */
export const opinions = terms(
	`bra, dålig*, utmärkt*, perfekt*, fantastisk*, underbar*, superb*, super*, toppen*, grym*,
	vänlig*, ovänlig*, trevlig*, otrevlig*, snäll*, artig*, oartig*, hjälpsam*, kompetent*,
	inkompetent*, professionell*, oprofessionell*, snabb*, långsam*, långsamt, seg*, smidig*,
	punktlig*, sen, sent, sena, försenad*, försening*, dyr*, billig*, prisvärd*, nöjd*,
	missnöjd*, besvik*, hemsk*, förfärlig*, fruktansvärd*, usel*, urusel*, katastrof*, medel*,
	okej, godkän*, underkän*, pålitlig*, opålitlig*, enkel*, enkla, lätt*, svår*, krånglig*,
	komplicerad*, ren, rent, smutsig*, god, gott, goda, läck*, vack*, fin*, ful*, fräck*,
	korrekt*, tydlig*, otydlig*, bekväm*, härlig*, bäst*, bättre, sämst*, sämre, skamlig*,
	kass*, värdelös*, acceptabel*, oacceptabel*, användbar*, nyttig*, lagom, tillräcklig*,
	jättebra, jätte*, jättetrevlig*, klockren*, suverän*, strålande, mycket, lysande, kanon*,
	värdelöst, för, personlig*, trögt, trög*, enastående, exceptionell*, felfri*, problemfri*,
	exemplarisk*, förträfflig*, fenomenal*, magisk*, cool*, skit*, as*, svin*, hyfsad*,
	hygglig*, schysst*, mysig*, hög*, låg*, stökig*, lugn*, färsk*, kall*, varm*, het, gammal*,
	gamla, ny, nytt, nya, modern*, omodern*, trasig*, defekt*, sönder, oanvändbar*, praktisk*,
	opraktisk*, överprisad*, rimlig*, orimlig*, övertygande, överraskad*, imponera*,
	imponerande, begriplig*, obegriplig*, ärlig*, oärlig*, seriös*, oseriös*, kaotisk*, rörig*,
	organiserad*, oorganiserad*, slarvig*, noggrann*, uppmärksam*, ouppmärksam*, motiverad*,
	omotiverad*, engagerad*, oengagerad*, ointresserad*, irriterad*, irriterande, arg, arga,
	förbannad*, ledsen, ledsna, lycklig*, tacksam*, glad*, glädj*, obekväm*, stor, stora,
	stort, liten, litet, små, trång*, kort, korta, lång*, förbättr*, normal*, vanlig*, absurd*,
	löjlig*, dum, dumt, dumma, skräp*, svag*, stark*, stressig*, avslappnad*, opersonlig*,
	individuell*, charmig*, sympatisk*, osympatisk*, arrogant*, nonchalant*, lat, lata,
	bristfällig*, undermålig*, bedrövlig*, pinsam*, genomtänkt*, förvirrande, omständlig*,
	överskådlig*, lättanvänd*, användarvänlig*, kundvänlig*, serviceinriktad*, serviceminded,
	omtänksam*, välkomnande, effektiv*, ineffektiv*, flexibel*, flexibla, oflexibel*,
	transparent*, säker*, osäker*, stabil*, instabil*, smakfull*, smaklös*, oförglömlig*,
	otrolig*, helt ok, ok, topp, top, prima, utmärkt, sådär, mellan, knapp*, trygg*, proffsig*,
	oproffsig*, duktig*, kunnig*, okunnig*, schyst*, generös*, stolt*, väl`,
);

/** What comments are about. */
export const topics = terms(
	`service*, leverans, leveransen, leveranstid*, kvalitet*, pris, priset, support*,
	kundservice*, kundtjänst*, bemötande*, rådgivning*, team, appen, app, hemsida*, webbplats*,
	förpackning*, väntetid*, kommunikation*, mat, maten, stämning*, upplevelse*, hantering*,
	tillgänglighet*, utbud*, sortiment*, programvara*, installation*, betalning*,
	återbetalning*, företag*, hjälp*, arbete*, info, hastighet*, beställning*, webbshop*,
	webbutik*, butik, butiken, affär, affären, leverantör*, bud, budet, chauffören,
	reparation*, verkstad*, teknik, tekniken, utförande*, hantverk*, miljö*, frukost*, kök,
	köket, renlighet*, städning*, läge*, prissättning*, prisnivå*, kostnad*, vänlighet*,
	kompetens*, punktlighet*, pålitlighet*, snabbhet*, flexibilitet*, information*,
	fakturering*, avtal, mottagande*, mottagning*, anmälan, bokning*, behandling*, läkare,
	läkaren, tandläkaren, vård, vården, utbildning*, kurs, kursen, läraren, internet, nätverk*,
	uppkoppling*, täckning*, användarvänlighet*, gränssnitt*, design*, material*, finish, smak,
	smaken, villkor*, garanti*, återkoppling*, uppföljning*, svarstid*, medarbetare, säljaren,
	teknikern, montören, hantverkaren, chefen, kassan, parkering*, helhet, helheten,
	helhetsintryck*, returhantering*, retur, chatten, telefonsupport*, växeln, produkten,
	produkterna, varan, varorna, paketet, smidighet*`,
);
