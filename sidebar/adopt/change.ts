import type { Corrections, Proposal, SelectedBlock } from '../../src/api';
import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import type { Orientation } from '../../src/table/map';

/** The lines of a block along the criteria, and across them. */
export function linesOfBlock({ top, left, bottom, right }: SelectedBlock, orientation: Orientation) {
  const rows = { first: top, last: bottom };
  const columns = { first: left, last: right };
  return orientation === 'down' ? { along: rows, across: columns } : { along: columns, across: rows };
}

/** Whether the scale of the scores is in doubt. */
export const asksForScale = (questions: Proposal['questions']): boolean =>
  questions.some((code) => code === 'scale-guessed' || code === 'scores-ranked' || code === 'scale-missing');

/** What is proposed, said as corrections, so that one change leaves all the rest as it is seen. */
export function asSeen({ map, criteria, options, questions }: Proposal, { block }: Corrections): Corrections {
  const { name, weight, worst, best } = map.criterionFields;
  const chosen = (list: Proposal['criteria']) =>
    list.flatMap(({ line, kind }) =>
      kind === 'read' || kind === 'left' ? [{ line, isRead: kind === 'read' }] : [],
    );
  return {
    orientation: map.orientation,
    block,
    header: map.optionFields.name,
    name,
    weight,
    scale: scaleSeen(),
    criteria: chosen(criteria),
    options: chosen(options),
  };

  function scaleSeen(): Corrections['scale'] {
    if (worst !== null && best !== null) return { by: 'lines', worst, best };
    if (asksForScale(questions)) return null;
    return map.scale === null ? { by: 'raw' } : { by: 'all', ...map.scale };
  }
}

/** One line read or left. */
export function withLine(
  corrections: Corrections,
  of: 'criteria' | 'options',
  line: number,
  isRead: boolean,
): Corrections {
  const others = corrections[of].filter((each) => each.line !== line);
  return { ...corrections, [of]: [...others, { line, isRead }] };
}

/** The selected lines are the criteria or the options, and no other line of the table is. */
export function withSelected(
  corrections: Corrections,
  of: 'criteria' | 'options',
  proposal: Proposal,
  block: SelectedBlock,
): Corrections {
  const { along, across } = linesOfBlock(block, proposal.map.orientation);
  const { first, last } = of === 'criteria' ? along : across;
  const isIn = (line: number) => line >= first && line <= last;
  return {
    ...corrections,
    [of]: proposal[of]
      .filter(({ line, kind }) => kind !== 'field' && (isIn(line) || kind === 'read' || kind === 'left'))
      .map(({ line }) => ({ line, isRead: isIn(line) })),
  };
}

/** The table lies in the selected cells. */
export const withinBlock = (block: SelectedBlock): Corrections => ({ ...NO_CORRECTIONS, block });
