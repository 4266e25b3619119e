export { WEIGHTED_SCORE } from './weighted_score';
