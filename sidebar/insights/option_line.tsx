interface OptionLineProps {
  rank?: number | null;
  name: string;
  isBaseline?: boolean;
  /** What has changed: "was 3". */
  note?: string | undefined;
  value?: string;
}

/** "1  NewCo  Baseline  was 3  79.1" */
export function OptionLine({ rank, name, isBaseline, note, value }: OptionLineProps) {
  return (
    <div class="option-line">
      {rank !== undefined && <span class="rank">{rank ?? '–'}</span>}
      <span class="option-name">
        <bdi>{name}</bdi> {isBaseline && <span class="tag">Baseline</span>}
      </span>
      {note && <span class="quiet">{note}</span>}
      <span class="value">{value}</span>
    </div>
  );
}
