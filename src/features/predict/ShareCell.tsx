import { intervalWords, percent } from '../../domain/measures/estimate-words';
import type { Estimate } from '../../domain/measures/interval';
import { Measured } from '../../ui/Measured';

/** A share with its 95% interval below; a dash for none. */
export function ShareCell({ share }: { readonly share: Estimate | null }) {
  return share ? <Measured value={percent(share.value)} interval={intervalWords(share)} /> : '–';
}
