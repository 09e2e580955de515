import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, dezabonare, dezabonează mă, dezabonați mă, dezaboneaza, mă dezabonez, dezabonez,
	ștergeți mă, unsubscribe, stop mesaje, scoateți mă, renunț la abonare, dezabonare sms,
	anulare abonament sms, stop sms, dezabonați, vreau dezabonare, doresc dezabonare,
	solicit dezabonare, opriți sms, opriți sms urile, anulați abonarea, opriți mesajele`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`anulare, anulează, anulați, sfârșit, renunț, gata, încetați, ieșire, șterge, retrag, terminat,
	refuz, opriți, oprește, opriti va, gata mesaje, opresc, ajunge, destul, lăsați mă, nu mulțumesc,
	nu vreau, nu mai trimiteți, ieși, elimină, eliminare, anulare abonare, renunțare`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`nu îmi mai trimiteți, nu-mi mai trimiteți, nu mai trimiteți, nu îmi mai scrieți,
	nu-mi mai scrieți, nu mă mai contactați, nu mă contactați, opriți mesajele,
	vreau să mă dezabonez, doresc să mă dezabonez, aș vrea să mă dezabonez, dezabonați mă de la,
	scoateți mă din, ștergeți mi numărul, ștergeți numărul meu, eliminați mă, fără alte mesaje,
	lăsați mă în pace, nu mai vreau mesaje, nu mai vreau sms, nu mai vreau sms uri,
	nu mai vreau să primesc, nu mai vreau să fiu contactat, nu mai vreau să fiu contactată,
	nu mai vreau să îmi scrieți, nu mai vreau să îmi trimiteți, nu mai vreau să mi trimiteți,
	nu mai vreau să mă contactați, nu mai vreau să fiu deranjat, nu mai vreau să fiu deranjată,
	nu mai vreau astfel de mesaje, nu mai vreau chestionare, nu mai vreau mailuri,
	nu mai doresc mesaje, nu mai doresc sms, nu mai doresc să primesc,
	nu mai doresc să fiu contactat, nu mai doresc să fiu contactată, nu mai doresc să fiu deranjat,
	nu mai doresc astfel de, nu doresc să mai primesc, nu doresc să mai fiu,
	nu doresc să fiu contactat, nu doresc să fiu contactată, nu doresc să fiu deranjat,
	nu doresc mesaje, nu doresc sms, nu doresc astfel de mesaje, nu vreau să mai primesc,
	nu vreau să mai fiu contactat, nu vreau să mai fiu contactată, nu vreau să fiu contactat,
	nu vreau să fiu contactată, nu vreau să fiu deranjat, nu vreau mesaje, nu vreau sms,
	nu vreau mesajele, nu vreau să îmi mai trimiteți, nu vreau să mi mai trimiteți,
	nu vreau să mă mai contactați, vă rog să nu îmi mai, vă rog să nu mi mai, vă rog să nu mă mai,
	vă rog să nu mai trimiteți, vă rog să nu mai trimiteti mesaje, vă rog să nu mă contactați,
	vă rog să încetați cu mesajele, vă rog să mă dezabonați, vă rog să mă ștergeți,
	vă rog să mă scoateți, vă rog să opriți mesajele, vă rog nu îmi mai, vă rog nu mi mai,
	vă rog nu mă mai, rog să nu mai fiu contactat, rog să nu mai fiu contactată, rog dezabonare,
	rog ștergerea, rog să nu mai primesc, să nu îmi mai trimiteți, să nu mi mai trimiteți,
	să nu mă mai contactați, să nu mă mai deranjați, să nu mai primesc, să nu mai fiu contactat,
	nu îmi mai trimite, nu mi mai trimite, nu mai trimite mesaje, nu mai trimiteti mesaje,
	nu mai trimiteti sms, nu imi mai dati, nu îmi mai dați mesaje, nu mi mai dați mesaje,
	nu mai dați mesaje, nu mă mai deranjați, nu mă deranjați, nu mă mai deranja, nu mă mai contacta,
	nu mă mai sunați, nu mă mai suna, nu mă mai bateți la cap, nu mă mai stresați,
	nu mă mai spamați, nu mă mai căutați, nu ne mai trimiteți, nu ne mai contactați,
	nu ne mai scrieți, nu îmi trimiteți, nu îmi trimiteti mesaje, nu mi trimiteți mesaje,
	nu îmi mai scrie, încetați cu mesajele, încetați cu sms urile, încetați să îmi, încetați să mi,
	încetați să mă, încetați să trimiteți, terminați cu mesajele, terminați cu sms urile,
	gata cu mesajele, gata cu sms urile, opriți trimiterea, opriți sms urile, opriți aceste mesaje,
	opriți vă cu mesajele, oprește mesajele, lasă mă în pace, slăbiți mă, scoateți numărul meu,
	scoateți mi numărul, scoateți mă de pe, scoate mă din, scoate mă de pe, ștergeți mă din,
	ștergeți mă de pe, șterge mă din, ștergeți datele mele, ștergeți mi datele, eliminați numărul,
	eliminați mă din, fără mesaje, fără sms, fără sms uri, doresc dezabonarea, doresc să renunț la,
	doresc să nu mai, doresc ștergerea, vreau să renunț la mesaje, vreau să nu mai primesc,
	vreau să nu mai fiu contactat, vreau să fiu șters, vreau să fiu ștearsă, vreau să fiu scos,
	vreau să fiu scoasă, vreau dezabonarea, aș dori să nu mai, aș dori să mă dezabonez,
	aș vrea să nu mai primesc, solicit dezabonarea, solicit ștergerea, solicit să nu mai,
	îmi retrag consimțământul, retrag consimțământul, mi retrag acordul, îmi retrag acordul,
	cum mă dezabonez, cum pot să mă dezabonez, m am săturat de mesaje, m am săturat de mesajele,
	nu vreau să primesc mesaje, nu vreau să primesc sms, nu vreau să primesc mesajele,
	nu vreau să primesc astfel, nu vreau să primesc aceste, nu vreau să primesc mailuri,
	nu vreau să primesc nimic, nu vreau să primesc chestionare, nu vreau să primesc oferte,
	nu vreau să primesc notificări, nu doresc să primesc mesaje, nu doresc să primesc sms,
	nu doresc să primesc astfel, nu doresc să primesc aceste, nu doresc să primesc mailuri,
	nu doresc să primesc nimic, nu doresc să primesc oferte, nu doresc să primesc notificări,
	mă scoateți din, mă scoateți de pe, mă dezabonați, mă ștergeți din, mă ștergeți de pe,
	mă eliminați din, să mă scoateți, să mă dezabonați, să mă ștergeți din, să opriți mesajele,
	să încetați cu mesajele, să nu mi mai scrieți, scoateți vă rog numărul, să îmi ștergeți numărul,
	îmi ștergeți numărul, opriți vă rog mesajele`,
);

/** What may stand before an opt-out sentence in its clause. */
export const requests = terms(
	`și, vă rog, te rog, rog, dar, acum, puteți, puteți să, ați putea, deci, și vă rog,
	vă rog frumos, aș vrea să, așa că, vă cer să, iar, poți, poți să, si, puteți te rog,
	ați putea să, vreau, vreau să, doresc, aș dori, aș dori să, aș vrea, vă cer, solicit,
	solicit să, e posibil, este posibil, se poate, rog să`,
);
