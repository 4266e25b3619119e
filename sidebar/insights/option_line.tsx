interface OptionLineProps {
  rank: number | null;
  name: string;
  isBaseline: boolean;
  value: string;
}

/** "1  NewCo  Baseline  79.1" */
export function OptionLine({ rank, name, isBaseline, value }: OptionLineProps) {
  return (
    <div class="option-line">
      <span class="rank">{rank ?? '–'}</span>
      <span class="option-name">
        <bdi class="name">{name}</bdi> {isBaseline && <span class="tag">Baseline</span>}
      </span>
      <span class="value">{value}</span>
    </div>
  );
}
