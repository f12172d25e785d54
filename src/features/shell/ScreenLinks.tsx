import { Box, ChartColumn, Crosshair, Info, Settings } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { Hint } from '../../ui/Hint';
import styles from './Bar.module.css';

const screens = [
  { href: '/experiments', label: 'Experiments', Icon: ChartColumn },
  { href: '/predict', label: 'Predict', Icon: Crosshair },
  { href: '/models', label: 'Models', Icon: Box },
  { href: '/about', label: 'About this model', Icon: Info },
  { href: '/settings', label: 'Settings', Icon: Settings },
] as const;

/** The ways to the other screens. */
export function ScreenLinks() {
  const [here] = useLocation();
  return (
    <nav aria-label="Screens" className={styles.links}>
      {screens.map(({ href, label, Icon }) => (
        <Hint key={href} text={label}>
          <Link
            href={href}
            aria-label={label}
            aria-current={here === href || here.startsWith(`${href}/`) ? 'page' : undefined}
            className={styles.link}
            data-href={href}
          >
            <Icon size={17} strokeWidth={1.75} aria-hidden="true" />
          </Link>
        </Hint>
      ))}
    </nav>
  );
}
