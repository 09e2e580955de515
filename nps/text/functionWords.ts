/** Words that carry no subject of their own, by language: what a comment is about is told by the others. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
	da: 'og at det den der som for med til ikke jeg vi de er var har en et på af men så om fra',
	de: 'aber alle alles als also am an auch auf aus bei beim bin bis bitte da damit dann das dass dem den der des die dies diese dieser doch dort durch ein eine einem einen einer er es etwas euch euer für gar habe haben hat hatte hätte ich ihr ihre im in ist ja kann kein keine könnte mal man mehr mein meine mich mir mit nach nicht nichts noch nun nur ob oder schon sehr sein sich sie sind so und uns unser um vom von vor war waren was wenn wer werden wie wieder wir wird wurde würde zu zum zur über',
	en: 'a about after again all also am an and any are as at be because been before being but by can could did do does doing done don for from get got had has have having he her here his how i if in into is it its just like m me more most much my no not now of off on one only or our out over really re s she should so some such t than that the their them then there these they this those through to too up us ve very was we were what when which who why will with would you your',
	es: 'a al algo ante así aunque como con cuando de del desde donde el ella en era eran es esa ese eso esta está están este esto fue ha han hasta hay la las le les lo los más me mi mis muy nada ni no nos o para pero por porque que qué se ser si sí sin sobre son su sus también te tiene todo todos un una unos y ya yo',
	fr: 'à ai au aussi aux avec c ce ces cette comme d dans de des du elle en est et été eu fait il ils j je l la le les leur leurs lui ma mais me même mes moi mon n ne nous on ont ou où par pas plus pour qu que qui s sa sans se ses si son sont sur ta te tout très tu un une vous y',
	it: 'a ai al alla anche che chi ci come con cui da dal dalla dei del della delle di dove e è era gli ha hanno ho i il in io la le lo loro ma mi mia mio molto ne nei nel nella no noi non o per perché più quando quella quello questa questo se si sono su sua suo sul tra tutto un una uno vi voi',
	nl: 'aan al alle als bij dan dat de deze die dit door een en er geen haar had heb hebben heeft het hij hoe ik in is je kan maar me meer met mij mijn na naar niet nog nu of om onze ook op over te toch tot u uit van veel voor was we wel werd wij wordt zeer zich zij zijn zo',
	pl: 'a ale ani bo był była było być co czy dla do i ich ja jak jako je jest jeszcze już mi mnie na nad nie niż o od oraz po pod przez się są ta tak także tego tej ten to tu tylko tym w we więc z za ze że',
	pt: 'a ao aos as até com como da das de do dos e é ela ele em entre era essa esse esta está este eu foi há isso já lhe mais mas me meu minha muito na nas nem no nos não o os ou para pela pelo por qual quando que quem se sem ser seu sua são só também tem um uma você',
	ru: 'а без бы был была были было быть в вам вас все всё вы где да для до его если есть еще ещё же за и из или их к как когда мне мы на над не нет но ну о об он она они от по под при с со так также там то только у уже чем что это я',
	sv: 'att av blev bra de den det dig din du där efter ej en ett från för ha hade han har hon hur i inte jag kan kom man med men mig min mycket ni nu när och om oss på sig sin som så till under upp ut vad var vara vi vid är över',
	tr: 'ama bana ben beni bir biz bu çok da daha de değil diye en gibi hem her için ile ise kadar ki mi mu ne o olan olarak oldu sonra şey şu ve veya ya',
};

const ALL = new Set(Object.values(BY_LANGUAGE).flatMap((words) => words.split(' ')));

/** Whether a word, in small letters, carries no subject in one of the languages known. */
export function isFunctionWord(word: string): boolean {
	return ALL.has(word);
}
