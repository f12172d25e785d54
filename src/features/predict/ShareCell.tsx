import { intervalWords, percent } from '../../domain/measures/estimate-words';
import type { Estimate } from '../../domain/measures/interval';
import styles from './Predict.module.css';

/** A share with its 95% interval below; a dash for none. */
export function ShareCell({ share }: { readonly share: Estimate | null }) {
  if (!share) return '–';
  return (
    <>
      {percent(share.value)} <span className={styles.interval}>{intervalWords(share)}</span>
    </>
  );
}
