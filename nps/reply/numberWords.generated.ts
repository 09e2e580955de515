// Written by scripts/generate-number-words.mjs. Do not edit.
// Source: Unicode CLDR spell-out rules (package cldr-rbnf), licence Unicode-3.0.

/** Per language: the words for 0 to 10 in order, and words for larger numbers; alternatives separated by "|". */
export const NUMBER_WORDS: Readonly<
	Record<string, { readonly scores: readonly string[]; readonly beyond: string }>
> = {
	af: {
		scores: ['nul', 'een', 'twee', 'drie', 'vier', 'vyf', 'ses', 'sewe', 'agt', 'nege', 'tien'],
		beyond: 'agttien|dertien|dertig|duisend|elf|honderd|negentien|negentig|sestien|sestig|sewentien|sewentig|tagtig|twaalf|twintig|veertien|veertig|vyf-en-twintig|vyftien|vyftig',
	},
	ak: {
		scores: ['hwee', 'koro', 'abien', 'abiasa', 'anan', 'anum', 'asia', 'asuon', 'awɔtwe', 'akron', 'du'],
		beyond: 'aduakron|aduanan|aduanum|aduasa|aduasia|aduasuon|aduawɔtwe|aduonu|aduonu-anum|apem|du-abiasa|du-abien|du-akron|du-anan|du-anum|du-asia|du-asuon|du-awɔtwe|du-biako|ɔha',
	},
	am: {
		scores: ['ባዶ', 'አንድ', 'ሁለት', 'ሦስት', 'አራት', 'አምስት', 'ስድስት', 'ሰባት', 'ስምንት', 'ዘጠኝ', 'አስር'],
		beyond: 'ሁለት አስር|ሁለት አስር አምስት|መቶ|ሦስት አስር|ሰባት አስር|ስምንት አስር|ስድስት አስር|ሺ|አምስት አስር|አራት አስር|አስር ሁለት|አስር ሦስት|አስር ሰባት|አስር ስምንት|አስር ስድስት|አስር አምስት|አስር አራት|አስር አንድ|አስር ዘጠኝ|ዘጠኝ አስር',
	},
	ar: {
		scores: ['صفر', 'واحد|واحدة', 'إثنان|إثنتان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
		beyond: 'أربعة عشر|أربعون|ألف|إثنا عشر|إثنتا عشرة|إحدى عشر|تسعة عشر|تسعون|ثلاثة عشر|ثلاثون|ثمانون|ثمانية عشر|خمسة عشر|خمسة وعشرون|خمسون|سبعة عشر|سبعون|ستة عشر|ستون|عشرون|مائة',
	},
	az: {
		scores: ['sifir|sıfır', 'bir', 'iki', 'uc|üç', 'dord|dörd', 'bes|beş', 'alti|altı', 'yeddi', 'səkkiz', 'doqquz', 'on'],
		beyond: 'atmis|atmış|bir min|bir yuz|bir yüz|doxsan|iyirmi|iyirmi bes|iyirmi beş|on alti|on altı|on bes|on beş|on bir|on doqquz|on dord|on dörd|on iki|on səkkiz|on uc|on yeddi|on üç|otuz|qirx|qırx|səqsən|yetmis|yetmiş|əlli',
	},
	be: {
		scores: ['нуль', 'адзiн|адна|адно', 'два|дзве', 'тры', 'чатыры', 'пяць', 'шэсць', 'сем', 'восем', 'дзевяць', 'дзесяць'],
		beyond: 'адзінаццаць|васямнаццаць|восемдзесят|дванаццаць|дваццаць|дваццаць пяць|дзевяноста|дзевятнаццаць|пятнаццаць|пяцьдзесят|пяцьдзясят|семдзесят|сорак|сто|сямнаццаць|трынаццаць|трыццаць|чатырнаццаць|шаснаццаць|шэсцьдзесят',
	},
	bg: {
		scores: ['нула', 'един|една|едно', 'два|двама|две', 'три|трима', 'четири|четирима', 'пет|петима', 'шест|шестима', 'седем', 'осем', 'девет', 'десет'],
		beyond: 'двадесет|двадесет и пет|двадесет и петима|дваисет|дваисет и пет|дваисет и петима|двайсет|двайсет и пет|двайсет и петима|дванадесет|дванаисет|дванайсет|деветдесет|деветнадесет|деветнаисет|деветнайсет|единадесет|единаисет|единайсет|осемдесет|осемнадесет|осемнаисет|осемнайсет|петдесет|петнадесет|петнаисет|петнайсет|седемдесет|седемнадесет|седемнаисет|седемнайсет|сто|тридесет|триисет|трийсет|тринадесет|тринаисет|тринайсет|хиляда|четиресет|четиридесет|четиринадесет|четиринаисет|четиринайсет|шеисет|шейсет|шестдесет|шестнадесет|шестнаисет|шестнайсет',
	},
	bs: {
		scores: ['nula', 'jedan|jedinica|jedno', 'dva|dve', 'tri', 'cetiri|četiri', 'pet', 'sest|šest', 'sedam', 'osam', 'devet', 'deset'],
		beyond: 'cetrdeset|cetrnaest|devedeset|devetnaest|dvadeset|dvadeset pet|dvanaest|jedenaest|jedinica hiljada|osamdeset|osamnaest|pedeset|petnaest|sedamdeset|sedamnaest|sestnaest|sezdeset|sto|trideset|trinaest|četrdeset|četrnaest|šestnaest|šezdeset',
	},
	ca: {
		scores: ['zero', 'u|un|una', 'dos|dues', 'tres', 'quatre', 'cinc', 'sis', 'set', 'vuit', 'nou', 'deu'],
		beyond: 'catorze|cent|cinquanta|dinou|disset|divuit|dotze|mil|noranta|onze|quaranta|quinze|seixanta|setanta|setze|trenta|tretze|vint|vint-i-cinc|vuitanta',
	},
	ccp: {
		scores: ['𑄥𑄪𑄚𑄳𑄠𑄴𑄧', '𑄆𑄇𑄴', '𑄘𑄨', '𑄖𑄨𑄚𑄴', '𑄌𑄳𑄆𑄬𑄢𑄴', '𑄛𑄌𑄴', '𑄍𑄧', '𑄥𑄖𑄴', '𑄃𑄖𑄳𑄠𑄴𑄧', '𑄚𑄧', '𑄘𑄧𑄌𑄴'],
		beyond: '𑄃𑄎𑄨|𑄃𑄘𑄧𑄢𑄳𑄦𑄧|𑄃𑄪𑄚𑄴𑄮𑄌𑄴|𑄆𑄇𑄴 𑄦𑄎𑄢𑄴|𑄆𑄇𑄴𑄥𑄧|𑄆𑄉𑄢𑄧|𑄇𑄪𑄢𑄨|𑄇𑄪𑄢𑄨 𑄛𑄌𑄴|𑄌𑄣𑄨𑄨𑄌𑄴|𑄌𑄮𑄖𑄴𑄙𑄮|𑄖𑄬𑄢𑄳𑄦𑄧|𑄖𑄳𑄢𑄨𑄌𑄴|𑄚𑄧𑄛𑄴𑄝𑄰|𑄛𑄧𑄚𑄴𑄎𑄌𑄴|𑄛𑄧𑄚𑄴𑄘𑄳𑄢𑄧|𑄝𑄢𑄳𑄦𑄧|𑄥𑄧𑄖𑄴𑄧𑄢𑄧|𑄥𑄪𑄣𑄮|𑄦𑄬𑄖𑄴|𑄦𑄮𑄖𑄴𑄪𑄢𑄴',
	},
	chr: {
		scores: ['ꮭ ꭺꮝꮧ', 'ꮠꮼ', 'ꮤꮅ', 'ꮶꭲ', 'ꮕꭹ', 'ꭿꮝꭹ', 'ꮡꮣꮅ', 'ꭶꮅꮙꭹ', 'ꮷꮑꮃ', 'ꮠꮑꮃ', 'ꮝꭺꭿ'],
		beyond: 'ꭶꮅꮖꮝꭺꭿ|ꭶꮅꮖꮪ|ꭿꮝꭶꮪ|ꭿꮝꭹꮝꭺꭿ|ꮑꮃꮪ|ꮒꭶꮪ|ꮕꭹꮝꭺꭿ|ꮜꮪ|ꮠꮑꮃꮝꭺꭿ|ꮠꮑꮃꮪ|ꮠꮼ ꭲꮿꭶᏼꮅ|ꮠꮼ ꮝꭺꭿꮵꮖ|ꮡꮣꮅꮝꭺꭿ|ꮣꮃꮪ|ꮤꮅꮝꭺꭿ|ꮤꮅꮝꭺꭿꮝꭹ|ꮤꮅꮪ|ꮶꭲꮝꭺꭿ|ꮶꭶꮪ|ꮷꮑꮃꮝꭺꭿ',
	},
	cs: {
		scores: ['nula', 'jeden|jedna|jedno', 'dva|dve|dvě', 'tri|tři', 'ctyri|čtyři', 'pet|pět', 'sest|šest', 'sedm', 'osm', 'devet|devět', 'deset'],
		beyond: 'ctrnact|ctyricet|devadesat|devadesát|devatenact|devatenáct|dvacet|dvacet pet|dvacet pět|dvanact|dvanáct|jedenact|jedenáct|jedna tisic|jedna tisíc|osmdesat|osmdesát|osmnact|osmnáct|padesat|padesát|patnact|patnáct|sedesat|sedmdesat|sedmdesát|sedmnact|sedmnáct|sestnact|sto|tricet|trinact|třicet|třináct|čtrnáct|čtyřicet|šedesát|šestnáct',
	},
	cy: {
		scores: ['dim', 'un', 'dau|dwy', 'tair|tri', 'pedair|pedwar', 'pum|pump', 'chwe|chwech', 'saith', 'wyth', 'naw', 'un deg'],
		beyond: 'chwe deg|dau ddeg|dau ddeg pum|dau ddeg pump|naw deg|pedwar deg|pum deg|saith deg|tri deg|un cant|un deg chwe|un deg chwech|un deg dau|un deg dwy|un deg naw|un deg pedair|un deg pedwar|un deg pum|un deg pump|un deg saith|un deg tair|un deg tri|un deg un|un deg wyth|un mil|wyth deg',
	},
	da: {
		scores: ['nul', 'en|et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
		beyond: 'atten|elleve|femogtyve|femten|firs|fjorten|fyrre|halvfems|halvfjerds|halvtreds|hundrede|nitten|seksten|sytten|tolv|tredive|tres|tretten|tusind|tusinde|tyve',
	},
	de: {
		scores: ['null', 'ein|eine|einem|einen|einer|eines|eins', 'zwei', 'drei', 'vier', 'funf|fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
		beyond: 'achtzehn|achtzig|dreizehn|dreißig|einhundert|eintausend|elf|funfundzwanzig|funfzehn|funfzig|fünfundzwanzig|fünfzehn|fünfzig|neunzehn|neunzig|sechzehn|sechzig|siebzehn|siebzig|vierzehn|vierzig|zwanzig|zwolf|zwölf',
	},
	ee: {
		scores: ['ɖekeo', 'ɖeka', 'eve', 'etɔ|etɔ̃', 'ene', 'atɔ|atɔ̃', 'ade', 'adre', 'enyi', 'asieke', 'ewo'],
		beyond: 'akpe ɖeka|alafa ɖeka|blaade|blaadre|blaasieke|blaatɔ|blaatɔ̃|blaene|blaenyi|blaetɔ|blaetɔ̃|blaeve|blaeve vɔ atɔ|blaeve vɔ atɔ̃|wuiade|wuiadre|wuiasieke|wuiatɔ|wuiatɔ̃|wuiene|wuienyi|wuietɔ|wuietɔ̃|wuieve|wuiɖekɛ',
	},
	el: {
		scores: ['μηδέν|μηδεν', 'ένα|ένας|ενα|ενας|μία|μια', 'δυο|δύο', 'τρία|τρεις|τρια', 'τέσσερα|τέσσερις|τεσσερα|τεσσερις', 'πέντε|πεντε', 'έξι|εξι', 'επτά|επτα', 'οκτω|οκτώ', 'εννέα|εννεα', 'δέκα|δεκα'],
		beyond: 'έντεκα|δεκαέξι|δεκαεννέα|δεκαεννεα|δεκαεξι|δεκαεπτά|δεκαεπτα|δεκαοκτω|δεκαοκτώ|δεκαπέντε|δεκαπεντε|δεκατέσσερα|δεκατέσσερις|δεκατεσσερα|δεκατεσσερις|δεκατρία|δεκατρεις|δεκατρια|δωδεκα|δώδεκα|είκοσι|είκοσι πέντε|εβδομήντα|εβδομηντα|εικοσι|εικοσι πεντε|εκατο|εκατό|εννενήντα|εννενηντα|εντεκα|εξήντα|εξηντα|ογδοντα|ογδόντα|πενήντα|πενηντα|σαράντα|σαραντα|τριάντα|τριαντα|χίλια|χίλιες|χίλιοι|χιλια|χιλιες|χιλιοι',
	},
	en: {
		scores: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
		beyond: 'eighteen|eighty|eleven|fifteen|fifty|forty|fourteen|nineteen|ninety|one hundred|one thousand|seventeen|seventy|sixteen|sixty|thirteen|thirty|twelve|twenty|twenty-five',
	},
	eo: {
		scores: ['nulo', 'unu', 'du', 'tri', 'kvar', 'kvin', 'ses', 'sep', 'ok', 'nau|naŭ', 'dek'],
		beyond: 'cent|dek du|dek kvar|dek kvin|dek nau|dek naŭ|dek ok|dek sep|dek ses|dek tri|dek unu|dudek|dudek kvin|kvardek|kvindek|mil|naudek|naŭdek|okdek|sepdek|sesdek|tridek',
	},
	es: {
		scores: ['cero', 'un|una|uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
		beyond: 'catorce|cien|cincuenta|cuarenta|diecinueve|dieciocho|dieciseis|diecisiete|dieciséis|doce|mil|noventa|ochenta|once|quince|sesenta|setenta|trece|treinta|veinte|veinticinco',
	},
	et: {
		scores: ['null', 'uks|üks', 'kaks', 'kolm', 'neli', 'viis', 'kuus', 'seitse', 'kaheksa', 'uheksa|üheksa', 'kumme|kümme'],
		beyond: 'kaheksakummend|kaheksakümmend|kaheksateist|kakskummend|kakskummend viis|kakskümmend|kakskümmend viis|kaksteist|kolmkummend|kolmkümmend|kolmteist|kuuskummend|kuuskümmend|kuusteist|nelikummend|nelikümmend|neliteist|seitsekummend|seitsekümmend|seitseteist|uheksakummend|uheksateist|uks tuhat|ukssada|uksteist|viiskummend|viiskümmend|viisteist|üheksakümmend|üheksateist|üks tuhat|ükssada|üksteist',
	},
	fa: {
		scores: ['صفر', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده'],
		beyond: 'بیست|بیست و پنج|دوازده|سی|سیزده|شانزده|شصت|صد|نود|نوزده|هجده|هشتاد|هفتاد|هفده|پانزده|پنجاه|چهارده|چهل|یازده|یک هزار',
	},
	ff: {
		scores: ['ɓolum', 'gooto|goʼo', 'ɗiɗi|ɗiɗo', 'tati|tato', 'nawi|nawo', 'jowi|njowo', 'jeegomo|jeegoʼo', 'jeeɗiɗi|jeeɗiɗo', 'jeetati|jeetato', 'jeenawi|jeenawo', 'sappo'],
		beyond: 'cepanze jeegomo|cepanze jeegoʼo|cepanze jeenawi|cepanze jeenawo|cepanze jeetati|cepanze jeetato|cepanze jeeɗiɗi|cepanze jeeɗiɗo|cepanze jowi|cepanze nawi|cepanze nawo|cepanze njowo|cepanze tati|cepanze tato|noogas|noogas e jowi|noogas e njowo|sappo e gooto|sappo e goʼo|sappo e jeegomo|sappo e jeegoʼo|sappo e jeenawi|sappo e jeenawo|sappo e jeetati|sappo e jeetato|sappo e jeeɗiɗi|sappo e jeeɗiɗo|sappo e jowi|sappo e nawi|sappo e nawo|sappo e njowo|sappo e tati|sappo e tato|sappo e ɗiɗi|sappo e ɗiɗo|temedere gooto|temedere goʼo|ujunere gooto|ujunere goʼo',
	},
	fi: {
		scores: ['nolla|nollaa|nollaan|nollaksi|nollalla|nollalle|nollalta|nollan|nollana|nollassa|nollasta|nollat|nollia|nollien|nolliin|nolliksi|nollilla|nollille|nollilta|nollina|nollissa|nollista', 'yhdeksi|yhdella|yhdelle|yhdellä|yhdelta|yhdeltä|yhden|yhdessa|yhdessä|yhdesta|yhdestä|yhdet|yhta|yhteen|yhtena|yhtenä|yhtä|yksi|yksia|yksien|yksiin|yksiksi|yksilla|yksille|yksillä|yksilta|yksiltä|yksina|yksinä|yksissa|yksissä|yksista|yksistä|yksiä', 'kahdeksi|kahdella|kahdelle|kahdelta|kahden|kahdessa|kahdesta|kahdet|kahta|kahteen|kahtena|kaksi|kaksia|kaksien|kaksiin|kaksiksi|kaksilla|kaksille|kaksilta|kaksina|kaksissa|kaksista', 'kolme|kolmea|kolmeen|kolmeksi|kolmella|kolmelle|kolmelta|kolmen|kolmena|kolmessa|kolmesta|kolmet|kolmia|kolmien|kolmiin|kolmiksi|kolmilla|kolmille|kolmilta|kolmina|kolmissa|kolmista', 'nelja|neljaa|neljaan|neljaksi|neljalla|neljalle|neljalta|neljan|neljana|neljassa|neljasta|neljat|neljia|neljien|neljiin|neljiksi|neljilla|neljille|neljillä|neljilta|neljiltä|neljina|neljinä|neljissa|neljissä|neljista|neljistä|neljiä|neljä|neljäksi|neljälle|neljällä|neljältä|neljän|neljänä|neljässä|neljästä|neljät|neljää|neljään', 'viideksi|viidella|viidelle|viidellä|viidelta|viideltä|viiden|viidessa|viidessä|viidesta|viidestä|viidet|viisi|viisia|viisien|viisiin|viisiksi|viisilla|viisille|viisillä|viisilta|viisiltä|viisina|viisinä|viisissa|viisissä|viisista|viisistä|viisiä|viiteen|viitena|viitenä|viitta|viittä', 'kuudeksi|kuudella|kuudelle|kuudelta|kuuden|kuudessa|kuudesta|kuudet|kuusi|kuusia|kuusien|kuusiin|kuusiksi|kuusilla|kuusille|kuusilta|kuusina|kuusissa|kuusista|kuuteen|kuutena|kuutta', 'seitsemaa|seitsemaan|seitsemaksi|seitsemalla|seitsemalle|seitsemalta|seitseman|seitsemana|seitsemassa|seitsemasta|seitsemat|seitsemia|seitsemien|seitsemiin|seitsemiksi|seitsemilla|seitsemille|seitsemillä|seitsemilta|seitsemiltä|seitsemina|seitseminä|seitsemissa|seitsemissä|seitsemista|seitsemistä|seitsemiä|seitsemäksi|seitsemälle|seitsemällä|seitsemältä|seitsemän|seitsemänä|seitsemässä|seitsemästä|seitsemät|seitsemää|seitsemään', 'kahdeksaa|kahdeksaan|kahdeksaksi|kahdeksalla|kahdeksalle|kahdeksalta|kahdeksan|kahdeksana|kahdeksassa|kahdeksasta|kahdeksat|kahdeksia|kahdeksien|kahdeksiin|kahdeksiksi|kahdeksilla|kahdeksille|kahdeksilta|kahdeksina|kahdeksissa|kahdeksista', 'yhdeksaa|yhdeksaan|yhdeksaksi|yhdeksalla|yhdeksalle|yhdeksalta|yhdeksan|yhdeksana|yhdeksassa|yhdeksasta|yhdeksat|yhdeksia|yhdeksien|yhdeksiin|yhdeksiksi|yhdeksilla|yhdeksille|yhdeksillä|yhdeksilta|yhdeksiltä|yhdeksina|yhdeksinä|yhdeksissa|yhdeksissä|yhdeksista|yhdeksistä|yhdeksiä|yhdeksäksi|yhdeksälle|yhdeksällä|yhdeksältä|yhdeksän|yhdeksänä|yhdeksässä|yhdeksästä|yhdeksät|yhdeksää|yhdeksään', 'kymmeneen|kymmeneksi|kymmenella|kymmenelle|kymmenellä|kymmenelta|kymmeneltä|kymmenen|kymmenena|kymmenenä|kymmenessa|kymmenessä|kymmenesta|kymmenestä|kymmenet|kymmenia|kymmenien|kymmeniin|kymmeniksi|kymmenilla|kymmenille|kymmenillä|kymmenilta|kymmeniltä|kymmenina|kymmeninä|kymmenissa|kymmenissä|kymmenista|kymmenistä|kymmeniä|kymmenta|kymmentä'],
		beyond: 'kahdeksaakymmenta|kahdeksaakymmentä|kahdeksaankymmeneen|kahdeksaantoista|kahdeksaatoista|kahdeksaksikymmeneksi|kahdeksaksitoista|kahdeksallakymmenella|kahdeksallakymmenellä|kahdeksallatoista|kahdeksallekymmenelle|kahdeksalletoista|kahdeksaltakymmenelta|kahdeksaltakymmeneltä|kahdeksaltatoista|kahdeksanakymmenena|kahdeksanakymmenenä|kahdeksanatoista|kahdeksankymmenen|kahdeksankymmenta|kahdeksankymmentä|kahdeksantoista|kahdeksassakymmenessa|kahdeksassakymmenessä|kahdeksassatoista|kahdeksastakymmenesta|kahdeksastakymmenestä|kahdeksastatoista|kahdeksat-kymmenet|kahdeksattoista|kahdeksiakymmenia|kahdeksiakymmeniä|kahdeksiatoista|kahdeksienkymmenien|kahdeksientoista|kahdeksiinkymmeniin|kahdeksiintoista|kahdeksiksikymmeniksi|kahdeksiksitoista|kahdeksikymmeneksi|kahdeksikymmeneksiviideksi|kahdeksillakymmenilla|kahdeksillakymmenillä|kahdeksillatoista|kahdeksillekymmenille|kahdeksilletoista|kahdeksiltakymmenilta|kahdeksiltakymmeniltä|kahdeksiltatoista|kahdeksinakymmenina|kahdeksinakymmeninä|kahdeksinatoista|kahdeksissakymmenissa|kahdeksissakymmenissä|kahdeksissatoista|kahdeksistakymmenista|kahdeksistakymmenistä|kahdeksistatoista|kahdeksitoista|kahdellakymmenella|kahdellakymmenellaviidella|kahdellakymmenellä|kahdellakymmenelläviidellä|kahdellatoista|kahdellekymmenelle|kahdellekymmenelleviidelle|kahdelletoista|kahdeltakymmenelta|kahdeltakymmeneltaviidelta|kahdeltakymmeneltä|kahdeltakymmeneltäviideltä|kahdeltatoista|kahdenkymmenen|kahdenkymmenenviiden|kahdentoista|kahdessakymmenessa|kahdessakymmenessaviidessa|kahdessakymmenessä|kahdessakymmenessäviidessä|kahdessatoista|kahdestakymmenesta|kahdestakymmenestaviidesta|kahdestakymmenestä|kahdestakymmenestäviidestä|kahdestatoista|kahdet-kymmenet|kahdet-kymmenetviidet|kahdettoista|kahtakymmenta|kahtakymmentaviitta|kahtakymmentä|kahtakymmentäviittä|kahtatoista|kahteenkymmeneen|kahteenkymmeneenviiteen|kahteentoista|kahtenakymmenena|kahtenakymmenenaviitena|kahtenakymmenenä|kahtenakymmenenäviitenä|kahtenatoista|kaksiakymmenia|kaksiakymmeniaviisia|kaksiakymmeniä|kaksiakymmeniäviisiä|kaksiatoista|kaksienkymmenien|kaksienkymmenienviisien|kaksientoista|kaksiinkymmeniin|kaksiinkymmeniinviisiin|kaksiintoista|kaksiksikymmeniksi|kaksiksikymmeniksiviisiksi|kaksiksitoista|kaksikymmenta|kaksikymmentaviisi|kaksikymmentä|kaksikymmentäviisi|kaksillakymmenilla|kaksillakymmenillaviisilla|kaksillakymmenillä|kaksillakymmenilläviisillä|kaksillatoista|kaksillekymmenille|kaksillekymmenilleviisille|kaksilletoista|kaksiltakymmenilta|kaksiltakymmeniltaviisilta|kaksiltakymmeniltä|kaksiltakymmeniltäviisiltä|kaksiltatoista|kaksinakymmenina|kaksinakymmeninaviisina|kaksinakymmeninä|kaksinakymmeninäviisinä|kaksinatoista|kaksissakymmenissa|kaksissakymmenissaviisissa|kaksissakymmenissä|kaksissakymmenissäviisissä|kaksissatoista|kaksistakymmenista|kaksistakymmenistaviisista|kaksistakymmenistä|kaksistakymmenistäviisistä|kaksistatoista|kaksitoista|kolmeakymmenta|kolmeakymmentä|kolmeatoista|kolmeenkymmeneen|kolmeentoista|kolmeksikymmeneksi|kolmeksitoista|kolmekymmenta|kolmekymmentä|kolmellakymmenella|kolmellakymmenellä|kolmellatoista|kolmellekymmenelle|kolmelletoista|kolmeltakymmenelta|kolmeltakymmeneltä|kolmeltatoista|kolmenakymmenena|kolmenakymmenenä|kolmenatoista|kolmenkymmenen|kolmentoista|kolmessakymmenessa|kolmessakymmenessä|kolmessatoista|kolmestakymmenesta|kolmestakymmenestä|kolmestatoista|kolmet-kymmenet|kolmetoista|kolmettoista|kolmiakymmenia|kolmiakymmeniä|kolmiatoista|kolmienkymmenien|kolmientoista|kolmiinkymmeniin|kolmiintoista|kolmiksikymmeniksi|kolmiksitoista|kolmillakymmenilla|kolmillakymmenillä|kolmillatoista|kolmillekymmenille|kolmilletoista|kolmiltakymmenilta|kolmiltakymmeniltä|kolmiltatoista|kolminakymmenina|kolminakymmeninä|kolminatoista|kolmissakymmenissa|kolmissakymmenissä|kolmissatoista|kolmistakymmenista|kolmistakymmenistä|kolmistatoista|kuudeksikymmeneksi|kuudeksitoista|kuudellakymmenella|kuudellakymmenellä|kuudellatoista|kuudellekymmenelle|kuudelletoista|kuudeltakymmenelta|kuudeltakymmeneltä|kuudeltatoista|kuudenkymmenen|kuudentoista|kuudessakymmenessa|kuudessakymmenessä|kuudessatoista|kuudestakymmenesta|kuudestakymmenestä|kuudestatoista|kuudet-kymmenet|kuudettoista|kuusiakymmenia|kuusiakymmeniä|kuusiatoista|kuusienkymmenien|kuusientoista|kuusiinkymmeniin|kuusiintoista|kuusiksikymmeniksi|kuusiksitoista|kuusikymmenta|kuusikymmentä|kuusillakymmenilla|kuusillakymmenillä|kuusillatoista|kuusillekymmenille|kuusilletoista|kuusiltakymmenilta|kuusiltakymmeniltä|kuusiltatoista|kuusinakymmenina|kuusinakymmeninä|kuusinatoista|kuusissakymmenissa|kuusissakymmenissä|kuusissatoista|kuusistakymmenista|kuusistakymmenistä|kuusistatoista|kuusitoista|kuuteenkymmeneen|kuuteentoista|kuutenakymmenena|kuutenakymmenenä|kuutenatoista|kuuttakymmenta|kuuttakymmentä|kuuttatoista|neljaakymmenta|neljaankymmeneen|neljaantoista|neljaatoista|neljaksikymmeneksi|neljaksitoista|neljakymmenta|neljallakymmenella|neljallatoista|neljallekymmenelle|neljalletoista|neljaltakymmenelta|neljaltatoista|neljanakymmenena|neljanatoista|neljankymmenen|neljantoista|neljassakymmenessa|neljassatoista|neljastakymmenesta|neljastatoista|neljat-kymmenet|neljatoista|neljattoista|neljiakymmenia|neljiatoista|neljienkymmenien|neljientoista|neljiinkymmeniin|neljiintoista|neljiksikymmeniksi|neljiksitoista|neljillakymmenilla|neljillatoista|neljillekymmenille|neljilletoista|neljilläkymmenillä|neljillätoista|neljiltakymmenilta|neljiltatoista|neljiltäkymmeniltä|neljiltätoista|neljinakymmenina|neljinatoista|neljinäkymmeninä|neljinätoista|neljissakymmenissa|neljissatoista|neljissäkymmenissä|neljissätoista|neljistakymmenista|neljistatoista|neljistäkymmenistä|neljistätoista|neljiäkymmeniä|neljiätoista|neljäksikymmeneksi|neljäksitoista|neljäkymmentä|neljällekymmenelle|neljälletoista|neljälläkymmenellä|neljällätoista|neljältäkymmeneltä|neljältätoista|neljänkymmenen|neljäntoista|neljänäkymmenenä|neljänätoista|neljässäkymmenessä|neljässätoista|neljästäkymmenestä|neljästätoista|neljät-kymmenet|neljätoista|neljättoista|neljääkymmentä|neljäänkymmeneen|neljääntoista|neljäätoista|sadaksi|sadalla|sadalle|sadalta|sadan|sadassa|sadasta|sadat|sadoiksi|sadoilla|sadoille|sadoilta|sadoissa|sadoista|sata|sataa|sataan|satana|satoihin|satoina|satoja|satojen|seitsemaakymmenta|seitsemaankymmeneen|seitsemaantoista|seitsemaatoista|seitsemaksikymmeneksi|seitsemaksitoista|seitsemallakymmenella|seitsemallatoista|seitsemallekymmenelle|seitsemalletoista|seitsemaltakymmenelta|seitsemaltatoista|seitsemanakymmenena|seitsemanatoista|seitsemankymmenen|seitsemankymmenta|seitsemantoista|seitsemassakymmenessa|seitsemassatoista|seitsemastakymmenesta|seitsemastatoista|seitsemat-kymmenet|seitsemattoista|seitsemiakymmenia|seitsemiatoista|seitsemienkymmenien|seitsemientoista|seitsemiinkymmeniin|seitsemiintoista|seitsemiksikymmeniksi|seitsemiksitoista|seitsemillakymmenilla|seitsemillatoista|seitsemillekymmenille|seitsemilletoista|seitsemilläkymmenillä|seitsemillätoista|seitsemiltakymmenilta|seitsemiltatoista|seitsemiltäkymmeniltä|seitsemiltätoista|seitseminakymmenina|seitseminatoista|seitseminäkymmeninä|seitseminätoista|seitsemissakymmenissa|seitsemissatoista|seitsemissäkymmenissä|seitsemissätoista|seitsemistakymmenista|seitsemistatoista|seitsemistäkymmenistä|seitsemistätoista|seitsemiäkymmeniä|seitsemiätoista|seitsemäksikymmeneksi|seitsemäksitoista|seitsemällekymmenelle|seitsemälletoista|seitsemälläkymmenellä|seitsemällätoista|seitsemältäkymmeneltä|seitsemältätoista|seitsemänkymmenen|seitsemänkymmentä|seitsemäntoista|seitsemänäkymmenenä|seitsemänätoista|seitsemässäkymmenessä|seitsemässätoista|seitsemästäkymmenestä|seitsemästätoista|seitsemät-kymmenet|seitsemättoista|seitsemääkymmentä|seitsemäänkymmeneen|seitsemääntoista|seitsemäätoista|tuhanneksi|tuhannella|tuhannelle|tuhannelta|tuhannen|tuhannessa|tuhannesta|tuhannet|tuhansia|tuhansien|tuhansiin|tuhansiksi|tuhansilla|tuhansille|tuhansilta|tuhansina|tuhansissa|tuhansista|tuhanteen|tuhantena|tuhat|tuhatta|viideksikymmeneksi|viideksitoista|viidellakymmenella|viidellatoista|viidellekymmenelle|viidelletoista|viidelläkymmenellä|viidellätoista|viideltakymmenelta|viideltatoista|viideltäkymmeneltä|viideltätoista|viidenkymmenen|viidentoista|viidessakymmenessa|viidessatoista|viidessäkymmenessä|viidessätoista|viidestakymmenesta|viidestatoista|viidestäkymmenestä|viidestätoista|viidet-kymmenet|viidettoista|viisiakymmenia|viisiatoista|viisienkymmenien|viisientoista|viisiinkymmeniin|viisiintoista|viisiksikymmeniksi|viisiksitoista|viisikymmenta|viisikymmentä|viisillakymmenilla|viisillatoista|viisillekymmenille|viisilletoista|viisilläkymmenillä|viisillätoista|viisiltakymmenilta|viisiltatoista|viisiltäkymmeniltä|viisiltätoista|viisinakymmenina|viisinatoista|viisinäkymmeninä|viisinätoista|viisissakymmenissa|viisissatoista|viisissäkymmenissä|viisissätoista|viisistakymmenista|viisistatoista|viisistäkymmenistä|viisistätoista|viisitoista|viisiäkymmeniä|viisiätoista|viiteenkymmeneen|viiteentoista|viitenakymmenena|viitenatoista|viitenäkymmenenä|viitenätoista|viittakymmenta|viittatoista|viittäkymmentä|viittätoista|yhdeksaakymmenta|yhdeksaankymmeneen|yhdeksaantoista|yhdeksaatoista|yhdeksaksikymmeneksi|yhdeksaksitoista|yhdeksallakymmenella|yhdeksallatoista|yhdeksallekymmenelle|yhdeksalletoista|yhdeksaltakymmenelta|yhdeksaltatoista|yhdeksanakymmenena|yhdeksanatoista|yhdeksankymmenen|yhdeksankymmenta|yhdeksantoista|yhdeksassakymmenessa|yhdeksassatoista|yhdeksastakymmenesta|yhdeksastatoista|yhdeksat-kymmenet|yhdeksattoista|yhdeksiakymmenia|yhdeksiatoista|yhdeksienkymmenien|yhdeksientoista|yhdeksiinkymmeniin|yhdeksiintoista|yhdeksiksikymmeniksi|yhdeksiksitoista|yhdeksillakymmenilla|yhdeksillatoista|yhdeksillekymmenille|yhdeksilletoista|yhdeksilläkymmenillä|yhdeksillätoista|yhdeksiltakymmenilta|yhdeksiltatoista|yhdeksiltäkymmeniltä|yhdeksiltätoista|yhdeksinakymmenina|yhdeksinatoista|yhdeksinäkymmeninä|yhdeksinätoista|yhdeksissakymmenissa|yhdeksissatoista|yhdeksissäkymmenissä|yhdeksissätoista|yhdeksistakymmenista|yhdeksistatoista|yhdeksistäkymmenistä|yhdeksistätoista|yhdeksitoista|yhdeksiäkymmeniä|yhdeksiätoista|yhdeksäksikymmeneksi|yhdeksäksitoista|yhdeksällekymmenelle|yhdeksälletoista|yhdeksälläkymmenellä|yhdeksällätoista|yhdeksältäkymmeneltä|yhdeksältätoista|yhdeksänkymmenen|yhdeksänkymmentä|yhdeksäntoista|yhdeksänäkymmenenä|yhdeksänätoista|yhdeksässäkymmenessä|yhdeksässätoista|yhdeksästäkymmenestä|yhdeksästätoista|yhdeksät-kymmenet|yhdeksättoista|yhdeksääkymmentä|yhdeksäänkymmeneen|yhdeksääntoista|yhdeksäätoista|yhdellatoista|yhdelletoista|yhdellätoista|yhdeltatoista|yhdeltätoista|yhdentoista|yhdessatoista|yhdessätoista|yhdestatoista|yhdestätoista|yhdettoista|yhtatoista|yhteentoista|yhtenatoista|yhtenätoista|yhtätoista|yksiatoista|yksientoista|yksiintoista|yksiksitoista|yksillatoista|yksilletoista|yksillätoista|yksiltatoista|yksiltätoista|yksinatoista|yksinätoista|yksissatoista|yksissätoista|yksistatoista|yksistätoista|yksitoista|yksiätoista',
	},
	fil: {
		scores: ['wala|walâ', 'isa|isá', 'dalawa|dalawá', 'tatlo|tatló', 'apat|ápat', 'lima|limá', 'anim', 'pito|pitó', 'walo|waló', 'siyam|siyám', 'sampu|sampû'],
		beyond: 'anim na pu|anim na pû|apat na pu|dalawang pu|dalawang pu’t lima|dalawáng pû|dalawáng pû’t limá|isang daan|isang libo|isáng daán|isáng libó|labing-anim|labing-apat|labing-dalawa|labing-isa|labing-lima|labing-pito|labing-siyam|labing-tatlo|labing-walo|labíng-anim|labíng-dalawá|labíng-isá|labíng-limá|labíng-pitó|labíng-siyám|labíng-tatló|labíng-waló|labíng-ápat|limang pu|limáng pû|pitong pu|pitóng pû|siyam na pu|siyám na pû|tatlong pu|tatlóng pû|walong pu|walóng pû|ápat na pû',
	},
	fo: {
		scores: ['null', 'ein|eitt', 'tveir|tvey|tvær', 'triggir|triggjar|try|tríggir|tríggjar|trý', 'fyre|fýre', 'fimm', 'seks', 'sjey', 'atta|átta', 'niggju|níggju', 'tiggju|tíggju'],
		beyond: 'atjan|attati|eitt tusin|eitthundrað|ellivu|fimmti|fimtan|fjurtan|fjúrtan|fyrati|fímtan|fýrati|niti|nitjan|níti|nítjan|sekstan|seksti|seytan|sjeyti|tjugo|tjugofimm|tjúgo|tjúgofimm|tolv|trettan|triati|tríati|tólv|átjan|áttati',
	},
	fr: {
		scores: ['zero|zéro', 'un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
		beyond: 'cent|cinquante|dix-huit|dix-neuf|dix-sept|douze|mille|onze|quarante|quatorze|quatre-vingt-dix|quatre-vingts|quinze|seize|soixante|soixante-dix|treize|trente|vingt|vingt-cinq',
	},
	ga: {
		scores: ['a naid|a náid', 'a haon', 'a do|a dó', 'a tri|a trí', 'a ceathair', 'a cuig|a cúig', 'a se|a sé', 'a seacht', 'a hocht', 'a naoi', 'a deich'],
		beyond: 'a ceathair deag|a ceathair déag|a cuig deag|a cúig déag|a do dheag|a dó dhéag|a haon deag|a haon déag|a hocht deag|a hocht déag|a naoi deag|a naoi déag|a se deag|a seacht deag|a seacht déag|a sé déag|a tri deag|a trí déag|caoga|cead|céad|daichead|fiche|fiche a cuig|fiche a cúig|mile|míle|nocha|nócha|ochto|ochtó|seachto|seachtó|seasca|triocha|tríocha',
	},
	gu: {
		scores: ['શૂન્ય', 'એક', 'બે', 'ત્રણ', 'ચાર', 'પાંચ', 'છ', 'સાત', 'આઠ', 'નવ', 'દસ'],
		beyond: 'અગિયાર|અઢાર|એંસી|એક સો|એક હજાર|ઓગણીસ|ચાલીસ|ચૌદ|તેર|ત્રીસ|નેવું|પંદર|પચાસ|પચ્ચીસ|બાર|વીસ|સત્તર|સાઈઠ|સિત્તેર|સોળ',
	},
	he: {
		scores: ['אפס', 'אחד|אחת', 'שני|שניים|שתי|שתיים', 'שלוש|שלושה', 'ארבע|ארבעה', 'חמישה|חמש', 'שישה|שש', 'שבע|שבעה', 'שמונה', 'תשע|תשעה', 'עשר|עשרה'],
		beyond: 'אחד עשר|אחת עשרה|אלף|ארבע עשרה|ארבעה עשר|ארבעים|חמישה עשר|חמישים|חמש עשרה|מאה|עשרים|עשרים וחמישה|עשרים וחמש|שבע עשרה|שבעה עשר|שבעים|שישה עשר|שישים|שלוש עשרה|שלושה עשר|שלושים|שמונה עשר|שמונה עשרה|שמונים|שניים עשר|שש עשרה|שתים עשרה|תשע עשרה|תשעה עשר|תשעים',
	},
	hi: {
		scores: ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ', 'दस'],
		beyond: 'अठारह|अस्सी|उन्नीस|एक सौ|एक हज़ार|ग्यारह|चालीस|चौदह|तीस|तेरह|नब्बे|पचास|पच्चीस|पन्द्रह|बारह|बीस|सत्तर|सत्रह|साठ|सोलह',
	},
	hr: {
		scores: ['nula', 'jedan|jedna|jedno', 'dva|dvije', 'tri', 'cetiri|četiri', 'pet', 'sest|šest', 'sedam', 'osam', 'devet', 'deset'],
		beyond: 'cetrdeset|cetrnaest|devedeset|devetnaest|dvadeset|dvadeset i pet|dvanaest|jedanaest|osamdeset|osamnaest|pedeset|petnaest|sedamdeset|sedamnaest|sesnaest|sezdeset|sto|tisucu|tisuću|trideset|trinaest|četrdeset|četrnaest|šesnaest|šezdeset',
	},
	hu: {
		scores: ['nulla', 'egy', 'ketto|kettő', 'harom|három', 'negy|négy', 'ot|öt', 'hat', 'het|hét', 'nyolc', 'kilenc', 'tiz|tíz'],
		beyond: 'egyezer|egyszaz|egyszáz|ezer|harminc|hatvan|hetven|husz|huszonot|huszonöt|húsz|kilencven|negyven|nyolcvan|otven|szaz|száz|tizenegy|tizenharom|tizenhat|tizenhet|tizenhárom|tizenhét|tizenketto|tizenkettő|tizenkilenc|tizennegy|tizennyolc|tizennégy|tizenot|tizenöt|ötven',
	},
	hy: {
		scores: ['զրո', 'մեկ', 'երկու', 'երեք', 'չորս', 'հինգ', 'վեց', 'յոթ', 'ութ', 'ինը', 'տասն'],
		beyond: 'երեսուն|իննասուն|հիսուն|մեկ հազար|մեկհարյուր|յոթանասուն|ութսուն|վաթսուն|տասներեք|տասներկու|տասնինը|տասնհինգ|տասնմեկ|տասնյոթ|տասնութ|տասնչորս|տասնվեց|քառասուն|քսան|քսանհինգ',
	},
	id: {
		scores: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
		beyond: 'delapan belas|delapan puluh|dua belas|dua puluh|dua puluh lima|empat belas|empat puluh|enam belas|enam puluh|lima belas|lima puluh|sebelas|sembilan belas|sembilan puluh|seratus|seribu|tiga belas|tiga puluh|tujuh belas|tujuh puluh',
	},
	is: {
		scores: ['null|núll', 'ein|einn|eitt', 'tveir|tvo|tvær|tvö', 'þrir|þrjar|þrju|þrjár|þrjú|þrír', 'fjogur|fjorar|fjorir|fjórar|fjórir|fjögur', 'fimm', 'sex', 'sjo|sjó', 'atta|átta', 'niu|níu', 'tiu|tíu'],
		beyond: 'atjan|attatiu|eitt þusund|eitt þúsund|eitthundrað|ellefu|fimmtan|fimmtiu|fimmtán|fimmtíu|fjortan|fjorutiu|fjórtán|fjörutíu|nitjan|niutiu|nítján|níutíu|sautjan|sautján|sextan|sextiu|sextán|sextíu|sjotiu|sjötíu|tolf|tuttugu|tuttugu og fimm|tólf|átján|áttatíu|þrettan|þrettán|þrjatiu|þrjátíu',
	},
	it: {
		scores: ['zero', 'un|una|uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
		beyond: 'cento|cinquanta|diciannove|diciassette|diciotto|dodici|mille|novanta|ottanta|quaranta|quattordici|quindici|sedici|sessanta|settanta|tredici|trenta|undici|venti|venticinque',
	},
	ja: {
		scores: ['〇|零', '一|壱', '二|弐', '三|参', '四', '五|伍', '六', '七', '八', '九', '十|拾'],
		beyond: '七十|七拾|三十|九十|九拾|二十|二十五|五十|伍拾|八十|八拾|六十|六拾|十一|十七|十三|十九|十二|十五|十八|十六|十四|千|参拾|四十|四拾|壱千|壱百|弐拾|弐拾伍|拾七|拾九|拾伍|拾八|拾六|拾参|拾四|拾壱|拾弐|百',
	},
	ka: {
		scores: ['ნული', 'ერთი', 'ორი', 'სამი', 'ოთხი', 'ხუთი', 'ექვსი', 'შვიდი', 'რვა', 'ცხრა', 'ათი'],
		beyond: 'ათასი|ასი|თერთმეტი|თექვსმეტი|თოთხმეტი|თორმეტი|თრვამეტი|თხუთმეტი|ოთხმოცდაათი|ოთხმოცი|ორმოცდაათი|ორმოცი|ოცდაათი|ოცდახუთი|ოცი|სამოცდაათი|სამოცი|ჩვიდმეტი|ცამეტი|ცხრამეტი',
	},
	kk: {
		scores: ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз', 'он'],
		beyond: 'алпыс|елу|жетпіс|жиырма|жиырма бес|жүз|мың|он алты|он бес|он бір|он екі|он жеті|он сегіз|он тоғыз|он төрт|он үш|отыз|сексен|тоқсан|қырық',
	},
	kl: {
		scores: ['nuulu', 'ataaseq', 'marluk', 'pingasut', 'sisamat', 'tallimat', 'arfinillit', 'arfineq-marluk', 'arfineq-pingasut', 'arfineq-sisamat', 'qulit'],
		beyond: 'aqqaneq-marluk|aqqaneq-pingasut|aqqaneq-sisamat|aqqaneq-tallimat|aqqanilit|arfersaneq-marluk|arfersaneq-pingasut|arfersaneq-sisamat|arfersanillit|arfineq-marlunnik qulillit|arfineq-pingasunik qulillit|arfineq-sisamanik qulillit|arfinilinnik qulillit|marlunnik qulillit|marlunnik qulillit tallimat|pingasunik qulillit|sisamanik qulillit|tallimanik qulillit|tuusintit|uutritit',
	},
	km: {
		scores: ['សូន្យ', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន', 'ដប់'],
		beyond: 'កៅសិប|ចិតសិប|ដប់បី|ដប់បួន|ដប់ប្រាំ|ដប់ប្រាំបី|ដប់ប្រាំបួន|ដប់ប្រាំពីរ|ដប់ប្រាំមួយ|ដប់ពីរ|ដប់មួយ|ប៉ែតសិប|មួយពាន់|មួយរយ|ម្ភៃ|ម្ភៃប្រាំ|សាមសិប|សែសិប|ហាសិប|ហុកសិប',
	},
	ko: {
		scores: ['공|영', '일|하나|한', '두|둘|이', '삼|세|셋', '네|넷|사', '다섯|오', '여섯|육', '일곱|칠', '여덟|팔', '구|아홉', '십|열|일십'],
		beyond: '구십|마흔|백|사십|삼십|서른|쉰|스무|스물|스물다섯|십구|십사|십삼|십오|십육|십이|십일|십칠|십팔|아흔|여든|열 넷|열 다섯|열 둘|열 셋|열 아홉|열 여덟|열 여섯|열 일곱|열 하나|열네|열다섯|열두|열세|열아홉|열여덟|열여섯|열일곱|열한|예순|오십|육십|이십|이십오|일백|일십구|일십사|일십삼|일십오|일십육|일십이|일십일|일십칠|일십팔|일천|일흔|천|칠십|팔십',
	},
	ky: {
		scores: ['нөл', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз', 'он'],
		beyond: 'алтымыш|жетимиш|жыиырма|жыиырма беш|жыйырма|жыйырма беш|жүз|кырк|миң|он алты|он беш|он бир|он жети|он сегиз|он тогуз|он төрт|он эки|он үч|отуз|сексен|токсон|элүү',
	},
	lb: {
		scores: ['null', 'een|eent|eng', 'zwee|zwou', 'drai|dräi', 'veier|véier', 'fennef|fënnef', 'sechs', 'siwen', 'aacht', 'neng|néng', 'zeng|zéng'],
		beyond: 'achtzeg|dausend|draizeng|dresseg|dräizéng|drësseg|eelef|fennefanzwanzeg|fofzeg|fofzeng|fofzéng|fënnefanzwanzeg|honnert|nonzeg|nonzeng|nonzéng|siechzeg|siechzeng|siechzéng|siwwenzeg|siwwenzeng|siwwenzéng|uechtzeng|uechtzéng|veierzeg|veierzeng|véierzeg|véierzéng|zwanzeg|zwielef',
	},
	lo: {
		scores: ['ศูนย์', 'ໜຶ່ງ', 'ສອງ', 'ສາມ', 'ສີ່', 'ຫ້າ', 'ຫົກ', 'ເຈັດ', 'ແປດ', 'ເກົ້າ', 'ສິບ'],
		beyond: 'ຊາວ|ຊາວຫ້າ|ສາມສິບ|ສິບສອງ|ສິບສາມ|ສິບສີ່|ສິບຫົກ|ສິບຫ້າ|ສິບເກົ້າ|ສິບເຈັດ|ສິບເອັດ|ສິບແປດ|ສີ່ສິບ|ຫົກສິບ|ຫ້າສິບ|ເກົ້າສິບ|ເຈັດສິບ|ແປດສິບ|ໜຶ່ງพัน|ໜຶ່ງร้อย',
	},
	lrc: {
		scores: ['صفر', 'یٱک', 'دۏ', 'ساٛ', 'چار', 'پنج', 'شٱش', 'هفت', 'هشت', 'نۏ', 'دٱ'],
		beyond: 'بیست|بیست و پنج|دۊۋازدٱ|سی|سینزٱ|شٱصد|شۊمزٱ|صد|نٱۋد|نۊزدٱ|هاٛبدٱ|هشتاد|هفتاد|هیژدٱ|پنجا|پۊمزٱ|چاردٱ|چاٛهل|یازدٱ|یٱک هزار',
	},
	lt: {
		scores: ['nulis', 'viena|vienai|vienam|viename|vienas|vieno|vienoje|vienos|vienu|vieną', 'du|dvi|dviejose|dvieju|dviejuose|dviejų|dviem', 'trijose|triju|trijuose|trijų|trimis|trims|tris|trys', 'keturi|keturiais|keturias|keturiems|keturiomis|keturioms|keturios|keturiose|keturis|keturiu|keturiuose|keturių', 'penki|penkiais|penkias|penkiems|penkiomis|penkioms|penkios|penkiose|penkis|penkiu|penkiuose|penkių', 'sesi|sesiais|sesias|sesiems|sesiomis|sesioms|sesios|sesiose|sesis|sesiu|sesiuose|šeši|šešiais|šešias|šešiems|šešiomis|šešioms|šešios|šešiose|šešis|šešiuose|šešių', 'septyni|septyniais|septynias|septyniems|septyniomis|septynioms|septynios|septyniose|septynis|septyniu|septyniuose|septynių', 'astuoni|astuoniais|astuonias|astuoniems|astuoniomis|astuonioms|astuonios|astuoniose|astuonis|astuoniu|astuoniuose|aštuoni|aštuoniais|aštuonias|aštuoniems|aštuoniomis|aštuonioms|aštuonios|aštuoniose|aštuonis|aštuoniuose|aštuonių', 'devyni|devyniais|devynias|devyniems|devyniomis|devynioms|devynios|devyniose|devynis|devyniu|devyniuose|devynių', 'desimt|dešimt'],
		beyond: 'astuoniasdesimt|astuoniolika|astuoniolikai|astuoniolikoje|astuoniolikos|aštuoniasdešimt|aštuoniolika|aštuoniolikai|aštuoniolikoje|aštuoniolikos|aštuonioliką|devyniasdesimt|devyniasdešimt|devyniolika|devyniolikai|devyniolikoje|devyniolikos|devynioliką|dvidesimt|dvidesimt penki|dvidesimt penkiais|dvidesimt penkias|dvidesimt penkiems|dvidesimt penkiomis|dvidesimt penkioms|dvidesimt penkios|dvidesimt penkiose|dvidesimt penkis|dvidesimt penkiu|dvidesimt penkiuose|dvidešimt|dvidešimt penki|dvidešimt penkiais|dvidešimt penkias|dvidešimt penkiems|dvidešimt penkiomis|dvidešimt penkioms|dvidešimt penkios|dvidešimt penkiose|dvidešimt penkis|dvidešimt penkiuose|dvidešimt penkių|dvylika|dvylikai|dvylikoje|dvylikos|dvyliką|keturiasdesimt|keturiasdešimt|keturiolika|keturiolikai|keturiolikoje|keturiolikos|keturioliką|penkiasdesimt|penkiasdešimt|penkiolika|penkiolikai|penkiolikoje|penkiolikos|penkioliką|septyniasdesimt|septyniasdešimt|septyniolika|septyniolikai|septyniolikoje|septyniolikos|septynioliką|sesiasdesimt|sesiolika|sesiolikai|sesiolikoje|sesiolikos|simtas|trisdesimt|trisdešimt|trylika|trylikai|trylikoje|trylikos|tryliką|tukstantis|tūkstantis|vienuolika|vienuolikai|vienuolikoje|vienuolikos|vienuoliką|šešiasdešimt|šešiolika|šešiolikai|šešiolikoje|šešiolikos|šešioliką|šimtas',
	},
	lv: {
		scores: ['nulle', 'viena|viens', 'divas|divi', 'tris|trīs', 'cetras|cetri|četras|četri', 'piecas|pieci', 'sesas|sesi|sešas|seši', 'septinas|septini|septiņas|septiņi', 'astonas|astoni|astoņas|astoņi', 'devinas|devini|deviņas|deviņi', 'desmit'],
		beyond: 'astondesmit|astonpadsmit|astoņdesmit|astoņpadsmit|cetrdesmit|cetrpadsmit|devindesmit|devinpadsmit|deviņdesmit|deviņpadsmit|divdesmit|divdesmit piecas|divdesmit pieci|divpadsmit|piecdesmit|piecpadsmit|septindesmit|septinpadsmit|septiņdesmit|septiņpadsmit|sesdesmit|sespadsmit|sešdesmit|sešpadsmit|simt|trisdesmit|trispadsmit|trīsdesmit|trīspadsmit|tukstos|tūkstoš|vienpadsmit|četrdesmit|četrpadsmit',
	},
	mk: {
		scores: ['нула', 'еден|една|едно', 'два|две', 'три', 'четири', 'пет', 'шест', 'седум', 'осум', 'девет', 'десет'],
		beyond: 'дваесет|дваесет и пет|дванаесет|деведесет|деветнаесет|единаесет|една илјада|еднасто|осумдесет|осумнаесет|педесет|петнаесет|седумдесет|седумнаесет|триесет|тринаесет|четириесет|четиринаесет|шеесет|шеснаесет',
	},
	ms: {
		scores: ['kosong', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'lapan', 'sembilan', 'sepuluh'],
		beyond: 'dua belas|dua puluh|dua puluh lima|empat belas|empat puluh|enam belas|enam puluh|lapan belas|lapan puluh|lima belas|lima puluh|sebelas|sembilan belas|sembilan puluh|seratus|seribu|tiga belas|tiga puluh|tujuh belas|tujuh puluh',
	},
	mt: {
		scores: ['zero|żero', 'waħda|wieħed', 'tnejn|zewg|żewġ', 'tliet|tlieta', 'erbaʼ|erbgħa', 'ħames|ħamsa', 'sitt|sitta', 'sebaʼ|sebgħa', 'tmien|tmienja', 'disaʼ|disgħa', 'għaxar|għaxra'],
		beyond: 'disgħin|dsatax|dsatax-il|elf|erbatax|erbatax-il|erbgħin|għoxrin|mija|mitt|sbatax|sbatax-il|sebgħin|sittax|sittax-il|sittin|tletin|tlettax|tlettax-il|tmenin|tmintax|tmintax-il|tnax|tnax-il|ħames u għoxrin|ħamsa u għoxrin|ħamsin|ħdax|ħdax-il|ħmistax|ħmistax-il',
	},
	my: {
		scores: ['သုည', 'တစ်', 'နှစ်', 'သုံး', 'လေး', 'ငါး', 'ခြောက်', 'ခုနှစ်', 'ရှစ်', 'ကိုး', 'ဆယ်'],
		beyond: 'ကိုးဆယ်|ခုနှစ်ဆယ်|ခြောက်ဆယ်|ငါးဆယ်|ဆယ့်ကိုး|ဆယ့်ခုနှစ်|ဆယ့်ခြောက်|ဆယ့်ငါး|ဆယ့်တစ်|ဆယ့်နှစ်|ဆယ့်ရှစ်|ဆယ့်လေး|ဆယ့်သုံး|တစ်ထောင်|တစ်ရာ|နှစ်ဆယ်|နှစ်ဆယ်ငါး|ရှစ်ဆယ်|လေးဆယ်|သုံးဆယ်',
	},
	ne: {
		scores: ['शुन्य', 'एक', 'दुई', 'तिन', 'चार', 'पाँच', 'छ', 'सात', 'आठ', 'नौ', 'दस'],
		beyond: 'अठार|असी|उन्नाइस|एक सय|एक हजार|एघार|चालिस|चौध|तिस|तेह्र|नब्बे|पचास|पच्चिस|पन्ध्र|बाह्र|बिस|सत्तरी|सत्र|साठी|सोह्र',
	},
	nl: {
		scores: ['nul', 'een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
		beyond: 'achttien|dertien|dertig|duizend|elf|honderd|negentien|negentig|tachtig|twaalf|twintig|veertien|veertig|vijfentwintig|vijftien|vijftig|zestien|zestig|zeventien|zeventig',
	},
	nn: {
		scores: ['null', 'ein|eitt|éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'atte|åtte', 'ni', 'ti'],
		beyond: 'atten|atti|eitt hundre|eitt tusen|elleve|femten|femti|fjorten|forti|førti|nitten|nitti|seksten|seksti|sytten|sytti|tjue|tjuefem|tolv|tretten|tretti|åtti',
	},
	no: {
		scores: ['null', 'ei|en|ett|én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'atte|åtte', 'ni', 'ti'],
		beyond: 'atten|atti|elleve|femten|femti|fjorten|forti|førti|hundre|nitten|nitti|seksten|seksti|sytten|sytti|tjue|tjuefem|tolv|tretten|tretti|tusen|åtti',
	},
	pl: {
		scores: ['zera|zerem|zero|zeru|zerze', 'jeden|jedna|jednego|jednej|jednemu|jedno|jednym|jedną', 'dwa|dwaj|dwie|dwiema|dwoch|dwom|dwoma|dwóch|dwóm', 'trzech|trzej|trzem|trzema|trzy', 'czterech|czterej|czterem|czterema|cztery', 'piec|piecioma|pieciu|pięcioma|pięciu|pięć', 'szesc|szescioma|szesciu|sześcioma|sześciu|sześć', 'siedem|siedmioma|siedmiu', 'osiem|osmioma|osmiu|ośmioma|ośmiu', 'dziewiec|dziewiecioma|dziewieciu|dziewięcioma|dziewięciu|dziewięć', 'dziesiec|dziesiecioma|dziesieciu|dziesięcioma|dziesięciu|dziesięć'],
		beyond: 'czterdziesci|czterdziestoma|czterdziestu|czterdzieści|czternascie|czternastoma|czternastu|czternaście|dwadziescia|dwadziescia piec|dwadzieścia|dwadzieścia pięć|dwanascie|dwanaście|dwudziestoma|dwudziestoma piecioma|dwudziestoma pięcioma|dwudziestu|dwudziestu pieciu|dwudziestu pięciu|dwunastoma|dwunastu|dziewiecdziesiat|dziewiecdziesiecioma|dziewiecdziesieciu|dziewietnascie|dziewietnastoma|dziewietnastu|dziewiętnastoma|dziewiętnastu|dziewiętnaście|dziewięćdziesiąt|dziewięćdziesięcioma|dziewięćdziesięciu|jedenascie|jedenastoma|jedenastu|jedenaście|osiemdziesiat|osiemdziesiecioma|osiemdziesieciu|osiemdziesiąt|osiemdziesięcioma|osiemdziesięciu|osiemnascie|osiemnastoma|osiemnastu|osiemnaście|piecdziesiat|piecdziesiecioma|piecdziesieciu|pietnascie|pietnastoma|pietnastu|piętnastoma|piętnastu|piętnaście|pięćdziesiąt|pięćdziesięcioma|pięćdziesięciu|siedemdziesiat|siedemdziesiecioma|siedemdziesieciu|siedemdziesiąt|siedemdziesięcioma|siedemdziesięciu|siedemnascie|siedemnastoma|siedemnastu|siedemnaście|sto|stu|szescdziesiat|szescdziesiecioma|szescdziesieciu|szesnascie|szesnastoma|szesnastu|szesnaście|sześćdziesiąt|sześćdziesięcioma|sześćdziesięciu|trzydziesci|trzydziestoma|trzydziestu|trzydzieści|trzynascie|trzynastoma|trzynastu|trzynaście|tysiac|tysiaca|tysiacem|tysiacowi|tysiacu|tysiąc|tysiąca|tysiącem|tysiącowi|tysiącu',
	},
	pt: {
		scores: ['zero', 'um|uma', 'dois|duas', 'tres|três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
		beyond: 'catorze|cem|cinquenta|dezenove|dezesseis|dezessete|dezoito|doze|mil|noventa|oitenta|onze|quarenta|quinze|sessenta|setenta|treze|trinta|vinte|vinte e cinco',
	},
	qu: {
		scores: ['chusaq', 'huk', 'iskay', 'kinsa', 'tawa', 'phisqa', 'suqta', 'qanchis', 'pusaq', 'isqun', 'chunka'],
		beyond: 'chunka huk-ni-yuq|chunka iskay-ni-yuq|chunka isqun-ni-yuq|chunka kinsa-yuq|chunka phisqa-yuq|chunka pusaq-ni-yuq|chunka qanchis-ni-yuq|chunka suqta-yuq|chunka tawa-yuq|huk pachak|huk waranqa|iskay chunka|iskay chunka phisqa-yuq|isqun chunka|kinsa chunka|phisqa chunka|pusaq chunka|qanchis chunka|suqta chunka|tawa chunka',
	},
	ro: {
		scores: ['zero', 'una|unu', 'doi|doua|două', 'trei', 'patru', 'cinci', 'sase|șase', 'sapte|șapte', 'opt', 'noua|nouă', 'zece'],
		beyond: 'cincisprezece|cincizeci|doisprezece|douasprezece|douazeci|douazeci si cinci|douăsprezece|douăzeci|douăzeci și cinci|nouasprezece|nouazeci|nouăsprezece|nouăzeci|optsprezece|optzeci|patrusprezece|patruzeci|saptesprezece|saptezeci|sasesprezece|sasezeci|treisprezece|treizeci|una mie|una suta|una sută|unsprezece|șaptesprezece|șaptezeci|șasesprezece|șasezeci',
	},
	ru: {
		scores: ['ноль|нолю|ноля|нуле|нулем', 'один|одна|одни|одним|одними|одних|одно|одного|однои|одной|одном|одному|одну', 'два|две|двум|двумя|двух', 'трем|тремя|трех|три', 'четыре|четырем|четырех|четырьмя', 'пяти|пять|пятью', 'шести|шесть|шестью', 'семи|семь|семью', 'восемь|восемью|восьми', 'девяти|девять|девятью', 'десяти|десять|десятью'],
		beyond: 'восемнадцати|восемнадцать|восемнадцатью|восемьдесят|восемьюдесятью|восьмидесяти|двадцати|двадцати пяти|двадцать|двадцать пяти|двадцать пять|двадцатью|двадцатью пятью|двенадцати|двенадцать|двенадцатью|девяноста|девяносто|девятнадцати|девятнадцать|девятнадцатью|одиннадцати|одиннадцать|одиннадцатью|пятидесяти|пятнадцати|пятнадцать|пятнадцатью|пятьдесят|пятьюдесятью|семидесяти|семнадцати|семнадцать|семнадцатью|семьдесят|семьюдесятью|сорок|сорока|ста|сто|тридцати|тридцать|тридцатью|тринадцати|тринадцать|тринадцатью|четырнадцати|четырнадцать|четырнадцатью|шестидесяти|шестнадцати|шестнадцать|шестнадцатью|шестьдесят|шестьюдесятью',
	},
	se: {
		scores: ['nolla', 'okta', 'guokte', 'golbma', 'njeallje', 'vihtta', 'guhtta', 'cieza|čieža', 'gavcci|gávcci', 'ovcci', 'logi'],
		beyond: 'ciezalogi|ciezanuppelohkai|gavccilogi|gavccinuppelohkai|golbmalogi|golbmanuppelohkai|golbmanuppelohkái|guhttalogi|guhttanuppelohkai|guhttanuppelohkái|guoktelogi|guoktelogivihtta|guoktenuppelohkai|guoktenuppelohkái|gávccilogi|gávccinuppelohkái|njealljelogi|njealljenuppelohkai|njealljenuppelohkái|oktacuodi|oktaduhat|oktaduhát|oktanuppelohkai|oktanuppelohkái|oktačuođi|ovccilogi|ovccinuppelohkai|ovccinuppelohkái|vihttalogi|vihttanuppelohkai|vihttanuppelohkái|čiežalogi|čiežanuppelohkái',
	},
	sk: {
		scores: ['nula', 'jeden|jedna|jedno', 'dva|dve', 'tri', 'styri|štyri', 'pat|päť', 'sest|šesť', 'sedem', 'osem', 'devat|deväť', 'desat|desať'],
		beyond: 'devatdesiat|devatnast|devätnásť|deväťdesiat|dvadsat|dvadsatpat|dvadsať|dvadsaťpäť|dvanast|dvanásť|jedenast|jedenásť|jedna tisic|jedna tisíc|jednasto|osemdesiat|osemnast|osemnásť|patdesiat|patnast|pätnásť|päťdesiat|sedemdesiat|sedemnast|sedemnásť|sestdesiat|sestnast|strnast|styridsat|tridsat|tridsať|trinast|trinásť|šestnásť|šesťdesiat|štrnásť|štyridsať',
	},
	sl: {
		scores: ['nic|nič', 'ena', 'dva|dve|dvije', 'tri', 'stiri|štiri', 'pet', 'sest|šest', 'sedem', 'osem', 'devet', 'deset'],
		beyond: 'asemnajst|devetdeset|devetnajst|dvanajst|dvaset|dvaset pet|enajst|osemdeset|petdeset|petnajst|sedemdeset|sedemnajst|sestdeset|sestnajst|stirideset|sto|strinajst|tisucu|tisuću|trideset|trinajst|šestdeset|šestnajst|štirideset|štrinajst',
	},
	sq: {
		scores: ['zero', 'nje|një', 'dy', 'tre|tri', 'kater|katër', 'pese|pesë', 'gjashte|gjashtë', 'shtate|shtatë', 'tete|tetë', 'nente|nëntë', 'dhjete|dhjetë'],
		beyond: 'dymbedhjete|dymbëdhjetë|dyzet|gjashtedhjete|gjashtembedhjete|gjashtëdhjetë|gjashtëmbëdhjetë|katermbedhjete|katërmbëdhjetë|nentedhjete|nentembedhjete|nje mije|njembedhjete|njeqind|njezet|njezet e pese|një mijë|njëmbëdhjetë|njëqind|njëzet|njëzet e pesë|nëntëdhjetë|nëntëmbëdhjetë|pesedhjete|pesembedhjete|pesëdhjetë|pesëmbëdhjetë|shtatedhjete|shtatembedhjete|shtatëdhjetë|shtatëmbëdhjetë|tetedhjete|tetembedhjete|tetëdhjetë|tetëmbëdhjetë|trembedhjete|trembëdhjetë|tridhjete|tridhjetë',
	},
	sr: {
		scores: ['нула', 'један|једна|једно', 'два|две', 'три', 'четири', 'пет', 'шест', 'седам', 'осам', 'девет', 'десет'],
		beyond: 'двадесет|двадесет и пет|дванаест|деведесет|деветнаест|осамдесет|осамнаест|педесет|петнаест|седамдесет|седамнаест|сто|тридесет|тринаест|четрдесет|четрнаест|шездесет|шеснаест|једанаест|једна хиљаду',
	},
	su: {
		scores: ['nol', 'hiji', 'dua', 'tilu', 'opat', 'lima', 'genep', 'tujuh', 'dalapan', 'salapan', 'sapuluh'],
		beyond: 'dalapan belas|dalapan puluh|dua belas|dua puluh|dua puluh lima|genep belas|genep puluh|lima belas|lima puluh|opat belas|opat puluh|sabelas|salapan belas|salapan puluh|saratus|sarebu|tilu belas|tilu puluh|tujuh belas|tujuh puluh',
	},
	sv: {
		scores: ['noll', 'en|ett', 'tva|två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'atta|åtta', 'nio', 'tio'],
		beyond: 'arton|attio|elva|etthundra|ettusen|femtio|femton|fjorton|fyrtio|nittio|nitton|sextio|sexton|sjuttio|sjutton|tjugo|tjugofem|tolv|trettio|tretton|åttio',
	},
	sw: {
		scores: ['sifuri', 'moja', 'mbili', 'tatu', 'nne', 'tano', 'sita', 'saba', 'nane', 'tisa', 'kumi'],
		beyond: 'arobaini|elfu moja|hamsini|ishirini|ishirini na tano|kumi na mbili|kumi na moja|kumi na nane|kumi na nne|kumi na saba|kumi na sita|kumi na tano|kumi na tatu|kumi na tisa|mia moja|sabini|sitini|thelathini|themanini|tisini',
	},
	ta: {
		scores: ['பூஜ்யம்', 'ஒன்று', 'இரண்டு', 'மூன்று', 'நான்கு', 'ஐந்து', 'ஆறு', 'ஏழு', 'எட்டு', 'ஒன்பது', 'பத்து'],
		beyond: 'அறுபது|இருபது|இருபது ஐந்து|எண்பது|எழுபது|ஐம்பது|ஒன்று ஆயிரம்|தொண்ணூறு|நாற்பது|நூறு|பதினான்கு|பதினாறு|பதினெட்டு|பதினேழு|பதினைந்து|பதினொன்று|பதின்மூன்று|பத்தொன்பது|பன்னிரண்டு|முப்பது',
	},
	th: {
		scores: ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ'],
		beyond: 'ยี่สิบ|ยี่สิบห้า|สามสิบ|สิบสอง|สิบสาม|สิบสี่|สิบหก|สิบห้า|สิบเก้า|สิบเจ็ด|สิบเอ็ด|สิบแปด|สี่สิบ|หกสิบ|หนึ่งพัน|หนึ่งร้อย|ห้าสิบ|เก้าสิบ|เจ็ดสิบ|แปดสิบ',
	},
	tr: {
		scores: ['sifir|sıfır', 'bir', 'iki', 'uc|üç', 'dort|dört', 'bes|beş', 'alti|altı', 'yedi', 'sekiz', 'dokuz', 'on'],
		beyond: 'altmis|altmış|bin|doksan|elli|kirk|kırk|on alti|on altı|on bes|on beş|on bir|on dokuz|on dort|on dört|on iki|on sekiz|on uc|on yedi|on üç|otuz|seksen|yetmis|yetmiş|yirmi|yirmi bes|yirmi beş|yuz|yüz',
	},
	uk: {
		scores: ['нуль', 'один|одна|одне', 'два|дві', 'три', 'чотири', 'пʼять', 'шість', 'сім', 'вісім', 'девʼять', 'десять'],
		beyond: 'вісімдесят|вісімнадцять|двадцять|двадцять пʼять|дванадцять|девʼяносто|девʼятнадцять|одинадцять|пʼятдесят|пʼятнадцять|сорок|сто|сімдесят|сімнадцять|тридцять|тринадцять|чотирнадцять|шістдесят|шістнадцять',
	},
	vec: {
		scores: ['zero', 'un|una|uno', 'do|du', 'tre|tri', 'cuatro', 'sincue', 'sie', 'sete', 'oto', 'nove', 'dieze'],
		beyond: 'cuaranta|cuatordeze|cuatòrdeze|cuindeze|cuìndeze|disete|dizdoto|diznove|dodeze|dódeze|mile|miłe|novanta|otanta|sedeze|sento|sesanta|setanta|settanta|sincuanta|sédeze|tredeze|trenta|trèdeze|undeze|venti|ventisincue|vinti|vintisincue|ùndeze',
	},
	vi: {
		scores: ['khong|không', 'mot|một', 'hai', 'ba', 'bon|bốn', 'nam|năm', 'sau|sáu', 'bay|bảy', 'tam|tám', 'chin|chín', 'muoi|mười'],
		beyond: 'ba muoi|ba mươi|bay muoi|bon muoi|bảy mươi|bốn mươi|chin muoi|chín mươi|hai muoi|hai muoi lam|hai mươi|hai mươi lăm|mot nghin|mot tram|muoi ba|muoi bay|muoi bon|muoi chin|muoi hai|muoi lam|muoi mot|muoi sau|muoi tam|mười ba|mười bảy|mười bốn|mười chín|mười hai|mười lăm|mười một|mười sáu|mười tám|một nghìn|một trăm|nam muoi|năm mươi|sau muoi|sáu mươi|tam muoi|tám mươi',
	},
	yue: {
		scores: ['零', '一|壹', '二|兩|貳', '三|叁', '四|肆', '五|伍', '六|陸', '七|柒', '八|捌', '九|玖', '十|拾'],
		beyond: '一千|一百|七十|三十|九十|二十|二十五|五十|伍拾|八十|六十|十一|十七|十三|十九|十二|十五|十八|十六|十四|叁拾|四十|壹仟|壹佰|廿五|拾伍|拾叁|拾壹|拾捌|拾柒|拾玖|拾肆|拾貳|拾陸|捌拾|柒拾|玖拾|肆拾|貳拾|貳拾伍|陸拾',
	},
	zh: {
		scores: ['〇|零', '一|初一|壹', '两|二|初二|贰', '三|初三|叁', '初四|四|肆', '五|伍|初五', '六|初六|陆', '七|初七|柒', '八|初八|捌', '九|初九|玖', '初十|十|拾'],
		beyond: '一千|一百|七十|三十|九十|二十|二十五|五十|伍拾|八十|六十|十一|十七|十三|十九|十二|十五|十八|十六|十四|叁拾|四十|壹仟|壹佰|廿五|拾伍|拾叁|拾壹|拾捌|拾柒|拾玖|拾肆|拾贰|拾陆|捌拾|柒拾|玖拾|肆拾|贰拾|贰拾伍|陆拾',
	},
};
