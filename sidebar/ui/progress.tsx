/** Work of unknown length under way. */
export function Progress({ label }: { label: string }) {
  return (
    <div class="progress">
      <div class="progress-track" role="progressbar" aria-label={label}>
        <div class="progress-bar" />
      </div>
      <p>{label}</p>
    </div>
  );
}
