import type { RenameAnswer } from '../../src/api';
import type { Decision } from '../../src/decision/decision';
import { dayInWords, isoOfDay, type Round } from '../../src/decision/round';
import { type ScoreLine, scoreLines } from '../../src/insight/change_lines';
import { figuresOf } from '../../src/insight/figures';
import { subjectOf } from '../../src/insight/subject';
import { TableInstead } from '../insights/table';

interface OverTimeProps {
  rounds: readonly Round[];
  now: Decision;
  renames: readonly RenameAnswer[];
  today: number;
  locale: string;
}

const WIDTH = 268;
const HEIGHT = 170;
const MARGIN = { left: 30, right: 6, top: 8, bottom: 18 };
/** The baseline is dark and thick; the best others have a colour, the rest is grey. */
const BASELINE = '#202124';
const COLOURS = ['#1a73e8', '#188038', '#b06000', '#a142f4', '#c5221f'];
const GREY = '#9aa0a6';

/** A line per option over the rounds and now, with the baseline marked, and the same as words and as a table. */
export function OverTime({ rounds, now, renames, today, locale }: OverTimeProps) {
  const lines = scoreLines(rounds, now, renames);
  const days = [...rounds.map(({ date }) => date), Math.max(today, rounds[rounds.length - 1]?.date ?? today)];
  const figures = figuresOf(subjectOf(now), locale);
  const total = (value: number | null) => (value === null ? '–' : figures.total(figures.shown(value)));
  const values = lines.flatMap(({ totals }) => totals.filter((value): value is number => value !== null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  const first = days[0] ?? today;
  const length = (days[days.length - 1] ?? today) - first || 1;
  const x = (day: number) => MARGIN.left + ((day - first) / length) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value: number) =>
    HEIGHT - MARGIN.bottom - ((value - low) / span) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const others = lines.filter(({ isBaseline }) => !isBaseline);
  const colourOf = (line: ScoreLine) =>
    line.isBaseline ? BASELINE : (COLOURS[others.indexOf(line)] ?? GREY);
  const moved = ({ name, isBaseline, totals }: ScoreLine) =>
    `${name}${isBaseline ? ' (baseline)' : ''} ${total(totals[0] ?? null)} to ${total(totals[totals.length - 1] ?? null)}`;
  return (
    <>
      <svg
        class="over-time"
        role="img"
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-label={`Weighted scores from ${dayInWords(first)} to now: ${lines.map(moved).join('; ')}.`}
      >
        {[low, high].map((value) => (
          <text key={value} x={MARGIN.left - 4} y={y(value) + 4} text-anchor="end" class="tick">
            {figures.number(Math.round(value))}
          </text>
        ))}
        {days.map((day, at) => (
          <line key={at} x1={x(day)} x2={x(day)} y1={MARGIN.top} y2={HEIGHT - MARGIN.bottom} class="when" />
        ))}
        <text x={MARGIN.left} y={HEIGHT - 4} class="tick">
          {isoOfDay(first)}
        </text>
        <text x={WIDTH - MARGIN.right} y={HEIGHT - 4} text-anchor="end" class="tick">
          now
        </text>
        {lines.map((line) => (
          <g key={line.key} stroke={colourOf(line)} fill={colourOf(line)}>
            <path
              d={pathOf(
                line.totals.map((value, at) => (value === null ? null : [x(days[at] ?? first), y(value)])),
              )}
              fill="none"
              stroke-width={line.isBaseline ? 3 : 1.5}
            />
            {line.totals.map(
              (value, at) =>
                value !== null && <circle key={at} cx={x(days[at] ?? first)} cy={y(value)} r={2.5} />,
            )}
          </g>
        ))}
      </svg>
      <ul class="plain line-names">
        {lines.map((line) => (
          <li key={line.key}>
            <span class="line-mark" style={{ background: colourOf(line) }} />
            <bdi>{line.name}</bdi>
            {line.isBaseline && ' (baseline)'}
          </li>
        ))}
      </ul>
      <TableInstead
        label="Weighted scores over the rounds"
        head={['Option', ...rounds.map(({ date }) => isoOfDay(date)), 'Now']}
        rows={lines.map(({ name, totals }) => [name, ...totals.map(total)])}
      />
    </>
  );
}

/** A line that breaks where there is no point. */
function pathOf(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, at) =>
      point === null
        ? ''
        : `${points[at - 1] == null ? 'M' : 'L'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`,
    )
    .join(' ');
}
