import type { Progress } from './people';

/** What a tab lacks: "2 scores missing, 1 weight missing"; '' for nothing. */
export function lackInWords({
  unscored,
  unweighed,
  wrong,
}: Pick<Progress, 'unscored' | 'unweighed' | 'wrong'>): string {
  return [
    unscored > 0 && `${unscored} ${unscored === 1 ? 'score' : 'scores'} missing`,
    unweighed > 0 && `${unweighed} ${unweighed === 1 ? 'weight' : 'weights'} missing`,
    wrong > 0 && `${wrong} to correct`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}
