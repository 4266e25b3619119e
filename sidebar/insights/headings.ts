/** Headings of sections of Insights that are led to: what is asked, whether lines are straight, and the paragraph to send. */
export const QUESTIONS = 'Questions';
export const EVERY_STEP = 'Is every step worth the same?';
export const LOOKING_FOR = 'What I am looking for';
