/** The hallmark: an assay office's octagon around an A whose crossbar is a tick. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path fill="var(--accent)" d="M10 1h12l9 9v12l-9 9H10l-9-9V10z" />
      <g
        fill="none"
        stroke="var(--on-accent)"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.75"
      >
        <path d="M8.5 24 16 7l7.5 17" />
        <path d="m12.2 18 3 3 4.6-5.4" />
      </g>
    </svg>
  );
}
