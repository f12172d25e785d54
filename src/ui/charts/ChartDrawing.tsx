import { useEffect, useRef, useState, type RefObject } from 'react';
import type { DrawChart } from './chart-types';
import styles from './Chart.module.css';
import { useWidth } from './useWidth';

/** The drawn chart; `place` is where its SVG stands. */
export function ChartDrawing(props: {
  readonly title: string;
  readonly draw: DrawChart;
  readonly place: RefObject<HTMLDivElement | null>;
}) {
  const { title, draw, place } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [phase, setPhase] = useState<'drawing' | 'drawn' | 'failed'>('drawing');

  useEffect(() => {
    if (width === 0) return;
    let gone = false;
    import('@observablehq/plot')
      .then((plot) => {
        if (gone) return;
        const drawn = plot.plot({
          marginLeft: 48,
          ...draw(plot, width),
          width,
          ariaLabel: title,
          style: {
            fontFamily: 'var(--sans)',
            fontSize: '11px',
            color: 'var(--ink-soft)',
            background: 'none',
            overflow: 'visible',
          },
        });
        drawn.setAttribute('role', 'img');
        // The library names every group; a part of a picture has no name of its own.
        for (const part of drawn.querySelectorAll('g[aria-label]')) {
          part.removeAttribute('aria-label');
        }
        place.current?.replaceChildren(drawn);
        setPhase('drawn');
      })
      .catch(() => {
        if (!gone) setPhase('failed');
      });
    return () => {
      gone = true;
    };
  }, [draw, place, title, width]);

  return (
    <div ref={frame} className={styles.drawing} data-phase={phase}>
      {phase === 'failed' && (
        <p role="alert">The chart could not be drawn. Its numbers are in the table.</p>
      )}
      <div ref={place} />
    </div>
  );
}
