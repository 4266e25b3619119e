/** Headings of sections of Insights that other pages lead to: what is asked, and the paragraph to send. */
export const QUESTIONS = 'Questions';
export const LOOKING_FOR = 'What I am looking for';
