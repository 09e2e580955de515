import { aggregateAnswers, targetOf, targetText } from '../../../nps/report';
import type { Score } from '../../../nps/score';

const histogram = (promoters: number, detractors: number) => [detractors, 0, 0, 0, 0, 0, 0, 0, 0, 0, promoters];

describe('a target', () => {
	it('is met, missed, or not certain either way', () => {
		expect(targetOf(histogram(190, 10), 40)).toMatchObject({ value: 40, met: 'yes' });
		expect(targetOf(histogram(100, 100), 40)).toMatchObject({ met: 'no' });
		expect(targetOf(histogram(7, 3), 40)).toMatchObject({ met: 'unsure' });
	});

	it('of 0 and below is a target', () => {
		expect(targetOf(histogram(90, 10), 0)).toMatchObject({ value: 0, met: 'yes' });
		expect(targetOf(histogram(60, 40), -50)).toMatchObject({ value: -50, met: 'yes' });
	});

	it('says nothing without answers, nor where there is none', () => {
		expect(targetOf(histogram(0, 0), 40)).toBeUndefined();
		expect(targetOf(histogram(5, 5), undefined)).toBeUndefined();
	});

	it('is told with its probability, which is never all or nothing', () => {
		expect(targetText({ value: 40, met: 'unsure', probability: 0.93 })).toBe('the target of 40 is met with 93 % probability');
		expect(targetText({ value: -5, met: 'no', probability: 0.0004 })).toBe('the target of −5 is met with less than 1 % probability');
		expect(targetText({ value: 40, met: 'yes', probability: 1 })).toBe('the target of 40 is met with more than 99 % probability');
	});

	it('stands in each row and at the end of its sentence', () => {
		const answers = Array.from({ length: 40 }, (_, index) => ({ score: (index % 4 === 0 ? 3 : 10) as Score, group: {} }));
		const [row] = aggregateAnswers(answers, { target: 20 }).rows;
		expect(row.target).toMatchObject({ value: 20, met: 'yes' });
		expect(row.sentence).toMatch(/; the target of 20 is met with (?:more than )?\d+ % probability\.$/);
		expect(aggregateAnswers(answers).rows[0]).not.toHaveProperty('target');
	});
});
