import { terms, type TextLanguage } from '../language';
import { enThemes } from './english/themes';
import { negative, strongNegative, weakNegative } from './english/blame';
import { positive, strongPositive, weakPositive } from './english/praise';

/** On top of VADER's lexicon of single words, which knows moods better than deliveries. */
export const en: TextLanguage = {
	code: 'en',
	...{ positive, strongPositive, weakPositive },
	...{ negative, strongNegative, weakNegative },
	neutral: terms(
		`not only, only a few minutes, in minutes, within minutes, even better, even more, even with, even when, even after, even if, even though, my only, only had to, the only one, worth the money, hoping, honestly, crazy, huge, kept, like, clearly, feeling, feelings, intelligence, care, yeah, talent, ready, freedom, value, values, mature, fan, treat you, treat us,
		treat your, treat my, treat people, neither good nor bad, good nor bad, not good nor bad, average experience, average product, average price, no comment, no comments, nothing to add, no more to say, ok will, ok i, ok so, okay will, okay i, please, help, can you help, could you help, help me, need help, want, wants, wanted, number, numbers, matter,
		share, chance, save, saved, credit, credited, interest, gift, gifts, customer care, intensive care, support,
		customer support, tech support, technical support, supported, supports, security, secure, safety, top of,
		on top, at the top, free of charge, feel free, free wifi, feel like, feels like, felt like, look like,
		looks like, looked like, sounds like, sounded like, seem like, seems like, seemed like, taste like,
		tastes like, tasted like, smells like, smelled like, something like, things like, stuff like, anything like,
		just like, more like, is like, was like, it s like, its like, not like, people like, would like to, d like to,
		like a, like an, like the, like this, like that, like it was, acts like, acted like, treat* us like,
		treated like, likes of, thanks to my, pretty much, kind of, sort of, what kind, this kind, any kind, all kinds,
		well as, as well, oh well, might as well, alone, let alone, number one, no one else, no matter, no idea if,
		of course, fire, fire stick, kindle fire, cut, cuts, drop off, dropped off, drop it off, charge, charged,
		charges, charging, charger, pay, paid, paying, party, parties, play, played, playing, plays, fun size, top, tops,
		low, lower, lowest, demand, demands, challenge, challenges, serious, seriously, certain, clear coat, ready to,
		value my, natural, interests, killer, trust fund, dead sea, dying to, bored of, agree, agreed, agrees, yes, sure,
		make sure, made sure, be sure, not sure, allow, allows, allowed, ability, active, bar, bars, contract, cash, tank,
		hand, engaged ring, growing, grow, united, united states, jet blue, delta, virgin, no 1, no. 1, war, battle, fight,
		fighting, kill, killed, murder, death, dead end, crime, criminal, violence, evil, enemy, weird science, dream,
		heroes, hero, god, oh my god, my god, passion, original, fit, fits, fitness, strength, energy, energies, straight,
		accept, accepts, accepted, important, importantly, promise to, warm water, no more than, not only, not just,
		nothing but, no less than, can t stress enough, miss the, missed the, or not, whether or not, why not, if not,
		not long ago, not that long, no doubt, without doubt, without a doubt, not to mention, last but not least,
		believe it or not, more often than not, dont know, don t know, not yet, do not know, didn t know, didnt know,
		haven t tried, have not tried, haven t used, not used it, never had, never been, never used, never tried, not see,
		never seen, not the only, don t have to, dont have to, do not have to, didn t have to, don t need, didn t need,
		doesn t need, don t need to, don t forget, don t worry, no need, can t remember, don t remember, without having to,
		without any, without a, without the`,
	),
	negators: terms(
		`don t think, dont think, didn t think, do not think, didn t find, did not find, wouldn t say, can t say, not, no, never, none, nothing, nobody, nowhere, neither, nor, without, cannot, can t, cant, don t, dont, doesn t,
		doesnt, didn t, didnt, isn t, isnt, wasn t, wasnt, aren t, arent, weren t, werent, won t, wont, wouldn t,
		wouldnt, couldn t, couldnt, shouldn t, shouldnt, hasn t, hasnt, haven t, havent, hadn t, hadnt, ain t, aint,
		mustn t, needn t, n t, hardly, barely, scarcely, rarely, seldom, lack, lacks, lacked, lacking, lack of,
		far from, anything but, not at all, less than, no way, not a single, not even, not very, not so, not that,
		not exactly, not really, not too, not particularly, not quite, not nearly, nothing to, fail to, fails to,
		failed to, by no means, nowhere near, stop being, stopped being, instead of, used to be`,
	),
	intensifiers: terms(
		`very, really, so, extremely, absolutely, completely, totally, super, incredibly, highly, truly, especially,
		particularly, exceptionally, insanely, ridiculously, quite, such, such a, most, more, much, way, always, utterly,
		thoroughly, entirely, too, damn, freaking, fucking, bloody, mega, ultra, overall very, pretty, by far, deeply,
		remarkably, unbelievably, extra, consistently, genuinely, beyond, as always, purely, wildly, terribly, awfully`,
	),
	downtoners: terms(
		`a bit, a little, little, somewhat, slightly, kinda, sorta, fairly, rather, reasonably, relatively, almost,
		partly, less, mildly, some, sometimes, occasionally, at times, a tad, only slightly, mostly, if, might be,
		may be, could be, supposed to be, supposedly, would be`,
	),
	contrasts: terms(
		`but, however, although, though, even though, yet, except, except that, except for, apart from, aside from,
		other than that, unfortunately, nevertheless, nonetheless, whereas, while, on the other hand, only complaint,
		my only complaint, the only complaint, only downside, the only downside, only issue, only problem, despite,
		in spite of, still`,
	),
	inquiries: terms(
		`can, can i, could, do, does, did, is, are, am, will, would, may, should, shall, has, have, what, what s, whats, when, where, which,
		who, whom, how do, how can, how does, how many, how much, how should, how would, how to, any, anyone, anybody, if`,
	),
	joins: terms('and, &, plus, also, or, then, because, since, which, when, as'),
	...enThemes,
};
