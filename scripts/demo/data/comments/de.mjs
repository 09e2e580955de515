/** @type {import('./index.mjs').CommentParts} */
export const de = {
	good: {
		delivery: ['Schnelle Lieferung.', 'Das Paket kam einen Tag früher als gedacht.', 'Pünktlich geliefert, freundlicher Fahrer.', 'Lieferung superschnell, gerne wieder.', 'Montag bestellt, Mittwoch geliefert, klasse.', 'Der Versand war sehr schnell.', 'Lieferung wie versprochen, perfekt.', 'Paket kam heil und schnell an.'],
		quality: ['Die Schuhe sind wirklich gut verarbeitet.', 'Tolle Qualität, besser als auf den Bildern.', 'Die Jacke sitzt perfekt, tolle Qualität.', 'Bequeme und stabile Stiefel, super Qualität.', 'Schon das zweite Paar, hervorragende Qualität.', 'Sehr schöner Stoff, gute Verarbeitung.'],
		price: ['Guter Preis für das, was man bekommt.', 'Faire Preise.'],
		packaging: ['Schön verpackt, ganz ohne Plastik.', 'Die Verpackung ist durchdacht, sehr gut.'],
		support: ['Der Kundenservice hat mir sofort geholfen.', 'Sehr hilfreicher Support, danke.', 'Der Support hat schnell geantwortet.', 'Super Kundenservice.', 'Der Kundenservice hat die Jacke sofort ersetzt, klasse.', 'Toller Support.'],
		staff: ['Sehr freundliche Mitarbeiterin am Telefon.', 'Nette und geduldige Mitarbeiter.'],
		usability: ['Der Bestellvorgang war einfach.', 'Die Website ist übersichtlich.'],
		returns: ['Die Rücksendung war unkompliziert.', 'Rückgabe ganz einfach, prima.'],
		range: ['Tolle Auswahl an Wanderschuhen.'],
	},
	bad: {
		delivery: ['Die Lieferung hat {days} Tage gedauert.', 'Das Paket kam {days} Tage zu spät.', 'Laut Sendungsverfolgung zugestellt, aber kein Paket da.', 'Der neue Paketdienst hat es im Regen abgestellt, ärgerlich.', 'Der Versand ist viel zu langsam.', 'Zweimal umsonst auf den Paketboten gewartet.', 'Früher war die Lieferung schneller, schade.', 'Lieferung zu spät und die Sendungsverfolgung nutzlos.', 'Paket beim falschen Nachbarn abgegeben, schlechter Lieferdienst.'],
		quality: ['Die Sohle hat sich nach zwei Touren gelöst, schlechte Qualität.', 'Der Reißverschluss ist schon kaputt.'],
		price: ['Zu teuer für das, was es ist.', 'Die Versandkosten sind zu hoch.'],
		packaging: ['Der Karton war beschädigt.', 'Viel zu viel Plastik in der Verpackung, schade.'],
		support: ['Der Kundenservice hat nie geantwortet.', 'Der Support konnte mir nicht helfen.', 'Nach {days} Tagen noch keine Antwort vom Support.'],
		communication: ['Niemand hat mich über die Verspätung informiert.', 'Keine Information, wo meine Bestellung bleibt, enttäuschend.'],
		usability: ['Beim Bezahlen ist die Website abgestürzt.', 'Die Größentabelle ist verwirrend.'],
		returns: ['Warte immer noch auf die Rückerstattung.', 'Die Rücksendung war umständlich.'],
		billing: ['Mir wurde zweimal Geld abgebucht, die Rechnung ist falsch.'],
	},
	short: { good: ['Alles bestens!', 'Super, danke.', 'Top 👍', 'Gerne wieder.'], middling: ['War in Ordnung.', 'Ganz okay.'], bad: ['Enttäuschend.', 'Nie wieder.'] },
	but: ['Aber: ', 'Nur: '],
	unclear: ['zwischen 6 und 8', 'kommt drauf an', 'weiß nicht'],
};
