/** Work of unknown length under way. */
export function Progress({ label }: { label: string }) {
  return (
    <div class="progress">
      <progress aria-label={label} />
      <p>{label}</p>
    </div>
  );
}
